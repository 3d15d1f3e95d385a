// What is left of a store → one plain person: paying in the notice's year where possible, few identities, optional facts absent
// where they may be, days on the bounds that matter. Facts in the contract's form, Chinese keys, ISO dates. No wording here.
import { dayNumber, formatDay, IDENTITIES_KEYS, TIER_KEYS } from "@zhengce/runtime";
import { copyStore, NO, YES } from "./store.js";
import { propagate } from "./propagate.js";
import type { Program } from "../decision/program.js";
import type { Domain, Interval } from "./domain.js";
import type { Formula } from "./formula.js";
import type { Store } from "./store.js";
import type { Term } from "./terms.js";

/** Facts as `assess` reads them. Money in fen. */
export type Person = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** Asks for the persons in a window who meet further formulas; null where there are none. */
type Ask = (window: Domain, formulas: readonly Formula[]) => Store | null;

/** The plainest person that `ask` still allows; null where it allows nobody. */
export function personOf(program: Program, domain: Domain, ask: Ask): Person | null {
  let store = ask(domain, []);
  if (store === null) return null;
  let window = domain;
  for (const narrower of windows(program, domain)) {
    for (const wished of narrower) {
      const found = ask({ ...window, ...wished }, []);
      if (found === null) continue;
      store = found;
      window = { ...window, ...wished };
      break;
    }
  }
  const wishes: Formula[] = [];
  for (const wish of plainness(program, store)) {
    const found = ask(window, [...wishes, wish]);
    if (found === null) continue;
    store = found;
    wishes.push(wish);
  }
  return factsOf(program, chooseDays(program, store, window));
}

/** Narrower windows for the payment and for other days, each the nearest that somebody meets. */
function windows(program: Program, domain: Domain): readonly (readonly Partial<Domain>[])[] {
  const year = program.year ?? 2020;
  const inside = (interval: Interval, fromYear: number): Interval => ({
    from: Math.max(interval.from, dayNumber(fromYear, 1, 1)),
    to: Math.min(interval.to, dayNumber(year, 12, 31)),
  });
  const after = (interval: Interval): Interval => ({
    from: Math.max(interval.from, dayNumber(year + 1, 1, 1)),
    to: Math.min(interval.to, dayNumber(year + 1, 12, 31)),
  });
  return [
    [inside(domain.payment, year), inside(domain.payment, year - 1), after(domain.payment)]
      .filter(holdsDays)
      .map((payment) => ({ payment })),
    [inside(domain.dates, year - 1), inside(domain.dates, year - 90)].filter(holdsDays).map((dates) => ({ dates })),
  ];
}
/** Where the days asked about lie outside of the notice's years, nothing is left to narrow. */
function holdsDays({ from, to }: Interval): boolean {
  return from <= to;
}

/** What makes a person plain, wish by wish: absent facts, few identities (the first declared kept longest), days before the payment. */
function plainness(program: Program, store: Store): readonly Formula[] {
  const optional = program.facts.flatMap((_, fact) => (store.presence[fact] === YES ? [] : [fact])).reverse();
  const groups = program.groups.flatMap(({ kind }, group) => (kind === "certified" ? [group] : [])).reverse();
  const dates = program.facts.flatMap(({ type }, fact) => (fact > 0 && type === "date" ? [fact] : []));
  const payment: Term = { fact: 0, day: 0, steps: [], facts: [0] };
  const earlier = dates.map((fact): Formula => {
    const left: Term = { fact, day: 0, steps: [], facts: [fact] };
    return {
      kind: "any",
      of: [
        { kind: "absent", fact },
        { kind: "order", left, right: payment, slack: 0 },
      ],
    };
  });
  return [
    ...optional.map((fact): Formula => ({ kind: "absent", fact })),
    ...groups.map((group): Formula => ({ kind: "claim", group, claimed: false })),
    ...earlier,
  ];
}

/** Fixes the days one by one, payment first, each on a bound that some condition set. */
function chooseDays(program: Program, met: Store, window: Domain): Store {
  let store = met;
  program.facts.forEach(({ type }, fact) => {
    if (type !== "date" || (store.presence[fact] ?? 0) !== YES) return;
    const low = store.low[fact] ?? 0;
    const high = store.high[fact] ?? 0;
    const { from, to } = fact === 0 ? window.payment : window.dates;
    const day = low > from ? low : high < to ? high : low;
    const fixed = copyStore(store);
    fixed.low[fact] = day;
    fixed.high[fact] = day;
    if (propagate(fixed)) store = fixed;
  });
  return store;
}

/** The facts of somebody in the store: the earliest days, the smallest numbers, nothing that may be absent. */
export function factsOf(program: Program, store: Store): Person {
  const entries: [string, Person[string]][] = [];
  program.facts.forEach(({ name, type, values }, fact) => {
    if (((store.presence[fact] ?? 0) & NO) !== 0) return;
    const low = store.low[fact] ?? 0;
    const high = store.high[fact] ?? 0;
    const first = store.values[fact]?.[0] ?? 0;
    if (type === "date") entries.push([name, formatDay(low)]);
    else if (type === "boolean") entries.push([name, first === 1]);
    else if (type === "enumeration") entries.push([name, values[first] ?? ""]);
    else entries.push([name, low > 0 ? low : Math.min(0, high) || 0]);
  });
  const claimed = program.groups.flatMap(({ name }, group) => ((store.claims[group] ?? 0) === YES ? [name] : []));
  if (claimed.length > 0) entries.push([IDENTITIES_KEYS[0], claimed]);
  const tier = program.tiers[store.tiers[0] ?? 0];
  if (tier !== undefined) entries.push([TIER_KEYS[0], tier]);
  return Object.fromEntries(entries);
}
