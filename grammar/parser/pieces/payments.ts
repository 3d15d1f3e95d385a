// Who pays: payers with fixed parts, percentages, ratios, the rest.
import type { MoneyLiteral, Name, Payment, PaymentItem, PercentLiteral, RatioLiteral, Rest } from "../../ast.js";
import type { IToken } from "../../chevrotain.js";
import { keyword, type Lexeme, literal, mark, word } from "../../tokens.js";
import type { Alternatives, Rule } from "../reader.js";
import { role, type Tools } from "../tools.js";
import { literalOf } from "./days.js";
import type { Money } from "./money.js";
import { nameOf, type Words } from "./words.js";

export type Quantity = MoneyLiteral | PercentLiteral | Rest;

export interface Payments {
  readonly payment: Rule<Payment | null>;
  readonly quantity: Rule<Quantity | null>;
}

export function paymentRules(tools: Tools & Words & Money): Payments {
  const { p, unspecified } = tools;
  const quantity = quantityRule(tools);
  const paymentItem = itemRule(tools, quantity);
  const paymentItems = p.RULE("paymentItems", (): Payment => {
    const start = p.startOfNext();
    const items: PaymentItem[] = [];
    addItem(items, p.SUBRULE(paymentItem));
    p.MANY(() => {
      p.CONSUME(mark.comma);
      const item = p.NEED(() => p.SUBRULE2(paymentItem));
      if (item === undefined) p.expected("expected-payer");
      else addItem(items, item);
    });
    return { kind: "Payment", start, end: p.lastEnd(), items, unspecified: null };
  });
  const payment = p.RULE("payment", (): Payment | null => {
    const found = p.NEED(() =>
      p.OR<Alternatives<Payment>>([
        { ALT: () => openPayment(p.SUBRULE(unspecified)) },
        { ALT: () => p.SUBRULE(paymentItems) },
      ]),
    );
    if (found !== undefined) return found;
    p.expected("expected-payer");
    return null;
  });
  return { payment, quantity };
}

function quantityRule({ p, unitless }: Tools & Money): Rule<Quantity | null> {
  const quantities: Alternatives<Quantity | null> = [
    { ALT: () => literalOf<MoneyLiteral>(p.CONSUME(literal.money)) },
    { ALT: () => literalOf<PercentLiteral>(p.CONSUME(literal.percent)) },
    { ALT: () => restOf(p.CONSUME(keyword.rest)) },
    { ALT: () => unitless(p.CONSUME(literal.integer)) },
  ];
  return p.RULE("quantity", (): Quantity | null => p.OR(quantities));
}

function itemRule(tools: Tools & Money, quantity: Rule<Quantity | null>): Rule<PaymentItem> {
  const { p } = tools;
  const payersByRatio = payersRule(tools);
  /** `其余 市级财政`, `其余 市级财政:县级财政 = 4:6` */
  const restItem = p.RULE("restItem", (): PaymentItem => {
    const rest = restOf(p.CONSUME(keyword.rest));
    const tail = p.NEED(() => p.SUBRULE(payersByRatio));
    if (tail === undefined) p.expected("expected-payer");
    const { payers, ratio } = tail ?? { payers: [], ratio: null };
    return { kind: "PaymentItem", start: rest.start, end: p.lastEnd(), payers, quantity: rest, ...ALONE, ratio };
  });
  const eachPercent = (token: IToken | undefined): PercentLiteral | null => {
    if (token !== undefined) return literalOf<PercentLiteral>(token);
    p.expected("expected-percent");
    return null;
  };
  /** `县级财政`, `医疗救助基金 140元`, `市级财政 各 50%`, `县级财政 共同`, `省级财政:县级财政 = 5:5` */
  const payerItem = p.RULE("payerItem", (): PaymentItem => {
    const start = p.startOfNext();
    const { payers, ratio } = p.SUBRULE(payersByRatio);
    let [each, joint] = [false, false];
    const found = p.OPTION(() =>
      p.OR<Alternatives<Quantity | null>>([
        {
          ALT: () => ((each = true), p.CONSUME(keyword.each), eachPercent(p.OPTION2(() => p.CONSUME(literal.percent)))),
        },
        { ALT: () => ((joint = true), p.CONSUME(keyword.jointly), null) },
        { ALT: () => p.SUBRULE(quantity) },
      ]),
    );
    const share = { payers, quantity: found ?? null, each, joint, ratio };
    return { kind: "PaymentItem", start, end: p.lastEnd(), ...share };
  });
  const items: Alternatives<PaymentItem> = [{ ALT: () => p.SUBRULE(restItem) }, { ALT: () => p.SUBRULE(payerItem) }];
  return p.RULE("paymentItem", (): PaymentItem => p.OR(items));
}

/** `NAME`, or `NAME ： NAME … = RATIO` */
function payersRule({ p }: Tools): Rule<{ payers: Name[]; ratio: RatioLiteral | null }> {
  const ratio = p.RULE("ratio", (): RatioLiteral | null => {
    p.CONSUME(mark.equal);
    const found = p.NEED(() => literalOf<RatioLiteral>(p.CONSUME(literal.ratio)));
    if (found === undefined) p.expected("expected-ratio");
    return found ?? null;
  });
  return p.RULE("payersByRatio", (): { payers: Name[]; ratio: RatioLiteral | null } => {
    const payers = [nameOf(p.CONSUME(word, PAYER))];
    p.MANY(() => {
      p.CONSUME(mark.colon);
      if (p.NEED(() => payers.push(nameOf(p.CONSUME2(word, PAYER)))) === undefined) p.expected("expected-payer");
    });
    const found = p.OPTION2(() => p.SUBRULE(ratio)) ?? null;
    if (payers.length > 1 && found === null) p.expectedWord("= 5:2:3");
    return { payers, ratio: found };
  });
}
const PAYER = role("PaymentItem", "payers");

function restOf(token: IToken): Rest {
  return { kind: "Rest", start: token.startOffset, end: (token as Lexeme).end };
}
function openPayment(unspecified: NonNullable<Payment["unspecified"]>): Payment {
  return { kind: "Payment", start: unspecified.start, end: unspecified.end, items: [], unspecified };
}
const ALONE = { each: false, joint: false } as const;
/** `A、B 各 50%`, `A、B 共同`: the plain payers before it share what it says; before 共同 also `其余 A`. */
function addItem(items: PaymentItem[], item: PaymentItem): void {
  let { payers, start, quantity } = item;
  while (item.each || item.joint) {
    const last = items.at(-1);
    const takesRest = item.joint && last?.quantity?.kind === "Rest";
    if (last?.ratio !== null || (last.quantity !== null && !takesRest)) break;
    items.pop();
    payers = [...last.payers, ...payers];
    ({ start } = last);
    if (takesRest) ({ quantity } = last);
    if (takesRest) break;
  }
  items.push(payers === item.payers ? item : { ...item, payers, quantity, start });
}
