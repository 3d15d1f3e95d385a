// Parts (其中), or the fixed amounts of several payers, that do not add up to the amount around them. Parts under
// conditions are alternatives: each is counted alone here; what exactly they cover together is parts-gap's question.
import { entry } from "@zhengce/grammar";
import type { MoneyLiteral, Part, PercentLiteral, Rest, Span, Texts } from "@zhengce/grammar";
import { percentOf } from "@zhengce/runtime";
import type { Component, Model, Placed, Subsidy } from "../semantics/model.js";
import { boundOf, plainAmount, rateAmount, tierIndices } from "./amounts.js";
import { rule } from "./rule.js";
import { excess, yuan } from "./words.js";

type Quantity = MoneyLiteral | PercentLiteral | Rest | null;
/** One amount of a sum; `alone` where a condition makes it an alternative. */
interface Piece {
  readonly quantity: Quantity;
  readonly alone: boolean;
}
interface Sum {
  readonly fen: number;
  readonly difference: number;
}

export const partsMismatch = rule({
  code: "parts-mismatch",
  texts: entry(
    "error",
    "{what}合计 {sum}，{whole} 是 {amount}，{difference}",
    "{what} add up to {sum}, {whole} is {amount}: {difference}",
  ),
  acknowledgeable: true,
  check({ model, report }) {
    const check = (
      place: Span,
      what: Texts,
      whole: string,
      pieces: readonly Piece[],
      totals: readonly number[],
      complete: boolean,
    ): void => {
      const sums = totals.map((total) => sumOf(pieces, total, complete));
      const wrong = sums[0];
      if (wrong === undefined || wrong === null || sums.some((sum) => sum === null)) return;
      const amount = wrong.fen - wrong.difference;
      const difference = excess(wrong.fen, amount, yuan);
      report(
        place,
        { what, sum: yuan(wrong.fen), whole, amount: yuan(amount), difference },
        wrong.difference < 0 ? { severity: "warning" } : {},
      );
    };
    const parts = { zh: "“其中”各项", en: "the parts" };
    const shares = { zh: "各单位承担的金额", en: "the payers' amounts" };
    for (const component of model.components.values()) {
      if (component.bound === "floor" || component.parts.length === 0) continue;
      const complete = component.bound === "exact" && component.parts.length > 1;
      check(
        spanOf(component.parts),
        parts,
        component.name,
        piecesOf(component.parts),
        componentAmounts(model, component),
        complete,
      );
    }
    const seen = new Set<Span>();
    for (const subsidy of model.subsidies) {
      const totals = subsidyAmounts(model, subsidy);
      const [first] = subsidy.parts;
      if (first !== undefined && !seen.has(first.node)) {
        seen.add(first.node);
        const complete = subsidy.payers.length === 0;
        check(spanOf(subsidy.parts), parts, subsidy.group, piecesOf(subsidy.parts), totals, complete);
      }
      for (const { node } of [...subsidy.payers, ...subsidy.parts]) {
        const within =
          node.kind === "PayerRule" || node.quantity?.kind !== "MoneyLiteral" ? totals : [node.quantity.fen];
        const items = node.payment?.items ?? [];
        if (
          node.payment === null ||
          seen.has(node.payment) ||
          !items.some((item) => item.quantity?.kind === "MoneyLiteral")
        )
          continue;
        seen.add(node.payment);
        const pieces = items.map((item): Piece => ({ quantity: item.quantity, alone: false }));
        // An entry without an amount takes what is left, so nothing can be missing.
        const open = items.some((item) => item.quantity === null);
        if (node.kind === "PayerRule" || node.quantity?.kind === "MoneyLiteral")
          check(node.payment, shares, subsidy.group, pieces, within, !open);
      }
    }
  },
});

/** The sum where it differs from `total`; null where it fits. `complete`: a sum that falls short is wrong too. */
function sumOf(pieces: readonly Piece[], total: number, complete: boolean): Sum | null {
  const values = pieces.map(({ quantity, alone }) => ({ fen: fenOf(quantity, total), alone }));
  const always = values.filter(({ alone }) => !alone).reduce((sum, { fen }) => sum + fen, 0);
  const alternatives = values.filter(({ alone }) => alone).map(({ fen }) => fen);
  const most = always + Math.max(0, ...alternatives);
  if (most > total) return { fen: most, difference: most - total };
  const all = always + alternatives.reduce((sum, fen) => sum + fen, 0);
  const rest = pieces.some(({ quantity }) => quantity === null || quantity.kind === "Rest");
  return complete && !rest && all < total ? { fen: all, difference: all - total } : null;
}
function fenOf(quantity: Quantity, total: number): number {
  if (quantity?.kind === "MoneyLiteral") return quantity.fen;
  return quantity?.kind === "PercentLiteral" ? percentOf(total, quantity.ppm) : 0;
}

function piecesOf(parts: readonly Placed<Part>[]): readonly Piece[] {
  return parts.map(({ node }) => ({ quantity: node.quantity, alone: node.condition !== null }));
}
function spanOf(parts: readonly Placed<Part>[]): Span {
  const last = parts[parts.length - 1]?.node;
  return last?.quantity ?? last ?? { start: 0, end: 0 };
}
function componentAmounts(model: Model, component: Component): readonly number[] {
  return tierIndices(model).flatMap((tier) => plainAmount(component, tier) ?? []);
}
/** What the subsidy comes to, tier by tier, where its figures say so exactly. */
function subsidyAmounts(model: Model, subsidy: Subsidy): readonly number[] {
  return tierIndices(model).flatMap((tier) => {
    const value = subsidy.rates[tier]?.node.value ?? null;
    if (boundOf(value) !== "exact") return [];
    return rateAmount(model, value, model.components.get(subsidy.component), tier) ?? [];
  });
}
