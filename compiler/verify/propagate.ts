// Bounds of days, narrowed to the fixpoint. An order between monotone functions of two days is closed under minimum and maximum,
// so at the fixpoint the lower bounds together are a solution, and so are the upper ones (Jeavons & Cooper, Tractable constraints
// on ordered domains, 1995). Waitings that number facts decide are the one exception: search.ts splits their numbers.
import { inSeason, lastInSeason, nextInSeason } from "./season.js";
import { apply, firstReaching, lastStaying, waitingSteps, waits } from "./terms.js";
import { hasCircle } from "./circle.js";
import type { Budget } from "../budget.js";
import type { Order, Seasonal } from "./formula.js";
import type { Store } from "./store.js";
import type { Step, Term } from "./terms.js";

/** Rounds after which bounds that still move are asked whether they can ever stop. */
const patience = 12;
/** Steps; an order takes about twice as long as an alternative that is judged. */
const pricePerOrder = 2;

/** Narrows the bounds; false where no days are left. Work on days is what a search costs most: it is taken from `steps`. */
export function propagate(store: Store, steps: Budget | null = null): boolean {
  if (store.orders.length === 0 && store.seasons.length === 0) return true;
  const price = pricePerOrder * (store.orders.length + store.seasons.length);
  for (let round = 1; ; round++) {
    let moved = false;
    steps?.spend(price);
    for (const order of store.orders) {
      if (narrowOrder(store, order)) moved = true;
      if (isEmpty(store, order.left) || isEmpty(store, order.right) || fails(store, order)) return false;
    }
    for (const seasonal of store.seasons) {
      const narrowed = narrowSeason(store, seasonal);
      if (narrowed === null || isEmpty(store, seasonal.term)) return false;
      if (narrowed) moved = true;
    }
    if (!moved) return true;
    if (round === patience && hasCircle(store)) return false;
  }
}

/** The earliest day that the term can have. */
export function lowest(store: Store, term: Term): number {
  return apply(stepsAt(store, term, "low"), term.fact < 0 ? term.day : at(store.low, term.fact));
}
/** The latest day that the term can have. */
export function highest(store: Store, term: Term): number {
  return apply(stepsAt(store, term, "high"), term.fact < 0 ? term.day : at(store.high, term.fact));
}

function narrowOrder(store: Store, { left, right, slack }: Order): boolean {
  let moved = false;
  if (left.fact >= 0) {
    const limit = lastStaying(stepsAt(store, left, "low"), highest(store, right) + slack);
    moved = lower(store.high, left.fact, limit);
  }
  if (right.fact >= 0) {
    const limit = firstReaching(stepsAt(store, right, "high"), lowest(store, left) - slack);
    moved = raise(store.low, right.fact, limit) || moved;
  }
  return moved;
}

function fails(store: Store, { left, right, slack }: Order): boolean {
  return lowest(store, left) > highest(store, right) + slack;
}

/** null: no day of the season is left. A waiting by numbers is left alone until the search has fixed them. */
function narrowSeason(store: Store, { term, season }: Seasonal): boolean | null {
  const steps = fixedSteps(store, term);
  if (steps === null) return false;
  if (term.fact < 0) return inSeason(season, apply(steps, term.day)) ? false : null;
  let low = at(store.low, term.fact);
  let high = at(store.high, term.fact);
  const [oldLow, oldHigh] = [low, high];
  while (low <= high) {
    const day = apply(steps, low);
    const next = nextInSeason(season, day);
    if (next === null) return null;
    if (next === day) break;
    low = firstReaching(steps, next);
  }
  while (low <= high) {
    const day = apply(steps, high);
    const last = lastInSeason(season, day);
    if (last === null) return null;
    if (last === day) break;
    high = lastStaying(steps, last);
  }
  store.low[term.fact] = low;
  store.high[term.fact] = high;
  return low !== oldLow || high !== oldHigh;
}

/** The term's steps where its number facts have one value left, else null. */
function fixedSteps(store: Store, term: Term): readonly Step[] | null {
  const loose = term.facts.some((fact) => fact !== term.fact && at(store.low, fact) < at(store.high, fact));
  return loose ? null : stepsAt(store, term, "low");
}

/** The term's steps with every waiting at its shortest or its longest. */
function stepsAt(store: Store, term: Term, end: "low" | "high"): readonly Step[] {
  if (!waits(term)) return term.steps;
  return term.steps.flatMap((step) => {
    if (step.kind !== "waiting") return [step];
    return waitingSteps(step.waiting, (fact, times) =>
      at(times >= 0 === (end === "low") ? store.low : store.high, fact),
    );
  });
}

function isEmpty(store: Store, term: Term): boolean {
  return term.fact >= 0 && at(store.low, term.fact) > at(store.high, term.fact);
}
function lower(bounds: Float64Array, index: number, limit: number): boolean {
  if (at(bounds, index) <= limit) return false;
  bounds[index] = limit;
  return true;
}
function raise(bounds: Float64Array, index: number, limit: number): boolean {
  if (at(bounds, index) >= limit) return false;
  bounds[index] = limit;
  return true;
}
function at(bounds: Float64Array, index: number): number {
  return bounds[index] ?? 0;
}
