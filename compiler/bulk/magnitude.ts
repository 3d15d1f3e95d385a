// How large the values of a plan can get: what stays within 64 bits is multiplied as it stands.
import { greatest as largest, least as smallest } from "@zhengce/grammar";
import { byExpression, type Expression } from "../plan/expression.js";
import type { PlanColumn } from "../plan/plan.js";

/** The largest value of a column, by its name. */
export type Magnitudes = ReadonlyMap<string, number>;

/** Of columns, each above those that read it. */
export function magnitudesOf(columns: readonly Pick<PlanColumn, "name" | "value">[]): Magnitudes {
  const known = new Map<string, number>();
  for (const { name, value } of columns) known.set(name, mostOf(value, known));
  return known;
}

/** The largest that a whole number can be; of anything else it says nothing. */
export const mostOf: (expression: Expression, known: Magnitudes) => number = byExpression<Magnitudes, number>({
  input: () => Number.MAX_SAFE_INTEGER,
  column: ({ name }, known) => known.get(name) ?? Number.MAX_SAFE_INTEGER,
  constant: ({ value }) => (typeof value === "number" ? value : 0),
  absent: () => 0,
  isPresent: () => 0,
  isTrue: () => 0,
  compare: () => 0,
  oneOf: () => 0,
  all: () => 0,
  any: () => 0,
  not: () => 0,
  sum: ({ of }, known) => of.reduce((sum, part) => sum + mostOf(part, known), 0),
  difference: ({ left }, known) => mostOf(left, known),
  times: ({ of, by }, known) => mostOf(of, known) * Math.abs(by),
  product: ({ left, right }, known) => mostOf(left, known) * mostOf(right, known),
  least: ({ of }, known) => smallest(of.map((part) => mostOf(part, known))),
  greatest: ({ of }, known) => largest(of.map((part) => mostOf(part, known))),
  percent: ({ of, ppm }, known) => Math.max(mostOf(of, known), (mostOf(of, known) * ppm) / 1e6 + 1),
  portion: ({ of }, known) => mostOf(of, known) + 1,
  plusDays: () => 0,
  plusMonths: () => 0,
  nextMonth: () => 0,
  nextYear: () => 0,
  monthDay: () => 1231,
  fullYears: () => 10_000,
  case: ({ when, otherwise }, known) =>
    largest([mostOf(otherwise, known), ...when.map(({ then }) => mostOf(then, known))]),
});
