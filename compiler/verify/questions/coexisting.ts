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

/** Pairs that some person who meets `among` meets both of. `compare` leaves out pairs that are no question. */
export function coexisting(
  solver: Solver,
  conditions: readonly (Predicate | null)[],
  among: readonly Predicate[],
  compare: (first: number, second: number) => boolean = () => true,
): readonly Pair[] {
  return conditions.flatMap((one, first) =>
    conditions.flatMap((other, second) => {
      if (one === null || other === null || second <= first || !compare(first, second)) return [];
      const person = solver.witness([both(one, other), ...among]);
      return person === null ? [] : [{ first, second, person }];
    }),
  );
}
