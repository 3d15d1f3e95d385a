// A plan worked out for one person: the reference that every target is held to.
import {
  ageOn,
  monthDay,
  nextMonth,
  nextYear,
  percentOf,
  plusMonths,
  splitByWeights,
  type FactRecord,
} from "@zhengce/runtime";
import { byExpression, type Expression } from "./expression.js";
import type { InputColumn, Plan } from "./plan.js";

export type Value = boolean | number | string | null;
/** The values of inputs and columns by name; null = absent. */
export type Values = ReadonlyMap<string, Value>;

/** Every column's value for the facts of one person. */
export function evaluatePlan(plan: Plan, facts: FactRecord): Values {
  const values = new Map<string, Value>(plan.inputs.map((input) => [input.name, inputValue(input, facts)]));
  for (const { name, value } of plan.columns) values.set(name, evaluate(value, values));
  return values;
}
function inputValue({ of }: InputColumn, { values, identities, tier }: FactRecord): Value {
  if (of.kind === "fact") return values[of.fact] ?? null;
  return of.kind === "claim" ? identities.includes(of.group) : tier;
}

/** The value of an expression over columns that are known. */
export const evaluate: (expression: Expression, values: Values) => Value = byExpression<Values, Value>({
  input: ({ name }, values) => values.get(name) ?? null,
  column: ({ name }, values) => values.get(name) ?? null,
  constant: ({ value }) => value,
  absent: () => null,
  isPresent: ({ of }, values) => evaluate(of, values) !== null,
  isTrue: ({ of }, values) => evaluate(of, values) === true,
  compare: ({ test, left, right }, values) => {
    const [one, other] = numbers([left, right], values) ?? [];
    if (one === undefined || other === undefined) return false;
    return test === "=" ? one === other : test === "<" ? one < other : one <= other;
  },
  oneOf: ({ of, values: words }, values) => words.some((word) => word === evaluate(of, values)),
  all: ({ of }, values) => of.every((part) => evaluate(part, values) === true),
  any: ({ of }, values) => of.some((part) => evaluate(part, values) === true),
  not: ({ of }, values) => evaluate(of, values) !== true,
  sum: ({ of }, values) => numbers(of, values)?.reduce((total, part) => total + part, 0) ?? null,
  difference: ({ left, right }, values) => over([left, right], values, ([one = 0, other = 0]) => one - other),
  times: ({ of, by }, values) => over([of], values, ([value = 0]) => value * by + 0),
  product: ({ left, right }, values) => over([left, right], values, ([one = 0, other = 0]) => one * other + 0),
  least: ({ of }, values) => over(of, values, (parts) => parts.reduce((one, other) => Math.min(one, other))),
  greatest: ({ of }, values) => over(of, values, (parts) => parts.reduce((one, other) => Math.max(one, other))),
  percent: ({ of, ppm }, values) => over([of], values, ([fen = 0]) => percentOf(fen, ppm)),
  portion: ({ of, weights, index }, values) =>
    over([of], values, ([fen = 0]) => splitByWeights(fen, weights)[index] ?? 0),
  plusDays: ({ day, days }, values) => over([day, days], values, ([from = 0, count = 0]) => from + count),
  plusMonths: ({ day, months }, values) =>
    over([day, months], values, ([from = 0, count = 0]) => plusMonths(from, count)),
  nextMonth: ({ day }, values) => over([day], values, ([from = 0]) => nextMonth(from)),
  nextYear: ({ day }, values) => over([day], values, ([from = 0]) => nextYear(from)),
  monthDay: ({ day }, values) => over([day], values, ([of = 0]) => monthDay(of)),
  fullYears: ({ birth, on }, values) => over([birth, on], values, ([from = 0, to = 0]) => ageOn(from, to)),
  case: ({ when, otherwise }, values) =>
    evaluate(when.find(({ test }) => evaluate(test, values) === true)?.then ?? otherwise, values),
});

/** Null where one is absent. */
function numbers(of: readonly Expression[], values: Values): readonly number[] | null {
  const found = of.map((part) => evaluate(part, values)).filter((value) => typeof value === "number");
  return found.length === of.length ? found : null;
}
function over(of: readonly Expression[], values: Values, work: (parts: readonly number[]) => number): number | null {
  const parts = numbers(of, values);
  return parts === null ? null : work(parts);
}
