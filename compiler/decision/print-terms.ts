// Names, days, predicates and amounts of a program as text, for its printer. One spelling each, nothing left out.
import { figureOf, formatDay, formatYuan, type Amount } from "@zhengce/runtime";
import { byDayKind } from "./day-term.js";
import { byKind } from "./predicate.js";
import type { ChosenDay, DayTerm, Predicate, Program, RateSpec, Waiting } from "./program.js";

/** A name as it stands where it is a plain run of letters, else in quotes with escapes. */
export function printName(name: string | null | undefined): string {
  if (name === null || name === undefined) return "none";
  return /^[\p{L}\p{N}]+$/u.test(name) && name !== "none" ? name : printText(name);
}

/** A text in quotes; control characters and line separators are escaped. */
export function printText(text: string): string {
  return JSON.stringify(text).replace(/[\u2028\u2029]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16)}`);
}

/** The data of a code in the order of its keys, names as they are: `benefit-from 零星缴费`, `components 个人缴费+财政补助`. */
export function printFields(data: object): string {
  return Object.entries(data)
    .map(([key, value]) =>
      (key === "code" || key === "slot") && typeof value === "string" ? value : `${key} ${printValue(value)}`,
    )
    .join(" ");
}

function printValue(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? "none" : value.map(printValue).join("+");
  if (typeof value === "object" && value !== null) return `(${printFields(value)})`;
  if (typeof value === "boolean") return String(value);
  return printName(typeof value === "string" ? value : null);
}

export function printFen(fen: number | null): string {
  return fen === null ? "none" : formatYuan(fen);
}

export function printAmount(amount: Amount | null): string {
  if (amount === null || typeof amount === "number") return printFen(amount);
  const figure = figureOf(amount);
  if (figure === null) return "open";
  if (amount.max !== null && amount.min > 0) return `${formatYuan(amount.min)} to ${formatYuan(amount.max)}`;
  return `at ${amount.max === null ? "least" : "most"} ${formatYuan(figure)}`;
}

/** Parts per million as a percentage, exact: `33.3333%`. */
export function printPpm(ppm: number): string {
  const whole = Math.floor(ppm / 10_000);
  const rest = String(ppm % 10_000)
    .padStart(4, "0")
    .replace(/0+$/, "");
  return rest === "" ? `${whole}%` : `${whole}.${rest}%`;
}

export function printRate(rate: RateSpec | null): string {
  if (rate === null) return printUnlimited(rate);
  const { atLeast, atMost } = rate;
  const limits = [
    ...(atLeast === undefined ? [] : [`, at least ${formatYuan(atLeast)}`]),
    ...(atMost === undefined ? [] : [`, at most ${formatYuan(atMost)}`]),
  ];
  return printUnlimited(rate) + limits.join("");
}
function printUnlimited(rate: RateSpec | null): string {
  if (rate === null) return "none";
  switch (rate.kind) {
    case "exact":
      return formatYuan(rate.fen);
    case "floor":
      return `at least ${formatYuan(rate.fen)}`;
    case "ceiling":
      return `at most ${formatYuan(rate.fen)}`;
    case "full":
      return "full";
    case "percent": {
      const bound = { exact: "", floor: "at least ", ceiling: "at most " }[rate.bound];
      return `${bound}${printPpm(rate.ppm)} of the plain amount, else ${printAmount(rate.amount)}`;
    }
    case "charged":
      return `${{ exact: "", floor: "at least ", ceiling: "at most " }[rate.bound]}${printPpm(rate.ppm)} of what is paid`;
    case "given":
      return `${{ exact: "", floor: "at least ", ceiling: "at most " }[rate.bound]}${printPpm(rate.ppm)} of ${rate.open.facts.map(printName).join()}`;
    case "net":
      return `all but ${formatYuan(rate.fen)}`;
    case "unspecified":
      return `open → ${printName(rate.open.document)}`;
  }
}

export const printDay: (term: DayTerm, program: Program) => string = byDayKind<Program, string>({
  day: ({ day }) => formatDay(day),
  fact: ({ fact }, program) => factName(fact, program),
  plusDays: ({ base, days }, program) => `(${printDay(base, program)} ${signed(days)} days)`,
  plusMonths: ({ base, months }, program) => `(${printDay(base, program)} ${signed(months)} months)`,
  nextMonth: ({ base }, program) => `month after ${printDay(base, program)}`,
  nextYear: ({ base }, program) => `year after ${printDay(base, program)}`,
  latest: ({ base, other }, program) => `latest(${printDay(base, program)}, ${printDay(other, program)})`,
  earliest: ({ base, other }, program) => `earliest(${printDay(base, program)}, ${printDay(other, program)})`,
  afterWaiting: ({ base, waiting }, program) =>
    `(${printDay(base, program)} ${waiting.firstCounts ? "itself " : ""}waiting ${printWaiting(waiting, program)})`,
});

/** The term for each condition, in order. */
export function printChosen(day: ChosenDay, program: Program): string {
  if (day.kind !== "choice") return printDay(day, program);
  const [then, otherwise] = [printChosen(day.then, program), printChosen(day.otherwise, program)];
  return `(when ${printPredicate(day.when, program)}: ${then}; else ${otherwise})`;
}

function printWaiting(waiting: Waiting, program: Program): string {
  const { unit, constant, factors, minimum, maximum } = waiting;
  const sum = [
    String(constant),
    ...factors.map(({ fact, times }) => `${signed(times)} × ${factName(fact, program)}`),
  ].join(" ");
  const ends = [minimum === null ? "" : `, at least ${minimum}`, maximum === null ? "" : `, at most ${maximum}`].join(
    "",
  );
  return `${sum} ${unit}s${ends}`;
}

function signed(value: number): string {
  return value < 0 ? `− ${-value}` : `+ ${value}`;
}

export const printPredicate: (predicate: Predicate, program: Program) => string = byKind<Program, string>({
  all: ({ of }, program) => (of.length === 0 ? "always" : `all(${printList(of, program)})`),
  any: ({ of }, program) => (of.length === 0 ? "never" : `any(${printList(of, program)})`),
  not: ({ of }, program) => `not ${printPredicate(of, program)}`,
  holds: ({ group }, program) => `holds ${printName(program.groups[group]?.name)}`,
  isTrue: ({ fact }, program) => `true ${factName(fact, program)}`,
  known: ({ fact }, program) => `known ${factName(fact, program)}`,
  oneOf: ({ fact, values }, program) => `${factName(fact, program)} is ${values.map(printName).join(" | ")}`,
  number: ({ fact, min, max }, program) => `${factName(fact, program)} in ${printRange(min, max)}`,
  difference: ({ fact, from, min, max }, program) =>
    `${factName(fact, program)} − ${factName(from, program)} in ${printRange(min, max)}`,
  within: (atom, program) => {
    const from = atom.from === null ? "" : printDay(atom.from, program);
    const to = atom.to === null ? "" : printDay(atom.to, program);
    return `${printDay(atom.day, program)} in ${from}..${to}`;
  },
  yearly: ({ day, from, to }, program) => `${printDay(day, program)} in yearly ${from}..${to}`,
  age: ({ birth, on, min, max }, program) =>
    `age by ${factName(birth, program)} on ${printDay(on, program)} in ${printRange(min, max)}`,
  tier: ({ tier }, program) => `tier ${printName(program.tiers[tier])}`,
  change: ({ test }) => `change ${test}`,
});
function printList(parts: readonly Predicate[], program: Program): string {
  return parts.map((part) => printPredicate(part, program)).join(", ");
}

function printRange(min: number | null, max: number | null): string {
  return `${min ?? ""}..${max ?? ""}`;
}

function factName(fact: number, program: Program): string {
  return printName(program.facts[fact]?.name);
}
