// Where a 标准 or a 资助 states parts of an amount: its 其中, and the fixed amounts of its payers. What parts-mismatch adds up.
import type { MoneyLiteral, Part, Payment, PayerRule, PercentLiteral, Rest, Span, Texts } from "@zhengce/grammar";
import { highest } from "@zhengce/runtime";
import type { Model, Placed, Subsidy } from "../../semantics/model.js";
import { boundOf, rateAmount, tierIndices } from "./amounts.js";

/** One amount of a sum; `alone` where a condition makes it an alternative. */
export interface Piece {
  readonly quantity: MoneyLiteral | PercentLiteral | Rest | null;
  readonly bound: Part["bound"];
  readonly alone: boolean;
}
export interface StatedSum {
  readonly place: Span;
  /** What is added up, and what it should come to. */
  readonly what: Texts;
  readonly whole: Texts;
  readonly pieces: readonly Piece[];
  /** Fen, tier by tier; empty where the figures do not say it exactly. */
  readonly totals: readonly number[];
  /** Nothing else bears what is left, so a sum that falls short is wrong too. */
  readonly complete: boolean;
}

const PARTS: Texts = { zh: "“其中”各项", en: "the parts" };
const SHARES: Texts = { zh: "各单位承担的金额", en: "the payers' amounts" };

/** Every sum of the file, once. */
export function statedSums(model: Model): readonly StatedSum[] {
  const seen = new Set<Span>();
  const first = (node: Span | undefined): boolean => {
    if (node === undefined || seen.has(node)) return false;
    seen.add(node);
    return true;
  };
  return [
    ...standardSums(model),
    ...model.subsidies.flatMap((subsidy) => {
      const totals = statedTotals(model, subsidy);
      const whole = { zh: `对“${subsidy.group}”的资助`, en: `the subsidy for ${subsidy.group}` };
      const complete = subsidy.payers.length === 0;
      const parts = first(subsidy.parts[0]?.node)
        ? [{ place: spanOf(subsidy.parts), what: PARTS, whole, pieces: piecesOf(subsidy.parts), totals, complete }]
        : [];
      const shares = [...subsidy.payers, ...subsidy.parts].flatMap(({ node }) => {
        const within = amountsWithin(node, totals);
        return node.payment !== null && within !== null && first(node.payment)
          ? sharesOf(node.payment, whole, within)
          : [];
      });
      return [...parts, ...shares];
    }),
  ];
}

/** Of a floor the parts may come to more, and of a standard with a single part the notice names just that one. */
function standardSums(model: Model): readonly StatedSum[] {
  return [...model.components.values()].flatMap(({ name, payers, parts, amounts }) => {
    if (parts.length === 0 || amounts.some((amount) => amount === null || highest(amount) === Infinity)) return [];
    const totals = amounts.map((amount) => highest(amount ?? 0));
    const complete = amounts.every((amount) => typeof amount === "number") && parts.length > 1 && payers.length === 0;
    const whole = { zh: `“${name}”`, en: name };
    return [{ place: spanOf(parts), what: PARTS, whole, pieces: piecesOf(parts), totals, complete }];
  });
}

/** The fixed amounts of a payment; an entry without an amount takes what is left, so nothing can be missing beside it. */
function sharesOf(payment: Payment, whole: Texts, totals: readonly number[]): readonly StatedSum[] {
  if (!payment.items.some(({ quantity }) => quantity?.kind === "MoneyLiteral")) return [];
  const pieces = payment.items.map(({ quantity }): Piece => ({ quantity, bound: "exact", alone: false }));
  const complete = payment.items.every(({ quantity }) => quantity !== null);
  return [{ place: payment, what: SHARES, whole, pieces, totals, complete }];
}

/** What a payment divides: the whole subsidy, or the fixed amount of its part; null where that has to be computed. */
function amountsWithin(node: PayerRule | Part, totals: readonly number[]): readonly number[] | null {
  if (node.kind === "PayerRule") return totals;
  return node.quantity?.kind === "MoneyLiteral" && node.bound === "exact" ? [node.quantity.fen] : null;
}

function piecesOf(parts: readonly Placed<Part>[]): readonly Piece[] {
  return parts.map(({ node }) => ({
    ...{ quantity: node.quantity, bound: node.bound },
    alone: node.condition !== null,
  }));
}
function spanOf(parts: readonly Placed<Part>[]): Span {
  const last = parts.at(-1)?.node;
  return last?.quantity ?? last ?? { start: 0, end: 0 };
}

/** What a subsidy comes to, tier by tier, where its figures say so exactly; all that some are charged where it is 全额. */
export function statedTotals(model: Model, subsidy: Subsidy): readonly number[] {
  const component = model.components.get(subsidy.component);
  return tierIndices(model).flatMap((tier) => {
    const value = subsidy.rates[tier]?.node.value ?? null;
    if (boundOf(value) !== "exact") return [];
    const amount = rateAmount(model, value, component, tier);
    if (value?.kind !== "FullRate") return amount ?? [];
    const own = (component?.variantAmounts ?? []).flatMap((amounts) => amounts[tier] ?? []);
    // Whoever is charged by a variant is granted all of that; conditional-parts asks for whom parts do not fit.
    return [...(amount === null ? [] : [amount]), ...own.filter((fen) => typeof fen === "number")];
  });
}
