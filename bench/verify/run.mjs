// The same questions about the example notices, asked of compiler/verify's region solver and of z3: answers must agree, times are printed.
// Needs `npm run build` in the workspace and `npm install` here.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { init } from "z3-solver";
import { compile } from "../../compiler/dist/compile.js";
import { domainOf } from "../../compiler/dist/verify/domain.js";
import { applies } from "../../compiler/dist/verify/questions/subsidies.js";
import { both, eligible, not } from "../../compiler/dist/verify/questions/predicates.js";
import { solverFor } from "../../compiler/dist/verify/solver.js";
import { encoder } from "./encode.mjs";

const folder = fileURLToPath(new URL("../../examples/", import.meta.url));
const started = performance.now();
const { Context } = await init();
const loading = performance.now() - started;
const rows = [];
let differ = 0;

for (const file of readdirSync(folder)
  .filter((name) => /^[^.]+\.policy$/u.test(name))
  .sort()) {
  const { program } = compile({ path: file, text: readFileSync(folder + file, "utf8") });
  const asked = questionsOf(program);
  const ours = timed(() => {
    const solver = solverFor(program);
    return asked.map((predicates) => solver.solve(predicates).kind === "somebody");
  });
  const begun = performance.now();
  const z3 = new Context("main");
  const { constraints, encode } = encoder(z3, program, domainOf());
  const solver = new z3.Solver();
  solver.add(...constraints);
  const theirs = [];
  for (const predicates of asked) {
    solver.push();
    solver.add(...predicates.map(encode));
    theirs.push((await solver.check()) === "sat");
    solver.pop();
  }
  const z3Time = performance.now() - begun;
  differ += asked.filter((_, i) => ours.value[i] !== theirs[i]).length;
  rows.push({
    notice: file,
    questions: asked.length,
    "region ms": round(ours.ms),
    "z3 ms": round(z3Time),
    ratio: `${Math.round(z3Time / ours.ms)}×`,
  });
}
console.table(rows);
console.log(`z3 loads in ${round(loading)} ms; answers that differ: ${differ}`);
process.exit(differ === 0 ? 0 : 1);

/** Overlaps by pairs, gaps, reachability, and every subsidy in every situation. */
function questionsOf(program) {
  const whens = program.situations.map(({ when }) => when);
  const may = eligible(program);
  const pairs = whens.flatMap((one, i) => whens.slice(i + 1).map((other) => [may, one, other]));
  const alone = whens.map((when, i) => [may, when, ...whens.slice(0, i).map(not)]);
  const subsidies = program.subsidies.flatMap((subsidy) => alone.map((situation) => [...situation, applies(subsidy)]));
  return [...pairs, ...alone, [may, ...whens.map(not)], ...subsidies, ...whens.map((when) => [both(when), not(may)])];
}
function timed(work) {
  const begun = performance.now();
  const value = work();
  return { value, ms: performance.now() - begun };
}
function round(ms) {
  return Math.round(ms * 10) / 10;
}
