// Payment days on which someone who may join finds no situation.
import { dayNumber } from "@zhengce/runtime";
import { eligible, not } from "./predicates.js";
import { paymentRegions } from "../regions.js";
import type { Predicate } from "../../decision/program.js";
import type { Interval } from "../domain.js";
import type { Person } from "../person.js";
import type { Solver } from "../solver.js";

export interface Gap extends Interval {
  /** Pays on the first day of the gap. */
  readonly person: Person;
}

/**
 * Gaps in the notice's year, and between the first and the last day that an ordinary situation covers; a situation without an end,
 * or one that recurs, stretches nothing. Days are sought a year around the notice's; without a year, or without an ordinary situation,
 * nothing is known to be missing.
 */
export function paymentGaps(solver: Solver): readonly Gap[] {
  const { program } = solver;
  const { year, situations } = program;
  const ordinary = situations.filter(({ exceptional }) => !exceptional).map(({ when }) => when);
  if (year === null || ordinary.length === 0) return [];
  const around = { from: dayNumber(year - 1, 1, 1), to: dayNumber(year + 1, 12, 31) };
  const spans = ordinary.flatMap((when) => spanOf(solver, when, around) ?? []);
  const window = {
    from: Math.min(dayNumber(year, 1, 1), ...spans.flatMap(({ from }) => (from < around.from ? [] : [from]))),
    to: Math.max(dayNumber(year, 12, 31), ...spans.flatMap(({ to }) => (to > around.to ? [] : [to]))),
  };
  const uncovered = [eligible(program), ...situations.map(({ when }) => not(when))];
  return paymentRegions(solver, uncovered, window).flatMap(({ from, to }) => {
    const person = solver.witness(uncovered, { payment: { from, to: from } });
    return person === null ? [] : [{ from, to, person }];
  });
}

/** The first and the last day that a situation covers; outside of `around` only that it goes on. null: it covers none. */
function spanOf(solver: Solver, when: Predicate, around: Interval): Interval | null {
  const bounds = solver.paymentBounds(when);
  if (bounds === null || bounds.exact) return bounds;
  const inside = paymentRegions(solver, [when], around);
  const [first, last] = [inside[0], inside.at(-1)];
  const before = solver.possible([when], { payment: { from: bounds.from, to: around.from - 1 } });
  const after = solver.possible([when], { payment: { from: around.to + 1, to: bounds.to } });
  return {
    from: before || first === undefined ? around.from - 1 : first.from,
    to: after || last === undefined ? around.to + 1 : last.to,
  };
}
