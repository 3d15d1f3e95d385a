// Predicate → the same predicate without constants, single-child nodes and nested lists of one kind, so that the generated
// conditions read as a person would write them. It never changes what a predicate means.
import type { DayTerm, FactSpec, Predicate } from "../../decision/program.js";
import { factsOf } from "./reads.js";

export const TRUE: Predicate = { kind: "all", of: [] };
export const FALSE: Predicate = { kind: "any", of: [] };

export function isTrue(predicate: Predicate): boolean {
  return predicate.kind === "all" && predicate.of.length === 0;
}
export function isFalse(predicate: Predicate): boolean {
  return predicate.kind === "any" && predicate.of.length === 0;
}

/** @param facts the program's facts: a required one is always known */
export function simplify(predicate: Predicate, facts: readonly FactSpec[]): Predicate {
  switch (predicate.kind) {
    case "all":
      return joined("all", predicate.of, facts);
    case "any":
      return joined("any", predicate.of, facts);
    case "not": {
      const inner = simplify(predicate.of, facts);
      if (inner.kind === "not") return inner.of;
      return isTrue(inner) ? FALSE : isFalse(inner) ? TRUE : { kind: "not", of: inner };
    }
    case "known":
      return facts[predicate.fact]?.required === true ? TRUE : predicate;
    case "oneOf":
      return predicate.values.length === 0 ? FALSE : predicate;
    case "within":
      return predicate.from === null && predicate.to === null && optionalFacts(predicate.day, facts).length === 0
        ? TRUE
        : predicate;
    default:
      return predicate;
  }
}

function joined(kind: "all" | "any", of: readonly Predicate[], facts: readonly FactSpec[]): Predicate {
  const parts = of.map((part) => simplify(part, facts)).flatMap((part) => (part.kind === kind ? part.of : [part]));
  const decided = kind === "all" ? isFalse : isTrue;
  if (parts.some(decided)) return kind === "all" ? FALSE : TRUE;
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : { kind, of: parts };
}

/** The optional facts that a day term reads: where one is absent, so is the term. */
export function optionalFacts(term: DayTerm, facts: readonly FactSpec[]): readonly number[] {
  return factsOf(term).filter((fact) => facts[fact]?.required !== true);
}

/** A condition that may be left out: there is none, or it always holds. */
export function isAlways(predicate: Predicate | null, facts: readonly FactSpec[]): boolean {
  return predicate === null || isTrue(simplify(predicate, facts));
}
