// The one place that tells kinds of predicates apart: a case a kind, walks, the same predicate over other indices, and the builders.
// Whoever needs a case of each kind writes them down once and hands them to `byKind`; only emitted code is printed by a switch of its own.
import { factsOfDay, mapDay } from "./day-term.js";
import type { DayMapping } from "./day-term.js";
import type { DayTerm, Predicate } from "./program.js";

export type PredicateOf<K extends Predicate["kind"]> = Extract<Predicate, { readonly kind: K }>;
type Connective = "all" | "any" | "not";
/** What asks something of the person, as against what joins such questions. */
export type Atom = Exclude<Predicate, { readonly kind: Connective }>;

/** One case a kind of predicate; `context` is handed through. */
export type Cases<C, T> = {
  readonly [K in Predicate["kind"]]: (predicate: PredicateOf<K>, context: C) => T;
};
/** A case for each way to join, and one for all atoms. */
export type JoinCases<C, T> = Pick<Cases<C, T>, Connective> & { readonly atom: (atom: Atom, context: C) => T };

/** The function that a case a kind makes; a case asks it again for the parts, as many of them as it needs. */
export function byKind<C, T>(cases: Cases<C, T>): (predicate: Predicate, context: C) => T {
  // TypeScript can't see that the case and the predicate are of one kind.
  return (predicate, context) => (cases[predicate.kind] as (predicate: Predicate, context: C) => T)(predicate, context);
}

/** As `byKind`, for atoms alone. */
export function byAtom<C, T>(cases: Omit<Cases<C, T>, Connective>): (atom: Atom, context: C) => T {
  return (atom, context) => (cases[atom.kind] as (atom: Atom, context: C) => T)(atom, context);
}

/** As `byKind`, for whoever treats atoms alike. */
export function byJoin<C, T>({ all, any, not, atom }: JoinCases<C, T>): (predicate: Predicate, context: C) => T {
  return (predicate, context) => {
    if (predicate.kind === "all") return all(predicate, context);
    if (predicate.kind === "any") return any(predicate, context);
    return predicate.kind === "not" ? not(predicate, context) : atom(predicate, context);
  };
}

/** The atoms of a predicate in the order met, those under a negation too unless `positive`. */
export function atomsOf(predicate: Predicate, positive = false): readonly Atom[] {
  if (predicate.kind === "all" || predicate.kind === "any") {
    return predicate.of.flatMap((part) => atomsOf(part, positive));
  }
  if (predicate.kind !== "not") return [predicate];
  return positive ? [] : atomsOf(predicate.of);
}
/** Whether some atom passes. */
export function someAtom(predicate: Predicate, test: (atom: Atom) => boolean): boolean {
  if (predicate.kind === "all" || predicate.kind === "any") return predicate.of.some((part) => someAtom(part, test));
  return predicate.kind === "not" ? someAtom(predicate.of, test) : test(predicate);
}

/** The day terms of an atom. */
function daysOfAtom(atom: Atom): readonly DayTerm[] {
  if (atom.kind === "within") return [atom.day, atom.from, atom.to].filter((term) => term !== null);
  if (atom.kind === "yearly") return [atom.day];
  return atom.kind === "age" ? [atom.on] : [];
}
/** Indices of the facts that an atom asks for, each once, in the order met; those of a group that it names are not among them. */
export function factsOfAtom(atom: Atom): readonly number[] {
  if (atom.kind === "difference") return [...new Set([atom.fact, atom.from])];
  if ("fact" in atom) return [atom.fact];
  const own = atom.kind === "age" ? [atom.birth] : [];
  return [...new Set([...own, ...daysOfAtom(atom).flatMap(factsOfDay)])];
}
/** The facts of all its atoms. */
export function factsOfPredicate(predicate: Predicate): readonly number[] {
  return [...new Set(atomsOf(predicate).flatMap(factsOfAtom))];
}

/** How atoms are said over other indices; null = they can't be. */
export interface Mapping extends DayMapping {
  readonly holds: (atom: PredicateOf<"holds">) => Predicate | null;
  readonly tier: (atom: PredicateOf<"tier">) => Predicate | null;
}
/** The predicate over other indices; null where a part of it can't be said there. */
export const mapPredicate: (predicate: Predicate, mapping: Mapping) => Predicate | null = byKind<
  Mapping,
  Predicate | null
>({
  all: (predicate, mapping) => mapJoined(predicate, mapping),
  any: (predicate, mapping) => mapJoined(predicate, mapping),
  not: (predicate, mapping) => {
    const of = mapPredicate(predicate.of, mapping);
    return of === null ? null : not(of);
  },
  holds: (atom, mapping) => mapping.holds(atom),
  tier: (atom, mapping) => mapping.tier(atom),
  isTrue: (atom, mapping) => mapFact(atom, mapping),
  known: (atom, mapping) => mapFact(atom, mapping),
  oneOf: (atom, mapping) => mapFact(atom, mapping),
  number: (atom, mapping) => mapFact(atom, mapping),
  difference: (atom, mapping) => {
    const [fact, from] = [mapping.fact(atom.fact), mapping.fact(atom.from)];
    return fact === null || from === null ? null : { ...atom, fact, from };
  },
  within: (atom, mapping) => {
    const day = mapDay(atom.day, mapping);
    const from = atom.from && mapDay(atom.from, mapping);
    const to = atom.to && mapDay(atom.to, mapping);
    const lost = (atom.from !== null && from === null) || (atom.to !== null && to === null);
    return day === null || lost ? null : { ...atom, day, from, to };
  },
  yearly: (atom, mapping) => {
    const day = mapDay(atom.day, mapping);
    return day === null ? null : { ...atom, day };
  },
  age: (atom, mapping) => {
    const [birth, on] = [mapping.fact(atom.birth), mapDay(atom.on, mapping)];
    return birth === null || on === null ? null : { ...atom, birth, on };
  },
  change: (atom) => atom,
});
function mapJoined(predicate: PredicateOf<"all" | "any">, mapping: Mapping): Predicate | null {
  const of = predicate.of.flatMap((part) => mapPredicate(part, mapping) ?? []);
  return of.length === predicate.of.length ? { kind: predicate.kind, of } : null;
}
function mapFact(atom: PredicateOf<"isTrue" | "known" | "oneOf" | "number">, mapping: Mapping): Predicate | null {
  const fact = mapping.fact(atom.fact);
  return fact === null ? null : { ...atom, fact };
}

export const ALWAYS: Predicate = { kind: "all", of: [] };
export const NEVER: Predicate = { kind: "any", of: [] };
export function isAlways(predicate: Predicate): boolean {
  return predicate.kind === "all" && predicate.of.length === 0;
}
export function isNever(predicate: Predicate): boolean {
  return predicate.kind === "any" && predicate.of.length === 0;
}

/** All of them; one alone is itself. */
export function all(of: readonly Predicate[]): Predicate {
  const [only] = of;
  return of.length === 1 && only !== undefined ? only : { kind: "all", of };
}
/** Any of them; one alone is itself. */
export function any(of: readonly Predicate[]): Predicate {
  const [only] = of;
  return of.length === 1 && only !== undefined ? only : { kind: "any", of };
}
export const not = (of: Predicate): Predicate => ({ kind: "not", of });
export const holdsGroup = (group: number): Predicate => ({ kind: "holds", group });
export const isKnown = (fact: number): Predicate => ({ kind: "known", fact });
