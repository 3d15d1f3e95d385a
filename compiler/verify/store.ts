// What is still open about a person: presence and domain of every fact, claims, tier, and the orders of days asserted so far.
// Literals narrow it or fail; bounds of days are narrowed by propagate.ts. A store is copied before it is branched.
import { changeTests } from "./atoms.js";
import { tiersOf } from "./domain.js";
import type { Program } from "../decision/program.js";
import type { Domain } from "./domain.js";
import type { Literal, Order, Seasonal } from "./formula.js";

/** Bits of a question with two answers. */
export const YES = 1;
export const NO = 2;

export interface Store {
  /** Per fact: YES may be present, NO may be absent. */
  readonly presence: Uint8Array;
  /** Bounds of dates and numbers, both included; of the value that the fact has where it is present. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Per fact: indexes of the values that a boolean or enumeration may have. */
  readonly values: (readonly number[])[];
  /** Per group: YES may be claimed, NO may be left out. */
  readonly claims: Uint8Array;
  /** Per group: those that nobody claims with it; the same in every copy. */
  readonly excluded: readonly (readonly number[])[];
  tiers: readonly number[];
  readonly tests: Uint8Array;
  orders: readonly Order[];
  seasons: readonly Seasonal[];
}

/** The store about which nothing has been said. */
export function openStore(program: Program, domain: Domain): Store {
  const { facts, groups } = program;
  const presence = facts.map(({ role, required }) => {
    if (role === "certification" && !domain.certification) return NO;
    return required || role === "payment" ? YES : YES | NO;
  });
  const isDate = facts.map(({ type }) => type === "date");
  const day = (index: number): { readonly from: number; readonly to: number } =>
    index === 0 ? domain.payment : domain.dates;
  return {
    presence: Uint8Array.from(presence),
    low: Float64Array.from(facts, ({ range }, i) =>
      isDate[i] === true ? day(i).from : Math.max(domain.numbers.from, range?.min ?? 0),
    ),
    high: Float64Array.from(facts, ({ range }, i) =>
      isDate[i] === true ? day(i).to : Math.min(domain.numbers.to, range?.max ?? Infinity),
    ),
    values: facts.map(({ type, values }) => (type === "boolean" ? [0, 1] : values.map((_, i) => i))),
    claims: Uint8Array.from(groups, ({ kind }) => (kind === "certified" ? YES | NO : NO)),
    excluded: excludedBy(program),
    tiers: tiersOf(program),
    tests: Uint8Array.from(changeTests, () => YES | NO),
    orders: [],
    seasons: [],
  };
}

/** A copy to branch on. */
export function copyStore(store: Store): Store {
  return {
    presence: store.presence.slice(),
    low: store.low.slice(),
    high: store.high.slice(),
    values: store.values.slice(),
    claims: store.claims.slice(),
    excluded: store.excluded,
    tiers: store.tiers,
    tests: store.tests.slice(),
    orders: store.orders,
    seasons: store.seasons,
  };
}

/** Narrows the store by a literal; false where nobody is left. Orders and seasons wait for `propagate`. */
export function assertLiteral(store: Store, literal: Literal): boolean {
  switch (literal.kind) {
    case "present":
      return keep(store.presence, literal.fact, YES);
    case "absent":
      return keep(store.presence, literal.fact, NO);
    case "claim":
      return claim(store, literal.group, literal.claimed);
    case "test":
      return keep(store.tests, literal.test, literal.value ? YES : NO);
    case "values": {
      const left = (store.values[literal.fact] ?? []).filter((value) => literal.allowed.includes(value));
      store.values[literal.fact] = left;
      return left.length > 0 && keep(store.presence, literal.fact, YES);
    }
    case "number": {
      const low = Math.max(store.low[literal.fact] ?? 0, literal.min);
      const high = Math.min(store.high[literal.fact] ?? 0, literal.max);
      store.low[literal.fact] = low;
      store.high[literal.fact] = high;
      return low <= high && keep(store.presence, literal.fact, YES);
    }
    case "tier":
      store.tiers = store.tiers.filter((tier) => literal.allowed.includes(tier));
      return store.tiers.length > 0;
    case "order":
      if (!store.orders.includes(literal)) store.orders = [...store.orders, literal];
      return requires(store, literal.left.facts) && requires(store, literal.right.facts);
    case "season":
      if (!store.seasons.includes(literal)) store.seasons = [...store.seasons, literal];
      return requires(store, literal.term.facts);
  }
}

/** Whoever claims a group leaves out those that it excludes. */
function claim(store: Store, group: number, claimed: boolean): boolean {
  if (!keep(store.claims, group, claimed ? YES : NO)) return false;
  return !claimed || (store.excluded[group] ?? []).every((other) => keep(store.claims, other, NO));
}

const excludedGroups = new WeakMap<Program, Store["excluded"]>();
/** Per group: those that nobody claims with it. */
function excludedBy(program: Program): Store["excluded"] {
  const known = excludedGroups.get(program);
  if (known !== undefined) return known;
  const excluded = program.groups.map((_, group) => [
    ...new Set(
      (program.exclusive ?? []).flatMap((set) =>
        set.some((members) => members.includes(group)) ? set.filter((members) => !members.includes(group)).flat() : [],
      ),
    ),
  ]);
  excludedGroups.set(program, excluded);
  return excluded;
}

function keep(bits: Uint8Array, index: number, bit: number): boolean {
  const left = (bits[index] ?? 0) & bit;
  bits[index] = left;
  return left !== 0;
}
function requires(store: Store, facts: readonly number[]): boolean {
  for (const fact of facts) if (!keep(store.presence, fact, YES)) return false;
  return true;
}
