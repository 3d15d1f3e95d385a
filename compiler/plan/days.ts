// Day terms of a program as expressions.
import { byDayKind } from "../decision/day-term.js";
import type { ChosenDay, DayTerm, Predicate, Program, Waiting } from "../decision/program.js";
import type { Expression } from "./expression.js";
import {
  absent,
  cases,
  compare,
  day,
  difference,
  greatest,
  integer,
  least,
  sum,
  times,
  when,
  ZERO,
} from "./expressions.js";
import { factOf, type PlanContext } from "./context.js";

/** The day, absent where a fact inside is. */
export const dayOf: (term: DayTerm, program: Program) => Expression = byDayKind<Program, Expression>({
  day: (term) => day(term.day),
  fact: ({ fact }, program) => factOf(program, fact),
  plusDays: ({ base, days }, program) => ({ kind: "plusDays", day: dayOf(base, program), days: integer(days) }),
  plusMonths: ({ base, months }, program) => ({
    kind: "plusMonths",
    day: dayOf(base, program),
    months: integer(months),
  }),
  nextMonth: ({ base }, program) => ({ kind: "nextMonth", day: dayOf(base, program) }),
  nextYear: ({ base }, program) => ({ kind: "nextYear", day: dayOf(base, program) }),
  latest: ({ base, other }, program) => ofBoth(dayOf(base, program), dayOf(other, program), (one, two) => [two, one]),
  earliest: ({ base, other }, program) => ofBoth(dayOf(base, program), dayOf(other, program), (one, two) => [one, two]),
  afterWaiting: ({ base, waiting }, program) => {
    const [from, length] = [dayOf(base, program), lengthOf(waiting, program)];
    const behind = integer(waiting.firstCounts ? 0 : 1);
    if (waiting.unit === "day") return { kind: "plusDays", day: from, days: sum([length, behind]) };
    const corresponding: Expression = { kind: "plusMonths", day: from, months: length };
    return waiting.firstCounts ? corresponding : { kind: "plusDays", day: corresponding, days: behind };
  },
});

/** The one of two days that `order` says is not after the other; absent where either is. */
function ofBoth(
  one: Expression,
  two: Expression,
  order: (one: Expression, two: Expression) => readonly [Expression, Expression],
): Expression {
  const [less, more] = order(one, two);
  return cases(
    "day",
    [
      { test: compare("≤", less, more), then: one },
      { test: compare("<", more, less), then: two },
    ],
    absent("day"),
  );
}

/** The day that is chosen for the person. */
export function chosenDayOf(term: ChosenDay, context: PlanContext, testOf: TestOf): Expression {
  if (term.kind !== "choice") return dayOf(term, context.program);
  const [then, otherwise] = [term.then, term.otherwise].map((of) => chosenDayOf(of, context, testOf));
  return when(testOf(term.when, context), then ?? absent("day"), otherwise ?? absent("day"));
}
type TestOf = (predicate: Predicate, context: PlanContext) => Expression;

/** Days or months that are waited; what is taken off never makes it negative. */
function lengthOf({ constant, factors, minimum, maximum }: Waiting, program: Program): Expression {
  const counted = (signs: (times: number) => boolean): readonly Expression[] =>
    factors
      .filter((factor) => signs(factor.times))
      .map((factor) => greatest([times(factOf(program, factor.fact), Math.abs(factor.times)), ZERO]));
  const added = sum([integer(constant), ...counted((sign) => sign >= 0)]);
  const taken = sum(counted((sign) => sign < 0));
  const atLeast = greatest([difference(added, taken), ZERO, ...(minimum === null ? [] : [integer(minimum)])]);
  return maximum === null ? atLeast : least([atLeast, integer(maximum)]);
}
