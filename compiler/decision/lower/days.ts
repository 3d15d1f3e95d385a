// Day expressions become day terms over facts and constants. Days that need no fact are constants already.
import type { DayExpression, DurationLiteral, Unspecified, WithinRange } from "@zhengce/grammar";
import { symbolOf } from "./context.js";
import type { LowerContext } from "./context.js";
import type { DayTerm } from "../program.js";

/** The day term of an expression; null where it names no day (a recurring day, a broken name, 未规定). */
export function lowerDay(context: LowerContext, node: DayExpression | Unspecified | null): DayTerm | null {
  if (node === null || node.kind === "Unspecified") return null;
  const day = context.model.dayOf(node);
  if (day !== null) return { kind: "day", day };
  if (node.kind !== "DayReference") return null;
  const symbol = symbolOf(context, node.name);
  const fact = symbol?.kind === "fact" && symbol.type === "date" ? context.facts.get(symbol.name) : undefined;
  if (fact === undefined) return null;
  const base: DayTerm = { kind: "fact", fact };
  switch (node.shift) {
    case "none":
      return base;
    case "nextDay":
      return plusDays(base, 1);
    case "previousDay":
      return plusDays(base, -1);
    case "thisMonth":
      return { kind: "plusMonths", base: { kind: "nextMonth", base }, months: -1 };
    case "nextMonth":
      return { kind: "nextMonth", base };
    case "monthEnd":
      return plusDays({ kind: "nextMonth", base }, -1);
    case "nextYear":
      return { kind: "nextYear", base };
  }
}

/** `days` after a term; constants are added up at once. */
export function plusDays(base: DayTerm, days: number): DayTerm {
  if (base.kind === "day") return { kind: "day", day: base.day + days };
  if (base.kind === "plusDays") return plusDays(base.base, base.days + days);
  return days === 0 ? base : { kind: "plusDays", base, days };
}

/** The last day of `duration` counted from `base`, the first day not counted (Civil Code, articles 201 and 202). */
export function plusDuration(base: DayTerm, duration: DurationLiteral): DayTerm {
  if (duration.unit === "day") return plusDays(base, duration.count);
  return { kind: "plusMonths", base, months: monthsOf(duration) };
}
export function monthsOf(duration: DurationLiteral): number {
  return duration.unit === "year" ? duration.count * 12 : duration.count;
}

/** First and last day of `出生日期 起 90日 内`; null where its anchor or its length is lost. */
export function lowerWithin(context: LowerContext, node: WithinRange): { from: DayTerm; to: DayTerm } | null {
  const from = lowerDay(context, node.anchor);
  if (from === null || node.duration === null) return null;
  const { duration } = node;
  // The day before a birthday; what asks for an age itself is told by age, in ranges.ts.
  if (duration.kind === "AgeLiteral")
    return { from, to: plusDays({ kind: "plusMonths", base: from, months: duration.years * 12 }, -1) };
  return { from, to: plusDuration(from, duration) };
}
