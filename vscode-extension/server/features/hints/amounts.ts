// What a sum or a percentage comes to, where the notice doesn't state it itself in brackets: `个人缴费 + 财政补助` → 830元.
import type { Compilation } from "@zhengce/compiler";
import { computedRate, computedSum } from "@zhengce/compiler/rules/computed-amounts";
import { tierIndices } from "@zhengce/compiler/rules/amounts";
import type { Component, Placed } from "@zhengce/compiler/semantics/model";
import type { RateEntry } from "@zhengce/grammar";
import { formatYuan } from "@zhengce/runtime";
import { joined, type Hint } from "./hint.js";

export function amountHints({ model }: Compilation): readonly Hint[] {
  return [...sums(model), ...percentages(model)];
}
type Model = Compilation["model"];

function sums(model: Model): readonly Hint[] {
  return model.situations.flatMap(({ pay }) => {
    const slot = pay?.node;
    if (slot?.echo !== null) return [];
    if (slot.terms.length < 2 && slot.terms.every(({ percent }) => percent === null)) return [];
    const fen = tierIndices(model).map((tier) => computedSum(model, slot, tier)?.fen ?? null);
    const floor = slot.terms.some(({ component }) => model.components.get(component.text)?.bound === "floor");
    const at = slot.terms.at(-1)?.end;
    return at === undefined ? [] : hint(at, fen, floor ? "≥" : "= ");
  });
}

/** Every percentage once, though it may hold for several tiers or groups. */
function percentages(model: Model): readonly Hint[] {
  const found = new Map<RateEntry, (number | null)[]>();
  const add = (rates: readonly (Placed<RateEntry> | null)[], component: Component): void =>
    rates.forEach((rate, tier) => {
      if (rate?.node.value?.kind !== "PercentRate" || rate.node.echo !== null) return;
      const amounts = found.get(rate.node) ?? new Array<number | null>(rates.length).fill(null);
      amounts[tier] = computedRate(model, rate.node.value, component, tier)?.fen ?? null;
      found.set(rate.node, amounts);
    });
  for (const component of model.components.values()) add(component.rates, component);
  for (const { rates, component } of model.subsidies) {
    const symbol = model.components.get(component);
    if (symbol !== undefined) add(rates, symbol);
  }
  return [...found].flatMap(([entry, amounts]) => {
    const known = amounts.filter((fen) => fen !== null);
    return entry.value === null ? [] : hint(entry.value.end, known, "= ");
  });
}

function hint(at: number, fen: readonly (number | null)[], sign: string): readonly Hint[] {
  const known = fen.filter((amount) => amount !== null);
  if (known.length === 0 || known.length < fen.length) return [];
  const text = `${sign}${joined(known.map(formatYuan))}`;
  return [{ at, text: { zh: text, en: text.replaceAll("元", " yuan") } }];
}
