// Day expressions and waitings become day terms over facts and constants. Days that need no fact are constants already.
import type {
  DayExpression,
  DurationLiteral,
  Unspecified,
  Waiting as WaitingNode,
  WithinRange,
} from "@zhengce/grammar";
import { hole, symbolOf } from "./context.js";
import type { LowerContext } from "./context.js";
import type { DayTerm, Waiting } from "../program.js";

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
    case "nextMonth":
      return { kind: "nextMonth", base };
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
function monthsOf(duration: DurationLiteral): number {
  return duration.unit === "year" ? duration.count * 12 : duration.count;
}

/** First and last day of `出生日期 起 90日 内`; null where its anchor or its length is lost. */
export function lowerWithin(context: LowerContext, node: WithinRange): { from: DayTerm; to: DayTerm } | null {
  const from = lowerDay(context, node.anchor);
  if (from === null || node.duration === null) return null;
  return { from, to: plusDuration(from, node.duration) };
}

/**
 * A waiting in days or in months; null where it is left open, or can't be counted (then it is a hole). From an event, which a fact is, the day
 * itself is not counted; any other day is named, and the first that is waited.
 */
export function lowerWaiting(context: LowerContext, node: WaitingNode, base: DayTerm): Waiting | null {
  if (node.unspecified !== null) return null;
  const bounds = [node.minimum, node.maximum].filter((bound) => bound !== null);
  const durations = [...node.terms.map((term) => term.duration), ...bounds];
  const [first] = durations;
  if (first === undefined) return hole(context, node, null);
  const unit = unitOf(first);
  if (durations.some((duration) => unitOf(duration) !== unit)) return hole(context, node, null);
  const length = (duration: DurationLiteral): number => (unit === "day" ? duration.count : monthsOf(duration));
  const factors: { readonly fact: number; readonly times: number }[] = [];
  let constant = 0;
  for (const term of node.terms) {
    const times = (term.sign === "minus" ? -1 : 1) * length(term.duration);
    if (term.factor === null) {
      constant += times;
      continue;
    }
    const symbol = symbolOf(context, term.factor);
    const fact = symbol?.kind === "fact" && symbol.type === "integer" ? context.facts.get(symbol.name) : undefined;
    if (fact === undefined) return hole(context, term, null);
    factors.push({ fact, times });
  }
  const minimum = node.minimum === null ? null : length(node.minimum);
  const maximum = node.maximum === null ? null : length(node.maximum);
  // Without facts the length is known here, and no wait is shorter than none.
  const least = factors.length === 0 ? Math.max(0, constant) : constant;
  return { unit, firstCounts: base.kind !== "fact", constant: least, factors, minimum, maximum };
}
function unitOf(duration: DurationLiteral): "day" | "month" {
  return duration.unit === "day" ? "day" : "month";
}
