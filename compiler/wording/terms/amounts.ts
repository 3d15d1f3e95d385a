// Amounts, payments and benefits as one canonical line, from their nodes: `90%（288元）`, `医疗救助基金 140元、其余 …`.
import type {
  Limits,
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
  Unspecified,
  Waiting,
  WaitingTerm,
} from "@zhengce/grammar";
import { describeCondition } from "./conditions.js";
import { describeDay } from "./days.js";
import { MISSING, nameOf } from "../../semantics/name-of.js";
import {
  brackets,
  durationText,
  inEnglish,
  list,
  moneyText,
  percentText,
  phrase,
  unspecifiedText,
  word,
} from "./words.js";
import type { Describing } from "./words.js";

function echoText(echo: MoneyLiteral | null, model: Describing): string {
  return echo === null ? "" : brackets(moneyText(echo, model), model);
}

/** `（288元，个人实缴 32元）` */
function resultsText({ echo, netEcho }: RateEntry, model: Describing): string {
  if (netEcho === null) return echoText(echo, model);
  const net = phrase(word("net", model), moneyText(netEcho, model));
  return brackets(list([...(echo === null ? [] : [moneyText(echo, model)]), net], model), model);
}

/** `一档 100%（320元） 二档 320元`; a rate for all tiers without a tier's name. */
export function describeRate(rate: Rate | null, model: Describing): string {
  const between = inEnglish(model) ? ", " : " ";
  return rate === null ? MISSING : rate.entries.map((entry) => describeRateEntry(entry, model)).join(between);
}

/** `一档 100%（320元）`; the tier's name only where `entry` names one. */
export function describeRateEntry(entry: RateEntry, model: Describing): string {
  const tier = entry.tier === null ? null : nameOf(entry.tier, model);
  return phrase(tier, `${describeRateValue(entry.value, model)}${resultsText(entry, model)}`);
}

/** `不低于 550元`, `个人缴费 的 70%`, `全额`, `个人实缴 92元`, `未规定 按 “…”`. */
export function describeRateValue(value: RateValue | null, model: Describing): string {
  if (value === null) return MISSING;
  if (value.kind === "Unspecified") return unspecifiedText(value, model);
  return phrase(
    describeUnlimited(value, model),
    limitText("minimum", value, model),
    limitText("maximum", value, model),
  );
}
function limitText(end: "minimum" | "maximum", limits: Limits, model: Describing): string | null {
  const limit = limits[end];
  return limit === null ? null : phrase(word(end, model), moneyText(limit, model));
}
function describeUnlimited(value: Exclude<RateValue, Unspecified>, model: Describing): string {
  switch (value.kind) {
    case "AmountRate":
      return phrase(boundText(value.bound, model), moneyText(value.amount, model));
    case "PercentRate": {
      // As written: a tier may be glued to the component's name.
      const due = inEnglish(model) ? "what is due" : word("due", model);
      const base = value.ofDue ? due : (value.base?.text ?? null);
      return phrase(boundText(value.bound, model), shareOf(base, value.percent, model));
    }
    case "FullRate":
      return word("full", model);
    case "NetRate":
      return phrase(word("net", model), moneyText(value.amount, model));
  }
}
/** `个人缴费 的 70%`, `70% of 个人缴费`. */
function shareOf(base: string | null, percent: PercentLiteral | null, model: Describing): string {
  const share = percentText(percent);
  if (base === null) return share;
  return inEnglish(model) ? phrase(share, word("of", model), base) : phrase(base, word("of", model), share);
}
function boundText(bound: "exact" | "floor" | "ceiling", model: Describing): string | null {
  return bound === "exact" ? null : word(bound === "floor" ? "atLeast" : "atMost", model);
}

/** `医疗救助基金 140元、其余 市级财政:县级财政 = 4:6`. */
export function describePayment(payment: Payment | null, model: Describing): string {
  if (payment === null) return MISSING;
  if (payment.unspecified !== null) return unspecifiedText(payment.unspecified, model);
  return list(
    payment.items.map((item) => paymentItem(item, model)),
    model,
  );
}
function paymentItem(item: PaymentItem, model: Describing): string {
  const payers = item.payers.map((payer) => nameOf(payer, model));
  const rest = item.quantity?.kind === "Rest";
  if (item.ratio !== null) {
    return phrase(rest ? word("rest", model) : null, payers.join(":"), "=", item.ratio.terms.join(":"));
  }
  const jointly = item.joint ? word("jointly", model) : null;
  if (item.quantity === null) return phrase(list(payers, model), jointly);
  if (rest) return phrase(word("rest", model), list(payers, model), jointly);
  return phrase(list(payers, model), item.each ? word("each", model) : null, describeQuantity(item.quantity, model));
}

/** `120元`, `50%`, `其余`. */
export function describeQuantity(quantity: MoneyLiteral | PercentLiteral | Rest | null, model: Describing): string {
  if (quantity === null) return MISSING;
  if (quantity.kind === "Rest") return word("rest", model);
  return quantity.kind === "MoneyLiteral" ? moneyText(quantity, model) : percentText(quantity);
}

/** `由 县级财政 当 属地 = 贵阳市`. */
export function describePayerRule(rule: PayerRule, model: Describing): string {
  return phrase(payerText(rule.payment, model), whenText(rule.condition, model));
}

/** `其中 20元 当 县类别 = 贫困县 由 省级财政:市级财政:县级财政 = 5:2:3`. */
export function describePart(part: Part, model: Describing): string {
  const payment = part.payment === null ? null : payerText(part.payment, model);
  const figure = `${describeQuantity(part.quantity, model)}${echoText(part.echo, model)}`;
  const quantity = phrase(boundText(part.bound, model), figure);
  return phrase(word("part", model), quantity, whenText(part.condition, model), payment);
}
function payerText(payment: Payment | null, model: Describing): string {
  const open = payment !== null && payment.unspecified !== null;
  return phrase(word("by", model), open && inEnglish(model) ? "whom is" : null, describePayment(payment, model));
}
function whenText(condition: Part["condition"], model: Describing): string | null {
  return condition === null ? null : phrase(word("when", model), describeCondition(condition, model));
}

/** `缴纳 个人缴费 + 财政补助（830元）`. */
export function describePay(slot: PaySlot, model: Describing): string {
  if (slot.unspecified !== null) return phrase(word("pay", model), unspecifiedText(slot.unspecified, model));
  if (slot.none) return phrase(word("pay", model), word("none", model));
  const terms = slot.terms.map((term) => payTerm(term, model)).join(" + ");
  return phrase(word("pay", model), `${terms === "" ? MISSING : terms}${echoText(slot.echo, model)}`);
}
function payTerm(term: PayTerm, model: Describing): string {
  const component = nameOf(term.component, model);
  const part = term.percent === null ? component : shareOf(component, term.percent, model);
  return term.factor === null ? part : phrase(part, "×", nameOf(term.factor, model));
}

/** `等待 3个月 + 1个月 × 断保年数 减 1个月 × 续缴年数 至少 3个月 至多 12个月`. */
export function describeWaiting(waiting: Waiting | null, model: Describing): string {
  if (waiting === null) return phrase(word("waiting", model), MISSING);
  if (waiting.unspecified !== null) return phrase(word("waiting", model), unspecifiedText(waiting.unspecified, model));
  return phrase(
    waiting.terms.length === 0 ? null : word("waiting", model),
    ...waiting.terms.map((term, index) => waitingTerm(term, index === 0, model)),
    ...waiting.bounds.map((bound) =>
      phrase(word(bound.side, model), durationText(bound.duration, model), whenText(bound.condition, model)),
    ),
    waiting.minimum === null ? null : phrase(word("minimum", model), durationText(waiting.minimum, model)),
    waiting.maximum === null ? null : phrase(word("maximum", model), durationText(waiting.maximum, model)),
    waiting.counted === null ? null : word(waiting.counted ? "counted" : "notCounted", model),
    waiting.nextMonth ? (inEnglish(model) ? "then until the next month" : word("nextMonth", model)) : null,
    waiting.notBefore === null ? null : phrase(word("notBefore", model), describeDay(waiting.notBefore, model)),
    waiting.notAfter === null ? null : phrase(word("notAfter", model), describeDay(waiting.notAfter, model)),
  );
}
function waitingTerm(term: WaitingTerm, first: boolean, model: Describing): string {
  const sign = term.sign === "minus" ? word("minus", model) : "+";
  const duration = first ? durationText(term.duration, model) : phrase(sign, durationText(term.duration, model));
  return term.factor === null ? duration : phrase(duration, "×", nameOf(term.factor, model));
}
