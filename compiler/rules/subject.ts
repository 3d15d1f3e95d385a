// What a rule may look at: a file, and what several rules ask of it, worked out once, when the first of them asks.
import type { Span } from "@zhengce/grammar";
import { lazy } from "../semantics/lazy.js";
import type { Basis } from "./basis.js";
import { unevenAmounts, type UnevenAmount } from "./lib/conditional-parts.js";
import { doubtfulIn } from "./lib/doubtful.js";
import { personsOf, type Persons } from "./lib/persons.js";

export interface Subject extends Basis {
  /** What the rules about persons share; null where the file has no program. */
  readonly persons: () => Persons | null;
  /** Every subsidy and component whose conditional parts come to more or less than the whole for someone. */
  readonly unevenAmounts: () => readonly UnevenAmount[];
  /** Whether an unknown name stands in the statement around a place. */
  readonly isDoubtful: (place: Span) => boolean;
}

export function subjectOf(basis: Basis): Subject {
  const persons = lazy(() => personsOf(basis));
  const doubtful = lazy(() => doubtfulIn(basis.model));
  return {
    ...basis,
    persons,
    unevenAmounts: lazy(() => {
      const found = persons();
      return found === null ? [] : unevenAmounts(basis.model, found);
    }),
    isDoubtful: (place) => doubtful()(place),
  };
}
