// An expression of a plan in JavaScript. Whole numbers and days are numbers, absent is NaN: comparisons with it are false and sums of it are it,
// as a plan has it. A word is its place among the words of its fact, -1 where it is absent.
import { byExpression, typeOf, type Expression } from "../../plan/expression.js";
import { mostOf, type Magnitudes } from "../magnitude.js";

export interface Writing {
  readonly input: (name: string) => string;
  readonly column: (name: string) => string;
  /** The place of a word among those of its fact; -1: it is none. */
  readonly place: (input: string, word: string) => number;
  readonly magnitudes: Magnitudes;
}

const SIGNS = { "=": "===", "<": "<", "≤": "<=" } as const;

/** The functions of the runtime that what is written calls; each takes and gives numbers that are there. */
export const CALLED = [
  "ageOn",
  "monthDay",
  "nextMonth",
  "nextYear",
  "percentOf",
  "plusMonths",
  "splitByWeights",
] as const;

export const javascript: (expression: Expression, writing: Writing) => string = byExpression<Writing, string>({
  input: ({ name }, { input }) => input(name),
  column: ({ name }, { column }) => column(name),
  constant: ({ value }) => (typeof value === "number" && value < 0 ? `(${String(value)})` : JSON.stringify(value)),
  absent: () => "NaN",
  isPresent: ({ of }, at) => {
    const text = javascript(of, at);
    const type = typeOf(of);
    if (type === "boolean") return `(${text} !== null)`;
    return type === "word" ? `(${text} >= 0)` : `(${text} === ${text})`;
  },
  isTrue: ({ of }, at) => (of.kind === "input" ? `(${javascript(of, at)} === true)` : javascript(of, at)),
  compare: ({ test, left, right }, at) => `(${javascript(left, at)} ${SIGNS[test]} ${javascript(right, at)})`,
  oneOf: ({ of, values }, at) => {
    const text = javascript(of, at);
    const places = values
      .map((value) => at.place(of.kind === "input" ? of.name : "", value))
      .filter((place) => place >= 0);
    return places.length === 0 ? "false" : `(${places.map((place) => `${text} === ${String(place)}`).join(" || ")})`;
  },
  all: ({ of }, at) => `(${of.map((part) => javascript(part, at)).join(" && ")})`,
  any: ({ of }, at) => `(${of.map((part) => javascript(part, at)).join(" || ")})`,
  not: ({ of }, at) => `!${javascript(of, at)}`,
  sum: ({ of }, at) => `(${of.map((part) => javascript(part, at)).join(" + ")})`,
  difference: ({ left, right }, at) => `(${javascript(left, at)} - ${javascript(right, at)})`,
  times: ({ of, by }, at) => `(${javascript(of, at)} * ${String(by)} + 0)`,
  product: ({ left, right }, at) => `(${javascript(left, at)} * ${javascript(right, at)} + 0)`,
  least: ({ of }, at) => `Math.min(${of.map((part) => javascript(part, at)).join(", ")})`,
  greatest: ({ of }, at) => `Math.max(${of.map((part) => javascript(part, at)).join(", ")})`,
  percent: ({ of, ppm }, at) => {
    const fen = javascript(of, at);
    return mostOf(of, at.magnitudes) * ppm < 2 ** 52
      ? `Math.floor((${fen} * ${String(ppm)} + 500000) / 1000000)`
      : called("percentOf", [fen], String(ppm));
  },
  portion: ({ of, weights, index }, at) => {
    const fen = javascript(of, at);
    return `(${fen} === ${fen} ? splitByWeights(${fen}, [${weights.join(", ")}])[${String(index)}] : NaN)`;
  },
  plusDays: ({ day, days }, at) => `(${javascript(day, at)} + ${javascript(days, at)})`,
  plusMonths: ({ day, months }, at) => called("plusMonths", [javascript(day, at), javascript(months, at)]),
  nextMonth: ({ day }, at) => called("nextMonth", [javascript(day, at)]),
  nextYear: ({ day }, at) => called("nextYear", [javascript(day, at)]),
  monthDay: ({ day }, at) => called("monthDay", [javascript(day, at)]),
  fullYears: ({ birth, on }, at) => called("ageOn", [javascript(birth, at), javascript(on, at)]),
  case: ({ when, otherwise }, at) => {
    const cases = when.map(({ test, then }) => `${javascript(test, at)} ? ${javascript(then, at)} : `);
    return `(${cases.join("")}${javascript(otherwise, at)})`;
  },
});

/** What is absent is handed to nobody. */
function called(name: (typeof CALLED)[number], operands: readonly string[], ...more: readonly string[]): string {
  const present = operands
    .filter((operand) => !/^\(?-?\d+\)?$/u.test(operand))
    .map((operand) => `${operand} === ${operand}`);
  const call = `${name}(${[...operands, ...more].join(", ")})`;
  return present.length === 0 ? call : `(${present.join(" && ")} ? ${call} : NaN)`;
}

/** A column of the plan, as the module names it. */
export const local = (name: string): string => `c_${name}`;
