// When benefits start for someone who pays on the last day of the situation's period: the day after the waiting; or from which payment day
// on there are none, as they would end before they start.
import type { Compilation } from "@zhengce/compiler";
import { latePayments, solverFor, type Situation } from "@zhengce/compiler/editor";
import type { Condition, DayExpression, Waiting } from "@zhengce/grammar";
import { afterWaiting, formatDay, nextMonth } from "@zhengce/runtime";
import type { Hint } from "./hint.js";

type Told = Pick<Compilation, "model" | "program">;

export function waitingHints(compilation: Compilation): readonly Hint[] {
  return compilation.model.situations.flatMap((situation) => waitingHint(compilation, situation) ?? []);
}

/** Null where nobody waits in vain, and the waiting, or the day it counts from, depends on the person. */
export function waitingHint(compilation: Told, situation: Situation): Hint | null {
  const { model } = compilation;
  const waiting = situation.waiting?.node ?? null;
  const text = waiting === null ? null : lateText(compilation, situation);
  return waiting === null || text === null ? startHint(model, situation) : { at: waiting.end, text };
}

/** From which payment day on there are no benefits. */
function lateText(compilation: Told, situation: Situation): Hint["text"] | null {
  const index = compilation.model.situations.indexOf(situation);
  const late = compilation.program === null ? null : latePayments(solverFor(compilation.program), index);
  if (late === null) return null;
  const { always, some, all } = late;
  if (always) return { zh: "谁也享受不到待遇", en: "nobody has benefits" };
  if (some === null) return null;
  const from = formatDay(some);
  return some === all
    ? { zh: `${from} 起缴费的，本年度享受不到待遇`, en: `paid from ${from}: no benefits this year` }
    : { zh: `${from} 起缴费的，有人享受不到待遇`, en: `paid from ${from}: some have no benefits` };
}

/** When benefits start; null where the waiting, or the day it counts from, depends on the person. */
function startHint(model: Compilation["model"], situation: Situation): Hint | null {
  const waiting = situation.waiting?.node ?? null;
  const from = situation.benefitFrom?.node ?? null;
  if (waiting === null || from === null || from.kind === "Unspecified") return null;
  const length = lengthOf(waiting);
  const base = baseOf(model, situation, from);
  if (length === null || base === null) return null;
  const start = formatDay(afterWaiting(base.day, length.count, length.unit, base.isNamed));
  const text = base.lastDay
    ? { zh: `若在最后一天缴费，${start} 起`, en: `paid on the last day: from ${start}` }
    : { zh: `${start} 起`, en: `from ${start}` };
  return { at: waiting.end, text };
}

/** Null where the length depends on the person. */
function lengthOf({ terms, unspecified }: Waiting): { readonly count: number; readonly unit: "day" | "month" } | null {
  if (unspecified !== null || terms.length === 0 || terms.some(({ factor }) => factor !== null)) return null;
  const days = terms.every(({ duration }) => duration.unit === "day");
  if (!days && terms.some(({ duration }) => duration.unit === "day")) return null;
  const count = terms.reduce((sum, { duration: { count: n, unit } }) => sum + n * (unit === "year" ? 12 : 1), 0);
  return { count, unit: days ? "day" : "month" };
}

/** The day the waiting counts from: a fixed one, or the last payment day of the situation's period. */
function baseOf(model: Compilation["model"], situation: Situation, from: DayExpression) {
  const fixed = model.dayOf(from);
  if (fixed !== null) return { day: fixed, lastDay: false, isNamed: true };
  if (from.kind !== "DayReference" || model.factNamed(from.name.text)?.role !== "payment") return null;
  const last = situation.when.flatMap(({ node }) => lastPayment(model, node.condition))[0];
  if (last === undefined) return null;
  const day = from.shift === "nextMonth" ? nextMonth(last) : from.shift === "nextDay" ? last + 1 : last;
  return { day, lastDay: true, isNamed: from.shift !== "none" };
}

/** The last day of the periods that a condition wants the payment in; none inside 或 or 非. */
function lastPayment(model: Compilation["model"], condition: Condition | null): readonly number[] {
  if (condition?.kind === "AllOf") return condition.operands.flatMap((operand) => lastPayment(model, operand));
  if (condition?.kind !== "Membership") return [];
  const { subject, range } = condition;
  const name = subject.kind === "DayReference" ? subject.name : subject.kind === "Name" ? subject : null;
  if (name === null || model.factNamed(name.text)?.role !== "payment") return [];
  if (range?.kind === "PeriodRange") return listed(model.periods.get(range.name.text)?.to.day);
  if (range?.kind !== "BetweenRange" || range.to === null) return [];
  switch (range.to.kind) {
    case "DateLiteral":
    case "YearEdge":
    case "DayReference":
      return listed(model.dayOf(range.to));
    default:
      return [];
  }
}

function listed(day: number | null | undefined): readonly number[] {
  return day === null || day === undefined ? [] : [day];
}
