// Names, days, predicates and amounts of a program as text, for its printer. One spelling each, nothing left out.
import { formatDay, formatYuan } from "@zhengce/runtime";
import type { DayTerm, Predicate, Program, RateSpec, Waiting } from "./program.js";

/** A name as it stands where it is a plain run of letters, else in quotes with escapes. */
export function printName(name: string | null | undefined): string {
  if (name === null || name === undefined) return "none";
  return /^[\p{L}\p{N}]+$/u.test(name) && name !== "none" ? name : printText(name);
}

/** A text in quotes; control characters and line separators are escaped. */
export function printText(text: string): string {
  return JSON.stringify(text).replace(/[\u2028\u2029]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16)}`);
}

export function printFen(fen: number | null): string {
  return fen === null ? "none" : formatYuan(fen);
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
    case "net":
      return `all but ${formatYuan(rate.fen)}`;
    case "unspecified":
      return `open ${printText(rate.open.what)} → ${printName(rate.open.document)}`;
  }
}

export function printDay(term: DayTerm, program: Program): string {
  switch (term.kind) {
    case "day":
      return formatDay(term.day);
    case "fact":
      return factName(term.fact, program);
    case "plusDays":
      return `(${printDay(term.base, program)} ${signed(term.days)} days)`;
    case "plusMonths":
      return `(${printDay(term.base, program)} ${signed(term.months)} months)`;
    case "nextMonth":
      return `month after ${printDay(term.base, program)}`;
    case "afterWaiting":
      return `(${printDay(term.base, program)} waiting ${printWaiting(term.waiting, program)})`;
  }
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

export function printPredicate(predicate: Predicate, program: Program): string {
  const print = (part: Predicate): string => printPredicate(part, program);
  switch (predicate.kind) {
    case "all":
      return predicate.of.length === 0 ? "always" : `all(${predicate.of.map(print).join(", ")})`;
    case "any":
      return predicate.of.length === 0 ? "never" : `any(${predicate.of.map(print).join(", ")})`;
    case "not":
      return `not ${print(predicate.of)}`;
    case "holds":
      return `holds ${printName(program.groups[predicate.group]?.name)}`;
    case "isTrue":
      return `true ${factName(predicate.fact, program)}`;
    case "known":
      return `known ${factName(predicate.fact, program)}`;
    case "oneOf":
      return `${factName(predicate.fact, program)} is ${predicate.values.map(printName).join(" | ")}`;
    case "number":
      return `${factName(predicate.fact, program)} in ${printRange(predicate.min, predicate.max)}`;
    case "within": {
      const from = predicate.from === null ? "" : printDay(predicate.from, program);
      const to = predicate.to === null ? "" : printDay(predicate.to, program);
      return `${printDay(predicate.day, program)} in ${from}..${to}`;
    }
    case "yearly":
      return `${printDay(predicate.day, program)} in yearly ${predicate.from}..${predicate.to}`;
    case "age":
      return `age by ${factName(predicate.birth, program)} on ${printDay(predicate.on, program)} in ${printRange(predicate.min, predicate.max)}`;
    case "tier":
      return `tier ${printName(program.tiers[predicate.tier])}`;
    case "change":
      return `change ${predicate.test}`;
  }
}

function printRange(min: number | null, max: number | null): string {
  return `${min ?? ""}..${max ?? ""}`;
}

function factName(fact: number, program: Program): string {
  return printName(program.facts[fact]?.name);
}
