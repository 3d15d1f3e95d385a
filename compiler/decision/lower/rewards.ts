// 奖励 becomes promises: an amount, the fact that multiplies it, bounds, a condition.
import type { RewardSpec } from "../program.js";
import { lowerCondition } from "./conditions.js";
import { hole, symbolOf, traceEntry, type LowerContext } from "./context.js";
import { namesRead } from "./names-read.js";

/** The promises in the order of their names and, below one name, of the text. */
export function lowerRewards(context: LowerContext): readonly RewardSpec[] {
  return [...context.model.rewards.values()].flatMap(({ name, nodes }) =>
    nodes.flatMap((placed): readonly RewardSpec[] => {
      const { amount, factor, minimum, maximum, condition } = placed.node;
      const symbol = factor === null ? null : symbolOf(context, factor);
      const fact = symbol?.kind === "fact" ? (context.facts.get(symbol.name) ?? null) : null;
      if (amount === null || (factor !== null && fact === null)) return hole(context, placed.node, []);
      const when = condition === null ? null : lowerCondition(context, condition);
      const reads = namesRead(context, when);
      return [
        {
          ...{ name, when, fen: amount.fen, factor: fact },
          minimum: minimum?.fen ?? null,
          maximum: maximum?.fen ?? null,
          entry: traceEntry(context, placed, "reward", { reward: name, reads }),
        },
      ];
    }),
  );
}
