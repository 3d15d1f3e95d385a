// Groups, predicates and day terms over one person's facts. An absent fact makes a term null and an atom false; nothing is traced here.
import {
  ageOn,
  afterWaiting,
  isInYearly,
  monthDay,
  nextMonth,
  nextYear,
  plusMonths,
  waitingLength,
  type Day,
  type FactRecord,
} from "@zhengce/runtime";
import { byDayKind } from "../day-term.js";
import { byKind } from "../predicate.js";
import type { ChosenDay, DayTerm, Predicate, Program, Waiting } from "../program.js";

/** One person before the program: the facts, and which groups count as held. */
export interface World {
  readonly program: Program;
  readonly facts: FactRecord;
  readonly holds: (group: number) => boolean;
}

/** The facts with the groups that follow from them. */
export function worldOf(program: Program, facts: FactRecord): World {
  const held = heldGroups(program, facts);
  return { program, facts, holds: (group) => held.has(group) };
}

/** Indices of the groups held: certified ones claimed or by a group that they include, derived ones by their predicate. */
export function heldGroups(program: Program, facts: FactRecord): ReadonlySet<number> {
  const derived = new Map<number, boolean>();
  const holds = (group: number): boolean => countingAs(program, group).some(holdsItself);
  const holdsItself = (group: number): boolean => {
    const spec = program.groups[group];
    if (spec?.kind !== "derived") return facts.identities.includes(group);
    const known = derived.get(group);
    if (known !== undefined) return known;
    derived.set(group, false); // a group whose condition asks for itself is not held; the compiler reports it
    const held = spec.when !== null && isTrue(spec.when, { program, facts, holds });
    derived.set(group, held);
    return held;
  };
  return new Set(program.groups.map((_, group) => group).filter(holds));
}

/** The group itself and all that it includes, directly or by way of others. */
function countingAs(program: Program, group: number): readonly number[] {
  const found = [group];
  for (const one of found)
    for (const member of program.groups[one]?.includes ?? []) if (!found.includes(member)) found.push(member);
  return found;
}

/** Whether a predicate holds. A test that only an adjustment knows (`change`) is false here. */
export const isTrue: (predicate: Predicate, world: World) => boolean = byKind<World, boolean>({
  all: ({ of }, world) => of.every((part) => isTrue(part, world)),
  any: ({ of }, world) => of.some((part) => isTrue(part, world)),
  not: ({ of }, world) => !isTrue(of, world),
  holds: ({ group }, world) => world.holds(group),
  isTrue: ({ fact }, world) => valueOf(world, fact) === true,
  known: ({ fact }, world) => valueOf(world, fact) !== null,
  oneOf: ({ fact, values }, world) => {
    const word = valueOf(world, fact);
    return typeof word === "string" && values.includes(word);
  },
  number: ({ fact, min, max }, world) => {
    const number = valueOf(world, fact);
    return typeof number === "number" && isBetween(number, min, max);
  },
  difference: ({ fact, from, min, max }, world) => {
    const [one, other] = [valueOf(world, fact), valueOf(world, from)];
    return typeof one === "number" && typeof other === "number" && isBetween(one - other, min, max);
  },
  within: (atom, world) => {
    const day = dayOf(atom.day, world);
    const from = atom.from === null ? -Infinity : dayOf(atom.from, world);
    const to = atom.to === null ? Infinity : dayOf(atom.to, world);
    return day !== null && from !== null && to !== null && from <= day && day <= to;
  },
  yearly: (atom, world) => {
    const day = dayOf(atom.day, world);
    return day !== null && isInYearly(monthDay(day), atom.from, atom.to);
  },
  age: (atom, world) => {
    const birth = valueOf(world, atom.birth);
    const on = dayOf(atom.on, world);
    return typeof birth === "number" && on !== null && isBetween(ageOn(birth, on), atom.min, atom.max);
  },
  tier: ({ tier }, { facts, program }) => facts.tier === tier && program.tiers.length > 0,
  change: () => false,
});

/** A condition that may be missing: null = always. */
export function isMet(when: Predicate | null, world: World): boolean {
  return when === null || isTrue(when, world);
}

/** The day that a term stands for; null where a fact inside is absent. */
export const dayOf: (term: DayTerm, world: World) => Day | null = byDayKind<World, Day | null>({
  day: ({ day }) => day,
  fact: ({ fact }, world) => {
    const day = valueOf(world, fact);
    return typeof day === "number" ? day : null;
  },
  plusDays: ({ base, days }, world) => moved(base, world, (day) => day + days),
  plusMonths: ({ base, months }, world) => moved(base, world, (day) => plusMonths(day, months)),
  nextMonth: ({ base }, world) => moved(base, world, nextMonth),
  nextYear: ({ base }, world) => moved(base, world, nextYear),
  latest: ({ base, other }, world) => ofBoth(base, other, world, Math.max),
  earliest: ({ base, other }, world) => ofBoth(base, other, world, Math.min),
  afterWaiting: ({ base, waiting }, world) =>
    moved(base, world, (day) => {
      const length = lengthOf(waiting, world);
      return length === null ? null : afterWaiting(day, length, waiting.unit, waiting.firstCounts);
    }),
});
/** The day that is chosen for this person. */
export function chosenDayOf(day: ChosenDay, world: World): Day | null {
  if (day.kind !== "choice") return dayOf(day, world);
  return chosenDayOf(isTrue(day.when, world) ? day.then : day.otherwise, world);
}

function ofBoth(one: DayTerm, other: DayTerm, world: World, take: (one: Day, other: Day) => Day): Day | null {
  const [first, second] = [dayOf(one, world), dayOf(other, world)];
  return first === null || second === null ? null : take(first, second);
}
function moved(base: DayTerm, world: World, by: (day: Day) => Day | null): Day | null {
  const day = dayOf(base, world);
  return day === null ? null : by(day);
}

function lengthOf(waiting: Waiting, world: World): number | null {
  const products: number[] = [];
  const reductions: number[] = [];
  for (const factor of waiting.factors) {
    const value = valueOf(world, factor.fact);
    if (typeof value !== "number") return null;
    (factor.times < 0 ? reductions : products).push(Math.abs(factor.times) * value);
  }
  return waitingLength(waiting.constant, products, waiting.minimum, waiting.maximum, reductions);
}

export function valueOf(world: World, fact: number): FactRecord["values"][number] {
  return world.facts.values[fact] ?? null;
}

function isBetween(value: number, min: number | null, max: number | null): boolean {
  return (min === null || value >= min) && (max === null || value <= max);
}
