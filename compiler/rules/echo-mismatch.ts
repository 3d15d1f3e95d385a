// The amount in brackets after a computed one, `90%（288元）`, differs from what the file's own figures come to.
import { entry } from "@zhengce/grammar";
import type { MoneyLiteral, RateValue, Span, Texts } from "@zhengce/grammar";
import { percentOf } from "@zhengce/runtime";
import type { Component, Model, Placed } from "../semantics/model.js";
import type { RateEntry, PaySlot } from "@zhengce/grammar";
import { plainAmount, rateAmount, tierIndices, tierName } from "./amounts.js";
import { related, rule } from "./rule.js";
import { excess, percent, yuan } from "./words.js";

/** One figure to compare: what was computed in a tier, and how. */
interface Computed {
  readonly tier: number;
  readonly fen: number;
  /** `个人缴费 320元 的 90%`. */
  readonly how: Texts;
}

export const echoMismatch = rule({
  code: "echo-mismatch",
  texts: entry(
    "error",
    "括号里写的是 {stated}，按 {how} 应为 {computed}，{difference}",
    "the brackets say {stated}, but {how} comes to {computed}: {difference}",
    { fixable: true },
  ),
  acknowledgeable: true,
  check({ model, report }) {
    const check = (echo: MoneyLiteral, computed: readonly Computed[], places: readonly Span[]): void => {
      const wrong = computed.find(({ fen }) => fen !== echo.fen);
      if (wrong === undefined) return;
      const single = computed.every(({ fen }) => fen === wrong.fen);
      const stands = { zh: "这里的金额", en: "The amount stands here" };
      report(
        echo,
        {
          stated: yuan(echo.fen),
          how: inTier(model, wrong),
          computed: yuan(wrong.fen),
          difference: excess(echo.fen, wrong.fen, yuan),
        },
        {
          related: places.map((place) => related(place, stands)),
          ...(single ? { data: { replacement: yuan(wrong.fen).zh } } : { fixable: false }),
        },
      );
    };
    for (const { entry: rate, component, tiers } of echoedRates(model)) {
      if (rate.echo === null) continue;
      const computed = tiers.flatMap((tier) => computedRate(model, rate.value, component, tier));
      check(rate.echo, computed, component.nodes.flatMap(({ node }) => node.name ?? []).slice(0, 1));
    }
    for (const { pay } of model.situations) {
      if (pay?.node.echo == null) continue;
      const paid = pay.node;
      const places = paid.terms.flatMap((term) => model.components.get(term.component.text)?.declarations[0] ?? []);
      check(
        paid.echo as MoneyLiteral,
        tierIndices(model).flatMap((tier) => computedSum(model, paid, tier)),
        places,
      );
    }
  },
});

interface Echoed {
  readonly entry: RateEntry;
  readonly component: Component;
  readonly tiers: readonly number[];
}
/** Every rate with an echo, once, with the tiers it stands for. */
function echoedRates(model: Model): readonly Echoed[] {
  const found = new Map<RateEntry, { component: Component; tiers: number[] }>();
  const add = (rates: readonly (Placed<RateEntry> | null)[], component: Component): void => {
    rates.forEach((rate, tier) => {
      if (rate === null || rate.node.echo === null) return;
      const seen = found.get(rate.node);
      if (seen === undefined) found.set(rate.node, { component, tiers: [tier] });
      else if (!seen.tiers.includes(tier)) seen.tiers.push(tier);
    });
  };
  for (const component of model.components.values()) add(component.rates, component);
  for (const { rates, component } of model.subsidies) {
    const symbol = model.components.get(component);
    if (symbol !== undefined) add(rates, symbol);
  }
  return [...found].map(([entry, { component, tiers }]) => ({ entry, component, tiers }));
}

function computedRate(model: Model, value: RateValue | null, component: Component, tier: number): readonly Computed[] {
  const fen = rateAmount(model, value, component, tier);
  if (fen === null || value === null || value.kind === "Unspecified") return [];
  const base = value.kind === "PercentRate" ? model.percentBaseOf(value) : null;
  const of = base?.component ?? component;
  const whole = plainAmount(of, base?.tier?.index ?? tier);
  if (value.kind === "AmountRate" || whole === null) return [{ tier, fen, how: yuan(fen) }];
  const amount = yuan(whole);
  if (value.kind === "PercentRate") {
    const share = percent(value.percent.ppm);
    const how = { zh: `${of.name} ${amount.zh} 的 ${share}`, en: `${share} of ${of.name}, ${amount.en},` };
    return [{ tier, fen, how }];
  }
  const how = { zh: `${of.name} ${amount.zh}`, en: `${of.name}, ${amount.en},` };
  return [{ tier, fen, how }];
}

function computedSum(model: Model, pay: PaySlot, tier: number): readonly Computed[] {
  let fen = 0;
  const zh: string[] = [];
  for (const { component, percent: share } of pay.terms) {
    const whole = plainAmount(model.components.get(component.text), tier);
    if (whole === null) return [];
    fen += share === null ? whole : percentOf(whole, share.ppm);
    zh.push(`${component.text} ${yuan(whole).zh}${share === null ? "" : ` 的 ${percent(share.ppm)}`}`);
  }
  const how = zh.join(" + ");
  return pay.terms.length === 0 ? [] : [{ tier, fen, how: { zh: how, en: how.replaceAll("元", " yuan") } }];
}

function inTier(model: Model, { tier, how }: Computed): Texts {
  const name = tierName(model, tier);
  return name === "" ? how : { zh: `${name} ${how.zh}`, en: `${how.en} in ${name}` };
}
