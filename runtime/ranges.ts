// Arithmetic on amounts that may be ranges, end by end. A range whose ends are equal is always a plain number.
import type { Amount } from "./assessment.js";
import { percentOf } from "./money.js";

/** The amount between two ends in fen, given in either order; equal ends collapse to a number. Infinity: no upper end is known. */
export function amountBetween(one: number, other: number): Amount {
  if (one === other) return one;
  const [min, max] = one < other ? [one, other] : [other, one];
  return { min, max: max === Infinity ? null : max };
}

/** The lower end, in fen. */
export function lowest(amount: Amount): number {
  return typeof amount === "number" ? amount : amount.min;
}

/** The upper end, in fen; Infinity where none is known. */
export function highest(amount: Amount): number {
  return typeof amount === "number" ? amount : (amount.max ?? Infinity);
}

/** Both amounts have the same ends. */
export function sameAmount(a: Amount, b: Amount): boolean {
  return lowest(a) === lowest(b) && highest(a) === highest(b);
}

/** `a` is at least `b` at both ends. */
export function atLeast(a: Amount, b: Amount): boolean {
  return lowest(a) >= lowest(b) && highest(a) >= highest(b);
}

/** `a + b`, end by end. */
export function addAmounts(a: Amount, b: Amount): Amount {
  return amountBetween(lowest(a) + lowest(b), highest(a) + highest(b));
}

/** `a − b`: `[a.min − b.max, a.max − b.min]`. */
export function subtractAmounts(a: Amount, b: Amount): Amount {
  return amountBetween(lowest(a) - highest(b), highest(a) - lowest(b));
}

/** Both ends cut to `[from, to]` (fen). */
export function clampAmount(amount: Amount, from: number, to: number): Amount {
  return amountBetween(clamp(lowest(amount), from, to), clamp(highest(amount), from, to));
}

/** The range of the greatest of several amounts: greatest lower end, greatest upper end. 0 where there are none. */
export function greatestAmount(amounts: readonly Amount[]): Amount {
  let [min, max] = [-Infinity, -Infinity];
  for (const amount of amounts) [min, max] = [Math.max(min, lowest(amount)), Math.max(max, highest(amount))];
  return amounts.length === 0 ? 0 : amountBetween(min, max);
}

function clamp(value: number, from: number, to: number): number {
  return Math.min(Math.max(value, from), to);
}

/** Nothing is known of it: from nothing up, without an upper end. */
export const WHATEVER: Amount = Object.freeze({ min: 0, max: null });

/** `ppm` parts per million of either end, rounded half up. */
export function portionOfAmount(amount: Amount, ppm: number): Amount {
  const most = highest(amount);
  return amountBetween(percentOf(lowest(amount), ppm), most === Infinity ? Infinity : percentOf(most, ppm));
}

/** The figure behind an amount: itself, the end of a floor or a ceiling; null where there is none. */
export function figureOf(amount: Amount): number | null {
  if (typeof amount === "number") return amount;
  return amount.max ?? (amount.min > 0 ? amount.min : null);
}

/** An amount as a text bounds it: exactly so, not below it, not above it. */
export function bounded(amount: Amount, bound: "exact" | "floor" | "ceiling"): Amount {
  if (bound === "exact") return amount;
  return bound === "floor" ? amountBetween(lowest(amount), Infinity) : amountBetween(0, highest(amount));
}
