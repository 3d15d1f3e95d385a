// A condition of the program as a sentence: `县类别为贫困县`, `aged 60 to 69`. Nothing is decided here.
import { byDayKind } from "../decision/day-term.js";
import { byKind } from "../decision/predicate.js";
import { othersOf } from "../verify/payments/told.js";
import type { DayTerm, Predicate, Program } from "../decision/program.js";
import type { Wording } from "./words.js";

interface Saying {
  readonly words: Wording;
  readonly program: Program;
}

/** The condition, or what it is not to meet it. */
export function sayCondition(words: Wording, program: Program, predicate: Predicate, holds = true): string {
  const saying = { words, program };
  return holds ? positive(predicate, saying) : negative(predicate, saying);
}

const positive: (predicate: Predicate, saying: Saying) => string = byKind<Saying, string>({
  all: ({ of }, saying) =>
    of.length === 0 ? saying.words.conditions.always : saying.words.conditions.all(joined(of, saying)),
  any: ({ of }, saying) =>
    of.length === 0 ? saying.words.conditions.never : saying.words.conditions.any(joined(of, saying)),
  not: ({ of }, saying) => negative(of, saying),
  holds: ({ group }, { program }) => program.groups[group]?.name ?? "",
  isTrue: ({ fact }, { program }) => nameOf(program, fact),
  known: ({ fact }, { words, program }) => words.conditions.given(nameOf(program, fact)),
  oneOf: ({ fact, values }, { words, program }) => words.conditions.oneOf(nameOf(program, fact), values),
  number: ({ fact, min, max }, { words, program }) => {
    const shown = (value: number | null): string | null =>
      value === null ? null : program.facts[fact]?.type === "money" ? words.small.yuan(value) : String(value);
    return words.conditions.number(nameOf(program, fact), shown(min), shown(max));
  },
  difference: ({ fact, from, min, max }, { words, program }) =>
    words.conditions.difference(nameOf(program, fact), nameOf(program, from), min, max),
  within: ({ day, from, to }, saying) => {
    const end = (term: DayTerm | null): string | null => term && sayDay(term, saying);
    return saying.words.conditions.days(sayDay(day, saying), end(from), end(to));
  },
  yearly: ({ day, from, to }, saying) => saying.words.conditions.yearly(sayDay(day, saying), from, to),
  age: ({ min, max }, { words }) => words.conditions.age(min, max),
  tier: ({ tier }, { words, program }) => words.conditions.tier(program.tiers[tier] ?? ""),
  change: (_, { words }) => words.conditions.changed,
});

function negative(predicate: Predicate, saying: Saying): string {
  const { words, program } = saying;
  const said = words.conditions;
  if (predicate.kind === "not") return positive(predicate.of, saying);
  if (predicate.kind === "holds") return said.notHeld(positive(predicate, saying));
  if (predicate.kind === "isTrue") return said.notTrue(positive(predicate, saying));
  if (predicate.kind === "known") return said.notGiven(nameOf(program, predicate.fact));
  const others = predicate.kind === "oneOf" ? othersOf(program, predicate) : null;
  if (predicate.kind === "oneOf" && others !== null) return positive({ ...predicate, values: others }, saying);
  return said.negated(positive(predicate, saying));
}

function joined(parts: readonly Predicate[], saying: Saying): readonly string[] {
  return parts.map((part) => {
    const text = positive(part, saying);
    const mixed = parts.length > 1 && (part.kind === "all" || part.kind === "any");
    return mixed ? saying.words.conditions.bracketed(text) : text;
  });
}

const sayDay: (term: DayTerm, saying: Saying) => string = byDayKind<Saying, string>({
  day: ({ day }, { words }) => words.small.day(day),
  fact: ({ fact }, { program }) => nameOf(program, fact),
  plusDays: ({ base, days }, saying) => saying.words.conditions.moved(sayDay(base, saying), days, "day"),
  plusMonths: ({ base, months }, saying) => saying.words.conditions.moved(sayDay(base, saying), months, "month"),
  nextMonth: ({ base }, saying) => saying.words.conditions.nextMonth(sayDay(base, saying)),
  nextYear: ({ base }, saying) => saying.words.conditions.nextYear(sayDay(base, saying)),
  latest: ({ base, other }, saying) => saying.words.conditions.latest(sayDay(base, saying), sayDay(other, saying)),
  earliest: ({ base, other }, saying) => saying.words.conditions.earliest(sayDay(base, saying), sayDay(other, saying)),
  afterWaiting: ({ base }, saying) => saying.words.conditions.waited(sayDay(base, saying)),
});

function nameOf(program: Program, fact: number): string {
  return program.facts[fact]?.name ?? "";
}
