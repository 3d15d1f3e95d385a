// The days of a notice: literals, 年初 and 年末, and days that follow from periods, however long the chain. Facts have no day here.
import type { DayExpression, DayShift, PeriodDeclaration, Unspecified } from "@zhengce/grammar";
import { dayNumber, nextMonth, nextYear, plusMonths } from "@zhengce/runtime";
import { dateOf } from "./dates.js";

/** What is stated of a period's ends, by the period's name. */
export interface PeriodEnds {
  readonly from: PeriodDeclaration["from"];
  readonly to: PeriodDeclaration["to"];
}
export type EndName = keyof PeriodEnds;

/**
 * Makes the function that turns a day expression into a day number; null where it needs a fact, recurs, is impossible, or
 * follows from itself.
 * @param year the notice's year, which dates without one lend from it
 */
export function calendar(
  year: number | null,
  periods: ReadonlyMap<string, PeriodEnds>,
): (day: DayExpression) => number | null {
  const known = new Map<DayExpression | Unspecified, number | null>();

  /** The expression that `day` follows from, where it follows from a period's end. */
  const base = (day: DayExpression): DayExpression | Unspecified | null => {
    if (day.kind !== "DayReference" || day.shift === "none") return null;
    return periods.get(day.name.text)?.[endFor(day.shift)] ?? null;
  };
  const own = (day: DayExpression | Unspecified): number | null => {
    if (day.kind === "YearEdge")
      return year === null ? null : day.edge === "start" ? dayNumber(year, 1, 1) : dayNumber(year, 12, 31);
    if (day.kind !== "DateLiteral") return null;
    const date = dateOf(day, year);
    return typeof date === "number" ? date : null;
  };
  return (day) => {
    // Down the chain of periods to a day that stands by itself, and back up: no recursion, so no chain is too long.
    const chain: (DayExpression | Unspecified)[] = [];
    const pending = new Set<DayExpression | Unspecified>();
    let at: DayExpression | Unspecified | null = day;
    while (at !== null && !known.has(at) && !pending.has(at)) {
      chain.push(at);
      pending.add(at);
      at = at.kind === "Unspecified" ? null : base(at);
    }
    let value: number | null = at === null ? null : (known.get(at) ?? null);
    for (const step of chain.reverse()) {
      value = step.kind === "DayReference" ? (value === null ? null : shifted(value, step.shift)) : own(step);
      known.set(step, value);
    }
    return known.get(day) ?? null;
  };
}

/** 次日, 次月, 月末 and 次年 follow the end of a period; 前日 goes before its start, 当月 is the month of its start. */
export function endFor(shift: DayShift): EndName {
  return shift === "previousDay" || shift === "thisMonth" ? "from" : "to";
}

function shifted(day: number, shift: "none" | DayShift): number {
  switch (shift) {
    case "none":
      return day;
    case "nextDay":
      return day + 1;
    case "previousDay":
      return day - 1;
    case "thisMonth":
      return plusMonths(nextMonth(day), -1);
    case "nextMonth":
      return nextMonth(day);
    case "monthEnd":
      return nextMonth(day) - 1;
    case "nextYear":
      return nextYear(day);
  }
}
