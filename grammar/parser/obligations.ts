// Obligations: by which day or how often, which body, does what.
import type {
  DayExpression,
  DeadlineDeclaration,
  DeadlineTime,
  DurationLiteral,
  Unspecified,
  WithinRange,
} from "../ast.js";
import { keyword, literal } from "../tokens.js";
import { literalOf } from "./days.js";
import { SituationParser } from "./situations.js";
import type { IToken } from "../chevrotain.js";
import type { Alternatives } from "./parser-base.js";

type Repeats = DeadlineTime["repeats"];

export abstract class ObligationParser extends SituationParser {
  /** `时限 2021年10月15日 前 由 县级医保部门 "移交名单"` */
  protected deadline = this.RULE("deadline", (): DeadlineDeclaration => {
    const start = this.CONSUME(keyword.deadline).startOffset;
    const when = this.OPTION(() => this.SUBRULE(this.deadlineTime)) ?? null;
    const bodies = this.OPTION2(() => (this.CONSUME(keyword.by), this.SUBRULE(this.textsOrNames)));
    if (bodies === undefined) this.expectedWord("由 某单位", "by a body");
    const task = this.SUBRULE(this.text);
    return { kind: "DeadlineDeclaration", start, end: this.lastEnd(), when, bodies: bodies ?? [], task };
  });

  private readonly repeats: Alternatives<Repeats> = [
    { ALT: () => (this.CONSUME(keyword.weekly), "weekly") },
    { ALT: () => (this.CONSUME(keyword.monthly), "monthly") },
    { ALT: () => (this.CONSUME(keyword.yearly), "yearly") },
  ];
  protected deadlineTime = this.RULE("deadlineTime", (): DeadlineTime =>
    this.OR<Alternatives<DeadlineTime>>([
      { ALT: () => this.openTime(this.SUBRULE(this.unspecified)) },
      { IGNORE_AMBIGUITIES: true, ALT: () => this.SUBRULE(this.repeatedTime) },
      { ALT: () => this.SUBRULE(this.dayTime) },
    ]),
  );
  private openTime(unspecified: Unspecified): DeadlineTime {
    const { start, end } = unspecified;
    const none = { dayOfMonth: null, from: null, to: null, within: null };
    return { kind: "DeadlineTime", start, end, repeats: "once", ...none, unspecified };
  }
  /** 每年 before a day says how often, here; elsewhere it belongs to the day. */
  protected repeatedTime = this.RULE("repeatedTime", (): DeadlineTime => {
    const start = this.startOfNext();
    const repeats = this.OR(this.repeats);
    const dayOfMonth = this.OPTION2({
      GATE: () => repeats === "monthly" && isDayOfMonth(this.LA(1)),
      DEF: () => {
        const day = this.SUBRULE(this.duration);
        this.OPTION3(() => this.CONSUME(keyword.due));
        return day;
      },
    });
    const time = this.OPTION(() => this.SUBRULE(this.dayTime));
    const { from, to, within } = time ?? { from: null, to: null, within: null };
    const days = { dayOfMonth: dayOfMonth ?? null, from, to, within };
    return { kind: "DeadlineTime", start, end: this.lastEnd(), repeats, ...days, unspecified: null };
  });
  /** `D 前`, `D 至 E`, `D 起 3个月 内`; a day alone is the last day, as with 前. */
  protected dayTime = this.RULE("dayTime", (): DeadlineTime => {
    const first = this.SUBRULE(this.dayExpression);
    let from: DayExpression | null = null;
    let to: DayExpression | null = first;
    let within: WithinRange | null = null;
    this.OPTION(() =>
      this.OR([
        { ALT: () => this.CONSUME(keyword.due) },
        { ALT: () => (this.CONSUME(keyword.to), (from = first), (to = this.SUBRULE(this.day))) },
        { ALT: () => ((within = this.within(first, this.SUBRULE(this.withinTail))), (to = null)) },
      ]),
    );
    return {
      kind: "DeadlineTime",
      start: (first as DayExpression | undefined)?.start ?? 0,
      end: this.lastEnd(),
      repeats: "once",
      dayOfMonth: null,
      from,
      to,
      within,
      unspecified: null,
    };
  });
}

/** `25日`; `60日` is no day of a month. */
function isDayOfMonth(token: IToken): boolean {
  if (token.tokenType !== literal.duration) return false;
  const { unit, count } = literalOf<DurationLiteral>(token);
  return unit === "day" && count >= 1 && count <= 31;
}
