// Comparisons of whole-numbered lines as predicates over closed intervals. Nothing here knows of nodes.
import { any, NEVER } from "../predicate.js";
import { plusDays } from "./days.js";
import type { DayTerm, Predicate } from "../program.js";

export type Operator = "=" | "≠" | "<" | "≤" | ">" | "≥";
/** The operator after its two sides changed places. */
export function mirrored(operator: Operator): Operator {
  return operator === "<" ? ">" : operator === "≤" ? "≥" : operator === ">" ? "<" : operator === "≥" ? "≤" : operator;
}

/**
 * A comparison over a whole-numbered line as a choice of closed intervals: `≠ 3` is `… 2` or `4 …`. `step(n)` is the bound
 * moved by n; `within` makes the atom of one interval, which is false where the subject is absent.
 */
export function intervals<B>(
  operator: Operator,
  bound: B,
  step: (bound: B, by: number) => B,
  within: (from: B | null, to: B | null) => Predicate,
): Predicate {
  switch (operator) {
    case "=":
      return within(bound, bound);
    case "≠":
      return any([within(null, step(bound, -1)), within(step(bound, 1), null)]);
    case "<":
      return within(null, step(bound, -1));
    case "≤":
      return within(null, bound);
    case ">":
      return within(step(bound, 1), null);
    case "≥":
      return within(bound, null);
  }
}
export const addNumber = (bound: number, by: number): number => bound + by;
export const addDays = (bound: DayTerm, by: number): DayTerm => plusDays(bound, by);

/** Month and day within [from, to]; a bound outside the year's days leaves that side open. */
export function yearly(day: DayTerm, from: number | null, to: number | null): Predicate {
  const first = from ?? 101;
  const last = to ?? 1231;
  // An empty stretch at the year's edge must not be taken for one that wraps over it.
  if (last < 101 || first > 1231) return NEVER;
  return { kind: "yearly", day, from: first, to: last };
}
