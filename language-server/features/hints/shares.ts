// Shares in yuan, where the amount that is shared is known: `市级财政:县级财政 = 4:6` of 180元 → 72元 : 108元.
import type { Compilation } from "@zhengce/compiler";
import { boundOf, rateAmount, tierIndices, type Placed, type Subsidy } from "@zhengce/compiler/editor";
import type { Part, PayerRule, Payment, PaymentItem } from "@zhengce/grammar";
import { formatYuan, percentOf, splitByWeights, type Locale } from "@zhengce/runtime";
import type { Hint } from "./hint.js";

/** What is shared among payers: a subsidy, or a standard in parts. */
interface Shared {
  readonly whole: number | null;
  readonly payers: readonly Placed<PayerRule>[];
  readonly parts: readonly Placed<Part>[];
}

export function shareHints({ model }: Compilation): readonly Hint[] {
  const done = new Set<PaymentItem>();
  const all: readonly Shared[] = [
    ...model.subsidies.map((subsidy) => ({ whole: amountOf(model, subsidy), ...subsidy })),
    ...[...model.components.values()].map(({ amounts, payers, parts }) => ({
      whole: oneOf(amounts.map((amount) => (typeof amount === "number" ? amount : null))),
      ...{ payers, parts },
    })),
  ];
  return all.flatMap(({ whole, payers, parts }) => {
    if (whole === null) return [];
    const paid = [
      ...payers.map(({ node }) => ({ payment: node.payment, fen: whole })),
      ...parts.map(({ node }) => ({ payment: node.payment, fen: partOf(node, whole, parts) })),
    ];
    return paid.flatMap(({ payment, fen }) => {
      if (payment === null || fen === null) return [];
      const fresh = payment.items.filter((item) => !done.has(item));
      for (const item of fresh) done.add(item);
      return fresh.flatMap((item) => hintOf(item, payment, fen));
    });
  });
}

/** One exact amount in all tiers, or null. */
function amountOf(model: Compilation["model"], { rates, component }: Subsidy): number | null {
  const symbol = model.components.get(component);
  const amounts = tierIndices(model).map((tier) => {
    const value = rates[tier]?.node.value ?? null;
    return boundOf(value) === "exact" ? rateAmount(model, value, symbol, tier) : null;
  });
  return oneOf(amounts);
}
function oneOf(amounts: readonly (number | null)[]): number | null {
  const [first = null] = amounts;
  return amounts.every((fen) => fen === first) ? first : null;
}

/** What a 其中 covers; 其余 is known only beside parts that always hold. */
function partOf({ quantity, bound }: Part, whole: number, parts: readonly Placed<Part>[]): number | null {
  if (bound !== "exact") return null;
  if (quantity?.kind === "MoneyLiteral") return quantity.fen;
  if (quantity?.kind === "PercentLiteral") return percentOf(whole, quantity.ppm);
  if (quantity === null) return null;
  let rest = whole;
  for (const { node } of parts) {
    if (node.quantity === null || node.quantity.kind === "Rest") continue;
    if (node.condition !== null || node.bound !== "exact") return null;
    rest -= node.quantity.kind === "MoneyLiteral" ? node.quantity.fen : percentOf(whole, node.quantity.ppm);
  }
  return rest < 0 ? null : rest;
}

function hintOf(item: PaymentItem, payment: Payment, whole: number): readonly Hint[] {
  const { quantity, ratio, payers, each } = item;
  const fen = ratio !== null || quantity?.kind === "Rest" ? restOf(item, payment, whole) : whole;
  if (fen === null) return [];
  if (ratio !== null) {
    if (ratio.terms.length !== payers.length) return [];
    return [hint(item.end, splitByWeights(fen, ratio.terms))];
  }
  if (quantity?.kind === "PercentLiteral" && (each || payers.length === 1))
    return [hint(item.end, [percentOf(whole, quantity.ppm)])];
  return quantity?.kind === "Rest" ? [hint(item.end, [fen])] : [];
}

/** What the other entries of the same 由 leave. */
function restOf(item: PaymentItem, payment: Payment, whole: number): number | null {
  if (item.quantity?.kind === "MoneyLiteral") return item.quantity.fen;
  let rest = whole;
  for (const { quantity, payers, each } of payment.items) {
    if (quantity === null || quantity.kind === "Rest") continue;
    const one = quantity.kind === "MoneyLiteral" ? quantity.fen : percentOf(whole, quantity.ppm);
    rest -= one * (each ? payers.length : 1);
  }
  return rest < 0 ? null : rest;
}

/** @param fen one a payer */
function hint(at: number, fen: readonly number[]): Hint {
  const text = (locale: Locale): string => `= ${fen.map((part) => formatYuan(part, locale)).join(" : ")}`;
  return { at, text: { zh: text("zh"), en: text("en") } };
}
