// Day numbers to and from `YYYY-MM-DD`. Both are on the path of every assessment, so neither allocates more than its result.
import { dayNumber, daysInMonth, packedDate, type Day } from "./days.js";

/** 7999-12-31: the last day that a fact may be, so that nothing that is counted from one leaves the years of four digits. */
export const LAST_FACT_DAY: Day = /* @__PURE__ */ dayNumber(7999, 12, 31);

const ZERO = 48;
const DASH = 45;

/**
 * Reads exactly `YYYY-MM-DD`, ASCII digits, years 0001 to 9999.
 * @returns the day number; null where the form is another or the date does not exist (2021-02-30)
 */
export function parseDay(text: string): Day | null {
  if (!hasDayForm(text)) return null;
  const year = (digit(text, 0) * 10 + digit(text, 1)) * 100 + digit(text, 2) * 10 + digit(text, 3);
  const month = digit(text, 5) * 10 + digit(text, 6);
  const day = digit(text, 8) * 10 + digit(text, 9);
  if (year === 0 || month === 0 || month > 12 || day === 0) return null;
  if (year < FIRST_YEAR || year > LAST_YEAR) return day > daysInMonth(year, month) ? null : dayNumber(year, month, day);
  const index = (year - FIRST_YEAR) * 12 + month;
  months ??= firstDays();
  const found = (months[index - 1] as number) + day;
  return found > (months[index] as number) ? null : found;
}

/** Years whose months are looked up instead of worked out: almost all dates of facts. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
let months: Int32Array | null = null;

/** The day before the first of each month, in order, and the last day of all. */
function firstDays(): Int32Array {
  const count = (LAST_YEAR - FIRST_YEAR + 1) * 12 + 1;
  return Int32Array.from(
    { length: count },
    (_, at) => dayNumber(FIRST_YEAR + Math.floor(at / 12), (at % 12) + 1, 1) - 1,
  );
}

/** The text has the form `YYYY-MM-DD`, whether or not such a date exists. */
export function hasDayForm(text: string): boolean {
  if (text.length !== 10 || text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH) return false;
  // Each is negative unless its character is a digit; one test for all is twice as fast as a loop with one a character.
  const year = beyond(text, 0) | beyond(text, 1) | beyond(text, 2) | beyond(text, 3);
  const monthAndDay = beyond(text, 5) | beyond(text, 6) | beyond(text, 8) | beyond(text, 9);
  return (year | monthAndDay) >= 0;
}

function beyond(text: string, index: number): number {
  const value = digit(text, index);
  return value | (9 - value);
}

function digit(text: string, index: number): number {
  return text.charCodeAt(index) - ZERO;
}

/** 1900-01-01 to 2100-12-31: the days whose text is kept once made. */
const FIRST_KEPT = -25567;
const LAST_KEPT = 47846;
/** Made whole at the first use: an array that grows by leaps turns into a slow table. */
let kept: (string | undefined)[] | null = null;

/**
 * `YYYY-MM-DD`. A year outside 0000 to 9999 (a wait of ten thousand years) is written in the expanded form of
 * ISO 8601 with a sign and six digits, `+012021-01-01`; `parseDay` does not read it.
 */
export function formatDay(day: Day): string {
  if (day < FIRST_KEPT || day > LAST_KEPT) return written(day);
  kept ??= new Array<string | undefined>(LAST_KEPT - FIRST_KEPT + 1);
  return (kept[day - FIRST_KEPT] ??= written(day));
}

function written(day: Day): string {
  const packed = packedDate(day);
  const year = Math.floor(packed / 512);
  const inYear = packed - year * 512;
  return `${writtenYear(year)}-${twoDigits(inYear >> 5)}-${twoDigits(inYear & 31)}`;
}

function writtenYear(year: number): string {
  if (year >= 0 && year <= 9999) return String(year).padStart(4, "0");
  return (year < 0 ? "-" : "+") + String(Math.abs(year)).padStart(6, "0");
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
