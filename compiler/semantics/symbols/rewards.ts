// 奖励 declarations → rewards by name. Several of one name promise each for itself, under conditions of their own.
import type { RewardDeclaration } from "@zhengce/grammar";
import type { Noticed } from "../problem.js";
import { nodeKey, saysTheSame } from "../same.js";
import type { Placed, Reward } from "./symbols.js";

/** What is said again is kept once; two that differ under the same condition are noticed. */
export function rewardTable(
  declared: readonly Placed<RewardDeclaration>[],
  noticed: Noticed,
): ReadonlyMap<string, Reward> {
  const rewards = new Map<string, Reward>();
  for (const placed of declared) {
    const { name, condition } = placed.node;
    if (name === null) continue;
    const known = rewards.get(name.text) ?? { kind: "reward", name: name.text, declarations: [], nodes: [] };
    const alike = known.nodes.find(({ node }) => nodeKey(node.condition) === nodeKey(condition));
    const isNew = alike === undefined || !saysTheSame(alike.node, placed.node);
    if (alike !== undefined && isNew) {
      const owner = { kind: "reward", name: name.text } as const;
      noticed({ kind: "conflictingSlot", place: placed.node, first: alike.node, slot: "reward", owner, tier: null });
    }
    rewards.set(name.text, {
      ...known,
      declarations: [...known.declarations, name],
      nodes: isNew ? [...known.nodes, placed] : known.nodes,
    });
  }
  return rewards;
}
