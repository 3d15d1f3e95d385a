// Amounts of money, and the result that a notice states beside one.
import type { AmountRate, MoneyLiteral } from "../../ast.js";
import type { IToken } from "../../chevrotain.js";
import { keyword, type Lexeme, literal, mark } from "../../tokens.js";
import type { Alternatives, Rule } from "../reader.js";
import type { Tools } from "../tools.js";
import { literalOf } from "./days.js";

export interface Money {
  readonly moneyExpression: Rule<MoneyLiteral | null>;
  /** An amount of money, or a finding. */
  readonly money: Rule<MoneyLiteral | null>;
  /** `（ MONEY ）`: the notice states the result too. */
  readonly echo: Rule<MoneyLiteral | null>;
  /** `不低于` or `不高于` in front of a figure. */
  readonly bound: Rule<AmountRate["bound"]>;
  /** A figure where an amount must stand: taken for yuan in the quick fix, for nothing in the tree. */
  readonly unitless: (token: IToken) => null;
}

export function moneyRules(tools: Tools): Money {
  const { p, blocks } = tools;
  const unitless = (token: IToken): null => reportUnitless(tools, token);
  const moneys: Alternatives<MoneyLiteral | null> = [
    { ALT: () => literalOf<MoneyLiteral>(p.CONSUME(literal.money)) },
    { ALT: () => unitless(p.CONSUME(literal.integer)) },
  ];
  const moneyExpression = p.RULE("moneyExpression", (): MoneyLiteral | null => p.OR(moneys));
  const money = p.RULE("money", (): MoneyLiteral | null => {
    const found = p.NEED(() => p.SUBRULE(moneyExpression));
    if (found !== undefined) return found;
    p.expected("expected-money");
    return null;
  });
  const echo = p.RULE("echo", (): MoneyLiteral | null => {
    const opening = p.CONSUME(mark.openParen);
    const found = p.SUBRULE(money);
    const closing = p.OPTION(() => p.CONSUME(mark.closeParen));
    if (closing === undefined) p.problem(() => blocks.unclosed("unclosed-parenthesis", opening));
    return found;
  });
  const bounds: Alternatives<AmountRate["bound"]> = [
    { ALT: () => (p.CONSUME(keyword.atLeast), "floor") },
    { ALT: () => (p.CONSUME(keyword.atMost), "ceiling") },
  ];
  const bound = p.RULE("bound", (): AmountRate["bound"] => p.OR(bounds));
  return { moneyExpression, money, echo, bound, unitless };
}

function reportUnitless({ p }: Tools, token: IToken): null {
  if (p.RECORDING_PHASE) return null;
  const place = { start: token.startOffset, end: (token as Lexeme).end };
  // `1e3元`, `3百元`: what stands close behind belongs to the figure, which nothing here can read.
  const rest = /^[\p{L}\p{N},，.·]{0,20}/u.exec(p.scan.text.slice(place.end, place.end + 20))?.[0] ?? "";
  if (rest !== "") {
    const whole = { start: place.start, end: place.end + rest.length };
    const here = { where: { zh: `“${p.textOf(whole)}”处`, en: `at “${p.textOf(whole)}”` } };
    p.problem(() => p.scan.report("expected-money", whole, here), place.start);
    return null;
  }
  const found = p.textOf(place);
  const data = { replacement: `${found}元` };
  p.problem(() => p.scan.report("missing-unit", place, { found, ...data }, { data }), place.start);
  return null;
}
