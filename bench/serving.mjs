// The service beside rule engines behind the same framework: one person a request, and batches. Each server is a process of its own; all
// answers are compared before anything is timed.
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { compileExample } from "./lib/compiled.mjs";
import { median, row } from "./lib/figures.mjs";
import { edgePeople, people } from "./people.mjs";
import { batch, load } from "./serving/client.mjs";

const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const FIELDS = "situation,due,subsidy,payable,benefit";
const PACKAGES = { "zen-engine": "@gorules/zen-engine", publicodes: "publicodes" };
/** Rows of a batch that take about a second. */
const ROWS = { ours: 200_000, "json-pass": 200_000, "zen-engine": 20_000, publicodes: 1000 };

/** Processes to end. */
const started = [];

async function open(name, args, paths) {
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  started.push(child);
  const said = await new Promise((resolve, reject) => {
    child.stdout.once("data", (piece) => resolve(String(piece)));
    child.once("exit", (code) => reject(new Error(`${name} ended with ${code}`)));
  });
  const { input, read } = await (await import(`./peers/${name}.mjs`)).default.setup();
  return { name, child, port: Number(/:(\d+)\b/u.exec(said.split("http")[1])[1]), input, read, ...paths };
}

const ours = () =>
  open(
    "ours",
    [
      path("../compiler/bin/zhengce.cjs"),
      "serve",
      path("../examples/guizhou-2021.policy"),
      "--port",
      "0",
      "--no-watch",
    ].concat(["--max-rows", "10000000", "--max-seconds", "600"]),
    { one: "/guizhou-2021/assess", many: `/guizhou-2021/batch?fields=${FIELDS}`, full: "/guizhou-2021/batch" },
  );
const peer = (name) => open(name, [path("serving/peer-server.mjs"), name], { one: "/assess", many: "/batch" });

const linesOf = (inputs) => inputs.map((facts, key) => `${JSON.stringify({ key, facts })}\n`).join("");

async function compareAnswers(servers) {
  const all = [...edgePeople(), ...people(2000, 7)];
  let expected = null;
  for (const { name, port, many, input, read } of servers) {
    const text = await batch({ port, path: many }, linesOf(all.map(input)), true);
    const rows = text
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line))
      .filter(({ key }) => key !== undefined);
    const answers = rows.map(({ answer }) =>
      (Array.isArray(answer) ? answer : read(answer)).slice(0, 7).map(Number).join(),
    );
    expected ??= answers;
    if (answers.length !== all.length) throw new Error(`${name} answers ${answers.length} of ${all.length}`);
    answers.forEach((answer, at) => {
      if (answer !== expected[at]) throw new Error(`${name} answers ${answer}, not ${expected[at]} (person ${at})`);
    });
  }
  console.log(`${servers.length} servers give the same answer to ${all.length} people.`);
}

/** Megabytes, at most so far. */
function memory({ child }) {
  return Number(/VmHWM:\s+(\d+)/u.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1]) / 1024;
}

/** Seconds that the server has used of all processors. */
function cpu({ child }) {
  const fields = readFileSync(`/proc/${child.pid}/stat`, "utf8").split(") ")[1].split(" ");
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

async function batches(server, path, rounds) {
  const { name, port, input } = server;
  const body = Buffer.from(linesOf(people(ROWS[name]).map(input)));
  const [wall, used] = [[], []];
  for (let round = 0; round <= rounds; round += 1) {
    const [start, before] = [performance.now(), cpu(server)];
    await batch({ port, path }, body, false);
    if (round === 0) continue;
    wall.push((ROWS[name] / (performance.now() - start)) * 1000);
    used.push(ROWS[name] / (cpu(server) - before));
  }
  return [median(wall).toFixed(0), median(used).toFixed(0)];
}

/** @param rounds how often each takes its turn; @param ms the length of a turn */
export async function serving({ rounds = 5, ms = 2000 } = {}) {
  const installed = Object.keys(PACKAGES).filter((name) =>
    existsSync(path(`node_modules/${PACKAGES[name]}/package.json`)),
  );
  compileExample("guizhou-2021");
  const servers = [];
  try {
    servers.push(await ours());
    const floor = await peer("json-pass");
    for (const name of installed) servers.push(await peer(name));
    await compareAnswers(servers);
    const singles = new Map(servers.map(({ name }) => [name, []]));
    for (let round = 0; round <= rounds; round += 1)
      for (const server of round % 2 === 0 ? servers : [...servers].reverse()) {
        const { name, port, one, input } = server;
        const before = cpu(server);
        const bodies = people(2000).map((person) => JSON.stringify(input(person)));
        const measured = await load({ port, path: one }, bodies, { ms });
        if (round > 0) singles.get(name).push({ ...measured, perCpu: measured.count / (cpu(server) - before) });
      }
    row(["one person a request, 20 connections", "requests/s", "a cpu-s", "p50 ms", "p99 ms", "peak MB"]);
    for (const server of servers) {
      const of = (key) => median(singles.get(server.name).map((one) => one[key]));
      row([
        server.name,
        of("perSecond").toFixed(0),
        of("perCpu").toFixed(0),
        of("p50").toFixed(2),
        of("p99").toFixed(2),
        memory(server).toFixed(0),
      ]);
    }
    row(["a person a line, one batch", "people/s", "a cpu-s", "peak MB"]);
    for (const server of [...servers, floor]) {
      row([server.name, ...(await batches(server, server.many, rounds)), memory(server).toFixed(0)]);
      if (server.full !== undefined)
        row([
          `${server.name}, whole answers`,
          ...(await batches(server, server.full, rounds)),
          memory(server).toFixed(0),
        ]);
    }
  } finally {
    for (const child of started.splice(0)) child.kill();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await serving();
