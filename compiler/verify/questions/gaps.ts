// Payment days on which someone who may join finds no situation.
import { dayNumber } from "@zhengce/runtime";
import { either, eligible, not } from "./predicates.js";
import { paymentRegions } from "../regions.js";
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
  const earlier = { from: dayNumber(1900, 1, 1), to: around.from - 1 };
  const later = { from: around.to + 1, to: dayNumber(2100, 12, 31) };
  const covered = (outside: Interval): readonly Interval[] => {
    const ended = ordinary.filter((when) => solver.impossible([when], { payment: outside }));
    return paymentRegions(solver, [eligible(program), either(...ended)], around);
  };
  const window = {
    from: Math.min(covered(earlier)[0]?.from ?? Infinity, dayNumber(year, 1, 1)),
    to: Math.max(covered(later).at(-1)?.to ?? -Infinity, dayNumber(year, 12, 31)),
  };
  const uncovered = [eligible(program), ...situations.map(({ when }) => not(when))];
  return paymentRegions(solver, uncovered, window).flatMap(({ from, to }) => {
    const person = solver.witness(uncovered, { payment: { from, to: from } });
    return person === null ? [] : [{ from, to, person }];
  });
}
