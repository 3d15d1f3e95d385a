// What is paid or granted: an amount, a percentage, all of it, what remains; each with a bound or without.
import type { AmountRate, MoneyLiteral, Name, PercentLiteral, RateValue } from "../../ast.js";
import type { IToken } from "../../chevrotain.js";
import { keyword, type Lexeme, literal, word } from "../../tokens.js";
import type { Alternatives, Rule } from "../reader.js";
import { role, type Tools } from "../tools.js";
import { literalOf } from "./days.js";
import type { Money } from "./money.js";
import { nameOf, type Words } from "./words.js";

type Bound = AmountRate["bound"];

export interface Values {
  readonly value: Rule<RateValue | null>;
}

export function valueRules(tools: Tools & Words & Money): Values {
  const { p, unspecified, unitless, money } = tools;
  /** `个人缴费 的 70%` */
  const percentRate = p.RULE("percentRate", (): RateValue | null => {
    const base = nameOf(p.CONSUME(word, BASE));
    if (p.NEED(() => p.CONSUME(keyword.of)) === undefined) p.expectedAt("expected-amount", base);
    const percent = p.NEED2(() => percentOf(p.CONSUME(literal.percent), base));
    if (percent === undefined) p.expected("expected-percent");
    return percent ?? null;
  });
  /** `应缴 的 50%` */
  const dueRate = p.RULE("dueRate", (): RateValue | null => {
    const due = p.CONSUME(keyword.due);
    if (p.NEED(() => p.CONSUME(keyword.of)) === undefined) p.expectedWord("的", "of");
    const percent = p.NEED2(() => percentOf(p.CONSUME(literal.percent), null, due));
    if (percent === undefined) p.expected("expected-percent");
    return percent ?? null;
  });
  const boundedRate = boundedRateRule(tools, percentRate, dueRate);
  /** `个人实缴 92元` */
  const net = p.RULE("net", (): RateValue => {
    const start = p.CONSUME(keyword.net).startOffset;
    const amount = p.SUBRULE(money);
    return { kind: "NetRate", start, end: p.lastEnd(), amount, ...UNLIMITED };
  });
  const values: Alternatives<RateValue | null> = [
    { ALT: () => amountOf(p.CONSUME(literal.money), "exact") },
    { ALT: () => percentOf(p.CONSUME(literal.percent), null) },
    { ALT: () => p.SUBRULE(percentRate) },
    { ALT: () => p.SUBRULE(dueRate) },
    { ALT: () => p.SUBRULE(boundedRate) },
    { ALT: () => full(p.CONSUME(keyword.full)) },
    { ALT: () => p.SUBRULE(net) },
    { ALT: () => p.SUBRULE(unspecified) },
    { ALT: () => unitless(p.CONSUME(literal.integer)) },
  ];
  const unlimited = p.RULE("unlimitedValue", (): RateValue | null => p.OR(values));
  /** `75% 至少 100元 至多 300元` */
  const value = p.RULE("value", (): RateValue | null => {
    const found = p.SUBRULE(unlimited);
    const limits: { minimum: MoneyLiteral | null; maximum: MoneyLiteral | null } = { ...UNLIMITED };
    p.MANY({
      GATE: () => found?.kind !== "Unspecified",
      DEF: () => {
        p.OR2([
          { ALT: () => (p.CONSUME(keyword.minimum), (limits.minimum = p.SUBRULE(money))) },
          { ALT: () => (p.CONSUME(keyword.maximum), (limits.maximum = p.SUBRULE2(money))) },
        ]);
      },
    });
    if (found === null || found.kind === "Unspecified" || (limits.minimum ?? limits.maximum) === null) return found;
    return { ...found, ...limits, end: p.lastEnd() };
  });
  return { value };
}
const UNLIMITED = { minimum: null, maximum: null } as const;
const BASE = role("PercentRate", "base");

/** `不低于 120元`, `不高于 个人缴费 的 70%` */
function boundedRateRule(
  { p, bound: bounds, unitless }: Tools & Money,
  percentRate: Rule<RateValue | null>,
  dueRate: Rule<RateValue | null>,
): Rule<RateValue | null> {
  return p.RULE("boundedRate", (): RateValue | null => {
    const start = p.startOfNext();
    const bound = p.SUBRULE(bounds);
    const value = p.NEED(() =>
      p.OR2<Alternatives<RateValue | null>>([
        { ALT: () => amountOf(p.CONSUME(literal.money), bound) },
        { ALT: () => percentOf(p.CONSUME(literal.percent), null) },
        { ALT: () => p.SUBRULE(percentRate) },
        { ALT: () => p.SUBRULE(dueRate) },
        { ALT: () => unitless(p.CONSUME(literal.integer)) },
      ]),
    );
    if (value === undefined) p.expected("expected-amount");
    const end = p.lastEnd();
    if (value?.kind === "PercentRate") return { ...value, start, end, bound };
    return {
      kind: "AmountRate",
      start,
      end,
      bound,
      amount: value?.kind === "AmountRate" ? value.amount : null,
      ...UNLIMITED,
    };
  });
}

function amountOf(token: IToken, bound: Bound): AmountRate {
  const amount = literalOf<MoneyLiteral>(token);
  return { kind: "AmountRate", start: token.startOffset, end: (token as Lexeme).end, bound, amount, ...UNLIMITED };
}
function full(token: IToken): RateValue {
  return { kind: "FullRate", start: token.startOffset, end: (token as Lexeme).end, ...UNLIMITED };
}
function percentOf(token: IToken, base: Name | null, due: IToken | null = null): RateValue {
  const percent = literalOf<PercentLiteral>(token);
  const start = base?.start ?? (due ?? token).startOffset;
  const ofDue = due !== null;
  return { kind: "PercentRate", start, end: (token as Lexeme).end, base, ofDue, bound: "exact", percent, ...UNLIMITED };
}
