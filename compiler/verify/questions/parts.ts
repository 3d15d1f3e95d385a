// What the parts of an amount come to for different persons: parts under conditions are alternatives, so for everybody those that
// hold should cover the whole, once.
import { all, factsOfPredicate, isKnown, not } from "../../decision/predicate.js";
import type { Predicate } from "../../decision/program.js";
import type { Person } from "../person.js";
import type { Solver } from "../solver.js";

export interface PartOfWhole {
  /** null = always. */
  readonly when: Predicate | null;
  /** In the unit of the whole (fen, or parts per million); "rest" takes what is left. */
  readonly quantity: number | "rest";
}
export interface Uneven {
  readonly kind: "more" | "less";
  /** The parts that hold together for the person. */
  readonly parts: readonly number[];
  /** What they come to. */
  readonly sum: number;
  readonly person: Person;
}

/** Combinations grow with the number of conditions; no notice has as many. */
export const mostConditions = 12;
const fewConditions = 4;

/**
 * One person for whom the parts come to more than the whole (two rests: the second gets nothing), and one for whom they come to
 * less although every fact that their conditions read is known. `whole` null: only rests are compared, and whether any part holds.
 */
export function unevenParts(
  solver: Solver,
  parts: readonly PartOfWhole[],
  whole: number | null,
  among: readonly Predicate[],
): readonly Uneven[] {
  const conditional = parts.filter(({ when }) => when !== null);
  if (conditional.length > mostConditions) return [];
  const known = factsOfPredicate(all(conditional.flatMap(({ when }) => when ?? []))).map(isKnown);
  const { numberOf, excludeOneAnother } = memoryOf(solver);
  const everyCondition = conditional.map(({ when }) => (when === null ? "" : numberOf(when))).join(" ");
  const found: Uneven[] = [];
  /** `key` stands for `assumed`. */
  const visit = (index: number, chosen: readonly number[], assumed: readonly Predicate[], key: string): void => {
    if (found.length === 2) return;
    // Of few combinations it is quicker to ask only about those that come to a wrong sum.
    if (conditional.length > fewConditions && !solver.possible(assumed)) return;
    const part = parts[index];
    if (part === undefined) {
      const verdict = weigh(parts, chosen, whole);
      if (verdict === null || found.some(({ kind }) => kind === verdict.kind)) return;
      const conditions = [...assumed, ...(verdict.kind === "less" ? known : [])];
      if (excludeOneAnother(verdict.kind === "less" ? `${key} of ${everyCondition}` : key, conditions)) return;
      const person = solver.witness([...conditions, ...among]);
      if (person !== null) found.push({ ...verdict, parts: chosen, person });
      return;
    }
    if (part.when === null) return visit(index + 1, [...chosen, index], assumed, key);
    const number = numberOf(part.when);
    visit(index + 1, [...chosen, index], [...assumed, part.when], `${key} ${number}`);
    visit(index + 1, chosen, [...assumed, not(part.when)], `${key} -${number}`);
  };
  visit(0, [], [], "");
  return found;
}

/** What one solver was asked: a notice splits many subsidies under the same few conditions. */
interface Memory {
  readonly numberOf: (condition: Predicate) => number;
  /** Nobody at all meets these conditions together, whoever is asked about; equal keys, equal conditions. */
  readonly excludeOneAnother: (key: string, conditions: readonly Predicate[]) => boolean;
}
const memories = new WeakMap<Solver, Memory>();

function memoryOf(solver: Solver): Memory {
  const known = memories.get(solver);
  if (known !== undefined) return known;
  const numbers = new Map<Predicate, number>();
  const answers = new Map<string, boolean>();
  const memory: Memory = {
    numberOf: (condition) => {
      const number = numbers.get(condition) ?? numbers.size + 1;
      numbers.set(condition, number);
      return number;
    },
    excludeOneAnother: (key, conditions) => {
      const answer = answers.get(key) ?? solver.impossible(conditions);
      answers.set(key, answer);
      return answer;
    },
  };
  memories.set(solver, memory);
  return memory;
}

function weigh(
  parts: readonly PartOfWhole[],
  chosen: readonly number[],
  whole: number | null,
): Pick<Uneven, "kind" | "sum"> | null {
  let [sum, rests] = [0, 0];
  for (const index of chosen) {
    const quantity = parts[index]?.quantity ?? 0;
    if (quantity === "rest") rests++;
    else sum += quantity;
  }
  if (rests > 1 || (whole !== null && sum > whole)) return { kind: "more", sum };
  const covered = rests === 1 || (whole === null ? chosen.length > 0 : sum >= whole);
  return covered ? null : { kind: "less", sum };
}
