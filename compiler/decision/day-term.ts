// The one place that tells kinds of day terms apart: a case a kind, the facts that a term reads, the same term over other facts.
import type { DayTerm } from "./program.js";

/** One case a kind of day term; `context` is handed through. */
export type DayCases<C, T> = {
  readonly [K in DayTerm["kind"]]: (term: Extract<DayTerm, { readonly kind: K }>, context: C) => T;
};

/** The function that a case a kind makes; a case asks it again for what stands inside. */
export function byDayKind<C, T>(cases: DayCases<C, T>): (term: DayTerm, context: C) => T {
  // TypeScript can't see that the case and the term are of one kind.
  return (term, context) => (cases[term.kind] as (term: DayTerm, context: C) => T)(term, context);
}

/** Indices of the facts that a term counts from, each once, in the order met. */
export function factsOfDay(term: DayTerm): readonly number[] {
  if (term.kind === "day") return [];
  if (term.kind === "fact") return [term.fact];
  const base = factsOfDay(term.base);
  if (term.kind === "latest" || term.kind === "earliest") return [...new Set([...base, ...factsOfDay(term.other)])];
  return term.kind === "afterWaiting" ? [...new Set([...base, ...term.waiting.factors.map(({ fact }) => fact)])] : base;
}

/** How the leaves of a term are said over other facts; null = they can't be. */
export interface DayMapping {
  readonly fact: (fact: number) => number | null;
  /** A fixed day number. */
  readonly fixedDay: (day: number) => number;
}

/** The term over other facts; null where a part of it can't be said there. */
export function mapDay(term: DayTerm, mapping: DayMapping): DayTerm | null {
  if (term.kind === "day") return { kind: "day", day: mapping.fixedDay(term.day) };
  if (term.kind === "fact") {
    const fact = mapping.fact(term.fact);
    return fact === null ? null : { kind: "fact", fact };
  }
  const base = mapDay(term.base, mapping);
  if (term.kind === "latest" || term.kind === "earliest") {
    const other = mapDay(term.other, mapping);
    return base === null || other === null ? null : { ...term, base, other };
  }
  if (base === null || term.kind !== "afterWaiting") return base === null ? null : { ...term, base };
  const factors = term.waiting.factors.flatMap((factor) => {
    const fact = mapping.fact(factor.fact);
    return fact === null ? [] : [{ ...factor, fact }];
  });
  const lost = factors.length !== term.waiting.factors.length;
  return lost ? null : { ...term, base, waiting: { ...term.waiting, factors } };
}
