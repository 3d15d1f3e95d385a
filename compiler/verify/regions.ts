// Predicates → the maximal intervals of payment days on which some person meets them all. Exact: an interval that one solution spans
// is taken whole only where nothing but counts of days binds it, else day by day.
import { least } from "@zhengce/grammar";
import { nextInSeason } from "./season.js";
import { waits } from "./terms.js";
import type { Predicate } from "../decision/program.js";
import type { Interval } from "./domain.js";
import type { Solver } from "./solver.js";
import type { Store } from "./store.js";
import type { Order } from "./formula.js";

/** The intervals within `window`, in order, none touching the next. Days on which nothing was proven are left out. */
export function paymentRegions(
  solver: Solver,
  predicates: readonly Predicate[],
  window: Interval,
): readonly Interval[] {
  const found: Interval[] = [];
  const open: Interval[] = [window];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { from, to } = next;
    if (from > to) continue;
    const outcome = solver.solve(predicates, { payment: next });
    if (outcome.kind !== "somebody") continue;
    const taken = spanOf(outcome.store);
    found.push(taken);
    open.push({ from, to: taken.from - 1 }, { from: taken.to + 1, to });
  }
  return merged(found);
}

/** Payment days that are surely met, from the first one on. */
function spanOf(store: Store): Interval {
  const from = store.low[0] ?? 0;
  const to = store.high[0] ?? from;
  const linked = store.orders.filter(({ left, right }) => left.facts.length > 0 && right.facts.length > 0);
  if (!linked.every(countsDays) || store.orders.some(waitsForNumbers)) return { from, to: from };
  if (linked.length > 0 && store.seasons.length > 0) return { from, to: from };
  // Nothing ties the payment to another day: only its own seasons interrupt it.
  const ends = store.seasons
    .filter(({ term }) => term.facts.includes(0))
    .map(({ term, season }) => {
      if (term.steps.length > 0) return from;
      const outside = nextInSeason({ ...season, inside: !season.inside }, from);
      return outside === null ? to : outside - 1;
    });
  return { from, to: least([to, ...ends]) };
}

/** Counts of days alone bind one day to another: then every day between two solutions is a solution. */
function countsDays({ left, right }: Order): boolean {
  return [...left.steps, ...right.steps].every(({ kind }) => kind === "days");
}
function waitsForNumbers({ left, right }: Order): boolean {
  return waits(left) || waits(right);
}

function merged(intervals: readonly Interval[]): readonly Interval[] {
  const result: Interval[] = [];
  for (const next of [...intervals].sort((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last !== undefined && next.from <= last.to + 1)
      result[result.length - 1] = { from: last.from, to: Math.max(last.to, next.to) };
    else result.push(next);
  }
  return result;
}
