// Why a subsidy is granted or lost, and why nobody is named for a share, where that needs no name: one object each, shared by answers.
import type { Amount, OpenPoint, OpenSplit, Reason } from "./assessment.js";
import { atLeast, highest, lowest, sameAmount } from "./ranges.js";

export const GRANTED: Reason = { code: "granted" };
export const GRANTED_HIGHEST_OPEN: Reason = { code: "granted-highest-open" };
export const GRANTED_COMBINATION_OPEN: Reason = { code: "granted-combination-open" };
export const WORTH_NOTHING: Reason = { code: "nothing" };
export const CAP_REACHED: Reason = { code: "cap-reached" };
export const COMBINATION_OPEN: Reason = { code: "combination-open" };
export const HIGHEST_UNDECIDED: OpenSplit = { code: "highest-open" };
export const COMBINATION_UNDECIDED: OpenSplit = { code: "combination-open" };

/** Whether an open point is one of what is charged and granted, and so of what is left to pay. */
export function bearsOnPayable({ slot }: OpenPoint): boolean {
  return slot === "standard" || slot === "rate" || slot === "payment" || slot === "grant";
}

/**
 * Lost under 就高不重复: why `amount` does not go before the one that is granted or named.
 * @param winner the group of that one
 * @param winning its own amount, before it is combined with others
 */
export function lostToHighest(amount: Amount, winner: string, winning: Amount): Reason {
  if (sameAmount(amount, winning)) return { code: "same", winner };
  if (highest(amount) < lowest(winning)) return { code: "lower", winner };
  return { code: atLeast(winning, amount) ? "not-higher" : "incomparable", winner };
}
