// Parts of a standard that are paid as often as a whole number says. Exact also where the standard has no upper end.
import { percentOf } from "./money.js";
import { FAR, type Ends } from "./open-ends.js";

/** A part of a standard, and how often it is paid: `min` to `max` times, which are one where the number is known. */
export interface Counted {
  /** Parts per million of the standard. */
  readonly ppm: number;
  readonly min: number;
  readonly max: number;
  /** The most that the notice lets the number be. */
  readonly most: number;
}

/**
 * A standard to be paid several times: an end that stands at FAR stands lower, so that all of its multiples can still be told exactly.
 * @param whole fen @param counted what is paid of it beside the part that is paid once
 */
export function countable(whole: Ends, counted: readonly Counted[]): Ends {
  if (counted.length === 0 || whole.max !== FAR) return whole;
  const times = counted.reduce((sum, { most }) => sum + most, 1);
  let far = FAR;
  for (let multiple = 1; multiple < times; multiple *= 2) far /= 2;
  return { min: whole.min, max: far };
}

/**
 * What is paid of a standard, in fen: a part of it once, others as often as they are counted.
 * @param whole as `countable` gives it @param ppm the part that is paid once, in parts per million
 */
export function paidOf(whole: Ends, ppm: number, counted: readonly Counted[]): Ends {
  const at = (end: keyof Ends): number =>
    counted.reduce((sum, one) => sum + percentOf(whole[end], one.ppm) * one[end], percentOf(whole[end], ppm));
  return { min: at("min"), max: at("max") };
}
