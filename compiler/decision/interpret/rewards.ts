// What is promised beside the bill, to whoever finds a situation.
import { rewardAmount, type Assessment, type OpenPoint, type Reward, type TraceEntry } from "@zhengce/runtime";
import { distinctPoints } from "./points.js";
import type { RewardSpec } from "../program.js";
import { isTrue, valueOf, type World } from "./conditions.js";

interface Promises {
  readonly rewards: readonly Reward[];
  readonly open: readonly OpenPoint[];
  readonly trace: readonly TraceEntry[];
}

/** Every 奖励 whose condition holds, in order; an amount times a fact that is absent is open. */
function promisesOf(world: World): Promises {
  const { rewards, facts } = world.program;
  const kept = rewards.filter(({ when }) => when === null || isTrue(when, world));
  const missing = kept.filter(({ factor }) => factor !== null && valueOf(world, factor) === null);
  return {
    rewards: kept.map((spec) => ({ name: spec.name, amount: amountOf(spec, world), clause: spec.entry.clause })),
    open: missing
      .filter((spec) => typeof amountOf(spec, world) !== "number")
      .map(({ name, factor }) => ({
        ...{ slot: "reward-facts", reward: name, document: null },
        facts: [facts[factor ?? -1]?.name ?? ""],
      })),
    trace: kept.map(({ entry }) => entry),
  };
}
function amountOf({ fen, factor, minimum, maximum }: RewardSpec, world: World): Reward["amount"] {
  const times = factor === null ? 1 : valueOf(world, factor);
  return rewardAmount(fen, typeof times === "number" ? times : null, minimum, maximum);
}

/** The answer with its promises, where the notice promises anything. */
export function promised(answer: Assessment, world: World): Assessment {
  if (world.program.rewards.length === 0) return answer;
  if (answer.situation === null) return { ...answer, rewards: [] };
  const { rewards, open, trace } = promisesOf(world);
  return {
    ...answer,
    rewards,
    unspecified: distinctPoints([...answer.unspecified, ...open]),
    trace: [...answer.trace, ...trace],
  };
}
