// Columns of people: the module that `compile --columns` writes for 贵州2021 beside columns written by hand, all answers compared first. Every
// peer has processes of its own, which take turns.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { COMPILED, compileExample } from "./lib/compiled.mjs";
import { median, row } from "./lib/figures.mjs";
import { people } from "./people.mjs";

const COUNT = 1_000_000;

async function peers() {
  const ours = await import(`${COMPILED}/guizhou-2021.columns.mjs`);
  const hand = await import("./peers/hand-columns.mjs");
  return { ours, hand };
}

function inputOf(all, { NONE }) {
  const day = (one) => (one <= -1_000_000 ? NONE : one);
  return {
    fact_0: Int32Array.from(all, ({ pay }) => pay),
    fact_1: Int32Array.from(all, ({ birth }) => birth),
    fact_3: Int16Array.from(all, ({ poor }) => (poor ? 0 : 1)),
    fact_4: Int32Array.from(all, ({ discharge }) => day(discharge)),
    fact_5: Int32Array.from(all, ({ suspend }) => day(suspend)),
    mask_0: Int32Array.from(all, ({ ids }) => ids),
  };
}

/** The amounts of the notice, by the places of the peer's tables; then every answer of both is compared. */
async function compareAnswers() {
  const { ours, hand } = await peers();
  const input = inputOf(people(300_000, 5), ours);
  const [one, other] = [ours.outputColumns(300_000), ours.outputColumns(300_000)];
  for (const name of Object.keys(other)) other[name] = new other[name].constructor(300_000);
  ours.assessColumns(input, one);
  for (let i = 0; i < 300_000; i += 1) {
    const place =
      (hand.classOf(input.mask_0[i]) * 3 + input.fact_3[i] + 1) * 7 +
      (one.situation[i] === ours.NONE ? 0 : one.situation[i] + 1);
    hand.LOOKED.forEach((name, at) => (hand.TABLES[at][place] = one[name][i]));
  }
  hand.columns(input, other);
  for (const name of ["situation", "benefit_from", ...hand.LOOKED])
    for (let i = 0; i < 300_000; i += 1) {
      const given = name === "situation" && one[name][i] === ours.NONE ? -1 : one[name][i];
      if (given !== other[name][i]) throw new Error(`${name} of person ${i}: ${given}, by hand ${other[name][i]}`);
    }
  console.log("300000 people have the same answers");
}

/** People a second of processor time. */
async function sample(which) {
  const { ours, hand } = await peers();
  const input = inputOf(people(COUNT), ours);
  const isCodes = which.endsWith("codes");
  const output = isCodes ? ours.codeColumns(COUNT) : ours.outputColumns(COUNT);
  if (!isCodes && which.startsWith("hand"))
    for (const name of Object.keys(output)) output[name] = new Int32Array(COUNT);
  const run = {
    hand: () => hand.columns(input, output),
    ours: () => ours.assessColumns(input, output),
    "hand-codes": () => hand.codes(input, output),
    "ours-codes": () => ours.assessCodes(input, output),
  }[which];
  for (let round = 0; round < 8; round += 1) run();
  let best = 0;
  for (let round = 0; round < 25; round += 1) {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    best = Math.max(best, COUNT / (user + system));
  }
  return best;
}

export async function columns({ rounds = 5 } = {}) {
  compileExample("guizhou-2021", "--columns");
  await compareAnswers();
  const names = ["hand", "ours", "hand-codes", "ours-codes"];
  const samples = new Map(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const name of names) {
      const { stdout } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), name], { encoding: "utf8" });
      samples.get(name).push(Number(stdout));
    }
  const ratio = (one, other) => median(samples.get(one).map((speed, at) => speed / samples.get(other)[at]));
  row(["million people a second", "", "× by hand"]);
  for (const [name, label] of [
    ["hand", "columns by hand"],
    ["ours", "assessColumns"],
    ["hand-codes", "outcome codes by hand"],
    ["ours-codes", "assessCodes"],
  ])
    row([
      label,
      median(samples.get(name)).toFixed(1),
      ratio(name, name.endsWith("codes") ? "hand-codes" : "hand").toFixed(2),
    ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv[2] === undefined) await columns();
  else console.log(await sample(process.argv[2]));
}
