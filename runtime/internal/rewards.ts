// What 奖励 promises beside the bill: amounts, and an answer with its promises.
import type { Assessment, Reward, TraceEntry } from "../assessment.js";
import { amountBetween, clampAmount } from "../ranges.js";
import { onlyOnce } from "./shares.js";
import type { Amount } from "../assessment.js";

/**
 * `fen` as often as the fact says, within the bounds; open between the bounds where the fact is absent.
 * @param times the fact; null or NaN where it is absent
 * @param least the lower bound in fen @param most the upper bound in fen; null where there is none
 */
export function rewardAmount(fen: number, times: number | null, least: number | null, most: number | null): Amount {
  const [from, to] = [least ?? 0, most ?? Infinity];
  if (times === null || Number.isNaN(times)) return amountBetween(from, to);
  return clampAmount(Math.min(fen * Math.max(times, 0), Number.MAX_SAFE_INTEGER), from, to);
}

/** A promise as a module has it. */
export interface Promised {
  readonly name: string;
  /** The fact that multiplies it, by name. */
  readonly factor: string | null;
  readonly entry: TraceEntry;
}

/**
 * The answer with what is promised beside it. Whoever finds no situation is promised nothing.
 * @param amounts of each promise, in order; null where its condition does not hold
 */
export function withRewards<Answer extends Assessment>(
  answer: Answer,
  promises: readonly Promised[],
  amounts: readonly (Amount | null)[],
): Answer {
  const rewards: Reward[] = [];
  const [unspecified, trace] = [[...answer.unspecified], [...answer.trace]];
  if (answer.situation !== null) {
    promises.forEach(({ name, factor, entry }, index) => {
      const amount = amounts[index] ?? null;
      if (amount === null) return;
      rewards.push({ name, amount, clause: entry.clause });
      trace.push(entry);
      if (factor !== null && typeof amount !== "number")
        unspecified.push({ slot: "reward-facts", reward: name, facts: [factor], document: null });
    });
  }
  return { ...answer, unspecified: onlyOnce(unspecified), rewards, trace };
}
