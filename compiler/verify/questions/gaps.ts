// Payment days on which someone who may join finds no situation.
import { greatest, least } from "@zhengce/grammar";
import { dayNumber, yearOf } from "@zhengce/runtime";
import { factsOfPredicate, isKnown, not } from "../../decision/predicate.js";
import { agesIn, either, eligible } from "./predicates.js";
import { paymentRegions } from "../regions.js";
import type { DayTerm, Predicate } from "../../decision/program.js";
import type { Interval } from "../domain.js";
import type { Person } from "../person.js";
import type { Solver } from "../solver.js";

export interface Gap extends Interval {
  /** Pays on the first day of the gap. */
  readonly person: Person;
  /** Of further ages that no situation covers on that day, one person each. */
  readonly others: readonly Person[];
}

/**
 * Gaps in the notice's year, and between the first and the last day that an ordinary situation covers; a situation without an end,
 * or one that recurs, stretches nothing. Days are sought a year around the notice's; without a year, or without an ordinary situation,
 * nothing is known to be missing.
 * @param meant days on which somebody is known to find none, and that is no gap
 */
export function paymentGaps(solver: Solver, meant: readonly Interval[] = []): readonly Gap[] {
  const { program } = solver;
  const { year, inForce, situations } = program;
  const ordinary = situations.filter(({ exceptional }) => !exceptional).map(({ when }) => when);
  if (year === null || ordinary.length === 0) return [];
  // A notice in force for several years is asked about those whose end is known.
  const first = inForce === undefined ? dayNumber(year, 1, 1) : inForce.from;
  const last = inForce?.to ?? dayNumber(year, 12, 31);
  const around = { from: dayNumber(yearOf(first) - 1, 1, 1), to: dayNumber(yearOf(last) + 1, 12, 31) };
  const spans = ordinary.flatMap((when) => spanOf(solver, when, around) ?? []);
  const window = {
    from: least([first, ...spans.flatMap(({ from }) => (from < around.from ? [] : [from]))]),
    to: greatest([last, ...spans.flatMap(({ to }) => (to > around.to ? [] : [to]))]),
  };
  // A day of which an open period leaves it uncertain is no gap: the notice says as much.
  const uncertain = program.doubts.filter((doubt) => doubt.situation !== null).map((doubt) => not(doubt.when));
  const uncovered = [
    eligible(program),
    ...situations.map(({ when }) => not(when)),
    ...uncertain,
    ...meant.map(outside),
  ];
  return paymentRegions(solver, uncovered, window).flatMap(({ from, to }) => {
    const [person, ...others] = personsOn(solver, uncovered, from);
    return person === undefined ? [] : [{ from, to, person, others }];
  });
}

function outside({ from, to }: Interval): Predicate {
  const day = (at: number): DayTerm => ({ kind: "day", day: at });
  return not({ kind: "within", day: { kind: "fact", fact: 0 }, from: day(from), to: day(to) });
}

const MOST_AGES = 16;
/**
 * Who finds no situation on a day: one person for each hole between the ages that situations ask for, else one whose facts that ordinary situations
 * ask for are known, else anybody. A blank counts as “no” everywhere and would hide the hole.
 */
function personsOn(solver: Solver, uncovered: readonly Predicate[], day: number): readonly Person[] {
  const payment = { from: day, to: day };
  const whens = solver.program.situations.map(({ when }) => when);
  const [age] = agesIn(whens);
  const asked =
    age === undefined ? [] : agesIn(whens).filter((other) => JSON.stringify(other.on) === JSON.stringify(age.on));
  const cuts = [...new Set([0, ...asked.flatMap(({ min, max }) => [min ?? 0, max === null ? 0 : max + 1])])].sort(
    (a, b) => a - b,
  );
  // Where nobody at all is covered on the day, what is known of them tells nothing.
  const covers = solver.possible([either(...whens)], { payment });
  if (age !== undefined && covers && cuts.length <= MOST_AGES) {
    const found: Person[] = [];
    let open = false;
    cuts.forEach((min, index) => {
      const next = cuts[index + 1];
      const person = solver.witness([...uncovered, { ...age, min, max: next === undefined ? null : next - 1 }], {
        payment,
      });
      if (person !== null && !open) found.push(person);
      open = person !== null;
    });
    if (found.length > 0) return found;
  }
  // An exception is for special people: what it asks for is left out, and need not be said of anybody else.
  const ordinary = solver.program.situations
    .filter(({ exceptional, when }) => !exceptional && solver.possible([when], { payment }))
    .map(({ when }) => when);
  const known = covers ? factsOfPredicate(either(...ordinary)).map(isKnown) : [];
  const person = solver.witness([...uncovered, ...known], { payment }) ?? solver.witness(uncovered, { payment });
  return person === null ? [] : [person];
}

/** The first and the last day that a situation covers; outside of `around` only that it goes on. null: it covers none. */
function spanOf(solver: Solver, when: Predicate, around: Interval): Interval | null {
  const bounds = solver.paymentBounds(when);
  if (bounds === null || bounds.exact) return bounds;
  const inside = paymentRegions(solver, [when], around);
  const [first, last] = [inside[0], inside.at(-1)];
  const before = solver.possible([when], { payment: { from: bounds.from, to: around.from - 1 } });
  const after = solver.possible([when], { payment: { from: around.to + 1, to: bounds.to } });
  return {
    from: before || first === undefined ? around.from - 1 : first.from,
    to: after || last === undefined ? around.to + 1 : last.to,
  };
}
