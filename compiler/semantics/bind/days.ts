// Days in the text → bound names; impossible dates, and second days of a range whose year can't be told.
import type { DateLiteral, DayExpression, DayReference, Node, Operand, Unspecified } from "@zhengce/grammar";
import type { Binding } from "./binding.js";
import { endFor } from "../symbols/calendar.js";
import { dateOf, lastDayOf } from "../symbols/dates.js";
import type { Period } from "../model.js";
import type { ReversedRange } from "../problem.js";

/** Where a day stands: a period's ends are the same for everybody, and only 变动 and 时限 count from 身份认定日期. */
export interface DayPlace {
  readonly facts: boolean;
  readonly certification: boolean;
  /** Days of every year will do. */
  readonly recurring: boolean;
}
export const FIXED: DayPlace = { facts: false, certification: false, recurring: false };
export const PERSONAL: DayPlace = { facts: true, certification: false, recurring: false };
export const AFTERWARDS: DayPlace = { facts: true, certification: true, recurring: false };
/** The ends of a period, which may recur. */
export const PERIOD_END: DayPlace = { ...FIXED, recurring: true };
/** The days of 时限, which may recur. */
export const DEADLINE: DayPlace = { ...AFTERWARDS, recurring: true };

/** Binds a day; null and 未规定 bind nothing. */
export function bindDay(binding: Binding, day: DayExpression | Unspecified | null, place: DayPlace): void {
  switch (day?.kind) {
    case "DateLiteral":
      return checkDate(binding, day);
    case "RecurringDay":
      if (!place.recurring) return notADay(binding, day, "recurringDay");
      // A day of every year exists where a leap year has it.
      return checkDate(binding, { ...day.date, year: null }, 2000);
    case "DayReference":
      return bindReference(binding, day, place);
    default:
  }
}

function bindReference(binding: Binding, day: DayReference, place: DayPlace): void {
  const { name, shift } = day;
  const period = binding.scope.periods.get(name.text);
  if (period !== undefined && shift === "none") {
    binding.refer(name, period);
    return notADay(binding, day, "period");
  }
  const uses = place.facts ? (["dateFact", "period"] as const) : (["period"] as const);
  const symbol = binding.resolve(name, shift === "none" && place.facts ? ["dateFact"] : uses);
  if (symbol?.kind === "fact" && symbol.role === "certification" && !place.certification) {
    binding.noticed({ kind: "outsideChange", place: name, word: name.text });
  }
  if (symbol?.kind === "period" && shift !== "none") checkEnd(binding, day, symbol, endFor(shift));
}

/** Notices an end of a period that is asked for and is no day of one year. */
export function checkEnd(binding: Binding, place: DayReference, period: Period, end: "from" | "to"): void {
  const { node } = period[end];
  // An end that is broken in another way has its own problem.
  if (node !== null && node.kind !== "Unspecified" && node.kind !== "RecurringDay") return;
  const why = node === null ? "open" : node.kind === "Unspecified" ? "unspecified" : "recurring";
  binding.noticed({ kind: "openEnd", place, period, end, why });
}

function notADay(binding: Binding, place: DayExpression, right: "period" | "recurringDay"): void {
  binding.noticed({ kind: "typeMismatch", place, left: "date", right, context: "day", fact: null });
}

/** Notices a date that no calendar has. */
export function checkDate(binding: Binding, node: DateLiteral, year: number | null = binding.scope.year): void {
  if (dateOf(node, year) === "impossible") {
    binding.noticed({ kind: "impossibleDate", place: node, lastDay: lastDayOf(node, year) });
  }
}

/** Notices a second day without a year after a first one of another year than the notice's. */
export function checkYears(
  binding: Binding,
  from: Operand | Unspecified | null,
  to: Operand | Unspecified | null,
): void {
  if (from?.kind !== "DateLiteral" || to?.kind !== "DateLiteral" || to.year !== null || to.years !== undefined) return;
  if (from.year === null || from.year === binding.scope.year) return;
  const start = dateOf(from, null);
  const end = dateOf(to, from.year);
  const year = typeof start === "number" && typeof end === "number" && end < start ? from.year + 1 : from.year;
  binding.noticed({ kind: "ambiguousYear", place: to, first: from, year });
}

/** A day's number without its names being bound: literals and the edges of the year. */
type DayOf = (day: DayExpression) => number | null;

/** Notices a range of days that ends before it starts. */
export function checkDays(
  { binding, dayOf }: { readonly binding: Binding; readonly dayOf: DayOf },
  place: Node,
  from: DayExpression | Unspecified | null,
  to: DayExpression | Unspecified | null,
  what: ReversedRange["what"],
): void {
  if (from === null || to === null || from.kind === "Unspecified" || to.kind === "Unspecified") return;
  if (
    from.kind === "DateLiteral" &&
    to.kind === "DateLiteral" &&
    to.year === null &&
    to.years === undefined &&
    from.year !== binding.scope.year &&
    from.year !== null
  )
    return;
  const start = dayOf(from);
  const end = dayOf(to);
  if (start !== null && end !== null && start > end) {
    binding.noticed({ kind: "reversedRange", place, what, name: null, from, to });
  }
}
