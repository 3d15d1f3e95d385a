// Numbers that a waiting counts by, no larger than a calendar can hold: what nobody waits for is refused as a fact, before any day is reckoned.
import { choicesOf } from "./chosen-day.js";
import type { DayTerm, Program, Waiting } from "./program.js";

/** So long can one waiting be, in its own unit: a thousand years. */
const LONGEST: Readonly<Record<Waiting["unit"], number>> = { day: 365_000, month: 12_000 };

/** The program with a range for every whole number that lengthens or shortens a waiting; one that is declared is cut to it. */
export function withinCalendar(program: Program): Program {
  const most = new Map<number, number>();
  for (const { unit, factors } of program.situations.flatMap(({ benefitFrom, benefitTo }) =>
    [benefitFrom, benefitTo].flatMap((day) =>
      day === null ? [] : choicesOf(day).flatMap(({ term }) => waitingsOf(term)),
    ),
  ))
    for (const { fact, times } of factors) {
      const each = Math.floor(LONGEST[unit] / Math.max(1, Math.abs(times) * factors.length));
      most.set(fact, Math.min(most.get(fact) ?? each, each));
    }
  if (most.size === 0) return program;
  const facts = program.facts.map((fact, index) => {
    const max = Math.min(fact.range?.max ?? Infinity, most.get(index) ?? Infinity);
    return max === Infinity ? fact : { ...fact, range: { min: Math.min(fact.range?.min ?? 0, max), max } };
  });
  return { ...program, facts };
}

function waitingsOf(term: DayTerm): readonly Waiting[] {
  if (term.kind === "day" || term.kind === "fact") return [];
  const other = term.kind === "latest" || term.kind === "earliest" ? waitingsOf(term.other) : [];
  return [...waitingsOf(term.base), ...other, ...(term.kind === "afterWaiting" ? [term.waiting] : [])];
}
