// Which facts a day term or a predicate reads, each once, in the order met. Evaluates nothing.
import type { DayTerm, Predicate } from "../program.js";

/** Indices of the facts that a term counts from. */
export function factsOfTerm(term: DayTerm): readonly number[] {
  switch (term.kind) {
    case "day":
      return [];
    case "fact":
      return [term.fact];
    case "plusDays":
    case "plusMonths":
    case "nextMonth":
      return factsOfTerm(term.base);
    case "afterWaiting":
      return distinct([...factsOfTerm(term.base), ...term.waiting.factors.map((factor) => factor.fact)]);
  }
}

/** Indices of the facts that a predicate asks for; those of the groups it names are not among them. */
export function factsOfPredicate(predicate: Predicate): readonly number[] {
  switch (predicate.kind) {
    case "all":
    case "any":
      return distinct(predicate.of.flatMap(factsOfPredicate));
    case "not":
      return factsOfPredicate(predicate.of);
    case "isTrue":
    case "known":
    case "oneOf":
    case "number":
      return [predicate.fact];
    case "within":
      return distinct(
        [predicate.day, predicate.from, predicate.to].flatMap((term) => (term === null ? [] : factsOfTerm(term))),
      );
    case "yearly":
      return factsOfTerm(predicate.day);
    case "age":
      return distinct([predicate.birth, ...factsOfTerm(predicate.on)]);
    case "holds":
    case "tier":
    case "change":
      return [];
  }
}

function distinct(facts: readonly number[]): readonly number[] {
  return [...new Set(facts)];
}
