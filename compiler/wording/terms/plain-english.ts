// Where English, read by people, is not the keyword of the language: the order of its words, and what a keyword means inside a sentence.
import type { DateLiteral, DayReference, KeywordId } from "@zhengce/grammar";

const PLAIN: Readonly<Partial<Record<KeywordId, string>>> = {
  part: "of which",
  rest: "the rest",
  full: "in full",
  net: "net payment",
  unspecified: "left open",
  highest: "the highest alone",
  sum: "added up",
  first: "the first that applies",
  minimum: "at least",
  maximum: "at most",
  since: "from",
  admits: "may join",
  excludes: "may not join",
  none: "nothing",
  counted: "counting the day itself",
  notCounted: "not counting the day itself",
  yearStart: "the start of the year",
  yearEnd: "the end of the year",
  precedes: "ahead of",
};

/** A keyword as a word of a sentence: `at least` for `at-least`. */
export function plainWord(id: KeywordId, keyword: string): string {
  return PLAIN[id] ?? keyword.replaceAll("-", " ");
}

/** `the day after 集中征缴期`. */
export function shiftedDay(name: string, shift: DayReference["shift"]): string {
  switch (shift) {
    case "none":
      return name;
    case "nextDay":
      return `the day after ${name}`;
    case "previousDay":
      return `the day before ${name}`;
    case "thisMonth":
      return `the first day of the month of ${name}`;
    case "nextMonth":
      return `the first day of the month after ${name}`;
    case "monthEnd":
      return `the last day of the month of ${name}`;
    case "nextYear":
      return `1 January of the year after ${name}`;
  }
}

/** `the end of 2021-02`. */
export function endOfMonth(month: string): string {
  return `the end of ${month}`;
}

/** Of a date that says 次年 or 上年: `02-28 of the next year`. */
export function ofAnotherYear(day: string, years: DateLiteral["years"]): string {
  if (years === undefined) return day;
  return `${day} of the ${years === 1 ? "next" : "previous"} year`;
}
