// Ranges of days, ages, amounts: what 在 tests against.
import type { DayExpression, DurationLiteral, Operand, Range, WithinRange } from "../ast.js";
import { keyword, type Lexeme } from "../tokens.js";
import { dayFrom, DayParser } from "./days.js";
import type { Alternatives } from "./parser-base.js";
import type { IToken } from "../chevrotain.js";

export abstract class RangeParser extends DayParser {
  private readonly ranges: Alternatives<Range | null> = [
    { ALT: () => this.thisYear(this.CONSUME(keyword.thisYear)) },
    { ALT: () => this.SUBRULE(this.boundedRange) },
  ];
  protected rangeExpression = this.RULE("rangeExpression", (): Range | null => this.OR(this.ranges));
  /** A range, or a finding. */
  protected range = this.RULE("range", (): Range | null => {
    const range = this.OPTION(() => this.SUBRULE(this.rangeExpression));
    if (range !== undefined) return range;
    this.expected("expected-range");
    return null;
  });
  private thisYear(token: IToken): Range {
    return { kind: "YearRange", start: token.startOffset, end: (token as Lexeme).end };
  }

  /** A named period, `A 至 B`, `X 以前`, or `D 起 90日 内`. */
  protected boundedRange = this.RULE("boundedRange", (): Range | null => {
    const first = this.SUBRULE(this.operand);
    const bounded = this.OPTION(() =>
      this.OR<Alternatives<Range | null>>([
        {
          ALT: () => (
            this.CONSUME(keyword.to),
            this.between(
              first,
              this.OPTION2(() => this.SUBRULE2(this.operand)),
            )
          ),
        },
        {
          ALT: () => (
            this.CONSUME(keyword.upTo),
            { kind: "BoundRange", start: first.start, end: this.lastEnd(), value: first, direction: "upTo" }
          ),
        },
        {
          ALT: () => (
            this.CONSUME(keyword.onward),
            { kind: "BoundRange", start: first.start, end: this.lastEnd(), value: first, direction: "from" }
          ),
        },
        { ALT: () => this.within(dayOf(first), this.SUBRULE(this.withinTail)) },
      ]),
    );
    if (bounded !== undefined) return bounded;
    if (first.kind === "Name") return { kind: "PeriodRange", start: first.start, end: first.end, name: first };
    this.expected("expected-range");
    return null;
  });
  private between(from: Operand, to: Operand | undefined): Range {
    if (to === undefined) this.expected("expected-value");
    return { kind: "BetweenRange", start: from.start, end: this.lastEnd(), from, to: to ?? null };
  }

  /** `起 90日 内` */
  protected withinTail = this.RULE("withinTail", (): DurationLiteral | null => {
    this.CONSUME(keyword.since);
    const duration = this.SUBRULE(this.duration);
    if (this.OPTION(() => this.CONSUME(keyword.within)) === undefined) this.expectedWord("内", "inclusive");
    return duration;
  });
  /** `D 起 90日 内` where only that may stand. */
  protected withinRange = this.RULE("withinRange", (): WithinRange | null => {
    const anchor = this.SUBRULE(this.dayExpression);
    const tail = this.OPTION(() => this.SUBRULE(this.withinTail));
    if (tail === undefined) this.expectedWord("起 90日 内", "plus 90 days inclusive");
    return this.within(anchor, tail ?? null);
  });
  protected within(anchor: DayExpression | null, duration: DurationLiteral | null): WithinRange | null {
    if (anchor === null) {
      this.expected("expected-day");
      return null;
    }
    return { kind: "WithinRange", start: anchor.start, end: this.lastEnd(), anchor, duration };
  }
}

/** The operand as a day, or null where it can't be one. */
function dayOf(node: Operand): DayExpression | null {
  switch (node.kind) {
    case "Name":
      return dayFrom(node);
    case "DateLiteral":
    case "RecurringDay":
    case "YearEdge":
    case "DayReference":
      return node;
    default:
      return null;
  }
}
