// When benefits start and end, and what is waited before them.
import type { BenefitSlot, DurationLiteral, Unspecified, Waiting, WaitingBound, WaitingTerm } from "../../ast.js";
import { keyword, literal, mark } from "../../tokens.js";
import type { Alternatives, Rule } from "../reader.js";
import { role, type Tools } from "../tools.js";
import type { Conditions } from "./conditions.js";
import { type Days, literalOf } from "./days.js";
import { lastOf } from "./ends.js";
import type { Words } from "./words.js";

type Ends = Pick<BenefitSlot, "from" | "waiting" | "to">;

export interface Benefits {
  /** `从 缴费日期 等待 60日 至 年末`, or 未规定 (which is `从 未规定`). */
  readonly benefitEnds: Rule<Ends>;
  /** `3个月 + 1个月 × 断保年数 减 1个月 × 续缴年数 至少 3个月 至多 12个月`, or 未规定. */
  readonly waiting: Rule<Waiting | null>;
}

export function benefitRules(tools: Tools & Words & Days & Conditions): Benefits {
  const { p, unspecified, noOpenPoint, periodEnd, expectedFrom } = tools;
  const waiting = waitingRule(tools);
  const dayBounds = dayBoundsRule(tools);
  const benefitEnds = p.RULE("benefitEnds", (): Ends => {
    const at = p.startOfNext();
    const open = p.OPTION({ GATE: noOpenPoint, DEF: () => p.SUBRULE(unspecified) });
    const GATE = (): boolean => open === undefined;
    const from = p.OPTION2({ GATE, DEF: () => (p.CONSUME(keyword.from), p.SUBRULE(periodEnd)) });
    const waited = p.OPTION3({ GATE, DEF: () => (p.CONSUME(keyword.waiting), p.SUBRULE(waiting)) });
    const bounded = p.OPTION5({
      GATE: () => from !== undefined && waited === undefined,
      DEF: () => p.SUBRULE(dayBounds),
    });
    const to = p.OPTION4({ GATE, DEF: () => (p.CONSUME(keyword.to), p.SUBRULE2(periodEnd)) });
    if (p.startOfNext() === at) expectedFrom("从 2021年1月1日", "from 2021-01-01");
    return { from: open ?? from ?? null, waiting: waited ?? bounded ?? null, to: lastOf(from ?? null, to ?? null) };
  });
  return { benefitEnds, waiting };
}

/** `不早于 缴费日期 不晚于 年末` where nothing is waited. */
function dayBoundsRule({ p, day }: Tools & Days): Rule<Waiting> {
  return p.RULE("dayBounds", (): Waiting => {
    const start = p.startOfNext();
    let tail = NO_TAIL;
    p.AT_LEAST_ONE(() => {
      p.OR([
        { ALT: () => (p.CONSUME(keyword.notBefore), (tail = { ...tail, notBefore: p.SUBRULE(day) })) },
        { ALT: () => (p.CONSUME(keyword.notAfter), (tail = { ...tail, notAfter: p.SUBRULE2(day) })) },
      ]);
    });
    return { kind: "Waiting", start, end: p.lastEnd(), terms: [], ...tail, unspecified: null };
  });
}

function waitingRule(tools: Tools & Words & Days & Conditions): Rule<Waiting | null> {
  const { p, unspecified } = tools;
  const waitingTerm = termRule(tools);
  const waitingTail = tailRule(tools);
  return p.RULE("waiting", (): Waiting | null => {
    const start = p.startOfNext();
    const terms: WaitingTerm[] = [];
    const open = p.NEED(() =>
      p.OR<Alternatives<Unspecified | null>>([
        { ALT: () => p.SUBRULE(unspecified) },
        { ALT: () => (terms.push(p.SUBRULE(waitingTerm, { ARGS: ["plus"] })), null) },
      ]),
    );
    if (open === undefined) {
      p.expected("expected-duration");
      return null;
    }
    p.MANY(() => {
      const sign = p.OR3<Alternatives<WaitingTerm["sign"]>>([
        { ALT: () => (p.CONSUME(mark.plus), "plus") },
        { ALT: () => (p.CONSUME(keyword.minus), "minus") },
      ]);
      const term = p.NEED2(() => p.SUBRULE2(waitingTerm, { ARGS: [sign] }));
      if (term === undefined) p.expected("expected-duration");
      else terms.push(term);
    });
    const tail = open === null || p.RECORDING_PHASE ? p.SUBRULE(waitingTail) : NO_TAIL;
    return { kind: "Waiting", start, end: p.lastEnd(), terms, ...tail, unspecified: open };
  });
}

type Tail = Omit<Waiting, "kind" | "start" | "end" | "terms" | "unspecified">;
const NO_TAIL: Tail = {
  ...{ minimum: null, maximum: null, bounds: [], counted: null, nextMonth: false, notBefore: null, notAfter: null },
};

/** What stands behind the terms, in any order. */
function tailRule(tools: Tools & Words & Days & Conditions): Rule<Tail> {
  const { p, day } = tools;
  const bound = boundRule(tools);
  return p.RULE("waitingTail", (): Tail => {
    let tail: Tail = NO_TAIL;
    const put = (more: Partial<Tail>): Tail => (tail = { ...tail, ...more });
    p.MANY(() => {
      p.OR([
        {
          ALT: () => {
            const found = p.SUBRULE(bound);
            if (found.condition === null) put({ [found.side]: found.duration });
            else put({ bounds: [...tail.bounds, found] });
          },
        },
        { ALT: () => (p.CONSUME(keyword.counted), put({ counted: true })) },
        { ALT: () => (p.CONSUME(keyword.notCounted), put({ counted: false })) },
        { ALT: () => (p.CONSUME(keyword.nextMonth), put({ nextMonth: true })) },
        { ALT: () => (p.CONSUME(keyword.notBefore), put({ notBefore: p.SUBRULE(day) })) },
        { ALT: () => (p.CONSUME(keyword.notAfter), put({ notAfter: p.SUBRULE2(day) })) },
      ]);
    });
    return tail;
  });
}

/** `至少 6个月 当 断保年数 ≥ 4`; a 当 that begins a line is the situation's own. */
function boundRule({ p, blocks, duration, condition }: Tools & Days & Conditions): Rule<WaitingBound> {
  const sides: Alternatives<WaitingBound["side"]> = [
    { ALT: () => (p.CONSUME(keyword.minimum), "minimum") },
    { ALT: () => (p.CONSUME(keyword.maximum), "maximum") },
  ];
  return p.RULE("waitingBound", (): WaitingBound => {
    const start = p.startOfNext();
    const side = p.OR(sides);
    const length = p.SUBRULE(duration);
    const when = p.OPTION({
      GATE: () => !blocks.skipping.nextBeginsLine(),
      DEF: () => (p.CONSUME(keyword.when), p.SUBRULE(condition)),
    });
    return { kind: "WaitingBound", start, end: p.lastEnd(), side, duration: length, condition: when ?? null };
  });
}

function termRule({ p, name }: Tools & Words): Rule<WaitingTerm, [sign: WaitingTerm["sign"]]> {
  return p.RULE("waitingTerm", (sign: WaitingTerm["sign"]): WaitingTerm => {
    const token = p.CONSUME(literal.duration);
    const duration = literalOf<DurationLiteral>(token);
    const factor = p.OPTION(() => {
      p.CONSUME(mark.times);
      return p.SUBRULE(name, FACTOR);
    });
    const start = token.startOffset;
    return { kind: "WaitingTerm", start, end: p.lastEnd(), sign, duration, factor: factor ?? null };
  });
}
const FACTOR = role("WaitingTerm", "factor");
