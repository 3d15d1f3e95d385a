// People a second: the compiled notice beside a function written by hand and beside rule engines, on the same people. Every peer has a
// process of its own; they take turns, and all answers are compared before anything is timed.
import { fork } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { compileExample } from "./lib/compiled.mjs";
import { median, row } from "./lib/figures.mjs";

const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const OURS = ["ours-days", "ours"];
const PEERS = ["hand", "hand-iso", "zen-engine", "json-rules-engine", "publicodes"];
const PACKAGES = {
  "zen-engine": "@gorules/zen-engine",
  "json-rules-engine": "json-rules-engine",
  publicodes: "publicodes",
};

async function open(name) {
  const process = fork(path("worker.mjs"), [name], { stdio: ["ignore", "inherit", "inherit", "ipc"] });
  const waiting = new Map();
  let number = 0;
  await new Promise((resolve, reject) => {
    process.once("exit", (code) => reject(new Error(`${name} ended with ${code}`)));
    process.on("message", ({ id, ready, value, error }) => {
      if (ready === true) return resolve();
      const asked = waiting.get(id);
      waiting.delete(id);
      if (error === undefined) asked.resolve(value);
      else asked.reject(new Error(`${name}: ${error}`));
    });
  });
  const ask = (command, options = {}) =>
    new Promise((resolve, reject) => {
      number += 1;
      waiting.set(number, { resolve, reject });
      process.send({ id: number, command, ...options });
    });
  return { name, ask, close: () => process.disconnect() };
}

async function compareAnswers(peers) {
  const expected = await peers[0].ask("check", { count: 2000 });
  for (const peer of peers.slice(1)) {
    const answers = await peer.ask("check", { count: 2000 });
    answers.forEach((answer, index) => {
      if (String(answer) === String(expected[index])) return;
      throw new Error(`${peer.name} answers ${answer}, ${peers[0].name} answers ${expected[index]} (person ${index})`);
    });
  }
  console.log(`${peers.length} peers give the same answer to ${expected.length} people.`);
}

/** @param rounds how often each takes its turn; @param ms the length of a turn */
export async function assessing({ rounds = 7, ms = 600 } = {}) {
  compileExample("guizhou-2021");
  const installed = (name) =>
    PACKAGES[name] === undefined || existsSync(path(`node_modules/${PACKAGES[name]}/package.json`));
  const missing = PEERS.filter((name) => !installed(name));
  if (missing.length > 0) console.log(`left out: ${missing.join(", ")} (npm install --prefix bench)`);
  const peers = [];
  for (const name of [...PEERS.filter(installed), ...OURS]) peers.push(await open(name));
  await compareAnswers(peers);
  const samples = new Map(peers.map(({ name }) => [name, []]));
  for (const peer of peers) {
    const slow = PACKAGES[peer.name] !== undefined;
    await peer.ask("prepare", { count: slow ? 2000 : 200_000 });
    await peer.ask("sample", { ms: 2 * ms });
  }
  for (let round = 0; round < rounds; round += 1)
    for (const peer of round % 2 === 0 ? peers : [...peers].reverse())
      samples.get(peer.name).push(await peer.ask("sample", { ms }));
  const labels = new Map();
  for (const peer of peers) labels.set(peer.name, (await peer.ask("describe")).label);
  for (const peer of peers) peer.close();
  const speed = (name, key) => median(samples.get(name).map((sample) => sample[key]));
  // A ratio a round, so that a busy minute slows both.
  const ratio = (name, base, key) =>
    median(samples.get(name).map((sample, round) => sample[key] / samples.get(base)[round][key]));
  const results = peers.map(({ name }) => ({
    name,
    label: labels.get(name),
    perSecond: speed(name, "wall"),
    cpu: speed(name, "cpu"),
    toHand: ratio(name, "hand", "cpu"),
    toHandIso: ratio(name, "hand-iso", "cpu"),
  }));
  row(["people a second", "wall", "cpu", "× hand", "× hand-iso"]);
  for (const { label, perSecond, cpu, toHand, toHandIso } of results)
    row([label, shown(perSecond), shown(cpu), toHand.toPrecision(2), toHandIso.toPrecision(2)]);
  return results;
}

function shown(value) {
  return value >= 1e6
    ? `${(value / 1e6).toFixed(2)} M`
    : value >= 1e3
      ? `${(value / 1e3).toFixed(1)} k`
      : value.toFixed(0);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await assessing();
