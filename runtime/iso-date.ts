// Day numbers to and from `YYYY-MM-DD`. Both are on the path of every assessment, so neither allocates more than its result.
import { dayNumber, daysInMonth, packedDate, type Day } from "./days.js";

const ZERO = 48;
const DASH = 45;

/**
 * Reads exactly `YYYY-MM-DD`, ASCII digits, years 0001 to 9999.
 * @returns the day number; null where the form is another or the date does not exist (2021-02-30)
 */
export function parseDay(text: string): Day | null {
  if (text.length !== 10 || text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH) return null;
  const year = pair(text, 0) * 100 + pair(text, 2);
  const month = pair(text, 5);
  const day = pair(text, 8);
  if (!(year > 0 && month > 0 && month <= 12 && day > 0 && day <= 31)) return null;
  return day <= 28 || day <= daysInMonth(year, month) ? dayNumber(year, month, day) : null;
}

/** Two digits as a number, or NaN. */
function pair(text: string, at: number): number {
  const tens = text.charCodeAt(at) - ZERO;
  const ones = text.charCodeAt(at + 1) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN;
}

/** The text has the form `YYYY-MM-DD`, whether or not such a date exists. */
export function hasDayForm(text: string): boolean {
  if (text.length !== 10) return false;
  for (let index = 0; index < 10; index += 1) {
    const code = text.charCodeAt(index);
    if (index === 4 || index === 7 ? code !== DASH : code < ZERO || code > ZERO + 9) return false;
  }
  return true;
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
