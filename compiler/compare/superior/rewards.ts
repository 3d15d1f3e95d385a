// What the superior promises beside the bill (奖励), beside what the notice promises under the same names.
import type { RewardDeclaration } from "@zhengce/grammar";
import type { Model, Placed } from "../../semantics/model.js";
import { statementKey } from "../statement.js";
import type { Statement } from "../statement.js";
import { place } from "./terms.js";
import type { Term } from "./terms.js";

/**
 * A promise is kept where the notice makes the same one; broken where it makes another of that name. Where it makes none, the superior's stands
 * by itself: open. What a notice promises under other names is its own affair.
 */
export function conformRewards(own: Model, superior: Model): readonly Term[] {
  return [...superior.rewards.values()].flatMap(({ name, nodes }) => {
    const mine = own.rewards.get(name)?.nodes ?? [];
    const others = mine.filter((placed) => !nodes.some((each) => isSame(placed, own, each, superior)));
    return nodes.map((theirs): Term => {
      const same = mine.find((placed) => isSame(placed, own, theirs, superior));
      const stated = same ?? others[0];
      const verdict = same !== undefined ? "kept" : stated === undefined ? "open" : "broken";
      return {
        topic: "reward",
        subject: { kind: "reward", name },
        required: promiseOf(theirs, superior),
        found: stated === undefined ? null : promiseOf(stated, own),
        verdict,
        deviation: verdict === "broken" ? "superior-reward" : null,
        own: stated === undefined ? null : place(stated),
        superior: place(theirs),
        mend: null,
      };
    });
  });
}

function promiseOf({ node }: Placed<RewardDeclaration>, model: Model): Statement {
  return { kind: "reward", node, model };
}
function isSame(
  mine: Placed<RewardDeclaration>,
  own: Model,
  theirs: Placed<RewardDeclaration>,
  superior: Model,
): boolean {
  return statementKey(promiseOf(mine, own)) === statementKey(promiseOf(theirs, superior));
}
