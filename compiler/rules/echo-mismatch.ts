// The amount in brackets after a computed one, `90%（288元）`, differs from what the file's own figures come to.
import { entry } from "@zhengce/grammar";
import type { MoneyLiteral, RateEntry, Span, Texts } from "@zhengce/grammar";
import type { Component, Model, Placed, Situation } from "../semantics/model.js";
import { tierIndices } from "./lib/amounts.js";
import { computedRate, computedRest, computedSum } from "./lib/computed-amounts.js";
import type { Computed } from "./lib/computed-amounts.js";
import { echoedParts } from "./lib/echoed-parts.js";
import { related, rule } from "./rule.js";
import { surplus, yuan } from "./lib/words.js";

export const echoMismatch = rule({
  code: "echo-mismatch",
  texts: entry("error", "括号里写的是 {stated}，{told}", "the brackets say {stated}, {told}", { fixable: true }),
  acknowledgeable: true,
  // A part of what it counts may have been lost.
  absence: true,
  check({ model, report, isDoubtful }) {
    for (const { echo, computed, accepts, places } of echoes(model)) {
      const wrong = computed.find(({ fen }) => fen !== echo.fen);
      if (wrong === undefined || isDoubtful(echo)) continue;
      const stated = yuan(echo.fen);
      const amount = yuan(wrong.fen);
      const from = places.map((place) => related(place, standsThere(model.source.text.slice(place.start, place.end))));
      if (accepts === "some" && computed.some(({ fen }) => fen === echo.fen)) {
        report(
          echo,
          { stated, told: somebodys(wrong, amount, model.tiers.length > 0) },
          { related: from, severity: "info", fixable: false },
        );
        continue;
      }
      const replacement = computed.every(({ fen }) => fen === wrong.fen) ? amount.zh : null;
      report(
        echo,
        { stated, told: mismatch(wrong, amount, surplus(echo.fen, wrong.fen, yuan)) },
        { related: from, ...(replacement === null ? { fixable: false } : { data: { replacement } }) },
      );
    }
  },
});

/** Of several figures each says which it is. */
function standsThere(words: string): Texts {
  return /^[\p{L}\p{N}]{1,20}$/u.test(words)
    ? { zh: `“${words}”的金额`, en: `The amount of ${words}` }
    : { zh: "这里的金额", en: "The amount stands here" };
}

function mismatch({ how }: Computed, amount: Texts, difference: Texts): Texts {
  return {
    zh: `按 ${how.zh} 应为 ${amount.zh}，${difference.zh}`,
    en: `but ${how.en} comes to ${amount.en}: ${difference.en}`,
  };
}
/** One figure can't be that of tiers, or of people, that pay different amounts: which is meant is not told. */
function somebodys({ how }: Computed, amount: Texts, tiers: boolean): Texts {
  if (!tiers)
    return {
      zh: `只对得上一部分人：标准因人而异，另有人是 ${how.zh}，即 ${amount.zh}；没有写明指谁，就没有再核对`,
      en: `which is what some people come to; for others ${how.en} comes to ${amount.en}. Who is meant is not said, so it was not checked further`,
    };
  return {
    zh: `只是一个档次的数，${how.zh} 是 ${amount.zh}；没有写明是哪个档次，就没有核对是不是写错了档次`,
    en: `which is one tier's; ${how.en} comes to ${amount.en}. Which tier is meant is not said, so it was not checked further`,
  };
}

/** An echo, and what it stands for in each tier that it speaks of. */
interface Echoed {
  readonly echo: MoneyLiteral;
  readonly computed: readonly Computed[];
  /** Whether it must be right in every tier; that of a payment may be one tier's. */
  readonly accepts: "all" | "some";
  /** Where the figures come from. */
  readonly places: readonly Span[];
}

function echoes(model: Model): readonly Echoed[] {
  const parts = echoedParts(model).map((part): Echoed => ({ ...part, accepts: "some" }));
  return [...echoedRates(model), ...echoedPayments(model), ...parts];
}

/** Every rate with an echo, once. */
function echoedRates(model: Model): readonly Echoed[] {
  const found = new Map<RateEntry, { component: Component; tiers: number[]; granted: boolean }>();
  const add = (rate: RateEntry | undefined, component: Component, tier: number, granted = false): void => {
    if ((rate?.echo ?? rate?.netEcho ?? null) === null || rate === undefined) return;
    const seen = found.get(rate);
    if (seen === undefined) found.set(rate, { component, tiers: [tier], granted });
    else if (!seen.tiers.includes(tier)) seen.tiers.push(tier);
  };
  const addAll = (rates: readonly (Placed<RateEntry> | null)[], component: Component, granted = false): void =>
    rates.forEach((rate, tier) => add(rate?.node, component, tier, granted));
  for (const component of model.components.values()) {
    addAll(component.rates, component);
    for (const entry of component.variants.flatMap(({ node }) => node.rate?.entries ?? [])) {
      const named = model.tiers.find((tier) => tier.name === entry.tier?.text);
      for (const tier of named === undefined ? tierIndices(model) : [named.index]) add(entry, component, tier);
    }
  }
  for (const { rates, component } of model.subsidies) {
    const symbol = model.components.get(component);
    if (symbol !== undefined) addAll(rates, symbol, true);
  }
  return [...found].flatMap(([{ echo, netEcho, value }, { component, tiers, granted }]): readonly Echoed[] => {
    const places = component.declarations.slice(0, 1);
    const computed = tiers.flatMap((tier) => computedRate(model, value, component, tier) ?? []);
    const left = tiers.flatMap((tier) => computedRest(model, value, component, tier));
    return [
      ...(echo === null ? [] : [{ echo, computed, accepts: "all", places } as const]),
      // Who is charged another standard has another rest: the notice may mean that one.
      // Nothing is left of a standard.
      ...(netEcho === null || !granted ? [] : [{ echo: netEcho, computed: left, accepts: "some", places } as const]),
    ];
  });
}

function echoedPayments(model: Model): readonly Echoed[] {
  return model.situations.flatMap(({ pay, when }): readonly Echoed[] => {
    const slot = pay?.node;
    if (!slot?.echo) return [];
    const { echo, terms } = slot;
    const tiers = tiersAskedFor(model, when);
    const computed = (tiers ?? tierIndices(model)).flatMap((tier) => computedSum(model, slot, tier) ?? []);
    const places = terms.flatMap((term) => model.components.get(term.component.text)?.declarations[0] ?? []);
    return [{ echo, computed, accepts: tiers === null ? "some" : "all", places }];
  });
}

/** The tiers of whom the conditions speak, `档次 = 一档`; null where they speak of everybody. */
function tiersAskedFor(model: Model, when: Situation["when"]): readonly number[] | null {
  const asked = when.flatMap(({ node: { condition } }) =>
    (condition?.kind === "AllOf" ? condition.operands : [condition]).flatMap((each) => {
      if (each?.kind !== "Comparison" || each.operator !== "=") return [];
      const names = [each.left, each.right].flatMap((side) => (side?.kind === "Name" ? [side.text] : []));
      return model.tiers.flatMap(({ name, index }) => (names.includes(name) ? [index] : []));
    }),
  );
  return asked.length === 0 ? null : asked;
}
