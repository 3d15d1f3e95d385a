// Amounts without an upper end as numbers to reckon with. Beyond every figure of a notice, whatever a bill makes of a standard (portions, fixed
// amounts, caps, maxima, sums) is a straight line in it. So it is worked out at one number that is far beyond them, with the arithmetic of
// any other, and what comes out far beyond them has no upper end either.
import type { Amount } from "./assessment.js";
import { WHOLE_PPM } from "./money.js";
import { amountBetween } from "./ranges.js";

/** The fen at which an amount without an upper end is reckoned. Every portion of it, and every portion of that, is whole. */
export const FAR: number = 2 ** 13 * WHOLE_PPM ** 2;
/** 43 million yuan: nobody pays or is granted as much. A range that comes to it has no upper end. */
export const BEYOND: number = 2 ** 32;

/** Two numbers of fen, either of which may be reckoned at FAR. */
export interface Ends {
  readonly min: number;
  readonly max: number;
}

/** An amount as numbers to reckon with. */
export function endsOf(amount: Amount): Ends {
  return typeof amount === "number" ? { min: amount, max: amount } : { min: amount.min, max: amount.max ?? FAR };
}

/** What was reckoned as an upper end: Infinity where there is none. @param low what was reckoned as the lower end */
export function upperEnd(low: number, high: number): number {
  return high >= BEYOND && low < high ? Infinity : high;
}

/** The amount between two ends that were reckoned, in either order. */
export function reckoned(one: number, other: number): Amount {
  const [low, high] = one < other ? [one, other] : [other, one];
  return amountBetween(low, upperEnd(low, high));
}
