// Answers by what people have in the facts that count what is paid: one a value, neighbours that answer alike together.
import { any, isKnown, not } from "../../decision/predicate.js";
import { timesOfFact } from "../../decision/counted.js";
import { UNKNOWN } from "./walk.js";
import type { Predicate, Program } from "../../decision/program.js";
import type { Person } from "../person.js";
import type { Tree, Walk } from "./walk.js";

/** People, and one of them. */
interface Among {
  readonly base: readonly Predicate[];
  readonly somebody: Person;
}
/** Neighbouring values with one answer; whoever left the fact out stands last, behind `max`. */
interface Run<T> {
  readonly min: number;
  max: number;
  readonly tree: Tree<T>;
}

/** More combinations of numbers than this are not asked for one by one. */
const mostNumbers = 1000;

/** How many ends may be asked: so many for each combination of numbers. */
export function endsFor(program: Program, facts: readonly number[], ends: number): number {
  const combinations = facts.reduce((product, fact) => {
    const { min, max } = timesOfFact(program, fact);
    return product * (max - min + 2);
  }, 1);
  return ends * Math.min(combinations, mostNumbers);
}

/** @param answers of people who have the same number in each of the facts */
export function byNumbers<T>(
  asking: Walk<T>,
  [fact, ...facts]: readonly number[],
  { base, somebody }: Among,
  answers: (among: Among) => Tree<T>,
): Tree<T> {
  if (fact === undefined) return answers({ base, somebody });
  const { program } = asking;
  const { min, max } = timesOfFact(program, fact);
  const last = program.facts[fact]?.required === true ? max : max + 1;
  const runs: Run<T>[] = [];
  for (let value = min; value <= last; value++) {
    const own = [...base, conditionOf(program, fact, value, value)];
    const found = asking.ends <= 0 ? "unknown" : asking.find(own);
    if (found === "nobody") continue;
    const tree = found === "unknown" ? UNKNOWN : byNumbers(asking, facts, { base: own, somebody: found }, answers);
    const before = runs.at(-1);
    if (before?.tree.key === tree.key) before.max = value;
    else runs.push({ min: value, max: value, tree });
  }
  const [only] = runs;
  if (only === undefined || runs.length === 1) return only?.tree ?? UNKNOWN;
  const sides = runs.map((run) => {
    const condition = conditionOf(program, fact, run.min, run.max);
    return { condition: { asked: condition, shown: condition }, tree: run.tree };
  });
  const key = `[${sides.map(({ condition, tree }) => `${JSON.stringify(condition.shown)}:${tree.key}`).join()}]`;
  return { kind: "sides", key, sides };
}

/** A value behind the range stands for whoever left the fact out. */
function conditionOf(program: Program, fact: number, min: number, max: number): Predicate {
  const most = timesOfFact(program, fact).max;
  const given = { kind: "number", fact, min, max: Math.min(max, most) } as const;
  const blank = not(isKnown(fact));
  return max <= most ? given : min > most ? blank : any([given, blank]);
}
