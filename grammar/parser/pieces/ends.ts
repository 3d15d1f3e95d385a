// The last day of what ends: 9月下旬 ends on the month's last day, 次年 is counted from the year that the first day states, and 每年 runs to the
// same day of another year.
import type { DateLiteral, Operand, Unspecified } from "../../ast.js";

type End = Operand | Unspecified | null;

/** `to` as the last day of a range that begins on `from`. */
export function lastOf<T extends End>(from: End, to: T): T {
  if (to?.kind !== "DateLiteral") return to;
  const last = afterFirst(from, lastOfTenDays(to));
  if (from?.kind === "RecurringDay" && to.years === 1) {
    return { kind: "RecurringDay", start: to.start, end: to.end, date: last } as unknown as T;
  }
  return last as T;
}

/** 次年2月28日 behind 从 2025年9月15日 is a day of 2026. */
function afterFirst(from: End, to: DateLiteral): DateLiteral {
  const { years, ...date } = to;
  if (years === undefined || from?.kind !== "DateLiteral") return to;
  if (from.year !== null) return { ...date, year: from.year + years };
  const sum = (from.years ?? 0) + years;
  return sum === 0 ? date : sum === 1 || sum === -1 ? { ...date, years: sum } : to;
}

/** The last of ten days: 10 and 20, and the end of the month. */
function lastOfTenDays(date: DateLiteral): DateLiteral {
  return date.tenDays === undefined
    ? date
    : { ...date, day: ([10, 20, "last"] as const)[date.tenDays - 1] ?? date.day };
}
