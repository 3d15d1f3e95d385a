// The search for a person: literals narrow the store, alternatives are cut as soon as nobody can meet them, and only what stays
// open is branched on. Complete: what it does not find does not exist, unless its budget ran out.
import { assertLiteral, copyStore } from "./store.js";
import { propagate } from "./propagate.js";
import { judge } from "./judge.js";
import { waits } from "./terms.js";
import type { Budget } from "../budget.js";
import type { AnyOf, Formula } from "./formula.js";
import type { Store } from "./store.js";

/** A store in which everything asked holds and every pair of bounds is met by somebody, or null. Narrows `store`. */
export function search(store: Store, formulas: readonly Formula[], steps: Budget): Store | null {
  const open: AnyOf[] = [];
  if (!assertAll(store, formulas, open) || !propagate(store, steps)) return null;
  const choices = settle(store, open, steps);
  if (choices === null) return null;
  const choice = choices.reduce<AnyOf | null>(
    (best, next) => (best === null || next.of.length < best.of.length ? next : best),
    null,
  );
  if (choice === null) return splitNumbers(store, steps);
  const rest = choices.filter((other) => other !== choice);
  for (const alternative of choice.of) {
    if (!steps.spend(store.claims.length >> 6)) return null;
    const found = search(copyStore(store), [alternative, ...rest], steps);
    if (found !== null) return found;
  }
  return null;
}

/** Narrows the store by what surely holds; how many alternatives were left aside, or null where nobody is left. */
export function narrow(store: Store, formulas: readonly Formula[]): number | null {
  const open: AnyOf[] = [];
  return assertAll(store, formulas, open) && propagate(store) ? open.length : null;
}

/** Asserts literals at once and puts alternatives aside. */
function assertAll(store: Store, formulas: readonly Formula[], open: AnyOf[]): boolean {
  for (const formula of formulas) {
    if (formula.kind === "any") open.push(formula);
    else if (formula.kind === "all") {
      if (!assertAll(store, formula.of, open)) return false;
    } else if (!assertLiteral(store, formula)) return false;
  }
  return true;
}

/** Drops what is met, cuts what nobody meets, asserts what alone is left, until nothing changes; null where nobody is left. */
function settle(store: Store, open: readonly AnyOf[], steps: Budget): readonly AnyOf[] | null {
  let choices = open;
  for (;;) {
    let forced = false;
    const next: AnyOf[] = [];
    for (const choice of choices) {
      if (!steps.spend(1 + choice.of.length)) return null;
      const alive: Formula[] = [];
      let met = false;
      for (const part of choice.of) {
        const verdict = judge(store, part);
        if (verdict === "everybody") met = true;
        if (met) break;
        if (verdict === "some") alive.push(part);
      }
      if (met) continue;
      if (alive.length === 0) return null;
      if (alive.length > 1) next.push(alive.length === choice.of.length ? choice : { kind: "any", of: alive });
      else {
        if (!assertAll(store, alive, next) || !propagate(store, steps)) return null;
        forced = true;
      }
    }
    if (!forced) return next;
    choices = next;
  }
}

/** Waitings by number facts: their numbers are halved until the earliest days meet every order. Without any, the store is met. */
function splitNumbers(store: Store, steps: Budget): Store | null {
  const counted = [
    ...store.orders.flatMap(({ left, right }) => [left, right]),
    ...store.seasons.map(({ term }) => term),
  ];
  const facts = new Set(
    counted.filter(waits).flatMap(({ fact, facts: read }) => read.filter((other) => other !== fact)),
  );
  const loose = [...facts].find((fact) => (store.low[fact] ?? 0) < (store.high[fact] ?? 0));
  if (loose === undefined) return store;
  const low = store.low[loose] ?? 0;
  const high = store.high[loose] ?? 0;
  const middle = low + Math.floor((high - low) / 2);
  const nearZero = (from: number, to: number): number => (from > 0 ? from : to < 0 ? -to : 0);
  const halves = [{ min: low, max: middle }, { min: middle + 1, max: high }] as const; // prettier-ignore
  const ordered = [...halves].sort((a, b) => nearZero(a.min, a.max) - nearZero(b.min, b.max));
  for (const { min, max } of ordered) {
    if (!steps.spend(1)) return null;
    const half = copyStore(store);
    if (!assertLiteral(half, { kind: "number", fact: loose, min, max }) || !propagate(half, steps)) continue;
    const found = splitNumbers(half, steps);
    if (found !== null) return found;
  }
  return null;
}
