// The days and numbers among which persons are sought.
import { dayNumber } from "@zhengce/runtime";
import type { Program } from "../decision/program.js";

/** Both ends included; days are day numbers. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}
export interface Domain {
  readonly payment: Interval;
  /** Every other date fact. */
  readonly dates: Interval;
  /** Whole numbers and fen. */
  readonly numbers: Interval;
  /** 身份认定日期 may be given: true for the after-facts of `adjust`. */
  readonly certification: boolean;
}

/** Days from 1900-01-01 to 2100-12-31; whole numbers and amounts from 0, as counts of years and of money are; no 身份认定日期. */
export function domainOf(narrower: Partial<Domain> = {}): Domain {
  const days = { from: dayNumber(1900, 1, 1), to: dayNumber(2100, 12, 31) };
  const numbers = { from: 0, to: Number.MAX_SAFE_INTEGER };
  return { payment: days, dates: days, numbers, certification: false, ...narrower };
}

/** Indexes of the tiers; a notice without tiers has the one. */
export function tiersOf(program: Program): readonly number[] {
  return Array.from({ length: Math.max(1, program.tiers.length) }, (_, i) => i);
}
