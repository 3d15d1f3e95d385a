// An expression of a plan in SQL. Absent is NULL, and a test of something absent is NULL too, which a CASE takes as false; only where a test is
// negated that is said.
import { formatDay, splitByWeights } from "@zhengce/runtime";
import { byExpression, typeOf, type Expression, type ExpressionOf } from "../../plan/expression.js";
import { operandsOf } from "../../plan/operands.js";
import type { Dialect } from "./dialect.js";
import { mostOf, type Magnitudes } from "../magnitude.js";

export interface Printing {
  readonly dialect: Dialect;
  /** How an input is read. */
  readonly input: (name: string) => string;
  readonly column: (name: string) => string;
  /** Inputs and columns that are never absent. */
  readonly present: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, Expression>;
  readonly magnitudes: Magnitudes;
  /** Inputs and columns that are there where this is asked, since a test said so. */
  readonly here?: ReadonlySet<string>;
}

const LONGEST_INT = 2 ** 31 - 1;
const LONGEST_BIGINT = 2 ** 63;
const SIGNS = { "=": "=", "<": "<", "≤": "<=" } as const;

/** Operands are in brackets, the whole may be. */
export const print: (expression: Expression, printing: Printing) => string = byExpression<Printing, string>({
  input: ({ name }, { input }) => input(name),
  column: ({ name }, { column }) => column(name),
  constant: ({ type, value }, { dialect }) => {
    if (type === "boolean") return value === true ? "TRUE" : "FALSE";
    if (type === "word") return dialect.text(String(value));
    return type === "day" ? dialect.day(formatDay(Number(value))) : integerText(Number(value), dialect);
  },
  absent: () => "NULL",
  isPresent: ({ of }, at) => `${print(of, at)} IS NOT NULL`,
  isTrue: ({ of }, at) => print(of, at),
  compare: ({ test, left, right }, at) => `${print(left, at)} ${SIGNS[test]} ${print(right, at)}`,
  oneOf: ({ of, values }, at) => {
    const [only, ...others] = values.map(at.dialect.text);
    if (only === undefined) return "FALSE";
    return others.length === 0 ? `${print(of, at)} = ${only}` : `${print(of, at)} IN (${[only, ...others].join(", ")})`;
  },
  all: (joined, at) => `(${conjuncts(joined.of, at).join(" AND ")})`,
  any: ({ of }, at) => numbersOf(of, at) ?? `(${of.map((part) => print(part, at)).join(" OR ")})`,
  not: ({ of }, at) => {
    if (of.kind === "isPresent") return `${print(of.of, at)} IS NULL`;
    const test = bare(print(of, at));
    return mayBeAbsent(of, at, at.here) ? `NOT coalesce(${test}, FALSE)` : `NOT (${test})`;
  },
  sum: (sum, at) => {
    const isLong = mostOf(sum, at.magnitudes) > LONGEST_INT;
    return `(${sum.of.map((part, index) => (isLong && index === 0 ? big(part, at) : print(part, at))).join(" + ")})`;
  },
  difference: ({ left, right }, at) => `(${print(left, at)} - ${print(right, at)})`,
  times: ({ of, by }, at) => `(${big(of, at)} * ${integerText(by, at.dialect)})`,
  product: ({ left, right }, at) => {
    // What is that large is no wait that anybody is answered, whatever it is times.
    const isLong = mostOf(left, at.magnitudes) * mostOf(right, at.magnitudes) > LONGEST_BIGINT / 2;
    const cut = (of: Expression): string =>
      isLong
        ? print({ kind: "least", of: [of, { kind: "constant", type: "integer", value: LONGEST_INT }] }, at)
        : big(of, at);
    return `(${cut(left)} * ${cut(right)})`;
  },
  least: (extreme, at) => ofPresent(extreme, at.dialect.least, at),
  greatest: (extreme, at) => ofPresent(extreme, at.dialect.greatest, at),
  percent: ({ of, ppm }, at) => {
    const { quotient } = at.dialect;
    const fen = big(of, at);
    if (mostOf(of, at.magnitudes) * ppm < LONGEST_BIGINT / 2)
      return quotient(`(${fen} * ${String(ppm)} + 500000)`, "1000000");
    const rest = quotient(`(${fen} % 1000000 * ${String(ppm)} + 500000)`, "1000000");
    return `(${quotient(fen, "1000000")} * ${String(ppm)} + ${rest})`;
  },
  portion: (portion, at) => portionText(portion, at),
  plusDays: ({ day, days }, at) => at.dialect.plusDays(print(day, at), countOf(days, at)),
  plusMonths: ({ day, months }, at) => at.dialect.plusMonths(print(day, at), countOf(months, at)),
  nextMonth: ({ day }, at) => at.dialect.nextMonth(print(day, at)),
  nextYear: ({ day }, at) => at.dialect.nextYear(print(day, at)),
  monthDay: ({ day }, at) => at.dialect.monthDay(print(day, at)),
  fullYears: ({ birth, on }, at) => {
    const { year, monthDay } = at.dialect;
    const [from, to] = [print(birth, at), print(on, at)];
    return `(${year(to)} - ${year(from)} - CASE WHEN ${monthDay(to)} < ${monthDay(from)} THEN 1 ELSE 0 END)`;
  },
  case: ({ when, otherwise }, at) => {
    const cases = when.map(({ test, then }) => {
      const here = new Set([...(at.here ?? []), ...presentWhere(test, at)]);
      return `WHEN ${bare(print(test, at))} THEN ${print(then, { ...at, here })}`;
    });
    return `CASE ${cases.join(" ")} ELSE ${print(otherwise, at)} END`;
  },
});

/** Without brackets around the whole. */
export function bare(text: string): string {
  if (!text.startsWith("(") || !text.endsWith(")")) return text;
  let depth = 0;
  // A bracket inside of a quoted name or text may end the count too early, and then the brackets stay.
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "(") depth += 1;
    else if (text[at] === ")") depth -= 1;
    else if (text[at] === "'" || text[at] === '"' || text[at] === "`") return text;
    if (depth === 0 && at < text.length - 1) return text;
  }
  return text.slice(1, -1);
}

/** Whether it may be NULL. @param here what a test said is there */
export function mayBeAbsent(of: Expression, at: Printing, here: ReadonlySet<string> = NOTHING): boolean {
  if (of.kind === "absent") return true;
  if (of.kind === "isPresent") return false;
  if (of.kind === "input") return !at.present.has(of.name) && !here.has(of.name);
  if (of.kind === "column") {
    if (at.present.has(of.name) || here.has(of.name)) return false;
    const value = at.values.get(of.name);
    return here.size === 0 || value === undefined || mayBeAbsent(value, at, here);
  }
  if (of.kind === "case") {
    if (mayBeAbsent(of.otherwise, at, here)) return true;
    return of.when.some(({ test, then }) => mayBeAbsent(then, at, new Set([...here, ...presentWhere(test, at)])));
  }
  return operandsOf(of).some((operand) => mayBeAbsent(operand, at, here));
}
const NOTHING: ReadonlySet<string> = new Set();

/** The inputs and columns that are there where a test holds. */
function presentWhere(test: Expression, at: Printing): readonly string[] {
  switch (test.kind) {
    case "all":
      return test.of.flatMap((part) => presentWhere(part, at));
    case "any": {
      const [first = [], ...others] = test.of.map((part) => presentWhere(part, at));
      return first.filter((name) => others.every((names) => names.includes(name)));
    }
    case "isPresent":
    case "oneOf":
      return namesIn(test.of);
    case "compare":
      return [...namesIn(test.left), ...namesIn(test.right)];
    case "isTrue":
      return test.of.kind === "column" ? presentWhere(test.of, at) : namesIn(test.of);
    case "column": {
      const value = at.values.get(test.name);
      return value === undefined ? [] : presentWhere(value, at);
    }
    default:
      return [];
  }
}
/** What must be there so that it is. */
function namesIn(of: Expression): readonly string[] {
  if (of.kind === "input" || of.kind === "column") return [of.name];
  return of.kind === "case" ? [] : operandsOf(of).flatMap(namesIn);
}

/** A number that a database takes as of 32 bits is made one of 64 before it is multiplied. */
function big(of: Expression, at: Printing): string {
  return at.dialect.big(bare(print(of, at)));
}
function integerText(value: number, { longInteger }: Dialect): string {
  const digits = Math.abs(value) > LONGEST_INT ? longInteger(String(value)) : String(value);
  return value < 0 ? `(${digits})` : digits;
}
function countOf(of: Expression, at: Printing): { readonly text: string; readonly constant: number | null } {
  return { text: print(of, at), constant: of.kind === "constant" ? Number(of.value) : null };
}

/** Several numbers of one column. */
function numbersOf(tests: readonly Expression[], at: Printing): string | null {
  const numbers: string[] = [];
  let column = "";
  for (const test of tests) {
    if (test.kind !== "compare" || test.test !== "=" || test.left.kind !== "column" || test.right.kind !== "constant")
      return null;
    if (column !== "" && column !== test.left.name) return null;
    column = test.left.name;
    numbers.push(print(test.right, at));
  }
  return `${at.column(column)} IN (${numbers.join(", ")})`;
}

/** `a ≤ x and x ≤ b` as `x BETWEEN a AND b`; what is there and is none of some as `x NOT IN (…)`. */
function conjuncts(parts: readonly Expression[], at: Printing): readonly string[] {
  const texts: string[] = [];
  for (let index = 0; index < parts.length; index++) {
    const [one, next] = [parts[index], parts[index + 1]];
    if (one === undefined) continue;
    const [low, high] = [atMost(one), next === undefined ? null : atMost(next)];
    if (low !== null && high !== null && print(low.right, at) === print(high.left, at)) {
      texts.push(`${print(low.right, at)} BETWEEN ${print(low.left, at)} AND ${print(high.right, at)}`);
      index += 1;
    } else if (
      one.kind === "isPresent" &&
      next?.kind === "not" &&
      next.of.kind === "oneOf" &&
      print(one.of, at) === print(next.of.of, at)
    ) {
      texts.push(`${print(one.of, at)} NOT IN (${next.of.values.map(at.dialect.text).join(", ")})`);
      index += 1;
    } else texts.push(print(one, at));
  }
  return texts;
}
function atMost(of: Expression): ExpressionOf<"compare"> | null {
  return of.kind === "compare" && of.test === "≤" ? of : null;
}

/** NULL where an operand is, whatever a database makes of it. */
function ofPresent({ of }: { readonly of: readonly Expression[] }, name: string, at: Printing): string {
  const extreme = `${name}(${of.map((part) => bare(print(part, at))).join(", ")})`;
  const absent = of.filter((part) => mayBeAbsent(part, at, at.here));
  if (absent.length === 0) return extreme;
  const present = absent.map((part) => `${print(part, at)} IS NOT NULL`);
  return `CASE WHEN ${present.join(" AND ")} THEN ${extreme} END`;
}

/** What is whole is shared by weight; of what is left over the largest remainders get one each, ties to the one named first. */
function portionText({ of, weights: given, index }: ExpressionOf<"portion">, at: Printing): string {
  const { quotient } = at.dialect;
  const weights = inLowestTerms(given);
  const parts = weights.reduce((sum, weight) => sum + weight, 0);
  const [total, own] = [String(parts), weights[index] ?? 0];
  const fen = big(of, at);
  const isSmall = mostOf(of, at.magnitudes) * parts < LONGEST_BIGINT / 2;
  const whole = isSmall
    ? quotient(`(${fen} * ${String(own)})`, total)
    : `(${quotient(fen, total)} * ${String(own)} + ${quotient(`(${fen} % ${total} * ${String(own)})`, total)})`;
  if (parts <= FEW) {
    const more = Array.from({ length: parts }, (_, rest) => rest).filter(
      (rest) => (splitByWeights(rest, weights)[index] ?? 0) > Math.floor((rest * own) / parts),
    );
    if (more.length === 0) return whole;
    return `(${whole} + CASE WHEN ${fen} % ${total} IN (${more.join(", ")}) THEN 1 ELSE 0 END)`;
  }
  const left = weights.map((weight) => `${fen} % ${total} * ${String(weight)} % ${total}`);
  const mine = left[index] ?? "0";
  const before = left.flatMap((other, place) =>
    place === index ? [] : [`CASE WHEN ${other} ${place < index ? ">=" : ">"} ${mine} THEN 1 ELSE 0 END`],
  );
  const leftOver = quotient(`(${left.join(" + ")})`, total);
  return `(${whole} + CASE WHEN ${before.join(" + ")} < ${leftOver} THEN 1 ELSE 0 END)`;
}
/** Of so many parts at most it is listed at which remainders one more falls to a payer. */
const FEW = 100;
/** Where every weight is 0 the shares are equal. */
function inLowestTerms(weights: readonly number[]): readonly number[] {
  if (weights.every((weight) => weight === 0)) return weights.map(() => 1);
  const divisor = weights.reduce((one, other) => gcd(one, other));
  return weights.map((weight) => weight / divisor);
}
function gcd(one: number, other: number): number {
  return other === 0 ? one : gcd(other, one % other);
}

/** A column or a result by itself: NULL has its type. */
export function printWhole(of: Expression, at: Printing): string {
  return of.kind === "absent" ? `CAST(NULL AS ${at.dialect.types[typeOf(of)]})` : bare(print(of, at));
}
