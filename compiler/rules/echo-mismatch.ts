// The amount in brackets after a computed one, `90%（288元）`, differs from what the file's own figures come to.
import { entry } from "@zhengce/grammar";
import type { MoneyLiteral, RateEntry, Span } from "@zhengce/grammar";
import type { Component, Model, Placed } from "../semantics/model.js";
import { tierIndices } from "./amounts.js";
import { computedRate, computedSum } from "./computed-amounts.js";
import type { Computed } from "./computed-amounts.js";
import { isDoubtful } from "./doubtful.js";
import { related, rule } from "./rule.js";
import { surplus, yuan } from "./words.js";

export const echoMismatch = rule({
  code: "echo-mismatch",
  texts: entry(
    "error",
    "括号里写的是 {stated}，按 {how} 应为 {computed}，{difference}",
    "the brackets say {stated}, but {how} comes to {computed}: {difference}",
    { fixable: true },
  ),
  acknowledgeable: true,
  // A part of what it counts may have been lost.
  absence: true,
  check({ model, report }) {
    for (const { echo, computed, accepts, places } of [...echoedRates(model), ...echoedPayments(model)]) {
      const wrong = computed.find(({ fen }) => fen !== echo.fen);
      if (isDoubtful(model, echo)) continue;
      if (wrong === undefined || (accepts === "some" && computed.some(({ fen }) => fen === echo.fen))) continue;
      const stated = yuan(echo.fen);
      const amount = yuan(wrong.fen);
      const stands = { zh: "这里的金额", en: "The amount stands here" };
      report(
        echo,
        { stated, how: wrong.how, computed: amount, difference: surplus(echo.fen, wrong.fen, yuan) },
        {
          related: places.map((place) => related(place, stands)),
          ...(computed.every(({ fen }) => fen === wrong.fen)
            ? { data: { replacement: amount.zh } }
            : { fixable: false }),
        },
      );
    }
  },
});

/** An echo, and what it stands for in each tier that it speaks of. */
interface Echoed {
  readonly echo: MoneyLiteral;
  readonly computed: readonly Computed[];
  /** Whether it must be right in every tier; that of a payment may be one tier's. */
  readonly accepts: "all" | "some";
  /** Where the figures come from. */
  readonly places: readonly Span[];
}

/** Every rate with an echo, once. */
function echoedRates(model: Model): readonly Echoed[] {
  const found = new Map<RateEntry, { component: Component; tiers: number[] }>();
  const add = (rate: RateEntry | undefined, component: Component, tier: number): void => {
    if (!rate?.echo) return;
    const seen = found.get(rate);
    if (seen === undefined) found.set(rate, { component, tiers: [tier] });
    else if (!seen.tiers.includes(tier)) seen.tiers.push(tier);
  };
  const addAll = (rates: readonly (Placed<RateEntry> | null)[], component: Component): void =>
    rates.forEach((rate, tier) => add(rate?.node, component, tier));
  for (const component of model.components.values()) {
    addAll(component.rates, component);
    for (const entry of component.variants.flatMap(({ node }) => node.rate?.entries ?? [])) {
      const named = model.tiers.find((tier) => tier.name === entry.tier?.text);
      for (const tier of named === undefined ? tierIndices(model) : [named.index]) add(entry, component, tier);
    }
  }
  for (const { rates, component } of model.subsidies) {
    const symbol = model.components.get(component);
    if (symbol !== undefined) addAll(rates, symbol);
  }
  return [...found].flatMap(([{ echo, value }, { component, tiers }]) => {
    if (echo === null) return [];
    const computed = tiers.flatMap((tier) => computedRate(model, value, component, tier) ?? []);
    return [{ echo, computed, accepts: "all", places: component.declarations.slice(0, 1) }];
  });
}

function echoedPayments(model: Model): readonly Echoed[] {
  return model.situations.flatMap(({ pay }) => {
    const slot = pay?.node;
    if (!slot?.echo) return [];
    const { echo, terms } = slot;
    const computed = tierIndices(model).flatMap((tier) => computedSum(model, slot, tier) ?? []);
    const places = terms.flatMap((term) => model.components.get(term.component.text)?.declarations[0] ?? []);
    return [{ echo, computed, accepts: "some", places }];
  });
}
