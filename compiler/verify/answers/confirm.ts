// Witnesses before the reference interpreter: what it says of the same people. The solver's own word is not asked here.
import { highest, lowest, readFacts } from "@zhengce/runtime";
import type { Amount, Assessment } from "@zhengce/runtime";
import { assess } from "../../decision/interpret.js";
import { isTrue, worldOf } from "../../decision/interpret/conditions.js";
import type { Predicate, Program } from "../../decision/program.js";
import type { Person } from "../person.js";

/** Whether the interpreter finds that the person meets all of them. */
export function meets(program: Program, person: Person, predicates: readonly Predicate[]): boolean {
  const facts = readFacts(program, person);
  if (facts.issues !== undefined) return false;
  const world = worldOf(program, facts.value);
  return predicates.every((predicate) => isTrue(predicate, world));
}

/** The person's assessment; null where the facts are refused. */
export function assessed(program: Program, person: Person): Assessment | null {
  return assess(program, person).value ?? null;
}

/** More is payable in the second than in the first, at one end at least. */
export function paysMore(program: Program, before: Person, after: Person): boolean {
  const payable = payableOf(program, before, after);
  if (payable === null) return false;
  const { before: one, after: other } = payable;
  return lowest(other) > lowest(one) || highest(other) > highest(one);
}

/** What is payable before and after; null where it is not known. A range is what the notice leaves open for one person. */
export function payableOf(
  program: Program,
  before: Person,
  after: Person,
): { readonly before: Amount; readonly after: Amount } | null {
  const [one, other] = [assessed(program, before)?.payable ?? null, assessed(program, after)?.payable ?? null];
  return one === null || other === null ? null : { before: one, after: other };
}
