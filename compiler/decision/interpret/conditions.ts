// Groups, predicates and day terms over one person's facts. An absent fact makes a term null and an atom false; nothing is traced here.
import {
  ageOn,
  afterWaiting,
  isInYearly,
  monthDay,
  nextMonth,
  plusMonths,
  waitingLength,
  type Day,
  type FactRecord,
} from "@zhengce/runtime";
import type { DayTerm, Predicate, Program, Waiting } from "../program.js";

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
export function isTrue(predicate: Predicate, world: World): boolean {
  switch (predicate.kind) {
    case "all":
      return predicate.of.every((part) => isTrue(part, world));
    case "any":
      return predicate.of.some((part) => isTrue(part, world));
    case "not":
      return !isTrue(predicate.of, world);
    case "holds":
      return world.holds(predicate.group);
    case "isTrue":
      return valueOf(world, predicate.fact) === true;
    case "known":
      return valueOf(world, predicate.fact) !== null;
    case "oneOf": {
      const word = valueOf(world, predicate.fact);
      return typeof word === "string" && predicate.values.includes(word);
    }
    case "number": {
      const number = valueOf(world, predicate.fact);
      return typeof number === "number" && isBetween(number, predicate.min, predicate.max);
    }
    case "within": {
      const day = dayOf(predicate.day, world);
      const from = predicate.from === null ? -Infinity : dayOf(predicate.from, world);
      const to = predicate.to === null ? Infinity : dayOf(predicate.to, world);
      return day !== null && from !== null && to !== null && from <= day && day <= to;
    }
    case "yearly": {
      const day = dayOf(predicate.day, world);
      return day !== null && isInYearly(monthDay(day), predicate.from, predicate.to);
    }
    case "age": {
      const birth = valueOf(world, predicate.birth);
      const on = dayOf(predicate.on, world);
      if (typeof birth !== "number" || on === null) return false;
      return isBetween(ageOn(birth, on), predicate.min, predicate.max);
    }
    case "tier":
      return world.facts.tier === predicate.tier && world.program.tiers.length > 0;
    case "change":
      return false;
  }
}

/** A condition that may be missing: null = always. */
export function isMet(when: Predicate | null, world: World): boolean {
  return when === null || isTrue(when, world);
}

/** The day that a term stands for; null where a fact inside is absent. */
export function dayOf(term: DayTerm, world: World): Day | null {
  if (term.kind === "day") return term.day;
  if (term.kind === "fact") {
    const day = valueOf(world, term.fact);
    return typeof day === "number" ? day : null;
  }
  const base = dayOf(term.base, world);
  if (base === null) return null;
  switch (term.kind) {
    case "plusDays":
      return base + term.days;
    case "plusMonths":
      return plusMonths(base, term.months);
    case "nextMonth":
      return nextMonth(base);
    case "afterWaiting": {
      const length = lengthOf(term.waiting, world);
      return length === null ? null : afterWaiting(base, length, term.waiting.unit);
    }
  }
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

function valueOf(world: World, fact: number): FactRecord["values"][number] {
  return world.facts.values[fact] ?? null;
}

function isBetween(value: number, min: number | null, max: number | null): boolean {
  return (min === null || value >= min) && (max === null || value <= max);
}
