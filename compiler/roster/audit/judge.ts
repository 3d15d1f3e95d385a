// What was recorded for one person, held against what the notice says. Codes, amounts in fen, days; no words.
import { highest, lowest, type Amount, type Assessment } from "@zhengce/runtime";
import { payableOf, subsidyOf } from "../answer.js";

export type Verdict =
  | "right"
  /** More, or less, than the notice says: beyond the range where it leaves one. */
  | "over"
  | "under"
  /** Within what the notice leaves open. */
  | "within"
  /** Something was recorded, and no situation covers the payment. */
  | "not-covered"
  | "not-eligible"
  /** Benefits where waiting outlasts them, so that there are none. */
  | "no-benefits"
  /** Benefits before, or after, the day that the notice says. */
  | "early"
  | "late";
export const ASPECTS = ["paid", "subsidy", "from"] as const;
export type Aspect = (typeof ASPECTS)[number];

/** One thing that was recorded. */
export interface Judgement {
  readonly verdict: Verdict;
  /** What was recorded: fen, or a day. */
  readonly recorded: number | string;
  /** What the notice says; null: nothing. */
  readonly expected: Amount | string | null;
  /** In fen, how much more was recorded than the nearest that the notice allows. */
  readonly off: number;
}
/** What was recorded, as far as it was: money in fen, a day as `YYYY-MM-DD`. */
export interface Recorded {
  readonly paid: number;
  readonly subsidy?: number;
  readonly from?: string;
}
export type Judged = Readonly<Partial<Record<Aspect, Judgement>>>;

export function judge(answer: Assessment, { paid, subsidy, from }: Recorded): Judged {
  return {
    paid: judgeMoney(answer, paid, payableOf(answer)),
    ...(subsidy === undefined ? {} : { subsidy: judgeMoney(answer, subsidy, subsidyOf(answer)) }),
    ...(from === undefined ? {} : { from: judgeDay(answer, from) }),
  };
}

function judgeMoney(answer: Assessment, recorded: number, expected: Amount | null): Judgement {
  if (expected === null) {
    const verdict = recorded === 0 ? "right" : outside(answer);
    return { verdict, recorded, expected, off: recorded };
  }
  const [low, high] = [lowest(expected), highest(expected)];
  if (recorded > high) return { verdict: "over", recorded, expected, off: recorded - high };
  if (recorded < low) return { verdict: "under", recorded, expected, off: recorded - low };
  return { verdict: low === high ? "right" : "within", recorded, expected, off: 0 };
}

function judgeDay(answer: Assessment, recorded: string): Judgement {
  const expected = answer.benefit.from;
  const verdict = (): Verdict => {
    if (answer.situation === null) return outside(answer);
    if (expected === null) return answer.trace.some(({ rule }) => rule === "no-benefits") ? "no-benefits" : "within";
    // In this form days are in order as texts are.
    return recorded === expected ? "right" : recorded < expected ? "early" : "late";
  };
  return { verdict: verdict(), recorded, expected, off: 0 };
}

function outside({ eligible }: Assessment): Verdict {
  return eligible === false ? "not-eligible" : "not-covered";
}

/** Nothing of it is to be looked into. */
export function isRight(judged: Judged): boolean {
  return ASPECTS.every((aspect) => (judged[aspect]?.verdict ?? "right") === "right");
}

/** By how much it is off, in fen, for who works through the largest first. */
export function weightOf(judged: Judged): number {
  return ASPECTS.reduce((most, aspect) => Math.max(most, Math.abs(judged[aspect]?.off ?? 0)), 0);
}
