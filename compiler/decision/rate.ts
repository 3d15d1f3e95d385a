// What a rate is worth: as the notice states it, in fen, and for one payment. The compiled module alone works it out a second time.
import {
  bounded,
  clampAmount,
  endsOf,
  figureOf,
  percentOf,
  portionOfAmount,
  subtractAmounts,
  WHATEVER,
  type Amount,
  type Ends,
} from "@zhengce/runtime";
import type { PercentRate, RateValue, Unspecified } from "@zhengce/grammar";
import type { Model } from "../semantics/model.js";
import { limited, limitsOf } from "./limits.js";
import type { Bounding, Limits, RateSpec } from "./program.js";

/** A rate whose percentages are worked out; what is left open names the 未规定, where one says so. */
export type StatedRate =
  | Exclude<RateSpec, { readonly kind: "unspecified" | "given" }>
  | (Limits & { readonly kind: "given"; readonly fact: string; readonly ppm: number; readonly bound: Bounding })
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
  const rate = unlimitedRate(value, at);
  if (value === null || rate === null) return rate;
  const limits = limitsOf(value);
  return rate.kind === "exact" ? { kind: "exact", fen: limited(rate.fen, limits) } : { ...rate, ...limits };
}
function unlimitedRate(value: RateValue | null, at: RatedIn): StatedRate | null {
  switch (value?.kind) {
    case "AmountRate":
      return value.amount === null ? null : { kind: value.bound, fen: value.amount.fen };
    case "PercentRate":
      if (value.ofDue) return { kind: "charged", ppm: value.percent.ppm, bound: value.bound };
      return ofGiven(value, at.model) ?? percentRate(value, baseOf(value, at));
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

/** A percentage of an amount that a person states. */
function ofGiven(value: PercentRate, model: Model): StatedRate | null {
  const fact = model.percentFactOf(value);
  return fact && { kind: "given", fact: fact.name, ppm: value.percent.ppm, bound: value.bound };
}

/** A percentage of what is open in this very tier is worked out for each person; one of another amount that is open is a floor, a ceiling, or open. */
function percentRate({ bound, percent: { ppm } }: PercentRate, of: Base | null): StatedRate | null {
  if (of === null) return null;
  if (typeof of.amount === "number") return { kind: bound, fen: percentOf(of.amount, ppm) };
  const amount = bounded(portionOfAmount(of.amount, ppm), bound);
  if (of.isOwn) return { kind: "percent", ppm, bound, amount };
  const fen = figureOf(amount);
  if (typeof amount === "number" || fen === null) return { kind: "unspecified", node: null };
  return { kind: amount.max === null ? "floor" : "ceiling", fen };
}

interface Base {
  readonly amount: Amount;
  /** The plain amount of the component and tier that the rate itself is about. */
  readonly isOwn: boolean;
}
/** The plain amount that a percentage is taken of: in the tier that its base names, else in the person's. */
function baseOf(rate: PercentRate, { model, payer, component, tier }: RatedIn): Base | null {
  const base = rate.base === null ? null : model.percentBaseOf(rate);
  if (rate.base !== null && base === null) return null;
  const [name, at] = [base?.component.name ?? component, base?.tier?.index ?? tier];
  const of = payer.components.get(name);
  return of === undefined ? null : { amount: of.amounts[at] ?? WHATEVER, isOwn: name === component && at === tier };
}

/** The single figure of a rate over a whole of that many fen; null where the figures do not tell one. */
export function fenOf(rate: StatedRate | RateSpec | null, whole: number | null): number | null {
  const fen = unlimitedFen(rate, whole);
  return fen === null || rate === null || rate.kind === "unspecified" ? fen : limited(fen, rate);
}
function unlimitedFen(rate: StatedRate | RateSpec | null, whole: number | null): number | null {
  if (rate === null || rate.kind === "unspecified" || rate.kind === "given") return null;
  if (rate.kind === "full") return whole;
  if (rate.kind === "percent") return figureOf(rate.amount);
  if (rate.kind === "charged") return whole === null ? null : percentOf(whole, rate.ppm);
  if (rate.kind === "net") return whole === null ? null : Math.max(0, whole - rate.fen);
  return rate.fen;
}
/** As `fenOf`, where a floor or a ceiling is no answer. */
export function exactFenOf(rate: StatedRate | RateSpec | null, whole: number | null): number | null {
  const bound = rate?.kind === "charged" ? rate.bound : rate?.kind;
  return bound === "floor" || bound === "ceiling" || bound === "percent" ? null : fenOf(rate, whole);
}

/** All that a rate over such a whole can come to; null where nothing is said. */
export function rangeOf(rate: StatedRate | null, whole: Amount | null): Amount | null {
  const range = unlimitedRange(rate, whole);
  return range === null || rate === null || rate.kind === "unspecified" ? range : limited(range, rate);
}
function unlimitedRange(rate: StatedRate | null, whole: Amount | null): Amount | null {
  if (rate === null) return null;
  switch (rate.kind) {
    case "unspecified":
      return null;
    case "given":
      return whole === null ? null : { min: 0, max: endsOf(whole).max };
    case "full":
      return whole;
    case "net":
      return whole === null ? null : clampAmount(subtractAmounts(whole, rate.fen), 0, Infinity);
    case "percent":
      return rate.amount;
    case "charged":
      return whole === null ? null : bounded(portionOfAmount(whole, rate.ppm), rate.bound);
    default:
      return bounded(rate.fen, rate.kind);
  }
}

/** How much there is to bear at one end of what a person may have to pay, in fen. */
export interface Bearable {
  readonly paid: number;
  /** Of the plain standard that it is paid of; null where that of a variant is. */
  readonly plain: number | null;
  readonly cap: number;
  /** An amount that the person states; null where they did not, and for whoever is asked about whatever they state. */
  readonly given?: (fact: number) => number | null;
}
/** What is granted, cut to [0, cap]. */
export function worthOf(rate: RateSpec, at: Bearable): Ends {
  const { min, max } = uncut(rate, at);
  const cut = (fen: number): number => Math.max(0, Math.min(limited(fen, rate), at.cap));
  return { min: cut(min), max: cut(max) };
}
function uncut(rate: RateSpec, { paid, plain, cap, given }: Bearable): Ends {
  switch (rate.kind) {
    case "exact":
      return { min: rate.fen, max: rate.fen };
    case "floor":
      return { min: rate.fen, max: cap };
    case "ceiling":
      return { min: 0, max: rate.fen };
    case "full":
      return { min: cap, max: cap };
    case "percent":
      if (plain === null) return endsOf(rate.amount);
      return uncut({ kind: rate.bound, fen: percentOf(plain, rate.ppm) }, { paid, plain, cap });
    case "charged":
      return uncut({ kind: rate.bound, fen: percentOf(paid, rate.ppm) }, { paid, plain, cap });
    case "given": {
      const amount = given?.(rate.fact) ?? null;
      if (amount === null) return { min: 0, max: cap };
      return uncut({ kind: rate.bound, fen: percentOf(amount, rate.ppm) }, { paid, plain, cap });
    }
    case "net":
      return { min: paid - rate.fen, max: paid - rate.fen };
    case "unspecified":
      return { min: 0, max: cap };
  }
}
