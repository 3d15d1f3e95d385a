// What a rate is worth: as the notice states it, in fen, and for one payment. The compiled module alone works it out a second time.
import { amountBetween, clampAmount, percentOf, type Amount } from "@zhengce/runtime";
import type { PercentRate, RateValue, Unspecified } from "@zhengce/grammar";
import type { Component, Model } from "../semantics/model.js";
import { less, stated } from "./amount.js";
import type { Range } from "./amount.js";
import type { RateSpec } from "./program.js";

/** A rate whose percentages are worked out; what is left open names the 未规定, where one says so. */
export type StatedRate =
  | Exclude<RateSpec, { readonly kind: "unspecified" }>
  | { readonly kind: "unspecified"; readonly node: Unspecified | null };

/** What stands on a component in a tier; null where the text is broken or names what is not there. */
export interface RatedIn {
  readonly model: Model;
  /** Whose standards are paid: a superior's percentage is one of what the locality charges. */
  readonly payer: Model;
  readonly component: string;
  /** Index of the tier in `payer`. */
  readonly tier: number;
}
export function statedRate(value: RateValue | null, at: RatedIn): StatedRate | null {
  switch (value?.kind) {
    case "AmountRate":
      return value.amount === null ? null : { kind: value.bound, fen: value.amount.fen };
    case "PercentRate":
      return percentRate(value, at);
    case "FullRate":
      return { kind: "full" };
    case "NetRate":
      return value.amount === null ? null : { kind: "net", fen: value.amount.fen };
    case "Unspecified":
      return { kind: "unspecified", node: value };
    case undefined:
      return null;
  }
}

/** A percentage of a floor is a floor; a floor of a ceiling tells nothing. */
function percentRate(value: PercentRate, at: RatedIn): StatedRate | null {
  const base = baseOf(value, at);
  if (base === null) return null;
  if (base.fen === null) return { kind: "unspecified", node: null };
  const fen = percentOf(base.fen, value.percent.ppm);
  if (value.bound === base.bound || base.bound === "exact") return { kind: value.bound, fen };
  return value.bound === "exact" ? { kind: base.bound, fen } : { kind: "unspecified", node: null };
}

/** The plain amount that a percentage is taken of: in the tier that its base names, else in the person's; null fen: it is left open. */
function baseOf(
  rate: PercentRate,
  { model, payer, component, tier }: RatedIn,
): { readonly fen: number | null; readonly bound: Component["bound"] } | null {
  const base = rate.base === null ? null : model.percentBaseOf(rate);
  if (rate.base !== null && base === null) return null;
  const of = payer.components.get(base?.component.name ?? component);
  return of === undefined ? null : { fen: of.amounts[base?.tier?.index ?? tier] ?? null, bound: of.bound };
}

/** The single figure of a rate over a whole of that many fen; null where the figures do not tell one. */
export function fenOf(rate: StatedRate | RateSpec | null, whole: number | null): number | null {
  if (rate === null || rate.kind === "unspecified") return null;
  if (rate.kind === "full") return whole;
  if (rate.kind === "net") return whole === null ? null : Math.max(0, whole - rate.fen);
  return rate.fen;
}
/** As `fenOf`, where a floor or a ceiling is no answer. */
export function exactFenOf(rate: StatedRate | RateSpec | null, whole: number | null): number | null {
  return rate?.kind === "floor" || rate?.kind === "ceiling" ? null : fenOf(rate, whole);
}

/** All that a rate over a whole of that many fen can come to; null where nothing is said. */
export function rangeOf(rate: StatedRate | null, whole: number | null): Range | null {
  if (rate === null || rate.kind === "unspecified") return null;
  if (rate.kind === "full" || rate.kind === "net") {
    if (whole === null) return null;
    return rate.kind === "full" ? stated(whole, "exact") : less(stated(whole, "exact"), rate.fen);
  }
  return stated(rate.fen, rate.kind);
}

/** What is granted of `paid` fen under a cap in fen, cut to [0, cap]. */
export function worthOf(rate: RateSpec, paid: number, cap: number): Amount {
  return clampAmount(uncut(rate, paid, cap), 0, cap);
}
function uncut(rate: RateSpec, paid: number, cap: number): Amount {
  switch (rate.kind) {
    case "exact":
      return rate.fen;
    case "floor":
      return amountBetween(Math.min(rate.fen, cap), cap);
    case "ceiling":
      return amountBetween(0, rate.fen);
    case "full":
      return cap;
    case "net":
      return paid - rate.fen;
    case "unspecified":
      return amountBetween(0, cap);
  }
}
