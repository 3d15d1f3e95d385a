// Days that a condition chooses between, and the later or the earlier of two: the terms in them, and predicates over them in which every
// term stands by itself.
import { factsOfDay, mapDay } from "./day-term.js";
import { all, any, mapPredicate, not } from "./predicate.js";
import type { Mapping } from "./predicate.js";
import type { ChosenDay, DayTerm, Predicate } from "./program.js";

/** Every term that a chosen day may be, with who it is for. */
export function choicesOf(day: ChosenDay): readonly { readonly when: Predicate; readonly term: DayTerm }[] {
  if (day.kind !== "choice") return [{ when: all([]), term: day }];
  const side = (of: ChosenDay, when: Predicate): ReturnType<typeof choicesOf> =>
    choicesOf(of).map((one) => ({ when: all([when, one.when]), term: one.term }));
  return [...side(day.then, day.when), ...side(day.otherwise, not(day.when))];
}

/** The conditions that it hangs on. */
export function conditionsOf(day: ChosenDay): readonly Predicate[] {
  return day.kind === "choice" ? [day.when, ...conditionsOf(day.then), ...conditionsOf(day.otherwise)] : [];
}

/** Indices of the facts that a chosen day counts from, each once, in the order met; those of its conditions are not among them. */
export function factsOfChosen(day: ChosenDay): readonly number[] {
  if (day.kind !== "choice") return factsOfDay(day);
  return [...new Set([...factsOfChosen(day.then), ...factsOfChosen(day.otherwise)])];
}

/** The chosen day over other indices; null where a part of it can't be said there. */
export function mapChosen(day: ChosenDay, mapping: Mapping): ChosenDay | null {
  if (day.kind !== "choice") return mapDay(day, mapping);
  const [when, then, otherwise] = [
    mapPredicate(day.when, mapping),
    mapChosen(day.then, mapping),
    mapChosen(day.otherwise, mapping),
  ];
  return when === null || then === null || otherwise === null ? null : { kind: "choice", when, then, otherwise };
}

/** `from` ≤ day ≤ `to`, where a chosen day, or the later or earlier of two, may stand; false where a term is absent. */
export function chosenWithin(day: ChosenDay, from: ChosenDay | null, to: ChosenDay | null): Predicate {
  if (isTerm(day) && (from === null || isTerm(from)) && (to === null || isTerm(to))) return termWithin(day, from, to);
  const of = (end: ChosenDay | null): readonly { readonly when: Predicate; readonly term: DayTerm | null }[] =>
    end === null ? [{ when: all([]), term: null }] : choicesOf(end);
  return any(
    choicesOf(day).flatMap((at) =>
      of(from).flatMap((first) =>
        of(to).map((last) => all([at.when, first.when, last.when, termWithin(at.term, first.term, last.term)])),
      ),
    ),
  );
}

const isTerm = (day: ChosenDay): day is DayTerm => day.kind !== "choice";

/** The same of terms: every order of two days is asked by itself, as the later of two is not after a day where neither is. */
function termWithin(day: DayTerm, from: DayTerm | null, to: DayTerm | null): Predicate {
  if ([day, from, to].every((term) => term === null || leavesOf(term).length === 1))
    return { kind: "within", day, from, to };
  const known = [day, from, to].flatMap((term) =>
    term === null ? [] : leavesOf(term).map((leaf) => within(leaf, null)),
  );
  return all([...known, ...(from === null ? [] : [notAfter(from, day)]), ...(to === null ? [] : [notAfter(day, to)])]);
}
const within = (day: DayTerm, to: DayTerm | null): Predicate => ({ kind: "within", day, from: null, to });

/** `one` is not after `other`. */
function notAfter(one: DayTerm, other: DayTerm): Predicate {
  if (isExtreme(one)) {
    const of = [notAfter(one.base, other), notAfter(one.other, other)];
    return one.kind === "latest" ? all(of) : any(of);
  }
  if (isExtreme(other)) {
    const of = [notAfter(one, other.base), notAfter(one, other.other)];
    return other.kind === "latest" ? any(of) : all(of);
  }
  return within(one, other);
}
type Extreme = Extract<DayTerm, { readonly kind: "latest" | "earliest" }>;
const isExtreme = (term: DayTerm): term is Extreme => term.kind === "latest" || term.kind === "earliest";
const leavesOf = (term: DayTerm): readonly DayTerm[] =>
  isExtreme(term) ? [...leavesOf(term.base), ...leavesOf(term.other)] : [term];

/** The chosen day `days` later. */
export function shiftedDay(day: ChosenDay, days: number): ChosenDay {
  if (day.kind === "choice")
    return { ...day, then: shiftedDay(day.then, days), otherwise: shiftedDay(day.otherwise, days) };
  return shiftedTerm(day, days);
}
function shiftedTerm(day: DayTerm, days: number): DayTerm {
  if (isExtreme(day)) return { ...day, base: shiftedTerm(day.base, days), other: shiftedTerm(day.other, days) };
  return { kind: "plusDays", base: day, days };
}
