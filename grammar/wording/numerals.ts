// Dates, ages, amounts and percentages in Chinese numerals, which have one meaning: 二〇二四年一月五日, 六十周岁, 百分之五十.
import { inDigits } from "../parser/figures-in-words.js";

const NUMERALS = "[〇零○一二三四五六七八九十]";
const DIGITS = "〇零○一二三四五六七八九";
export const DATE_IN_WORDS = `([${DIGITS}]{4})年(${NUMERALS}{1,3})月(?:(${NUMERALS}{1,4})[日号]|底)`;
export const MONTH_DAY_IN_WORDS = `(${NUMERALS}{1,3})月(?:(${NUMERALS}{1,4})[日号]|底)`;
/** An age, or an amount of money. */
export const QUANTITY_IN_WORDS = "([零〇一二两三四五六七八九十百千万]{1,12}(?:周?岁|元))";
export const COUNT_IN_WORDS = "([零〇一二两三四五六七八九十百千万]{1,12})";
export const PERCENT_IN_WORDS = "百分之([零一二三四五六七八九十百]{1,5})";

/** `二`, `十五`, `三十一` as a number; null where it is none. */
export function numberIn(words: string): number | null {
  if (/^[零〇○]$/.test(words)) return 0;
  const digits = inDigits(`${words.replace(/^[零〇○](?=.)/, "")}日`);
  return digits === null ? null : Number.parseInt(digits, 10);
}
/** `二〇二四` as a number. */
export function yearIn(words: string): number {
  return Number(Array.from(words, (word) => Math.max(0, DIGITS.indexOf(word) - 2)).join(""));
}
/** The date in digits, or null where it is none. */
export function dateIn(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  const inMonth = numberIn(month ?? "");
  const inDay = day === undefined ? "底" : numberIn(day);
  if (inMonth === null || inDay === null) return null;
  return `${year === undefined ? "" : `${yearIn(year)}年`}${inMonth}月${inDay === "底" ? inDay : `${inDay}日`}`;
}
