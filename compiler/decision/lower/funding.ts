// 由 and 其中 become funding parts: fixed amounts, portions, the rest, each with its payers by weight or left open.
import type { Payment, PaymentItem, Part, PayerRule } from "@zhengce/grammar";
import { percentOf, WHOLE_PPM } from "@zhengce/runtime";
import type { OpenSplit } from "@zhengce/runtime";
import { nameOf } from "../../semantics/name-of.js";
import type { Placed, Subsidy } from "../../semantics/model.js";
import { lowerCondition } from "./conditions.js";
import { hole } from "./context.js";
import type { LowerContext } from "./context.js";
import { namesRead } from "./names-read.js";
import { documentOf, jointShare, openShare } from "./open.js";
import type { FundingPart, FundingSpec, Predicate } from "../program.js";

type Quantity = FundingPart["quantity"];
type Split = FundingPart["split"];
/** A part before its condition is known. */
interface Portion {
  readonly quantity: Quantity;
  readonly split: Split;
  readonly bound?: "floor" | "ceiling";
}
const REST: Quantity = { kind: "rest" };

/** Who pays a subsidy: its 其中 in order, then its 由, those under a condition before those for everybody else. */
export function lowerFunding(context: LowerContext, subsidy: Pick<Subsidy, "payers" | "parts">): FundingSpec {
  const shared = subsidy.payers.length > 0;
  const [conditional, plain] = [true, false].map((asks) =>
    subsidy.payers.filter(({ node }) => (node.condition !== null) === asks),
  );
  const parts = [
    ...subsidy.parts.flatMap((placed) => lowerPart(context, placed, shared)),
    ...[...(conditional ?? []), ...(plain ?? [])].flatMap((placed) => lowerRule(context, placed)),
  ];
  return { parts: boundedLast(parts), remainder: remainder(context, parts) };
}

/** What a floor or a ceiling takes is known once the fixed parts are: it comes behind them, and before who bears the rest. */
function boundedLast(parts: readonly FundingPart[]): readonly FundingPart[] {
  if (parts.every(({ bound }) => bound === undefined)) return parts;
  const rank = ({ quantity, bound }: FundingPart): number =>
    quantity.kind === "rest" ? 2 : bound === undefined ? 0 : 1;
  return [...parts].sort((a, b) => rank(a) - rank(b));
}

function lowerRule(context: LowerContext, placed: Placed<PayerRule>): readonly FundingPart[] {
  const rule = placed.node;
  const when = rule.condition === null ? null : lowerCondition(context, rule.condition);
  if (rule.payment === null) return hole(context, rule, []);
  return lowerPayment(context, rule.payment, REST).map((portion) => fundingPart(context, placed, when, portion));
}

function fundingPart(
  context: LowerContext,
  placed: Placed<PayerRule | Part>,
  when: Predicate | null,
  portion: Portion,
): FundingPart {
  const part = { when, ...portion };
  context.places.set(part, placed);
  return part;
}

/** A part that names no payer is left to the 由 of the whole statement, where there is one. */
function lowerPart(context: LowerContext, placed: Placed<Part>, shared: boolean): readonly FundingPart[] {
  const part = placed.node;
  const { quantity, payment } = part;
  if (quantity === null) return hole(context, part, []);
  if (payment === null && shared) return [];
  const when: Predicate | null = part.condition === null ? null : lowerCondition(context, part.condition);
  const whole: Quantity =
    quantity.kind === "Rest"
      ? REST
      : quantity.kind === "MoneyLiteral"
        ? { kind: "fen", fen: quantity.fen }
        : { kind: "portion", ppm: quantity.ppm };
  const portions = payment === null ? [left(whole, openShare(context, null))] : lowerPayment(context, payment, whole);
  return portions.map((portion, index) => {
    const isBounded = part.bound !== "exact" && index === portions.length - 1;
    return fundingPart(context, placed, when, isBounded ? { ...portion, bound: part.bound } : portion);
  });
}

/** The portions of `whole` that a payment names. */
function lowerPayment(context: LowerContext, payment: Payment, whole: Quantity): readonly Portion[] {
  if (payment.unspecified !== null) {
    const document = documentOf(context, payment.unspecified.document);
    return [
      { quantity: whole, split: { kind: "unspecified", open: openShare(context, payment.unspecified), document } },
    ];
  }
  const items = payment.items.filter((item) => item.payers.length > 0);
  if (items.length === 0) return hole(context, payment, []);
  const percentages = sharedByPercent(context, items);
  if (percentages !== null) return [{ quantity: whole, split: percentages }];
  const unquantified = items.filter((item) => item.quantity === null && item.ratio === null);
  if (unquantified.length === items.length && names(context, items).length > 1) {
    return [left(whole, jointShare(context, names(context, items)))];
  }
  return items.flatMap((item) => portionOf(context, item, whole, items));
}

/** Percentages that add up to the whole are shares by weight, so that no fen is lost between them. */
function sharedByPercent(context: LowerContext, items: readonly PaymentItem[]): Split | null {
  const payers: string[] = [];
  const weights: number[] = [];
  for (const item of items) {
    if (item.quantity?.kind !== "PercentLiteral" || item.ratio !== null) return null;
    for (const payer of item.payers) {
      payers.push(nameOf(payer, context.model));
      weights.push(item.quantity.ppm);
    }
  }
  return weights.reduce((sum, weight) => sum + weight, 0) === WHOLE_PPM ? byWeight(payers, weights) : null;
}

function portionOf(
  context: LowerContext,
  item: PaymentItem,
  whole: Quantity,
  items: readonly PaymentItem[],
): readonly Portion[] {
  const payers = item.payers.map((payer) => nameOf(payer, context.model));
  const quantity = item.quantity;
  if (quantity === null || quantity.kind === "Rest") {
    const rest = restOf(whole, items);
    if (rest === null) return [left(whole, hole(context, item, openShare(context, null), "fixedInPortion"))];
    const weights = item.ratio?.terms ?? payers.map(() => 1);
    // One name, or a ratio with a figure for each; else the split is not said.
    if (payers.length !== weights.length || (item.ratio === null && payers.length > 1)) {
      return [left(rest, jointShare(context, payers))];
    }
    return [{ quantity: rest, split: byWeight(payers, weights) }];
  }
  return payers.map((payer) => ({
    quantity: quantity.kind === "MoneyLiteral" ? { kind: "fen", fen: quantity.fen } : percentageOf(whole, quantity.ppm),
    split: byWeight([payer], [1]),
  }));
}

/** `ppm` of the amount around it. */
function percentageOf(whole: Quantity, ppm: number): Quantity {
  if (whole.kind === "fen") return { kind: "fen", fen: percentOf(whole.fen, ppm) };
  return { kind: "portion", ppm: whole.kind === "portion" ? percentOf(whole.ppm, ppm) : ppm };
}

/** What the other items leave of `whole`; null where that can't be told beforehand (a fixed amount out of a percentage). */
function restOf(whole: Quantity, items: readonly PaymentItem[]): Quantity | null {
  if (whole.kind === "rest") return REST;
  let fen = 0;
  let ppm = 0;
  for (const { quantity, payers } of items) {
    if (quantity?.kind === "MoneyLiteral") fen += quantity.fen * payers.length;
    if (quantity?.kind !== "PercentLiteral") continue;
    if (whole.kind === "fen") fen += percentOf(whole.fen, quantity.ppm) * payers.length;
    else ppm += percentOf(whole.ppm, quantity.ppm) * payers.length;
  }
  if (whole.kind === "fen") return { kind: "fen", fen: Math.max(0, whole.fen - fen) };
  return fen > 0 ? null : { kind: "portion", ppm: Math.max(0, whole.ppm - ppm) };
}

function byWeight(payers: readonly string[], weights: readonly number[]): Split {
  const divisor = Math.max(1, weights.reduce(greatestCommonDivisor, 0));
  return { kind: "payers", payers, weights: weights.map((weight) => weight / divisor) };
}
function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
function left(quantity: Quantity, open: OpenSplit): Portion {
  return { quantity, split: { kind: "unspecified", open } };
}
function names(context: LowerContext, items: readonly PaymentItem[]): readonly string[] {
  return items.flatMap((item) => item.payers.map((payer) => nameOf(payer, context.model)));
}

/** Where payers stand under conditions, what is left is left because none of them held. */
function remainder(context: LowerContext, parts: readonly FundingPart[]): OpenSplit {
  const conditions = parts.flatMap(({ when }) => when ?? []);
  if (conditions.length === 0) return openShare(context, null);
  return { code: "depends-on", names: [...new Set(conditions.flatMap((when) => namesRead(context, when)))] };
}
