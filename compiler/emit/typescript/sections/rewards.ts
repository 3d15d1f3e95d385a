// 奖励 → `rewarded`: the answer with what is promised beside the bill. It reads facts that no bill does, so that it stands behind the kept ones.
import type { RewardSpec } from "../../../decision/program.js";
import { fenText, placeOf, ruleText, use, useInternalType, useType, type EmitContext } from "../context.js";
import { FACTS, factRead } from "../day-terms.js";
import { heldText, ruleParameters } from "./groups.js";
import { call, dataPiece, functionPiece, placed, type FunctionPiece, type Piece } from "../pieces.js";
import { printPredicate, RULE_SCOPE } from "../predicates.js";

export interface RewardsSection {
  /** What each promise comes to, in the notice's order. */
  readonly pieces: readonly Piece[];
  /** Null: the notice promises nothing. */
  readonly rewarded: FunctionPiece | null;
}

export function rewardsSection(context: EmitContext, heldGroups: FunctionPiece | null): RewardsSection {
  const { rewards, facts } = context.program;
  if (rewards.length === 0) return { pieces: [], rewarded: null };
  const rules = rewards.map((reward, index) => ruleOf(context, reward, index));
  const promises = rewards.map(({ name, factor, entry }) => ({
    name,
    factor: factor === null ? null : (facts[factor]?.name ?? null),
    entry,
  }));
  const data = dataPiece("promises", `readonly ${useInternalType(context, "Promised")}[]`, promises);
  const asksGroups = rules.some(({ parameters }) => parameters.some(({ name }) => name === "held"));
  const answer = `${useType(context, "Assessment")}<Group, Tier>`;
  const rewarded = functionPiece(
    "rewarded",
    [
      { name: "plain", type: answer },
      { name: FACTS, type: "DayFacts" },
    ],
    answer,
    [
      ...(asksGroups ? [`const held = ${heldText(heldGroups)};`] : []),
      `const amounts = [${rules.map((rule) => call(rule)).join(", ")}];`,
      `return ${use(context, "frozen")}(${use(context, "withRewards")}(plain, promises, amounts));`,
    ].join("\n"),
    "The answer with what is promised to this person.",
  );
  return { pieces: [...rules, data], rewarded };
}

/** What one promise comes to; null where its condition does not hold. */
function ruleOf(context: EmitContext, reward: RewardSpec, index: number): FunctionPiece {
  const { when, fen, factor, minimum, maximum, entry } = reward;
  const times = factor === null ? "1" : factRead(context, factor);
  const amount = `${use(context, "rewardAmount")}(${fenText(fen)}, ${times}, ${minimum}, ${maximum})`;
  const guard = when === null ? "" : `if (!(${printPredicate(context, when, RULE_SCOPE)})) return null;\n`;
  const type = `${useType(context, "Amount")} | null`;
  const body = `${guard}return ${amount};`;
  const rule = functionPiece(`reward${index}`, ruleParameters(context), type, body, ruleText(context, entry));
  return placed(rule, placeOf(context, entry));
}
