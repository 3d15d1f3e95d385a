// One plain person who comes to a situation: who may join, meets it, and meets none that is decided before it.
import type { Predicate, Program } from "../../decision/program.js";
import type { Person } from "../person.js";
import type { Solver } from "../solver.js";
import { eligible, not } from "./predicates.js";

/** Someone whose situation is the one of that index, and who meets `further`; null where nobody does, or nothing was proven. */
export function personIn(solver: Solver, situation: number, further: readonly Predicate[] = []): Person | null {
  const conditions = conditionsOf(solver.program, situation);
  return conditions === null ? null : solver.witness([...conditions, ...further]);
}

function conditionsOf(program: Program, situation: number): readonly Predicate[] | null {
  const spec = program.situations[situation];
  if (spec === undefined) return null;
  const earlier = program.situations.slice(0, situation).map(({ when }) => not(when));
  return [spec.when, eligible(program), ...earlier];
}
