// Nodes of what is paid or granted: amounts, percentages, bounds and limits.
import type { Base, Name, MoneyLiteral, PercentLiteral, Unspecified } from "./literals.js";

/** What is paid or granted, tier by tier; a single entry without a tier holds for every tier. */
export interface Rate extends Base<"Rate"> {
  readonly entries: readonly RateEntry[];
}
/** `一档 100%（320元）`, `320元（个人实缴 80元）`: a value, its echo, and what it leaves to the person. */
export interface RateEntry extends Base<"RateEntry"> {
  readonly tier: Name | null;
  readonly value: RateValue | null;
  readonly echo: MoneyLiteral | null;
  readonly netEcho: MoneyLiteral | null;
}
/** `75% 至少 100元 至多 300元`: what a value is cut to. */
export interface Limits {
  readonly minimum: MoneyLiteral | null;
  readonly maximum: MoneyLiteral | null;
}
export interface AmountRate extends Base<"AmountRate">, Limits {
  readonly bound: "exact" | "floor" | "ceiling";
  readonly amount: MoneyLiteral | null;
}
/** `70%`, `个人缴费 的 70%`, `一档个人缴费 的 100%` (base is the name as written; a tier may be glued to its front), `应缴 的 70%`. */
export interface PercentRate extends Base<"PercentRate">, Limits {
  readonly base: Name | null;
  /** 应缴: of what this person is charged. */
  readonly ofDue: boolean;
  readonly bound: "exact" | "floor" | "ceiling";
  readonly percent: PercentLiteral;
}
/** 全额. */
export interface FullRate extends Base<"FullRate">, Limits {}
/** `个人实缴 92元`: what the person still pays. */
export interface NetRate extends Base<"NetRate">, Limits {
  readonly amount: MoneyLiteral | null;
}
export type RateValue = AmountRate | PercentRate | FullRate | NetRate | Unspecified;
