// Day terms of the decision program → monotone functions of one date fact: a chain of steps, each with its exact inverse. What
// does not depend on a fact is folded to a constant. Nothing here knows of predicates or of a person.
import { dayNumber, monthDay, nextMonth, nextYear, plusMonths, waitingLength, yearOf } from "@zhengce/runtime";
import type { DayTerm, Waiting } from "../decision/program.js";

export type Step =
  | { readonly kind: "days"; readonly days: number }
  | { readonly kind: "months"; readonly months: number }
  | { readonly kind: "nextMonth" }
  | { readonly kind: "nextYear" }
  /** The day on which someone born then is `years` years old: 1 March of a common year for 29 February. */
  | { readonly kind: "birthday"; readonly years: number }
  /** A waiting that number facts decide; it grows with each of them. */
  | { readonly kind: "waiting"; readonly waiting: Waiting };

export interface Term {
  /** The date fact, or -1: the constant `day`. */
  readonly fact: number;
  readonly day: number;
  /** Applied in order to the fact, or to `day`. */
  readonly steps: readonly Step[];
  /** Date fact and number facts that it reads. */
  readonly facts: readonly number[];
}

/** The term's monotone form. */
export function termOf(term: DayTerm): Term {
  switch (term.kind) {
    case "day":
      return { fact: -1, day: term.day, steps: [], facts: [] };
    case "fact":
      return { fact: term.fact, day: 0, steps: [], facts: [term.fact] };
    case "plusDays":
      return following(termOf(term.base), { kind: "days", days: term.days });
    case "plusMonths":
      return following(termOf(term.base), { kind: "months", months: term.months });
    case "nextMonth":
      return following(termOf(term.base), { kind: "nextMonth" });
    case "nextYear":
      return following(termOf(term.base), { kind: "nextYear" });
    case "latest":
    case "earliest":
      throw new Error("the later of two days is asked day by day: see chosen-day.ts");
    case "afterWaiting": {
      const base = termOf(term.base);
      if (term.waiting.factors.length > 0) return following(base, { kind: "waiting", waiting: term.waiting });
      return waitingSteps(term.waiting, () => 0).reduce(following, base);
    }
  }
}

/** The term with one more step at its end. */
export function following(term: Term, step: Step): Term {
  const facts = step.kind === "waiting" ? [...term.facts, ...step.waiting.factors.map(({ fact }) => fact)] : term.facts;
  if (term.fact < 0 && term.steps.length === 0 && step.kind !== "waiting") {
    return { ...term, day: applyStep(step, term.day) };
  }
  const last = term.steps.at(-1);
  const steps =
    step.kind === "days" && last?.kind === "days"
      ? [...term.steps.slice(0, -1), { kind: "days" as const, days: last.days + step.days }]
      : [...term.steps, step];
  return { ...term, steps: steps.filter((item) => item.kind !== "days" || item.days !== 0), facts };
}

/** Whether number facts decide how long it is; otherwise it is a function of its date fact alone. */
export function waits(term: Term): boolean {
  return term.steps.some((step) => step.kind === "waiting");
}

/** The steps of a waiting, by the value of each number fact; cut at about a million so that day arithmetic stays exact. */
export function waitingSteps(waiting: Waiting, valueOf: (fact: number, times: number) => number): readonly Step[] {
  const of = (sign: 1 | -1): readonly number[] =>
    waiting.factors.flatMap(({ fact, times }) => (times * sign > 0 ? [times * sign * valueOf(fact, times)] : []));
  const exact = waitingLength(waiting.constant, of(1), waiting.minimum, waiting.maximum, of(-1));
  const length = Math.max(-1_000_000, Math.min(1_000_000, exact));
  const wait: Step = waiting.unit === "day" ? { kind: "days", days: length } : { kind: "months", months: length };
  return waiting.firstCounts ? [wait] : [wait, { kind: "days", days: 1 }];
}

/** The day that the steps make of `day`. */
export function apply(steps: readonly Step[], day: number): number {
  let at = day;
  for (const step of steps) at = applyStep(step, at);
  return at;
}

/** The first day that the steps carry to `bound` or beyond. */
export function firstReaching(steps: readonly Step[], bound: number): number {
  return steps.reduceRight((at, step) => firstOf(step, at), bound);
}

/** The last day that the steps leave at `bound` or before. */
export function lastStaying(steps: readonly Step[], bound: number): number {
  return firstReaching(steps, bound + 1) - 1;
}

function applyStep(step: Step, day: number): number {
  switch (step.kind) {
    case "days":
      return day + step.days;
    case "months":
      return plusMonths(day, step.months);
    case "nextMonth":
      return nextMonth(day);
    case "nextYear":
      return nextYear(day);
    case "birthday": {
      const birthday = plusMonths(day, 12 * step.years);
      return monthDay(day) === monthDay(birthday) ? birthday : birthday + 1;
    }
    case "waiting":
      throw new Error("a waiting has no length before its number facts are known");
  }
}

function firstOf(step: Step, bound: number): number {
  if (step.kind === "days") return bound - step.days;
  let day = guess(step, bound);
  while (applyStep(step, day) < bound) day++;
  while (applyStep(step, day - 1) >= bound) day--;
  return day;
}

/** A day within a month of the inverse. */
function guess(step: Step, bound: number): number {
  if (step.kind === "months") return plusMonths(bound, -step.months);
  if (step.kind === "birthday") return plusMonths(bound, -12 * step.years);
  if (step.kind === "nextYear") return dayNumber(yearOf(bound - 1), 1, 1);
  return monthDay(bound) % 100 === 1 ? plusMonths(bound, -1) : bound - (monthDay(bound) % 100) + 1;
}
