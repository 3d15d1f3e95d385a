// 人群 沿用 names a notice that can't be found, or that can't be used: its groups and facts are unknown here.
import { entry } from "@zhengce/grammar";
import { rule } from "./rule.js";
import { ABSENT, nearestOf, reasonFor } from "./lib/why-not-found.js";

export const takenOverNotFound = rule({
  code: "taken-over-not-found",
  absence: true,
  texts: entry(
    "error",
    "{reason}，不能沿用“{document}”的人群和事实",
    "{reason}, so the groups and facts of {document} can't be taken over",
    { fixable: true },
  ),
  check({ model, untaken, report }) {
    for (const { node, from } of model.takenOver) {
      const found = from === null ? untaken.find(({ document }) => document === node.value) : undefined;
      if (found === undefined) continue;
      const nearest = nearestOf(model, found.why, () => true);
      const reason = reasonFor(found.why, nearest) ?? ABSENT;
      report(
        node,
        { document: node.value, reason },
        nearest === null ? { fixable: false } : { data: { nearest: nearest.number } },
      );
    }
  },
});
