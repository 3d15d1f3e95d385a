// Date literals → day numbers of the notice's calendar. Existence is judged here, meaning is not.
import type { DateLiteral } from "@zhengce/grammar";
import { dayNumber, daysInMonth } from "@zhengce/runtime";

/** Why a literal is no day. "yearless": it states no year, and the notice has none to lend. */
export type NoDay = "impossible" | "yearless";

/** The year of a literal: its own, or the notice's, or the one after or before. */
function yearOf(node: DateLiteral, year: number | null): number | null {
  return node.year ?? (year === null ? null : year + (node.years ?? 0));
}

/** The day number of a literal in a notice of `year`; `3月底` is the month's last day. */
export function dateOf(node: DateLiteral, year: number | null): number | NoDay {
  const stated = yearOf(node, year);
  // A leap year, so that 2月29日 is not called impossible for want of a year.
  if (!exists(node, stated ?? 2000)) return "impossible";
  if (stated === null) return "yearless";
  return dayNumber(stated, node.month, node.day === "last" ? daysInMonth(stated, node.month) : node.day);
}

/** Month × 100 + day of a day that recurs every year; null where no year has it. 2月底 is 229, which every year's end of February reaches. */
export function monthDayOf(node: DateLiteral): number | null {
  if (!exists(node, 2000)) return null;
  return node.month * 100 + (node.day === "last" ? daysInMonth(2000, node.month) : node.day);
}

/** The last day of the literal's month; 0 where there is no such month. */
export function lastDayOf(node: DateLiteral, year: number | null): number {
  const stated = yearOf(node, year) ?? 2000;
  return monthExists(node.month) ? daysInMonth(stated, node.month) : 0;
}

function exists(node: DateLiteral, year: number): boolean {
  if (!monthExists(node.month) || year < 1 || year > 9999) return false;
  return node.day === "last" || (node.day >= 1 && node.day <= daysInMonth(year, node.month));
}
function monthExists(month: number): boolean {
  return month >= 1 && month <= 12;
}
