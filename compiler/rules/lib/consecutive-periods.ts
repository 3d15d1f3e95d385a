// Periods that follow one another in one clause, as 集中征缴期 and 零星缴费期 do: what period-overlap and period-gap look at.
// Periods that ordinary situations test are left out: overlaps and gaps there are findings about situations.
import type { Model, Period } from "../../semantics/model.js";
import { situationPeriods } from "./payment-day.js";

/** A period with both ends known, in day numbers. */
export interface Stretch {
  readonly period: Period;
  readonly from: number;
  readonly to: number;
}

/** Pairs of periods of one clause, neighbours in time: `earlier.from < later.from`, and neither contains the other. */
export function neighbours(model: Model): readonly { readonly earlier: Stretch; readonly later: Stretch }[] {
  const situational = situationPeriods(model);
  const clauses = new Map<unknown, Stretch[]>();
  for (const period of model.periods.values()) {
    const { from, to, nodes, name } = period;
    const clause = nodes[0]?.clause ?? null;
    // Outside any clause stand the author's own names, which may cut across the notice's.
    if (from.day === null || to.day === null || from.day > to.day || clause === null || situational.has(name)) continue;
    clauses.set(clause, [...(clauses.get(clause) ?? []), { period, from: from.day, to: to.day }]);
  }
  return [...clauses.values()].flatMap((stretches) => {
    const ordered = [...stretches].sort((a, b) => a.from - b.from || a.to - b.to);
    return ordered.flatMap((earlier, index) => {
      const later = ordered[index + 1];
      return later !== undefined && earlier.from < later.from && earlier.to < later.to ? [{ earlier, later }] : [];
    });
  });
}
