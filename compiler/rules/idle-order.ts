// 优先于 where it says nothing: an exception goes before every ordinary situation anyway, and an ordinary one before none.
import { entry } from "@zhengce/grammar";
import { rule } from "./rule.js";

export const idleOrder = rule({
  code: "idle-order",
  texts: entry(
    "warning",
    "“{situation}”优先于“{target}”没有意义：{reason}",
    "{situation} before {target} says nothing: {reason}",
  ),
  check({ model, report }) {
    for (const problem of model.problems) {
      if (problem.kind !== "idleOrder") continue;
      const { place, situation, target, reason } = problem;
      report(place, { situation, target, reason: REASON[reason] });
    }
  },
});

const REASON = {
  itself: { zh: "它就是自己", en: "it is the same situation" },
  ordinarySubject: {
    zh: "只有例外才排先后，情形之间不得重叠",
    en: "only exceptions are ordered; ordinary situations never overlap",
  },
  ordinaryTarget: { zh: "例外本来就先于一般情形", en: "an exception goes before every ordinary situation anyway" },
} as const;
