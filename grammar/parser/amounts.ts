// What is paid or granted: values, rates by tier, echoes.
import type { AmountRate, MoneyLiteral, Name, PercentLiteral, Rate, RateEntry, RateValue } from "../ast.js";
import { keyword, type Lexeme, literal, mark, word } from "../tokens.js";
import { ConditionParser } from "./conditions.js";
import { literalOf } from "./days.js";
import { STATEMENT } from "./sets.js";
import { nameOf } from "./words.js";
import type { IToken } from "../chevrotain.js";
import type { Alternatives } from "./parser-base.js";

type Bound = AmountRate["bound"];

export abstract class AmountParser extends ConditionParser {
  private readonly moneys: Alternatives<MoneyLiteral | null> = [
    { ALT: () => literalOf<MoneyLiteral>(this.CONSUME(literal.money)) },
    { ALT: () => this.unitless(this.CONSUME(literal.integer)) },
  ];
  protected moneyExpression = this.RULE("moneyExpression", (): MoneyLiteral | null => this.OR(this.moneys));
  /** An amount of money, or a finding. */
  protected money = this.RULE("money", (): MoneyLiteral | null => {
    const money = this.OPTION(() => this.SUBRULE(this.moneyExpression));
    if (money !== undefined) return money;
    this.expected("expected-money");
    return null;
  });
  /** A figure where an amount must stand: taken for yuan in the quick fix, for nothing in the tree. */
  protected unitless(token: IToken): null {
    if (this.RECORDING_PHASE) return null;
    const place = { start: token.startOffset, end: (token as Lexeme).end };
    // `1e3元`, `3百元`: what stands close behind belongs to the figure, which nothing here can read.
    const rest = /^[\p{L}\p{N},，.·]{0,20}/u.exec(this.scan.text.slice(place.end, place.end + 20))?.[0] ?? "";
    if (rest !== "") {
      const whole = { start: place.start, end: place.end + rest.length };
      const here = { where: { zh: `“${this.textOf(whole)}”处`, en: `at “${this.textOf(whole)}”` } };
      this.problem(() => this.scan.report("expected-money", whole, here), place.start);
      return null;
    }
    const found = this.textOf(place);
    const data = { replacement: `${found}元` };
    this.problem(() => this.scan.report("missing-unit", place, { found, ...data }, { data }), place.start);
    return null;
  }

  /** `（ MONEY ）`: the notice states the result too. */
  protected echo = this.RULE("echo", (): MoneyLiteral | null => {
    const opening = this.CONSUME(mark.openParen);
    const money = this.SUBRULE(this.money);
    const closing = this.OPTION(() => this.CONSUME(mark.closeParen));
    if (closing === undefined) this.problem(() => this.unclosed("unclosed-parenthesis", opening));
    return money;
  });

  // ── Values ────────────────────────────────────────────────────────────────────────────────────────────────────
  private readonly bounds: Alternatives<Bound> = [
    { ALT: () => (this.CONSUME(keyword.atLeast), "floor") },
    { ALT: () => (this.CONSUME(keyword.atMost), "ceiling") },
  ];
  private readonly values: Alternatives<RateValue | null> = [
    { ALT: () => this.amountOf(this.CONSUME(literal.money), "exact") },
    { ALT: () => this.percentOf(this.CONSUME(literal.percent), null) },
    { ALT: () => this.SUBRULE(this.percentRate) },
    { ALT: () => this.SUBRULE(this.boundedRate) },
    { ALT: () => this.full(this.CONSUME(keyword.full)) },
    { ALT: () => this.SUBRULE(this.net) },
    { ALT: () => this.SUBRULE(this.unspecified) },
    { ALT: () => this.unitless(this.CONSUME(literal.integer)) },
  ];
  protected value = this.RULE("value", (): RateValue | null => this.OR(this.values));

  private amountOf(token: IToken, bound: Bound): AmountRate {
    const amount = literalOf<MoneyLiteral>(token);
    return { kind: "AmountRate", start: token.startOffset, end: (token as Lexeme).end, bound, amount };
  }
  private full(token: IToken): RateValue {
    return { kind: "FullRate", start: token.startOffset, end: (token as Lexeme).end };
  }

  private percentOf(token: IToken, base: Name | null): RateValue {
    const percent = literalOf<PercentLiteral>(token);
    return {
      kind: "PercentRate",
      start: base?.start ?? token.startOffset,
      end: (token as Lexeme).end,
      base,
      bound: "exact",
      percent,
    };
  }
  /** `个人缴费 的 70%` */
  protected percentRate = this.RULE("percentRate", (): RateValue | null => {
    const base = nameOf(this.CONSUME(word));
    if (this.OPTION(() => this.CONSUME(keyword.of)) === undefined) this.expectedAt("expected-amount", base);
    const percent = this.OPTION2(() => this.percentOf(this.CONSUME(literal.percent), base));
    if (percent === undefined) this.expected("expected-percent");
    return percent ?? null;
  });

  /** `不低于 120元`, `不高于 个人缴费 的 70%` */
  protected boundedRate = this.RULE("boundedRate", (): RateValue | null => {
    const start = this.startOfNext();
    const bound = this.OR(this.bounds);
    const value = this.OPTION(() =>
      this.OR2<Alternatives<RateValue | null>>([
        { ALT: () => this.amountOf(this.CONSUME(literal.money), bound) },
        { ALT: () => this.percentOf(this.CONSUME(literal.percent), null) },
        { ALT: () => this.SUBRULE(this.percentRate) },
        { ALT: () => this.unitless(this.CONSUME(literal.integer)) },
      ]),
    );
    if (value === undefined) this.expected("expected-amount");
    const end = this.lastEnd();
    if (value?.kind === "PercentRate") return { ...value, start, end, bound };
    return { kind: "AmountRate", start, end, bound, amount: value?.kind === "AmountRate" ? value.amount : null };
  });

  /** `个人实缴 92元` */
  protected net = this.RULE("net", (): RateValue => {
    const start = this.CONSUME(keyword.net).startOffset;
    const amount = this.SUBRULE(this.money);
    return { kind: "NetRate", start, end: this.lastEnd(), amount };
  });

  // ── Rates ─────────────────────────────────────────────────────────────────────────────────────────────────────
  /**
   * One entry for all tiers, or one a tier. A name before 的 is a percentage's base, any other a tier. With `named` the first tier
   * may have been read as a component.
   */
  protected rate = this.RULE("rate", (named?: boolean): Rate => {
    const start = this.startOfNext();
    const entries: RateEntry[] = [
      this.OR<Alternatives<RateEntry>>([
        { GATE: this.tierAhead, ALT: () => this.SUBRULE(this.tierEntry) },
        { ALT: () => this.SUBRULE(this.plainEntry) },
      ]),
    ];
    const GATE = (): boolean => (named === true || entries[0]?.tier !== null) && !this.strayWord();
    this.MANY({ GATE, DEF: () => entries.push(this.SUBRULE2(this.tierEntry)) });
    return { kind: "Rate", start, end: this.lastEnd(), entries };
  });
  private readonly tierAhead = (): boolean => this.LA(2).tokenTypeIdx !== keyword.of.tokenTypeIdx;
  /** A word that begins a line and is no declared tier may be a misspelt or glued statement. */
  protected strayWord(): boolean {
    const { node } = this.next();
    return node?.kind === "Name" && !this.tiers.has(node.text) && this.looksLikeEntry(STATEMENT);
  }
  protected readonly rateMayFollow = (): boolean => !this.openPointAhead() && !this.strayWord();

  protected plainEntry = this.RULE("plainEntry", (): RateEntry => {
    const start = this.startOfNext();
    const value = this.SUBRULE(this.value);
    const echo = this.OPTION(() => this.SUBRULE(this.echo)) ?? null;
    return { kind: "RateEntry", start, end: this.lastEnd(), tier: null, value, echo };
  });
  protected tierEntry = this.RULE("tierEntry", (): RateEntry => {
    const tier = nameOf(this.CONSUME(word));
    const value = this.OPTION(() => this.SUBRULE(this.value));
    if (value === undefined) this.expected("expected-amount");
    const echo = this.OPTION2(() => this.SUBRULE(this.echo)) ?? null;
    return { kind: "RateEntry", start: tier.start, end: this.lastEnd(), tier, value: value ?? null, echo };
  });
}
