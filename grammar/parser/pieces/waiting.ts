// When benefits start and end, and what is waited before them.
import type { BenefitSlot, DurationLiteral, Unspecified, Waiting, WaitingTerm } from "../../ast.js";
import { keyword, literal, mark } from "../../tokens.js";
import type { Alternatives, Rule } from "../reader.js";
import { role, type Tools } from "../tools.js";
import { type Days, literalOf } from "./days.js";
import type { Words } from "./words.js";

type Ends = Pick<BenefitSlot, "from" | "waiting" | "to">;

export interface Benefits {
  /** `从 缴费日期 等待 60日 至 年末`, or 未规定 (which is `从 未规定`). */
  readonly benefitEnds: Rule<Ends>;
  /** `3个月 + 1个月 × 断保年数 减 1个月 × 续缴年数 至少 3个月 至多 12个月`, or 未规定. */
  readonly waiting: Rule<Waiting | null>;
}

export function benefitRules(tools: Tools & Words & Days): Benefits {
  const { p, unspecified, noOpenPoint, periodEnd, expectedFrom } = tools;
  const waiting = waitingRule(tools);
  const benefitEnds = p.RULE("benefitEnds", (): Ends => {
    const at = p.startOfNext();
    const open = p.OPTION({ GATE: noOpenPoint, DEF: () => p.SUBRULE(unspecified) });
    const GATE = (): boolean => open === undefined;
    const from = p.OPTION2({ GATE, DEF: () => (p.CONSUME(keyword.from), p.SUBRULE(periodEnd)) });
    const waited = p.OPTION3({ GATE, DEF: () => (p.CONSUME(keyword.waiting), p.SUBRULE(waiting)) });
    const to = p.OPTION4({ GATE, DEF: () => (p.CONSUME(keyword.to), p.SUBRULE2(periodEnd)) });
    if (p.startOfNext() === at) expectedFrom("从 2021年1月1日", "from 2021-01-01");
    return { from: open ?? from ?? null, waiting: waited ?? null, to: to ?? null };
  });
  return { benefitEnds, waiting };
}

function waitingRule(tools: Tools & Words & Days): Rule<Waiting | null> {
  const { p, unspecified, duration } = tools;
  const waitingTerm = termRule(tools);
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
    let minimum: DurationLiteral | null = null;
    let maximum: DurationLiteral | null = null;
    p.MANY2(() => {
      p.OR2([
        { ALT: () => (p.CONSUME(keyword.minimum), (minimum = p.SUBRULE(duration))) },
        { ALT: () => (p.CONSUME(keyword.maximum), (maximum = p.SUBRULE2(duration))) },
      ]);
    });
    return { kind: "Waiting", start, end: p.lastEnd(), terms, minimum, maximum, unspecified: open };
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
