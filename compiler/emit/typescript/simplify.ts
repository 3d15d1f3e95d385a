// Predicate → the same predicate without constants, single-child nodes and nested lists of one kind, so that the generated
// conditions read as a person would write them. It never changes what a predicate means.
import { factsOfDay } from "../../decision/day-term.js";
import { ALWAYS, byJoin, isAlways, isNever, NEVER, not } from "../../decision/predicate.js";
import type { DayTerm, FactSpec, Predicate } from "../../decision/program.js";

/** @param facts the program's facts: a required one is always known */
export const simplify: (predicate: Predicate, facts: readonly FactSpec[]) => Predicate = byJoin<
  readonly FactSpec[],
  Predicate
>({
  all: ({ of }, facts) => joined("all", of, facts),
  any: ({ of }, facts) => joined("any", of, facts),
  not: ({ of }, facts) => {
    const inner = simplify(of, facts);
    if (inner.kind === "not") return inner.of;
    return isAlways(inner) ? NEVER : isNever(inner) ? ALWAYS : not(inner);
  },
  atom: (atom, facts) => {
    if (atom.kind === "known") return facts[atom.fact]?.required === true ? ALWAYS : atom;
    if (atom.kind === "oneOf") return atom.values.length === 0 ? NEVER : atom;
    const endless = atom.kind === "within" && atom.from === null && atom.to === null;
    return endless && optionalFacts(atom.day, facts).length === 0 ? ALWAYS : atom;
  },
});

function joined(kind: "all" | "any", of: readonly Predicate[], facts: readonly FactSpec[]): Predicate {
  const parts = of.map((part) => simplify(part, facts)).flatMap((part) => (part.kind === kind ? part.of : [part]));
  const decided = kind === "all" ? isNever : isAlways;
  if (parts.some(decided)) return kind === "all" ? NEVER : ALWAYS;
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : { kind, of: parts };
}

/** The optional facts that a day term reads: where one is absent, so is the term. */
export function optionalFacts(term: DayTerm, facts: readonly FactSpec[]): readonly number[] {
  return factsOfDay(term).filter((fact) => facts[fact]?.required !== true);
}

/** A condition that may be left out: there is none, or it always holds. */
export function mayBeLeftOut(predicate: Predicate | null, facts: readonly FactSpec[]): boolean {
  return predicate === null || isAlways(simplify(predicate, facts));
}
