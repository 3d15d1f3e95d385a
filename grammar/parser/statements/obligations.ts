// 时限: by which day or how often, which body, does what.
import type {
  DayExpression,
  DeadlineDeclaration,
  DeadlineTime,
  DurationLiteral,
  Unspecified,
  WithinRange,
} from "../../ast.js";
import type { IToken } from "../../chevrotain.js";
import { keyword, literal } from "../../tokens.js";
import { literalOf } from "../pieces/days.js";
import type { Pieces } from "../pieces/index.js";
import { lastOf } from "../pieces/ends.js";
import type { Alternatives, Rule } from "../reader.js";
import { role } from "../tools.js";

type Repeats = DeadlineTime["repeats"];

/** `时限 2021年10月15日 前 由 县级医保部门 "移交名单"` */
export function deadlineRule(pieces: Pieces): Rule<DeadlineDeclaration> {
  const { p, textsOrNames, text } = pieces;
  const deadlineTime = timeRule(pieces);
  const [BODIES, TASK] = [role("DeadlineDeclaration", "bodies"), role("DeadlineDeclaration", "task")];
  return p.RULE("deadline", (): DeadlineDeclaration => {
    const start = p.CONSUME(keyword.deadline).startOffset;
    const when = p.OPTION(() => p.SUBRULE(deadlineTime)) ?? null;
    const bodies = p.NEED2(() => (p.CONSUME(keyword.by), p.SUBRULE(textsOrNames, BODIES)));
    if (bodies === undefined) p.expectedWord("由 某单位", "by a body");
    const task = p.SUBRULE(text, TASK);
    return { kind: "DeadlineDeclaration", start, end: p.lastEnd(), when, bodies: bodies ?? [], task };
  });
}

function timeRule(pieces: Pieces): Rule<DeadlineTime> {
  const { p, unspecified } = pieces;
  const dayTime = dayTimeRule(pieces);
  const repeatedTime = repeatedRule(pieces, dayTime);
  return p.RULE("deadlineTime", (): DeadlineTime =>
    p.OR<Alternatives<DeadlineTime>>([
      { ALT: () => openTime(p.SUBRULE(unspecified)) },
      { IGNORE_AMBIGUITIES: true, ALT: () => p.SUBRULE(repeatedTime) },
      { ALT: () => p.SUBRULE(dayTime) },
    ]),
  );
}
function openTime(unspecified: Unspecified): DeadlineTime {
  const { start, end } = unspecified;
  const none = { dayOfMonth: null, from: null, to: null, within: null };
  return { kind: "DeadlineTime", start, end, repeats: "once", ...none, unspecified };
}

/** 每年 before a day says how often, here; elsewhere it belongs to the day. */
function repeatedRule({ p, duration }: Pieces, dayTime: Rule<DeadlineTime>): Rule<DeadlineTime> {
  const alternatives: Alternatives<Repeats> = [
    { ALT: () => (p.CONSUME(keyword.weekly), "weekly") },
    { ALT: () => (p.CONSUME(keyword.monthly), "monthly") },
    { ALT: () => (p.CONSUME(keyword.yearly), "yearly") },
  ];
  return p.RULE("repeatedTime", (): DeadlineTime => {
    const start = p.startOfNext();
    const repeats = p.OR(alternatives);
    const dayOfMonth = p.OPTION2({
      GATE: () => repeats === "monthly" && isDayOfMonth(p.LA(1)),
      DEF: () => {
        const day = p.SUBRULE(duration);
        p.OPTION3(() => p.CONSUME(keyword.atLatest));
        return day;
      },
    });
    const time = p.OPTION(() => p.SUBRULE(dayTime));
    const { from, to, within } = time ?? { from: null, to: null, within: null };
    const days = { dayOfMonth: dayOfMonth ?? null, from, to, within };
    return { kind: "DeadlineTime", start, end: p.lastEnd(), repeats, ...days, unspecified: null };
  });
}

/** `D 前`, `D 至 E`, `D 起 3个月 内`; a day alone is the last day, as with 前. */
function dayTimeRule({ p, dayExpression, day, within, withinTail }: Pieces): Rule<DeadlineTime> {
  return p.RULE("dayTime", (): DeadlineTime => {
    const first = p.SUBRULE(dayExpression);
    let from: DayExpression | null = null;
    let to: DayExpression | null = first;
    let range: WithinRange | null = null;
    p.OPTION(() =>
      p.OR([
        { ALT: () => p.CONSUME(keyword.atLatest) },
        { ALT: () => (p.CONSUME(keyword.to), (from = first), (to = p.SUBRULE(day))) },
        { ALT: () => ((range = within(first, p.SUBRULE(withinTail))), (to = null)) },
      ]),
    );
    const start = (first as DayExpression | undefined)?.start ?? 0;
    const rest = { repeats: "once", dayOfMonth: null, unspecified: null } as const;
    return { kind: "DeadlineTime", start, end: p.lastEnd(), ...rest, from, to: lastOf(from, to), within: range };
  });
}

/** `25日`; `60日` is no day of a month. */
function isDayOfMonth(token: IToken): boolean {
  if (token.tokenType !== literal.duration) return false;
  const { unit, count } = literalOf<DurationLiteral>(token);
  return unit === "day" && count >= 1 && count <= 31;
}
