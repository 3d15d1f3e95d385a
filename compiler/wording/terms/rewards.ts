// 奖励 as one canonical line: `3000元 × 激励年数 至多 60000元 当 激励年数 ≥ 1`.
import type { RewardDeclaration } from "@zhengce/grammar";
import { nameOf } from "../../semantics/name-of.js";
import { describeCondition } from "./conditions.js";
import { moneyText, phrase, word, type Describing } from "./words.js";

/** What is promised, without its name. */
export function describeReward(node: RewardDeclaration, model: Describing): string {
  const { amount, factor, minimum, maximum, condition } = node;
  return phrase(
    moneyText(amount, model),
    factor === null ? null : `× ${nameOf(factor, model)}`,
    minimum === null ? null : phrase(word("minimum", model), moneyText(minimum, model)),
    maximum === null ? null : phrase(word("maximum", model), moneyText(maximum, model)),
    condition === null ? null : phrase(word("when", model), describeCondition(condition, model)),
  );
}
