// What a rate comes to in a tier, in fen, as far as the file's own figures tell; for the money rules only.
import type { RateValue } from "@zhengce/grammar";
import { figureOf, WHATEVER } from "@zhengce/runtime";
import { fenOf, statedRate } from "../../decision/rate.js";
import type { Component, Model } from "../../semantics/model.js";

/** Indices of the tiers; `[0]` where the notice declares none. */
export function tierIndices(model: Model): readonly number[] {
  return model.tiers.length === 0 ? [0] : model.tiers.map((tier) => tier.index);
}

/** The tier's name for a message, or "" where the notice has no tiers. */
export function tierName(model: Model, index: number): string {
  return model.tiers[index]?.name ?? "";
}

/** The figure of a component's plain amount in a tier, in fen; null where none is stated. */
export function plainAmount(component: Component | undefined, tier: number): number | null {
  return figureOf(component?.amounts[tier] ?? WHATEVER);
}

/**
 * What `value` comes to in fen, in `tier`, of `component`: the amount itself, the percentage of its base (of the component
 * where it names none), the whole component, or what is left above 个人实缴. Null where the figures do not tell.
 */
export function rateAmount(
  model: Model,
  value: RateValue | null,
  component: Component | undefined,
  tier: number,
): number | null {
  const rate = statedRate(value, { model, payer: model, component: component?.name ?? "", tier });
  return fenOf(rate, plainAmount(component, tier));
}

/** The bound of a rate: a floor or a ceiling says only one end. */
export function boundOf(value: RateValue | null): "exact" | "floor" | "ceiling" {
  return value?.kind === "AmountRate" || value?.kind === "PercentRate" ? value.bound : "exact";
}
