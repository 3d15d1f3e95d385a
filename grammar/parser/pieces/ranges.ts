// Ranges of days, ages, amounts: what 在 tests against.
import type { AgeLiteral, DayExpression, DurationLiteral, Operand, Range, WithinRange } from "../../ast.js";
import type { IToken } from "../../chevrotain.js";
import { keyword, type Lexeme, literal } from "../../tokens.js";
import type { Alternatives, Rule } from "../reader.js";
import { as, role, type Tools } from "../tools.js";
import { dayFrom, type Days, literalOf } from "./days.js";
import { lastOf } from "./ends.js";
import type { Operands } from "./operands.js";

export interface Ranges {
  /** Behind 在: a range, or a finding. */
  readonly range: Rule<Range | null>;
  /** Without 在, where what stands before it is no name. */
  readonly bareRange: Rule<Range | null>;
  /** Behind 超过: `出生日期 起 90日`. */
  readonly beyondRange: Rule<WithinRange | null>;
  readonly withinTail: Rule<DurationLiteral | AgeLiteral | null>;
  readonly withinRange: Rule<WithinRange | null>;
  readonly within: (anchor: DayExpression | null, duration: DurationLiteral | AgeLiteral | null) => WithinRange | null;
}

export function rangeRules(tools: Tools & Days & Operands): Ranges {
  const { p, dayExpression } = tools;
  const within = withinRules(tools);
  const boundedRange = boundedRangeRule(tools, within);

  const ranges: Alternatives<Range | null> = [
    { ALT: () => thisYear(p.CONSUME(keyword.thisYear)) },
    { ALT: () => p.SUBRULE(boundedRange) },
  ];
  const rangeExpression = p.RULE("rangeExpression", (): Range | null => p.OR(ranges));
  const range = p.RULE("range", (): Range | null => {
    const found = p.NEED(() => p.SUBRULE(rangeExpression, RANGE));
    if (found !== undefined) return found;
    p.expected("expected-range");
    return null;
  });
  const bareRange = p.RULE("bareRange", (): Range | null => p.SUBRULE(rangeExpression, DAY));

  /** `D 起 90日 内` where only that may stand. */
  const withinRange = p.RULE("withinRange", (): WithinRange | null => {
    const anchor = p.SUBRULE(dayExpression);
    const tail = p.OPTION(() => p.SUBRULE(within.withinTail));
    if (tail === undefined) p.expectedWord("起 90日 内", "counting 90 days inclusive");
    return within.within(anchor, tail ?? null);
  });
  return { range, bareRange, withinRange, beyondRange: beyondRule(tools), ...within };
}
const RANGE = role("PeriodRange", "name");
const DAY = as("day");

/** A named period, `A 至 B`, `X 以前`, or `D 起 90日 内`. */
function boundedRangeRule({ p, operand }: Tools & Operands, { within, withinTail }: Within): Rule<Range | null> {
  const between = (from: Operand, to: Operand | undefined): Range => {
    if (to === undefined) p.expected("expected-value");
    return { kind: "BetweenRange", start: from.start, end: p.lastEnd(), from, to: lastOf(from, to ?? null) };
  };
  const bound = (value: Operand, direction: "upTo" | "from"): Range => {
    const end = direction === "upTo" ? lastOf(null, value) : value;
    return { kind: "BoundRange", start: value.start, end: p.lastEnd(), value: end, direction };
  };
  return p.RULE("boundedRange", (): Range | null => {
    const first = p.SUBRULE(operand);
    // A period is a range already: 至 behind it belongs to what stands around, as in 等待 … 至少 3个月 当 缴费日期 在 集中征缴期 至 年末.
    const GATE = (): boolean => first.kind !== "Name" || !p.periods.has(first.text) || p.LA(1).tokenType !== keyword.to;
    const bounded = p.OPTION({
      GATE,
      DEF: () =>
        p.OR<Alternatives<Range | null>>([
          {
            ALT: () => (
              p.CONSUME(keyword.to),
              between(
                first,
                p.NEED2(() => p.SUBRULE2(operand, TO)),
              )
            ),
          },
          { ALT: () => (p.CONSUME(keyword.upTo), bound(first, "upTo")) },
          { ALT: () => (p.CONSUME(keyword.onward), bound(first, "from")) },
          { ALT: () => within(dayOf(first), p.SUBRULE(withinTail)) },
        ]),
    });
    if (bounded !== undefined) return bounded;
    if (first.kind === "Name") return { kind: "PeriodRange", start: first.start, end: first.end, name: first };
    p.expected("expected-range");
    return null;
  });
}
const TO = role("BetweenRange", "to");

function beyondRule({ p, day, duration }: Tools & Days): Rule<WithinRange | null> {
  return p.RULE("beyondRange", (): WithinRange | null => {
    const anchor = p.SUBRULE(day);
    if (anchor === null) return null;
    if (p.NEED(() => p.CONSUME(keyword.since)) === undefined) p.expectedWord("起 90日", "counting 90 days");
    const age = p.OPTION2(() => literalOf<AgeLiteral>(p.CONSUME(literal.age)));
    const length = p.OPTION3({ GATE: () => age === undefined, DEF: () => p.SUBRULE(duration) });
    const found = age ?? length ?? null;
    if (age === undefined && length === undefined) p.expected("expected-duration");
    return { kind: "WithinRange", start: anchor.start, end: p.lastEnd(), anchor, duration: found, beyond: true };
  });
}

type Within = Pick<Ranges, "within" | "withinTail">;
function withinRules({ p, duration }: Tools & Days): Within {
  /** `起 90日 内` */
  const withinTail = p.RULE("withinTail", (): DurationLiteral | AgeLiteral | null => {
    p.CONSUME(keyword.since);
    const age = p.OPTION2(() => literalOf<AgeLiteral>(p.CONSUME(literal.age)));
    const length = p.OPTION3({ GATE: () => age === undefined, DEF: () => p.SUBRULE(duration) });
    const found = age ?? length ?? null;
    if (age === undefined && length === undefined) p.expected("expected-duration");
    if (p.NEED(() => p.CONSUME(keyword.within)) === undefined) p.expectedWord("内", "inclusive");
    return found;
  });
  const within: Ranges["within"] = (anchor, found) => {
    if (anchor === null) {
      p.expected("expected-day");
      return null;
    }
    return { kind: "WithinRange", start: anchor.start, end: p.lastEnd(), anchor, duration: found };
  };
  return { withinTail, within };
}

function thisYear(token: IToken): Range {
  return { kind: "YearRange", start: token.startOffset, end: (token as Lexeme).end };
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
