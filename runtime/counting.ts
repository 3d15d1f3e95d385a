// Counting of days, months and years as the Civil Code (articles 201 to 203, 1259) and the contract have it.
import { packedDate, plusMonths, type Day } from "./days.js";

/**
 * 自 base 起 N 日内: `0 ≤ day − base ≤ days`, the last day included (article 1259).
 * @param days a count of days, not negative
 */
export function isWithinDays(day: Day, base: Day, days: number): boolean {
  return day >= base && day - base <= days;
}

/**
 * The first day after a wait. The day of an event that it counts from is not counted (article 201); a wait of months ends on the
 * corresponding day or the month's last (article 202). 60 days from a payment on 1 April: 2 April to 31 May are waited, the answer is
 * 1 June. A day that is named is the first waited: 3 months from 1 January end on 31 March, the answer is 1 April.
 * @param length days or months, not negative
 * @param firstCounts `base` is a named day, and the first waited
 */
export function afterWaiting(base: Day, length: number, unit: "day" | "month", firstCounts = false): Day {
  return (unit === "day" ? base + length : plusMonths(base, length)) + (firstCounts ? 0 : 1);
}

/**
 * The length of a wait with a formula: `constant + Σ products − Σ reductions`, never below 0, then raised to `minimum`, then cut to
 * `maximum`.
 * @param products one `times × fact` a factor, as whole units; a negative one counts as 0
 * @param reductions the same of what is taken off
 * @param minimum null where there is none; so `maximum`
 */
export function waitingLength(
  constant: number,
  products: readonly number[],
  minimum: number | null,
  maximum: number | null,
  reductions: readonly number[] = [],
): number {
  let length = constant;
  for (const product of products) length += Math.max(product, 0);
  for (const reduction of reductions) length -= Math.max(reduction, 0);
  if (length < 0) length = 0;
  if (minimum !== null && length < minimum) length = minimum;
  if (maximum !== null && length > maximum) length = maximum;
  return length;
}

/**
 * Full years (周岁) from birth to a day. Someone born on 29 February turns a year older on 1 March of a common year.
 * Negative before birth.
 */
export function ageOn(birth: Day, day: Day): number {
  const from = packedDate(birth);
  const to = packedDate(day);
  const fromYear = Math.floor(from / 512);
  const toYear = Math.floor(to / 512);
  return toYear - fromYear - (to - toYear * 512 < from - fromYear * 512 ? 1 : 0);
}

/**
 * A day that recurs: its month and day lie in `[from, to]`, both included; over the year's end where `from > to`.
 * @param inYear month × 100 + day of the day asked, see `monthDay`
 */
export function isInYearly(inYear: number, from: number, to: number): boolean {
  return from <= to ? inYear >= from && inYear <= to : inYear >= from || inYear <= to;
}
