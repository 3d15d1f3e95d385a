// What a rate amounts to at least and at most, in fen, so that a notice's can be held against its superior's.
import type { RateEntry } from "@zhengce/grammar";
import { percentOf } from "@zhengce/runtime";
import type { Component, Model, Placed, Subsidy } from "../semantics/model.js";

/** Fen; `least` 0 and `most` Infinity where nothing bounds it. */
export interface Bound {
  readonly least: number;
  readonly most: number;
}

/** What a superior's rate demands: nothing (null) where it is left to localities. */
export function boundOf(rate: Placed<RateEntry>, bound: Bound | null): Bound | null {
  return rate.node.value?.kind === "Unspecified" ? null : bound;
}

/** A standard in one tier. */
export function standardOf({ amounts, bound }: Component, tier: number): Bound | null {
  return bounded(amounts[tier] ?? null, bound);
}

/**
 * What a subsidy grants in one tier, as far as its own notice's standards go; 全额 is all of the component, as `payer` states it, so that a
 * superior's 全额 means all of what the locality charges.
 */
export function grantOf(model: Model, { rates, component }: Subsidy, tier: number, payer: Model): Bound | null {
  const value = rates[tier]?.node.value ?? null;
  const whole = payer.components.get(component)?.amounts[Math.min(tier, Math.max(0, payer.tiers.length - 1))] ?? null;
  switch (value?.kind) {
    case "AmountRate":
      return bounded(value.amount?.fen ?? null, value.bound);
    case "FullRate":
      return bounded(whole, "exact");
    case "NetRate":
      return whole === null || value.amount === null ? null : bounded(Math.max(0, whole - value.amount.fen), "exact");
    case "PercentRate": {
      const base = value.base === null ? null : model.percentBaseOf(value);
      const of = payer.components.get(base?.component.name ?? component)?.amounts[base?.tier?.index ?? tier] ?? null;
      return of === null ? null : bounded(percentOf(of, value.percent.ppm), value.bound);
    }
    default:
      return null;
  }
}

function bounded(fen: number | null, bound: "exact" | "floor" | "ceiling"): Bound | null {
  if (fen === null) return null;
  return { least: bound === "ceiling" ? 0 : fen, most: bound === "floor" ? Infinity : fen };
}
