// Whether what is promised beside the bill (奖励) is promised to anybody.
import { any, isKnown, not } from "../../decision/predicate.js";
import { eligible } from "../questions/predicates.js";
import { solverFor } from "../solver.js";
import { answer } from "./answer.js";
import type { Budget } from "../../budget.js";
import type { Predicate, Program, RewardSpec } from "../../decision/program.js";
import type { Answer, Observation } from "./answer.js";

/** Promises that come to more than nothing for nobody who finds a situation. There is nobody to show. */
export function rewardsPromised(program: Program, budget: Budget): Answer {
  const solver = solverFor(program, {}, budget);
  const asked = [eligible(program), any(program.situations.map(({ when }) => when))];
  const idle = program.rewards.flatMap((reward): readonly Observation[] => {
    const wanted = [...asked, ...(reward.when === null ? [] : [reward.when]), ...worthSomething(reward)];
    if (!solver.impossible(wanted)) return [];
    const says = { code: "never-promised", reward: reward.name, clause: reward.entry.clause } as const;
    return [{ kind: "fault", says, figures: null, people: [], confirmed: true }];
  });
  return answer("rewards-promised", idle, solver.leftOpen());
}

/** Once or more often, or as often as nobody has said; whatever the fact, where there is a lower bound. */
function worthSomething({ factor, minimum }: RewardSpec): readonly Predicate[] {
  if (factor === null || (minimum !== null && minimum > 0)) return [];
  return [any([{ kind: "number", fact: factor, min: 1, max: null }, not(isKnown(factor))])];
}
