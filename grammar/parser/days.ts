// Days, operands and ranges: what conditions and periods are made of.
import type {
  AgeOperand,
  BooleanLiteral,
  DateLiteral,
  DayExpression,
  DayReference,
  DurationLiteral,
  Name,
  Operand,
  RecurringDay,
  Unspecified,
  YearEdge,
} from "../ast.js";
import { keyword, type Lexeme, literal, word } from "../tokens.js";
import { nameOf, WordParser } from "./words.js";
import type { IToken } from "../chevrotain.js";
import type { Alternatives } from "./parser-base.js";

type Shift = DayReference["shift"];
export const literalOf = <T>(token: IToken): T => (token as Lexeme).node as T;

export abstract class DayParser extends WordParser {
  private readonly fixedDays = [
    { ALT: (): DayExpression => literalOf<DateLiteral>(this.CONSUME(literal.date)) },
    { ALT: (): DayExpression => this.SUBRULE(this.recurring) },
    { ALT: (): DayExpression => this.yearEdge(this.CONSUME(keyword.yearStart), "start") },
    { ALT: (): DayExpression => this.yearEdge(this.CONSUME(keyword.yearEnd), "end") },
  ];
  /** A day that names no fact and no period. */
  protected fixedDay = this.RULE("fixedDay", (): DayExpression => this.OR(this.fixedDays));
  private yearEdge(token: IToken, edge: YearEdge["edge"]): YearEdge {
    return { kind: "YearEdge", start: token.startOffset, end: (token as Lexeme).end, edge };
  }

  /** `每年 9月15日` */
  protected recurring = this.RULE("recurring", (): DayExpression => {
    const start = this.CONSUME(keyword.yearly).startOffset;
    const date = this.OPTION(() => literalOf<DateLiteral>(this.CONSUME(literal.date))) ?? null;
    if (date === null) this.expected("expected-day");
    const node: RecurringDay = {
      kind: "RecurringDay",
      start,
      end: this.lastEnd(),
      date: date ?? {
        kind: "DateLiteral",
        start,
        end: this.lastEnd(),
        unconfirmed: false,
        year: null,
        month: 1,
        day: 1,
      },
    };
    return node;
  });

  private readonly shifts = [
    { ALT: (): Shift => (this.CONSUME(keyword.nextDay), "nextDay") },
    { ALT: (): Shift => (this.CONSUME(keyword.previousDay), "previousDay") },
    { ALT: (): Shift => (this.CONSUME(keyword.nextMonth), "nextMonth") },
  ];
  /** A name, alone or with 次日, 前日, 次月. */
  protected named = this.RULE("named", (): Name | DayReference => {
    const name = nameOf(this.CONSUME(word));
    const shift = this.OPTION(() => this.OR(this.shifts));
    return shift === undefined ? name : { kind: "DayReference", start: name.start, end: this.lastEnd(), name, shift };
  });

  private readonly dayAlternatives = [
    { ALT: (): DayExpression => dayFrom(this.SUBRULE(this.named)) },
    { ALT: (): DayExpression => this.SUBRULE(this.fixedDay) },
  ];
  protected dayExpression = this.RULE("dayExpression", (): DayExpression => this.OR(this.dayAlternatives));
  /** A day, or a finding. */
  protected day = this.RULE("day", (): DayExpression | null => {
    const day = this.OPTION(() => this.SUBRULE(this.dayExpression));
    if (day !== undefined) return day;
    this.expected("expected-day");
    return null;
  });

  private readonly endAlternatives = [
    { ALT: (): DayExpression | Unspecified => this.SUBRULE(this.dayExpression) },
    { ALT: (): DayExpression | Unspecified => this.SUBRULE(this.unspecified) },
  ];
  /** An end of a period or of benefits: a day, or 未规定. */
  protected periodEnd = this.RULE("periodEnd", (): DayExpression | Unspecified | null => {
    const end = this.OPTION(() => this.OR(this.endAlternatives));
    if (end !== undefined) return end;
    this.expected("expected-day");
    return null;
  });

  /** 从 is missing: alone where a day follows, else with an example. */
  protected expectedFrom(zh: string, en: string): void {
    if (this.LA(1).tokenType === literal.date) this.expectedWord("从", "from");
    else this.expectedWord(zh, en);
  }

  // ── Operands ──────────────────────────────────────────────────────────────────────────────────────────────────
  private readonly operands: Alternatives<Operand> = [
    { ALT: () => this.SUBRULE(this.named) },
    { ALT: () => this.SUBRULE(this.fixedDay) },
    { ALT: () => this.SUBRULE(this.ageOperand) },
    { ALT: () => literalOf<Operand>(this.CONSUME(literal.money)) },
    { ALT: () => literalOf<Operand>(this.CONSUME(literal.integer)) },
    { ALT: () => literalOf<Operand>(this.CONSUME(literal.age)) },
    { ALT: () => literalOf<Operand>(this.CONSUME(literal.count)) },
    { ALT: () => this.SUBRULE(this.truth) },
  ];
  protected operand = this.RULE("operand", (): Operand => this.OR(this.operands));

  private readonly truths = [
    { ALT: (): BooleanLiteral => this.boolean(this.CONSUME(keyword.yes), true) },
    { ALT: (): BooleanLiteral => this.boolean(this.CONSUME(keyword.no), false) },
  ];
  protected truth = this.RULE("truth", (): BooleanLiteral => this.OR(this.truths));
  private boolean(token: IToken, value: boolean): BooleanLiteral {
    return { kind: "BooleanLiteral", start: token.startOffset, end: (token as Lexeme).end, value };
  }

  /** `年龄 (于 day)?` */
  protected ageOperand = this.RULE("ageOperand", (): AgeOperand => {
    const start = this.CONSUME(keyword.age).startOffset;
    const on = this.OPTION(() => {
      this.CONSUME(keyword.at);
      return this.SUBRULE(this.day);
    });
    return { kind: "AgeOperand", start, end: this.lastEnd(), on: on ?? null };
  });

  protected duration = this.RULE("duration", (): DurationLiteral | null => {
    const duration = this.OPTION(() => literalOf<DurationLiteral>(this.CONSUME(literal.duration)));
    if (duration !== undefined) return duration;
    this.expected("expected-duration");
    return null;
  });
}

/** A name that stands where a day must. */
export function dayFrom(node: Name | DayReference): DayExpression {
  return node.kind === "Name"
    ? { kind: "DayReference", start: node.start, end: node.end, name: node, shift: "none" }
    : node;
}
