// The declared periods and the days on which each ordinary situation takes payments, and the days between them on which nobody can pay: days, not yet drawn.
import { greatest, least } from "@zhengce/grammar";
import { dayNumber } from "@zhengce/runtime";
import type { Program } from "../../decision/program.js";
import type { Model } from "../../semantics/model.js";
import type { Interval } from "../../verify/domain.js";
import { eligible } from "../../verify/questions/predicates.js";
import { paymentRegions } from "../../verify/regions.js";
import { solverFor, type Solver } from "../../verify/solver.js";

export interface Bar extends Interval {
  readonly name: string;
  readonly kind: "period" | "situation";
}
/** Longer than this (days) it is no strip that anybody reads. */
const LONGEST = 365 * 5;

/** Periods whose two ends are known. */
export function periodBars({ periods }: Pick<Model, "periods">): readonly Bar[] {
  return [...periods.values()].flatMap(({ name, from, to }): readonly Bar[] =>
    from.day === null || to.day === null ? [] : [{ name, kind: "period", from: from.day, to: to.day }],
  );
}

/** The days that a strip shows: those of the periods and of the notice's year. Null where there are no periods, or they reach too far. */
export function windowOf(periods: readonly Interval[], year: number | null): Interval | null {
  const from = least(periods.map((bar) => bar.from));
  const to = greatest(periods.map((bar) => bar.to));
  if (periods.length === 0 || to - from > LONGEST) return null;
  return {
    from: Math.min(from, year === null ? from : dayNumber(year, 1, 1)),
    to: Math.max(to, year === null ? to : dayNumber(year, 12, 31)),
  };
}

export function situationBars(program: Program, window: Interval, solver: Solver = solverFor(program)): readonly Bar[] {
  return program.situations.flatMap(({ name, when, exceptional }): readonly Bar[] =>
    exceptional
      ? []
      : paymentRegions(solver, [eligible(program), when], window).map((days) => ({ name, kind: "situation", ...days })),
  );
}

/** The days from the first payment day of all bars to the last on which no bar has one. */
export function gapsBetween(bars: readonly Interval[]): readonly Interval[] {
  const gaps: Interval[] = [];
  let reached: number | null = null;
  for (const { from, to } of [...bars].sort((a, b) => a.from - b.from)) {
    if (reached !== null && from > reached + 1) gaps.push({ from: reached + 1, to: from - 1 });
    reached = Math.max(reached ?? to, to);
  }
  return gaps;
}
