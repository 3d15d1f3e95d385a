// Which of several conditions can hold together, two by two, each pair with a person.
import { both } from "./predicates.js";
import type { Predicate } from "../../decision/program.js";
import type { Person } from "../person.js";
import type { Solver } from "../solver.js";

/** Indexes into the list asked about, `first` < `second`. */
export interface Pair {
  readonly first: number;
  readonly second: number;
  readonly person: Person;
}

/** Pairs that some person who meets `among` meets both of; `among` may depend on the pair, and be null where there is no question. */
export function coexisting(
  solver: Solver,
  conditions: readonly (Predicate | null)[],
  among: (first: number, second: number) => readonly Predicate[] | null,
): readonly Pair[] {
  const asked = conditions.flatMap((when, index) => {
    const bounds = when === null ? null : solver.paymentBounds(when);
    return when === null || bounds === null ? [] : [{ when, index, bounds }];
  });
  const found: Pair[] = [];
  for (const [position, one] of asked.entries()) {
    if (solver.exhausted()) break;
    for (const other of asked.slice(position + 1)) {
      if (one.bounds.to < other.bounds.from || other.bounds.to < one.bounds.from) continue;
      const others = among(one.index, other.index);
      const person = others === null ? null : solver.witness([both(one.when, other.when), ...others]);
      if (person !== null) found.push({ first: one.index, second: other.index, person });
    }
  }
  return found;
}
