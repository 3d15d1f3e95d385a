// Days: what periods, deadlines and conditions are made of.
import type {
  DateLiteral,
  DayExpression,
  DayReference,
  DurationLiteral,
  Name,
  RecurringDay,
  Unspecified,
  YearEdge,
} from "../../ast.js";
import type { IToken } from "../../chevrotain.js";
import { keyword, type Lexeme, literal, word } from "../../tokens.js";
import type { Alternatives, Rule } from "../reader.js";
import { role, type Tools } from "../tools.js";
import { nameOf, type Words } from "./words.js";

type Shift = DayReference["shift"];
export const literalOf = <T>(token: IToken): T => (token as Lexeme).node as T;

export interface Days {
  readonly fixedDay: Rule<DayExpression>;
  readonly named: Rule<Name | DayReference>;
  readonly dayExpression: Rule<DayExpression>;
  readonly day: Rule<DayExpression | null>;
  readonly periodEnd: Rule<DayExpression | Unspecified | null>;
  readonly duration: Rule<DurationLiteral | null>;
  /** 从 is missing: alone where a day follows, else with an example. */
  readonly expectedFrom: (zh: string, en: string) => void;
}

export function dayRules(tools: Tools & Words): Days {
  const { p, unspecified } = tools;
  const fixedDay = fixedDayRule(tools);

  const shifts: Alternatives<Shift> = [
    { ALT: () => (p.CONSUME(keyword.nextDay), "nextDay") },
    { ALT: () => (p.CONSUME(keyword.previousDay), "previousDay") },
    { ALT: () => (p.CONSUME(keyword.thisMonth), "thisMonth") },
    { ALT: () => (p.CONSUME(keyword.nextMonth), "nextMonth") },
    { ALT: () => (p.CONSUME(keyword.monthEnd), "monthEnd") },
    { ALT: () => (p.CONSUME(keyword.nextYear), "nextYear") },
  ];
  /** A name, alone or with 次日, 前日, 当月, 次月, 月末, 次年. */
  const named = p.RULE("named", (): Name | DayReference => {
    const name = nameOf(p.CONSUME(word));
    const shift = p.OPTION(() => p.OR(shifts));
    return shift === undefined ? name : { kind: "DayReference", start: name.start, end: p.lastEnd(), name, shift };
  });

  const dayAlternatives: Alternatives<DayExpression> = [
    { ALT: () => dayFrom(p.SUBRULE(named, DAY)) },
    { ALT: () => p.SUBRULE(fixedDay) },
  ];
  const dayExpression = p.RULE("dayExpression", (): DayExpression => p.OR(dayAlternatives));
  /** A day, or a finding. */
  const day = p.RULE("day", (): DayExpression | null => {
    const found = p.NEED(() => p.SUBRULE(dayExpression));
    if (found !== undefined) return found;
    p.expected("expected-day");
    return null;
  });

  const endAlternatives: Alternatives<DayExpression | Unspecified> = [
    { ALT: () => p.SUBRULE(dayExpression) },
    { ALT: () => p.SUBRULE(unspecified) },
  ];
  /** An end of a period or of benefits: a day, or 未规定. */
  const periodEnd = p.RULE("periodEnd", (): DayExpression | Unspecified | null => {
    const end = p.NEED(() => p.OR(endAlternatives));
    if (end !== undefined) return end;
    p.expected("expected-day");
    return null;
  });

  const duration = p.RULE("duration", (): DurationLiteral | null => {
    const found = p.NEED(() => literalOf<DurationLiteral>(p.CONSUME(literal.duration)));
    if (found !== undefined) return found;
    p.expected("expected-duration");
    return null;
  });
  const expectedFrom = (zh: string, en: string): void => {
    if (p.LA(1).tokenType === literal.date) p.expectedWord("从", "from");
    else p.expectedWord(zh, en);
  };
  return { fixedDay, named, dayExpression, day, periodEnd, duration, expectedFrom };
}
const DAY = role("DayReference", "name");

/** A day that names no fact and no period. */
function fixedDayRule({ p }: Tools): Rule<DayExpression> {
  /** `每年 9月15日` */
  const recurring = p.RULE("recurring", (): DayExpression => {
    const start = p.CONSUME(keyword.yearly).startOffset;
    const date = p.NEED(() => literalOf<DateLiteral>(p.CONSUME(literal.date))) ?? null;
    if (date === null) p.expected("expected-day");
    const nowhere = {
      kind: "DateLiteral",
      unconfirmed: false,
      year: null,
      month: 1,
      day: 1,
    } as const;
    const node: RecurringDay = {
      kind: "RecurringDay",
      start,
      end: p.lastEnd(),
      date: date ?? { ...nowhere, start, end: p.lastEnd() },
    };
    return node;
  });
  const shiftedYears: Alternatives<1 | -1> = [
    { ALT: () => (p.CONSUME(keyword.nextYear), 1) },
    { ALT: () => (p.CONSUME(keyword.previousYear), -1) },
  ];
  /** `次年2月28日`, `上年9月15日`; with a year of its own the word says nothing. */
  const shiftedDate = p.RULE("shiftedDate", (): DateLiteral => {
    const start = p.startOfNext();
    const years = p.OR2(shiftedYears);
    const date = p.NEED2(() => literalOf<DateLiteral>(p.CONSUME2(literal.date)));
    if (date !== undefined) return date.year === null ? { ...date, start, years } : { ...date, start };
    p.expected("expected-day");
    return {
      kind: "DateLiteral",
      start,
      end: p.lastEnd(),
      unconfirmed: false,
      year: null,
      month: 1,
      day: 1,
      years,
    };
  });
  const days: Alternatives<DayExpression> = [
    { ALT: () => literalOf<DateLiteral>(p.CONSUME(literal.date)) },
    { ALT: () => p.SUBRULE(shiftedDate) },
    { ALT: () => p.SUBRULE(recurring) },
    { ALT: () => yearEdge(p.CONSUME(keyword.yearStart), "start") },
    { ALT: () => yearEdge(p.CONSUME(keyword.yearEnd), "end") },
  ];
  return p.RULE("fixedDay", (): DayExpression => p.OR(days));
}
function yearEdge(token: IToken, edge: YearEdge["edge"]): YearEdge {
  return { kind: "YearEdge", start: token.startOffset, end: (token as Lexeme).end, edge };
}

/** A name that stands where a day must. */
export function dayFrom(node: Name | DayReference): DayExpression {
  return node.kind === "Name"
    ? { kind: "DayReference", start: node.start, end: node.end, name: node, shift: "none" }
    : node;
}
