// 标准 of two models → rows by component and tier, its floor or ceiling, its variants and parts.
import { describePart, describeRate, describeRateEntry, moneyText } from "../semantics/describe-amounts.js";
import { describeCondition } from "../semantics/describe.js";
import { phrase, word } from "../semantics/describe-words.js";
import type { Component, Model } from "../semantics/model.js";
import { keysOf, moneyDifference, rowOf, rowsOf } from "./change.js";
import type { Row, Said } from "./change.js";

/** The rows of all components, in the later notice's order. */
export function compareStandards(before: Model, after: Model, years: number): readonly Row[] {
  return keysOf(before.components.keys(), after.components.keys()).flatMap((name) => {
    const [one, other] = [before.components.get(name), after.components.get(name)];
    const tiers = keysOf(tierNames(before), tierNames(after));
    return rowsOf([
      ...tiers.map((tier) => {
        const [from, to] = [tierOf(before, tier), tierOf(after, tier)];
        const difference = moneyDifference(one?.amounts[from], other?.amounts[to]);
        return rowOf(phrase(name, tier), rate(one, from, before), rate(other, to, after), years, difference);
      }),
      ...besides(name, variants(one, before), variants(other, after), years),
      ...besides(name, parts(one, before), parts(other, after), years),
    ]);
  });
}

/** Tiers by name; the empty name is that of a notice without tiers. */
export function tierNames(model: Model): readonly string[] {
  return model.tiers.length === 0 ? [""] : model.tiers.map(({ name }) => name);
}
/** The index of a tier; a notice without tiers says one thing for each tier. */
export function tierOf(model: Model, name: string): number {
  return model.tiers.length === 0 ? 0 : model.tiers.findIndex((tier) => tier.name === name);
}

function rate(component: Component | undefined, tier: number, model: Model): Said | null {
  const entry = component?.rates[tier] ?? null;
  if (entry === null || component === undefined) return null;
  const amount = component.amounts[tier] ?? null;
  const text =
    entry.node.value?.kind === "PercentRate" && amount !== null
      ? phrase(describeRateEntry({ ...entry.node, tier: null, echo: null }, model), `（${moneyText(money(amount))}）`)
      : describeRateEntry({ ...entry.node, tier: null, echo: null }, model);
  return { text, clauses: [entry.clause?.name ?? ""] };
}
/** An amount as the literal that would say it. */
function money(fen: number): Parameters<typeof moneyText>[0] {
  return { kind: "MoneyLiteral", fen, unconfirmed: false, start: 0, end: 0 };
}

type Sayings = ReadonlyMap<string, Said>;
function variants(component: Component | undefined, model: Model): Sayings {
  return new Map(
    (component?.variants ?? []).map(({ node, clause }) => [
      phrase(word("when"), describeCondition(node.condition, model)),
      { text: describeRate(node.rate, model), clauses: [clause?.name ?? ""] },
    ]),
  );
}
function parts(component: Component | undefined, model: Model): Sayings {
  return new Map(
    (component?.parts ?? []).map(({ node, clause }, index) => [
      `${word("part")} ${index + 1}`,
      { text: describePart(node, model), clauses: [clause?.name ?? ""] },
    ]),
  );
}
function besides(name: string, before: Sayings, after: Sayings, years: number): readonly (Row | null)[] {
  return keysOf(before.keys(), after.keys()).map((key) =>
    rowOf(`${name} ${key}`, before.get(key) ?? null, after.get(key) ?? null, years),
  );
}
