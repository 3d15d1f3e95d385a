// Predicates → the maximal intervals of payment days on which some person meets them all. Exact: an interval that one solution spans
// is taken whole only where nothing but counts of days binds it, else day by day.
import type { Predicate } from "../decision/program.js";
import type { Interval } from "./domain.js";
import type { Solver } from "./solver.js";
import type { Store } from "./store.js";

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

/** Payment days that are surely met: all between the bounds, or the first alone. */
function spanOf(store: Store): Interval {
  const from = store.low[0] ?? 0;
  return { from, to: isConvex(store) ? (store.high[0] ?? from) : from };
}

/** Counts of days alone bind one day to another, so that every day between two solutions is a solution. */
function isConvex({ orders, seasons }: Store): boolean {
  const plain = orders.every(({ left, right }) => {
    if (left.facts.length === 0 || right.facts.length === 0) return left.facts.length < 2 && right.facts.length < 2;
    return [...left.steps, ...right.steps].every(({ kind }) => kind === "days");
  });
  return plain && seasons.length === 0;
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
