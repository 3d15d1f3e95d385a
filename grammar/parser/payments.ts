// Who pays: payers with fixed parts, percentages, ratios, the rest; parts of an amount; rules under conditions.
import type {
  Condition,
  MoneyLiteral,
  Name,
  Part,
  Payment,
  PayerRule,
  PaymentItem,
  PercentLiteral,
  RatioLiteral,
  Rest,
} from "../ast.js";
import { keyword, type Lexeme, literal, mark, word } from "../tokens.js";
import { AmountParser } from "./amounts.js";
import { literalOf } from "./days.js";
import { nameOf } from "./words.js";
import { END, setsOf, STATEMENT, SUBSIDY } from "./sets.js";
import type { IToken } from "../chevrotain.js";
import type { Alternatives } from "./parser-base.js";

type Quantity = MoneyLiteral | PercentLiteral | Rest;

export abstract class PaymentParser extends AmountParser {
  protected payment = this.RULE("payment", (): Payment | null => {
    const payment = this.OPTION(() =>
      this.OR<Alternatives<Payment>>([
        { ALT: () => this.openPayment(this.SUBRULE(this.unspecified)) },
        { ALT: () => this.SUBRULE(this.paymentItems) },
      ]),
    );
    if (payment !== undefined) return payment;
    this.expected("expected-payer");
    return null;
  });
  private openPayment(unspecified: NonNullable<Payment["unspecified"]>): Payment {
    return { kind: "Payment", start: unspecified.start, end: unspecified.end, items: [], unspecified };
  }

  protected paymentItems = this.RULE("paymentItems", (): Payment => {
    const start = this.startOfNext();
    const items: PaymentItem[] = [];
    addItem(items, this.SUBRULE(this.paymentItem));
    this.MANY(() => {
      this.CONSUME(mark.comma);
      const item = this.OPTION(() => this.SUBRULE2(this.paymentItem));
      if (item === undefined) this.expected("expected-payer");
      else addItem(items, item);
    });
    return { kind: "Payment", start, end: this.lastEnd(), items, unspecified: null };
  });

  private readonly items: Alternatives<PaymentItem> = [
    { ALT: () => this.SUBRULE(this.restItem) },
    { ALT: () => this.SUBRULE(this.payerItem) },
  ];
  protected paymentItem = this.RULE("paymentItem", (): PaymentItem => this.OR(this.items));

  /** `其余 市级财政`, `其余 市级财政:县级财政 = 4:6` */
  protected restItem = this.RULE("restItem", (): PaymentItem => {
    const quantity = this.rest(this.CONSUME(keyword.rest));
    const tail = this.OPTION(() => this.SUBRULE(this.payersByRatio));
    if (tail === undefined) this.expected("expected-payer");
    const { payers, ratio } = tail ?? { payers: [], ratio: null };
    return { kind: "PaymentItem", start: quantity.start, end: this.lastEnd(), payers, quantity, each: false, ratio };
  });
  private rest(token: IToken): Rest {
    return { kind: "Rest", start: token.startOffset, end: (token as Lexeme).end };
  }

  /** `县级财政`, `医疗救助基金 140元`, `市级财政 各 50%`, `省级财政:县级财政 = 5:5` */
  protected payerItem = this.RULE("payerItem", (): PaymentItem => {
    const start = this.startOfNext();
    const { payers, ratio } = this.SUBRULE(this.payersByRatio);
    let each = false;
    const quantity = this.OPTION(() =>
      this.OR<Alternatives<Quantity | null>>([
        {
          ALT: () => (
            (each = true),
            this.CONSUME(keyword.each),
            this.eachPercent(this.OPTION2(() => this.CONSUME(literal.percent)))
          ),
        },
        { ALT: () => this.SUBRULE(this.quantity) },
      ]),
    );
    return { kind: "PaymentItem", start, end: this.lastEnd(), payers, quantity: quantity ?? null, each, ratio };
  });
  private eachPercent(token: IToken | undefined): PercentLiteral | null {
    if (token !== undefined) return literalOf<PercentLiteral>(token);
    this.expected("expected-percent");
    return null;
  }

  private readonly quantities: Alternatives<Quantity | null> = [
    { ALT: () => literalOf<MoneyLiteral>(this.CONSUME(literal.money)) },
    { ALT: () => literalOf<PercentLiteral>(this.CONSUME2(literal.percent)) },
    { ALT: () => this.rest(this.CONSUME(keyword.rest)) },
    { ALT: () => this.unitless(this.CONSUME(literal.integer)) },
  ];
  protected quantity = this.RULE("quantity", (): Quantity | null => this.OR(this.quantities));

  /** `NAME`, or `NAME ： NAME … = RATIO` */
  protected payersByRatio = this.RULE("payersByRatio", (): { payers: Name[]; ratio: RatioLiteral | null } => {
    const payers = [nameOf(this.CONSUME(word))];
    this.MANY(() => {
      this.CONSUME(mark.colon);
      if (this.OPTION(() => payers.push(nameOf(this.CONSUME2(word)))) === undefined) this.expected("expected-payer");
    });
    const ratio = this.OPTION2(() => this.SUBRULE(this.ratio)) ?? null;
    if (payers.length > 1 && ratio === null) this.expectedWord("= 5:2:3");
    return { payers, ratio };
  });

  protected ratio = this.RULE("ratio", (): RatioLiteral | null => {
    this.CONSUME(mark.equal);
    const ratio = this.OPTION(() => literalOf<RatioLiteral>(this.CONSUME(literal.ratio)));
    if (ratio === undefined) this.expected("expected-ratio");
    return ratio ?? null;
  });

  // ── Rules ─────────────────────────────────────────────────────────────────────────────────────────────────────
  /** `当 condition` */
  protected when = this.RULE("when", (): Condition | null => {
    this.CONSUME(keyword.when);
    return this.SUBRULE(this.condition);
  });

  /** `由 payment (当 condition)?` */
  protected payerRule = this.RULE("payerRule", (): PayerRule => {
    const start = this.CONSUME(keyword.by).startOffset;
    const payment = this.SUBRULE(this.payment);
    const condition = this.OPTION(() => this.SUBRULE(this.when)) ?? null;
    return { kind: "PayerRule", start, end: this.lastEnd(), payment, condition };
  });

  /** A line that begins with 当 and has a `{` behind its condition: a variant of the standard around, no condition of the part before. */
  private variantAhead(): boolean {
    if (this.RECORDING_PHASE || this.LA(1).tokenType !== keyword.when || !this.nextBeginsLine()) return false;
    for (let ahead = 2; ahead < 60; ahead++) {
      const { tokenType, tokenTypeIdx } = this.LA(ahead);
      if (tokenType === mark.open) return true;
      if (tokenType === keyword.when || ((setsOf[tokenTypeIdx] as number) & (STATEMENT | SUBSIDY | END)) !== 0)
        return false;
    }
    return false;
  }
  /** `其中 120元 当 … 由 …` */
  protected part = this.RULE("part", (): Part => {
    const start = this.CONSUME(keyword.part).startOffset;
    const quantity = this.OPTION(() => this.SUBRULE(this.quantity));
    if (quantity === undefined) this.expected("expected-quantity");
    let payment: Payment | null = null;
    let condition: Condition | null = null;
    const GATE = (): boolean => !this.variantAhead();
    this.MANY({
      GATE,
      DEF: () => {
        this.OR([
          { ALT: () => (this.CONSUME(keyword.by), (payment = this.SUBRULE(this.payment))) },
          { ALT: () => (condition = this.SUBRULE(this.when)) },
        ]);
      },
    });
    return { kind: "Part", start, end: this.lastEnd(), quantity: quantity ?? null, payment, condition };
  });
}

/** `A、B 各 50%`: the plain payers before 各 share its percentage. */
function addItem(items: PaymentItem[], item: PaymentItem): void {
  let { payers, start } = item;
  while (item.each) {
    const last = items.at(-1);
    if (last?.quantity !== null || last.ratio !== null) break;
    items.pop();
    payers = [...last.payers, ...payers];
    start = last.start;
  }
  items.push(payers === item.payers ? item : { ...item, payers, start });
}
