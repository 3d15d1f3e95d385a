// What can be told of a plan without a person: tests that can't come out otherwise where they stand fall away. Of a column with few values (which
// situation, which subsidy) it is known which of them it can have there.
import { byExpression, type Expression } from "../plan/expression.js";
import { evaluate, type Value } from "../plan/evaluate.js";
import {
  all,
  any,
  cases,
  compare,
  difference,
  FALSE,
  greatest,
  isPresent,
  least,
  not,
  percent,
  product,
  same,
  sum,
  times,
  TRUE,
} from "../plan/expressions.js";
import { eachPart, overOperands } from "../plan/operands.js";
import type { PlanColumn } from "../plan/plan.js";
import { mostOf, type Magnitudes } from "./magnitude.js";

/** The values that a column can have; absent is null. */
type Values = ReadonlySet<Value>;
type Known = ReadonlyMap<string, Values>;
const MOST_VALUES = 64;

export interface Simplifier {
  /** A column, after all that it reads; what comes back says the same. */
  readonly column: (column: PlanColumn) => PlanColumn;
  /** What is read of the columns. */
  readonly expression: (of: Expression) => Expression;
}

export function simplifier(): Simplifier {
  const known = new Map<string, Values>();
  const magnitudes = new Map<string, number>();
  const expression = (of: Expression): Expression => simple(of, { known, magnitudes });
  return {
    expression,
    column(column) {
      const value = expression(column.value);
      const values = valuesOf(value, known);
      if (values !== null) known.set(column.name, values);
      magnitudes.set(column.name, mostOf(value, magnitudes));
      return { ...column, value };
    },
  };
}

interface Where {
  readonly known: Known;
  readonly magnitudes: Magnitudes;
}

const simple: (of: Expression, where: Where) => Expression = byExpression<Where, Expression>({
  input: (of) => of,
  column: (of, { known }) => {
    const [only, ...others] = known.get(of.name) ?? [];
    return others.length === 0 && typeof only === "boolean" ? (only ? TRUE : FALSE) : of;
  },
  constant: (of) => of,
  absent: (of) => of,
  isPresent: ({ of }, where) => settled(isPresent(simple(of, where)), where),
  isTrue: ({ of }, where) => {
    const value = simple(of, where);
    return value.kind === "constant" ? value : settled({ kind: "isTrue", of: value }, where);
  },
  compare: ({ test, left, right }, where) => {
    const made = compare(test, simple(left, where), simple(right, where));
    return isBeyond(made, where.magnitudes) ? FALSE : settled(made, where);
  },
  oneOf: (of, where) => overOperands(of, (operand) => simple(operand, where)),
  all: ({ of }, where) => {
    const parts: Expression[] = [];
    let here = where;
    for (const part of of) {
      const made = simple(part, here);
      parts.push(made);
      here = { ...here, known: narrowed(made, true, here.known) };
    }
    return settled(all(parts), where);
  },
  any: ({ of }, where) => {
    const parts: Expression[] = [];
    let here = where;
    for (const part of of) {
      const made = simple(part, here);
      parts.push(made);
      here = { ...here, known: narrowed(made, false, here.known) };
    }
    return settled(any(parts), where);
  },
  not: ({ of }, where) => settled(not(simple(of, where)), where),
  sum: ({ of }, where) => sum(of.map((part) => simple(part, where))),
  difference: ({ left, right }, where) => difference(simple(left, where), simple(right, where)),
  times: ({ of, by }, where) => times(simple(of, where), by),
  product: ({ left, right }, where) => product(simple(left, where), simple(right, where)),
  least: ({ of }, where) => least(of.map((part) => simple(part, where))),
  greatest: ({ of }, where) => greatest(of.map((part) => simple(part, where))),
  percent: ({ of, ppm }, where) => percent(simple(of, where), ppm),
  portion: (of, where) => overOperands(of, (operand) => simple(operand, where)),
  plusDays: (of, where) => overOperands(of, (operand) => simple(operand, where)),
  plusMonths: (of, where) => overOperands(of, (operand) => simple(operand, where)),
  nextMonth: (of, where) => overOperands(of, (operand) => simple(operand, where)),
  nextYear: (of, where) => overOperands(of, (operand) => simple(operand, where)),
  monthDay: (of, where) => overOperands(of, (operand) => simple(operand, where)),
  fullYears: (of, where) => overOperands(of, (operand) => simple(operand, where)),
  case: ({ type, when, otherwise }, where) => {
    const made: { test: Expression; then: Expression }[] = [];
    let here = where;
    for (const { test, then } of when) {
      const asked = simple(test, here);
      if (!same(asked, FALSE))
        made.push({ test: asked, then: simple(then, { ...here, known: narrowed(asked, true, here.known) }) });
      here = { ...here, known: narrowed(asked, false, here.known) };
    }
    const last = made.some(({ test }) => same(test, TRUE)) ? otherwise : simple(otherwise, here);
    // The cases of what is left are cases of the whole.
    return last.kind === "case" ? cases(type, [...made, ...last.when], last.otherwise) : cases(type, made, last);
  },
});

/** A test of one column with few values: always so, never so, or said by what is left of it. */
function settled(test: Expression, { known }: Where): Expression {
  const told = toldBy(test, known);
  if (told === null) return test;
  if (told.holds.length === told.values.length) return TRUE;
  if (told.holds.length === 0) return FALSE;
  const isPresence = told.values.every((value) => (value !== null) === told.holds.includes(value));
  return isPresence && told.type === "integer" ? isPresent({ kind: "column", name: told.name, type: told.type }) : test;
}

interface Told {
  readonly name: string;
  readonly type: "boolean" | "day" | "integer" | "word";
  readonly values: readonly Value[];
  /** Those for which the test holds. */
  readonly holds: readonly Value[];
}
/** Null where it is a test of anything else. */
function toldBy(test: Expression, known: Known): Told | null {
  const read = new Map<string, Pick<Told, "name" | "type"> | null>();
  eachPart(test, (part) => {
    if (part.kind === "input") read.set("", null);
    if (part.kind === "column") read.set(part.name, { name: part.name, type: part.type });
  });
  const [found = null, ...others] = read.values();
  const values = found === null ? undefined : known.get(found.name);
  if (others.length > 0 || found === null || values === undefined) return null;
  const holds = [...values].filter((value) => evaluate(test, new Map([[found.name, value]])) === true);
  return { ...found, values: [...values], holds };
}

/** What is known where a test came out so. */
function narrowed(test: Expression, cameOut: boolean, known: Known): Known {
  if (test.kind === "all" && cameOut) return test.of.reduce((so, part) => narrowed(part, true, so), known);
  if (test.kind === "any" && !cameOut) return test.of.reduce((so, part) => narrowed(part, false, so), known);
  if (test.kind === "not") return narrowed(test.of, !cameOut, known);
  if ((test.kind === "column" && test.type === "boolean") || (test.kind === "isTrue" && test.of.kind === "column"))
    return new Map(known).set(
      test.kind === "column" ? test.name : (test.of as { name: string }).name,
      new Set([cameOut]),
    );
  const told = toldBy(test, known);
  if (told === null) return known;
  return new Map(known).set(
    told.name,
    new Set(cameOut ? told.holds : told.values.filter((value) => !told.holds.includes(value))),
  );
}

/** Numbers, each from a list; null where it may be anything. */
function valuesOf(of: Expression, known: Known): Values | null {
  if (of.kind === "absent") return new Set([null]);
  if (of.kind === "constant") return new Set([of.value]);
  if (of.kind === "column") return known.get(of.name) ?? null;
  if (of.kind !== "case") return null;
  const all = new Set<Value>();
  for (const branch of [of.otherwise, ...of.when.map(({ then }) => then)]) {
    const values = valuesOf(branch, known);
    if (values === null) return null;
    for (const value of values) all.add(value);
  }
  return all.size > MOST_VALUES ? null : all;
}

/** At least as much as it can never be. */
function isBeyond(test: Expression, magnitudes: Magnitudes): boolean {
  if (test.kind !== "compare" || test.test === "=" || test.left.kind !== "constant") return false;
  return test.left.type === "integer" && mostOf(test.right, magnitudes) < Number(test.left.value);
}
