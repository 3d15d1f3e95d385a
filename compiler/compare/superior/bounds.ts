// What a rate amounts to at least and at most, in fen, so that a notice's can be held against its superior's.
import { figureOf, highest, lowest } from "@zhengce/runtime";
import type { Amount } from "@zhengce/runtime";
import { rangeOf, statedRate } from "../../decision/rate.js";
import type { Component, Model, Subsidy } from "../../semantics/model.js";

/** A standard in one tier; null where it states no amount. */
export function standardOf({ amounts }: Component, tier: number): Amount | null {
  const amount = amounts[tier] ?? null;
  return amount === null || figureOf(amount) === null ? null : amount;
}

/** `one` never goes below what `other` starts at. */
export function reachesDownTo(one: Amount, other: Amount): boolean {
  return lowest(one) >= lowest(other);
}
/** `one` never goes above where `other` ends. */
export function staysUnder(one: Amount, other: Amount): boolean {
  return highest(one) <= highest(other);
}

/**
 * What a subsidy grants in one tier, as far as its own notice's standards go; 全额 is all of the component, as `payer` states it, so that a
 * superior's 全额 means all of what the locality charges. Null where it is left open.
 */
export function grantOf(model: Model, { rates, component }: Subsidy, tier: number, payer: Model): Amount | null {
  const paid = payer.components.get(component);
  const whole = paid === undefined ? null : standardOf(paid, Math.min(tier, Math.max(0, payer.tiers.length - 1)));
  return rangeOf(statedRate(rates[tier]?.node.value ?? null, { model, payer, component, tier }), whole);
}
