// Amounts, payments and benefits as one line of canonical Chinese, from their nodes: `90%（288元）`, `医疗救助基金 140元、其余 …`.
import type {
  MoneyLiteral,
  Part,
  PayerRule,
  Payment,
  PaymentItem,
  PaySlot,
  PayTerm,
  PercentLiteral,
  Rate,
  RateEntry,
  RateValue,
  Rest,
  Waiting,
  WaitingTerm,
} from "@zhengce/grammar";
import { formatYuan } from "@zhengce/runtime";
import { describeCondition } from "./describe.js";
import { durationText, list, MISSING, nameOf, percentText, phrase, unspecifiedText, word } from "./describe-words.js";
import type { Describing } from "./describe-words.js";

/** `280元`, `280.50元`. */
export function moneyText(money: MoneyLiteral | null): string {
  return money === null ? MISSING : formatYuan(money.fen);
}
function echoText(echo: MoneyLiteral | null): string {
  return echo === null ? "" : `（${moneyText(echo)}）`;
}

/** `一档 100%（320元） 二档 320元`; a rate for all tiers without a tier's name. */
export function describeRate(rate: Rate | null, model: Describing): string {
  return rate === null ? MISSING : rate.entries.map((entry) => describeRateEntry(entry, model)).join(" ");
}

/** `一档 100%（320元）`; the tier's name only where `entry` names one. */
export function describeRateEntry(entry: RateEntry, model: Describing): string {
  const tier = entry.tier === null ? null : nameOf(entry.tier, model);
  return phrase(tier, `${describeRateValue(entry.value)}${echoText(entry.echo)}`);
}

/** `不低于 550元`, `个人缴费 的 70%`, `全额`, `个人实缴 92元`, `未规定 按 “…”`. */
export function describeRateValue(value: RateValue | null): string {
  if (value === null) return MISSING;
  switch (value.kind) {
    case "AmountRate":
      return phrase(boundText(value.bound), moneyText(value.amount));
    case "PercentRate": {
      // As written: a tier may be glued to the component's name.
      const base = value.base === null ? null : phrase(value.base.text, word("of"));
      return phrase(boundText(value.bound), base, percentText(value.percent));
    }
    case "FullRate":
      return word("full");
    case "NetRate":
      return phrase(word("net"), moneyText(value.amount));
    case "Unspecified":
      return unspecifiedText(value);
  }
}
function boundText(bound: "exact" | "floor" | "ceiling"): string | null {
  return bound === "exact" ? null : word(bound === "floor" ? "atLeast" : "atMost");
}

/** `医疗救助基金 140元、其余 市级财政:县级财政 = 4:6`. */
export function describePayment(payment: Payment | null, model: Describing): string {
  if (payment === null) return MISSING;
  if (payment.unspecified !== null) return unspecifiedText(payment.unspecified);
  return list(payment.items.map((item) => paymentItem(item, model)));
}
function paymentItem(item: PaymentItem, model: Describing): string {
  const payers = item.payers.map((payer) => nameOf(payer, model));
  const rest = item.quantity?.kind === "Rest";
  if (item.ratio !== null) {
    return phrase(rest ? word("rest") : null, payers.join(":"), "=", item.ratio.terms.join(":"));
  }
  if (item.quantity === null) return list(payers);
  if (rest) return phrase(word("rest"), list(payers));
  return phrase(list(payers), item.each ? word("each") : null, describeQuantity(item.quantity));
}

/** `120元`, `50%`, `其余`. */
export function describeQuantity(quantity: MoneyLiteral | PercentLiteral | Rest | null): string {
  if (quantity === null) return MISSING;
  if (quantity.kind === "Rest") return word("rest");
  return quantity.kind === "MoneyLiteral" ? moneyText(quantity) : percentText(quantity);
}

/** `由 县级财政 当 属地 = 贵阳市`. */
export function describePayerRule(rule: PayerRule, model: Describing): string {
  return phrase(word("by"), describePayment(rule.payment, model), whenText(rule.condition, model));
}

/** `其中 20元 当 县类别 = 贫困县 由 省级财政:市级财政:县级财政 = 5:2:3`. */
export function describePart(part: Part, model: Describing): string {
  const payment = part.payment === null ? null : phrase(word("by"), describePayment(part.payment, model));
  return phrase(word("part"), describeQuantity(part.quantity), whenText(part.condition, model), payment);
}
function whenText(condition: Part["condition"], model: Describing): string | null {
  return condition === null ? null : phrase(word("when"), describeCondition(condition, model));
}

/** `缴纳 个人缴费 + 财政补助（830元）`. */
export function describePay(slot: PaySlot, model: Describing): string {
  if (slot.unspecified !== null) return phrase(word("pay"), unspecifiedText(slot.unspecified));
  const terms = slot.terms.map((term) => payTerm(term, model)).join(" + ");
  return phrase(word("pay"), `${terms === "" ? MISSING : terms}${echoText(slot.echo)}`);
}
function payTerm(term: PayTerm, model: Describing): string {
  const component = nameOf(term.component, model);
  return term.percent === null ? component : phrase(component, word("of"), percentText(term.percent));
}

/** `等待 3个月 + 1个月 × 断保年数 减 1个月 × 续缴年数 至少 3个月 至多 12个月`. */
export function describeWaiting(waiting: Waiting | null, model: Describing): string {
  if (waiting === null) return phrase(word("waiting"), MISSING);
  if (waiting.unspecified !== null) return phrase(word("waiting"), unspecifiedText(waiting.unspecified));
  return phrase(
    word("waiting"),
    ...waiting.terms.map((term, index) => waitingTerm(term, index === 0, model)),
    waiting.minimum === null ? null : phrase(word("minimum"), durationText(waiting.minimum)),
    waiting.maximum === null ? null : phrase(word("maximum"), durationText(waiting.maximum)),
  );
}
function waitingTerm(term: WaitingTerm, first: boolean, model: Describing): string {
  const sign = term.sign === "minus" ? word("minus") : "+";
  const duration = first ? durationText(term.duration) : phrase(sign, durationText(term.duration));
  return term.factor === null ? duration : phrase(duration, "×", nameOf(term.factor, model));
}
