// Microseconds that `needs` takes of the example with the most facts: partial facts of many kinds, other
// people in each round.
import { fileURLToPath } from "node:url";
import { COMPILED, compileExample } from "./lib/compiled.mjs";
import { median, row } from "./lib/figures.mjs";

const NOTICE = "guangzhou-2026";
const [PEOPLE, ROUNDS] = [2_000, 21];
/** Wanted at most. */
const MOST = 50;

export async function needs() {
  compileExample(NOTICE);
  const module = await import(`${COMPILED}/${NOTICE}.js`);
  const micros = Array.from({ length: ROUNDS }, (_, round) => {
    const people = Array.from({ length: PEOPLE }, (_, index) => partial(module.factsSchema, round * PEOPLE + index));
    const start = process.cpuUsage();
    for (const facts of people) module.needs(facts);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / PEOPLE;
  });
  const [first] = micros;
  row(["`needs` of 广州2026, 15 facts: CPU microseconds a call", "first round", "median", "wanted"]);
  row(["", first.toFixed(1), median(micros).toFixed(1), `< ${MOST}`]);
}

/** Facts of which some are left out, the same each run. */
function partial({ facts, groups }, index) {
  let state = index * 2_654_435_761 + 1;
  const draw = (size) => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) % size;
  const entries = facts.flatMap(({ name, code, type, values, range, required, role }) => {
    if (role === "certification" || (!required && draw(2) === 0)) return [];
    const two = (number) => String(number).padStart(2, "0");
    const drawn = {
      date: () => `${role === "birth" ? 2023 : 2025 + draw(2)}-${two(1 + draw(12))}-${two(1 + draw(28))}`,
      boolean: () => draw(2) === 0,
      enumeration: () => values[draw(values.length)],
      integer: () => (range?.min ?? 0) + draw(5),
      money: () => draw(100_000),
    };
    return [[code ?? name, drawn[type]()]];
  });
  const certified = groups.filter(({ kind }) => kind === "certified");
  const identities = certified.filter(() => draw(3) === 0).map(({ name }) => name);
  return Object.fromEntries([...entries, ["identities", identities]]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await needs();
