// What a rate or a payment comes to in a tier, and how, in words: `个人缴费 320元 的 90%` makes 288元. For echo-mismatch.
import type { PaySlot, RateValue, Texts } from "@zhengce/grammar";
import { percentOf } from "@zhengce/runtime";
import type { Component, Model } from "../../semantics/model.js";
import { fenOf, statedRate } from "../../decision/rate.js";
import { plainAmount, rateAmount, tierName } from "./amounts.js";
import { percent, yuan } from "./words.js";

export interface Computed {
  readonly fen: number;
  /** With the tier's name in front, where the notice has tiers. */
  readonly how: Texts;
}

/** What a rate of `component` comes to in `tier`; null where the figures do not tell. */
export function computedRate(
  model: Model,
  value: RateValue | null,
  component: Component,
  tier: number,
): Computed | null {
  const fen = rateAmount(model, value, component, tier);
  if (fen === null || value === null || value.kind === "Unspecified") return null;
  const base = value.kind === "PercentRate" ? model.percentBaseOf(value) : null;
  const of = base?.component ?? component;
  const whole = plainAmount(of, base?.tier?.index ?? tier);
  if (value.kind === "AmountRate" || whole === null) return { fen, how: inTier(model, tier, yuan(fen)) };
  const amount = yuan(whole);
  if (value.kind !== "PercentRate") {
    return { fen, how: inTier(model, tier, { zh: `${of.name} ${amount.zh}`, en: `${of.name}, ${amount.en},` }) };
  }
  const share = percent(value.percent.ppm);
  const how = { zh: `${of.name} ${amount.zh} 的 ${share}`, en: `${share} of ${of.name}, ${amount.en},` };
  return { fen, how: inTier(model, tier, how) };
}

/** What a rate of `component` leaves to the person in `tier`, of the plain amount and of those of variants. */
export function computedRest(
  model: Model,
  value: RateValue | null,
  component: Component,
  tier: number,
): readonly Computed[] {
  const rate = statedRate(value, { model, payer: model, component: component.name, tier });
  const wholes = [component.amounts, ...component.variantAmounts].flatMap((amounts) => {
    const amount = amounts[tier];
    return typeof amount === "number" ? [amount] : [];
  });
  return [...new Set(wholes)].flatMap((whole) => {
    const fen = fenOf(rate, whole);
    if (fen === null) return [];
    const [amount, granted] = [yuan(whole), yuan(fen)];
    const how = {
      zh: `${component.name} ${amount.zh} 减资助 ${granted.zh}`,
      en: `${component.name}, ${amount.en}, less ${granted.en}`,
    };
    return [{ fen: Math.max(0, whole - fen), how: inTier(model, tier, how) }];
  });
}

/** What a 缴纳 comes to in `tier`; null where the amount of a part is not known. */
export function computedSum(model: Model, pay: PaySlot, tier: number): Computed | null {
  let fen = 0;
  const zh: string[] = [];
  const en: string[] = [];
  for (const { component, percent: share, factor } of pay.terms) {
    if (factor !== null) return null;
    const whole = plainAmount(model.components.get(component.text), tier);
    if (whole === null) return null;
    fen += share === null ? whole : percentOf(whole, share.ppm);
    const amount = yuan(whole);
    zh.push(`${component.text} ${amount.zh}${share === null ? "" : ` 的 ${percent(share.ppm)}`}`);
    en.push(`${share === null ? "" : `${percent(share.ppm)} of `}${component.text} ${amount.en}`);
  }
  const how = { zh: zh.join(" + "), en: en.join(" + ") };
  return pay.terms.length === 0 ? null : { fen, how: inTier(model, tier, how) };
}

function inTier(model: Model, tier: number, how: Texts): Texts {
  const name = tierName(model, tier);
  return name === "" ? how : { zh: `${name} ${how.zh}`, en: `${how.en} in ${name}` };
}
