// What a rate amounts to at least and at most, in fen, so that a notice's can be held against its superior's.
import { stated } from "../../decision/amount.js";
import type { Range } from "../../decision/amount.js";
import { rangeOf, statedRate } from "../../decision/rate.js";
import type { Component, Model, Subsidy } from "../../semantics/model.js";

/** A standard in one tier; null where it states no amount. */
export function standardOf({ amounts, bound }: Component, tier: number): Range | null {
  const fen = amounts[tier] ?? null;
  return fen === null ? null : stated(fen, bound);
}

/**
 * What a subsidy grants in one tier, as far as its own notice's standards go; 全额 is all of the component, as `payer` states it, so that a
 * superior's 全额 means all of what the locality charges. Null where it is left open.
 */
export function grantOf(model: Model, { rates, component }: Subsidy, tier: number, payer: Model): Range | null {
  const whole = payer.components.get(component)?.amounts[Math.min(tier, Math.max(0, payer.tiers.length - 1))] ?? null;
  return rangeOf(statedRate(rates[tier]?.node.value ?? null, { model, payer, component, tier }), whole);
}
