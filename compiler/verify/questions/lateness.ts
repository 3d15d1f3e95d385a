// Benefits that would end before they start: who of a situation has none, and from which payment day on. Nothing is worded here.
import { dayNumber, parseDay } from "@zhengce/runtime";
import { chosenWithin, factsOfChosen, shiftedDay } from "../../decision/chosen-day.js";
import { mayEndBefore } from "../../decision/no-benefits.js";
import { comesTo } from "./predicates.js";
import type { Predicate, SituationSpec } from "../../decision/program.js";
import type { Person } from "../person.js";
import type { Solver } from "../solver.js";

export interface Lateness {
  /** Somebody who has none. */
  readonly person: Person;
  /** Nobody who comes to the situation has any. */
  readonly always: boolean;
  /** The first payment day on which somebody has none; null where that does not depend on the payment, or was not told. */
  readonly some: number | null;
  /** The first payment day from which on nobody has any; null where there is none such, or it was not told. */
  readonly all: number | null;
}

/** Null where everybody in the situation has benefits, or has an end that is open; or where nothing was proven. */
export function latePayments(solver: Solver, situation: number): Lateness | null {
  const spec = solver.program.situations[situation];
  if (spec === undefined || !mayEndBefore(spec)) return null;
  const applies = comesTo(solver.program, situation);
  const late = [...applies, endsBefore(spec)];
  const person = solver.witness(late);
  if (person === null) return null;
  const inTime = [...applies, endsInTime(spec)];
  const always = solver.impossible(inTime);
  const paid = parseDay(String(person[solver.program.facts[0]?.name ?? ""]));
  if (always || paid === null || !dependsOnPayment(spec)) return { person, always, some: null, all: null };
  const some = first(FIRST, paid, (to) => solver.possible(late, { payment: { from: FIRST, to } }));
  const last = first(some - 1, LAST, (from) => solver.impossible(inTime, { payment: { from: from + 1, to: LAST } }));
  const all = last + 1;
  const from = solver.possible(late, { payment: { from: all, to: LAST } }) ? all : null;
  const onThatDay = solver.witness(late, { payment: { from: from ?? some, to: from ?? some } });
  return { person: onThatDay ?? person, always, some, all: from };
}

/** The days among which payments are sought. */
const FIRST = dayNumber(1900, 1, 1);
const LAST = dayNumber(2100, 12, 31);

/** The first of the days for which it holds; it holds of all behind one for which it does, and of `to`. */
function first(from: number, to: number, holds: (day: number) => boolean): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The first day of the benefits comes after the last. */
export function endsBefore({ benefitFrom, benefitTo }: SituationSpec): Predicate {
  if (benefitFrom === null || benefitTo === null) return { kind: "any", of: [] };
  return chosenWithin(benefitTo, null, shiftedDay(benefitFrom, -1));
}

/** Both ends have a day, and are in order. */
function endsInTime({ benefitFrom, benefitTo }: SituationSpec): Predicate {
  if (benefitFrom === null || benefitTo === null) return { kind: "any", of: [] };
  return chosenWithin(benefitFrom, null, benefitTo);
}

function dependsOnPayment({ benefitFrom, benefitTo }: SituationSpec): boolean {
  return [benefitFrom, benefitTo].some((term) => term !== null && factsOfChosen(term).includes(0));
}
