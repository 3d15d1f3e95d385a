// 用例: the facts of a person, as certified later, and the expected answer.
import type { Expectation, Given, Name, Operand, TestCase } from "../ast.js";
import { keyword, type Lexeme, literal, mark, word } from "../tokens.js";
import { keywords, type KeywordId } from "../keywords.js";
import { BlockParser } from "./blocks.js";
import { literalOf } from "./days.js";
import { TEST } from "./sets.js";
import { nameOf } from "./words.js";
import type { IToken } from "../chevrotain.js";
import type { Alternatives } from "./parser-base.js";

interface Answer {
  subject: Expectation["subject"];
  found: Found;
}
type Found = Partial<Pick<Expectation, "value" | "upper" | "none" | "unspecified" | "from" | "to" | "payment">>;

/** Keywords that are plain words where a fact's key stands: 档次 above all. */
const keyWords: readonly KeywordId[] = (Object.keys(keywords) as KeywordId[]).filter(
  (id) => id === "tier" || ["property", "type"].includes(keywords[id].category),
);

export abstract class TestParser extends BlockParser {
  protected test = this.RULE("test", (): TestCase => {
    const start = this.CONSUME(keyword.test).startOffset;
    const name = this.SUBRULE(this.text);
    const given: Given[] = [];
    const later: Given[] = [];
    const expected: Expectation[] = [];
    const opening = this.enter(
      this.OPTION(() => this.CONSUME(mark.open)),
      TEST,
    );
    this.MANY({
      GATE: this.inBlock,
      DEF: () => {
        const last = this.OR<Alternatives<Given | Expectation | undefined>>([
          { ALT: () => (this.CONSUME(keyword.given), this.SUBRULE(this.givens, { ARGS: [given] })) },
          { ALT: () => (this.CONSUME(keyword.afterwards), this.SUBRULE2(this.givens, { ARGS: [later] })) },
          { ALT: () => (this.CONSUME(keyword.expect), this.SUBRULE(this.expectations, { ARGS: [expected] })) },
        ]);
        this.settle(TEST, opening, last ?? null);
      },
    });
    this.leave(opening, this.OPTION2({ GATE: this.inBlock, DEF: () => this.CONSUME(mark.close) }));
    return { kind: "TestCase", start, end: this.lastEnd(), name, given, later, expected };
  });

  // ── 已知 ──────────────────────────────────────────────────────────────────────────────────────────────────────
  private readonly keys: Alternatives<Name> = [
    { ALT: () => nameOf(this.CONSUME(word)) },
    ...keyWords.map((id) => ({ ALT: () => this.keyName(this.CONSUME(keyword[id])) })),
  ];
  private keyName(token: IToken): Name {
    const place = { start: token.startOffset, end: (token as Lexeme).end };
    return {
      kind: "Name",
      ...place,
      text: this.RECORDING_PHASE ? "" : this.scan.text.slice(place.start, place.end),
      quoted: false,
    };
  }
  /** Adds to `list`, and gives the last one. */
  protected givens = this.RULE("givens", (list: Given[] = []): Given | undefined => {
    const before = list.length;
    this.MANY(() => list.push(this.SUBRULE(this.given)));
    if (list.length === before) this.expected("expected-name");
    return list.at(-1);
  });
  /** `身份 孤儿、低保对象`, `出生日期 2021年4月1日`, `本市户籍 是`, `退役日期 无` */
  protected given = this.RULE("given", (): Given => {
    const fact = this.OR(this.keys);
    const values: Operand[] = [];
    const first = this.OPTION(() =>
      this.OR2<Alternatives<true>>([
        { ALT: () => (this.CONSUME(keyword.none), true) },
        { ALT: () => (values.push(this.SUBRULE(this.givenValue)), true) },
      ]),
    );
    if (first === undefined) this.expected("expected-value");
    this.MANY(() => {
      this.CONSUME(mark.comma);
      if (this.OPTION2(() => values.push(this.SUBRULE2(this.givenValue))) === undefined)
        this.expected("expected-value");
    });
    return { kind: "Given", start: fact.start, end: this.lastEnd(), fact, values };
  });
  private readonly givenValues: Alternatives<Operand> = [
    { ALT: () => nameOf(this.CONSUME2(word)) },
    { ALT: () => this.SUBRULE(this.fixedDay) },
    { ALT: () => this.SUBRULE(this.truth) },
    { ALT: () => literalOf<Operand>(this.CONSUME(literal.money)) },
    { ALT: () => literalOf<Operand>(this.CONSUME(literal.integer)) },
    { ALT: () => literalOf<Operand>(this.CONSUME(literal.count)) },
    { ALT: () => literalOf<Operand>(this.CONSUME(literal.age)) },
  ];
  protected givenValue = this.RULE("givenValue", (): Operand => this.OR(this.givenValues));

  // ── 期望 ──────────────────────────────────────────────────────────────────────────────────────────────────────
  private readonly subjects: Alternatives<Answer> = [
    {
      ALT: () => (
        this.CONSUME(keyword.situation),
        { subject: "situation", found: this.SUBRULE(this.expectedSituation) }
      ),
    },
    { ALT: () => (this.CONSUME(keyword.expectDue), { subject: "due", found: this.SUBRULE(this.expectedAmount) }) },
    { ALT: () => (this.CONSUME(keyword.subsidy), { subject: "subsidy", found: this.SUBRULE2(this.expectedAmount) }) },
    { ALT: () => (this.CONSUME(keyword.net), { subject: "payable", found: this.SUBRULE3(this.expectedAmount) }) },
    { ALT: () => (this.CONSUME(keyword.benefit), { subject: "benefit", found: this.SUBRULE(this.expectedBenefit) }) },
    { ALT: () => (this.CONSUME(keyword.by), { subject: "payers", found: { payment: this.SUBRULE(this.payment) } }) },
    { ALT: () => (this.CONSUME(keyword.admits), { subject: "eligible", found: this.SUBRULE(this.expectedTruth) }) },
    {
      ALT: () => (
        this.CONSUME(keyword.supplement),
        { subject: "supplement", found: this.SUBRULE4(this.expectedAmount) }
      ),
    },
    { ALT: () => (this.CONSUME(keyword.refund), { subject: "refund", found: this.SUBRULE5(this.expectedAmount) }) },
    { ALT: () => (this.CONSUME(keyword.noAdjustment), { subject: "noAdjustment", found: {} }) },
    {
      ALT: () => (
        this.CONSUME(keyword.change),
        { subject: "unspecifiedAdjustment", found: this.SUBRULE(this.expectedChange) }
      ),
    },
  ];
  protected expectations = this.RULE("expectations", (list: Expectation[] = []): Expectation | undefined => {
    const before = list.length;
    this.MANY(() => list.push(this.SUBRULE(this.expectation)));
    if (list.length === before)
      this.expectedWord(
        "应缴 280元”“情形 新生儿”“待遇 从 2021年1月1日",
        "due 280元”, “situation 新生儿”, “benefit from 2021-01-01",
      );
    return list.at(-1);
  });
  protected expectation = this.RULE("expectation", (): Expectation => {
    const start = this.startOfNext();
    const { subject, found } = this.OR(this.subjects);
    return { kind: "Expectation", start, end: this.lastEnd(), subject, ...nothing, ...found };
  });

  protected expectedSituation = this.RULE("expectedSituation", (): Found => {
    const found = this.OPTION(() =>
      this.OR<Alternatives<Found>>([
        { ALT: () => ({ value: nameOf(this.CONSUME(word)) }) },
        { ALT: () => (this.CONSUME(keyword.none), { none: true }) },
      ]),
    );
    if (found === undefined) this.expected("expected-name");
    return found ?? {};
  });
  /** `MONEY (至 MONEY)?`, or 未规定 */
  protected expectedAmount = this.RULE("expectedAmount", (): Found => {
    const found = this.OPTION(() =>
      this.OR<Alternatives<Found>>([
        { ALT: () => ({ unspecified: this.SUBRULE(this.unspecified) }) },
        { ALT: () => ({ value: this.SUBRULE(this.moneyExpression) }) },
      ]),
    );
    if (found === undefined) this.expected("expected-money");
    const upper = this.OPTION2(() => (this.CONSUME(keyword.to), this.SUBRULE(this.money)));
    return { ...found, upper: upper ?? null };
  });
  protected expectedBenefit = this.RULE("expectedBenefit", (): Found => {
    const start = this.startOfNext();
    const { from, to } = this.SUBRULE(this.benefitEnds);
    return from?.kind === "Unspecified" && from.start === start ? { unspecified: from } : { from, to };
  });
  protected expectedTruth = this.RULE("expectedTruth", (): Found => {
    const found = this.OPTION(() =>
      this.OR<Alternatives<Found>>([
        { ALT: () => ({ value: this.SUBRULE(this.truth) }) },
        { ALT: () => ({ unspecified: this.SUBRULE(this.unspecified) }) },
      ]),
    );
    if (found === undefined) this.expectedWord("是”“否”或“未规定", "yes”, “no” or “unspecified");
    return found ?? {};
  });
  protected expectedChange = this.RULE("expectedChange", (): Found => {
    const unspecified = this.OPTION(() => this.SUBRULE(this.unspecified)) ?? null;
    if (unspecified === null) this.expectedWord("未规定", "unspecified");
    return { unspecified };
  });
}

const nothing: Required<Found> = {
  value: null,
  upper: null,
  none: false,
  unspecified: null,
  from: null,
  to: null,
  payment: null,
};
