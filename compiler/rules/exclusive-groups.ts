// 互斥 that says nothing: over a group that follows from facts, over one alone, or over two that a third counts as.
import { entry } from "@zhengce/grammar";
import type { Texts } from "@zhengce/grammar";
import type { ExclusiveGroups } from "../semantics/problem.js";
import { rule } from "./rule.js";

export const exclusiveGroups = rule({
  code: "exclusive-groups",
  texts: entry("error", "这里写不了“互斥”：{reason}", "these groups cannot exclude each other: {reason}"),
  check({ model, report }) {
    for (const problem of model.problems) {
      if (problem.kind === "exclusiveGroups") report(problem.place, { reason: reasonOf(problem) });
    }
  },
});

function reasonOf({ reason, names: [one = "", other = ""] }: ExclusiveGroups): Texts {
  switch (reason) {
    case "derived":
      return {
        zh: `“${one}”由条件得出，不能填报；是否重叠由条件决定`,
        en: `${one} follows from a condition and cannot be claimed; its condition decides`,
      };
    case "alone":
      return { zh: `只有“${one}”一种，至少要写两种`, en: `${one} stands alone; name two at least` };
    case "shared":
      return {
        zh: `有的人群既算“${one}”，又算“${other}”`,
        en: `some group counts as ${one} and as ${other}`,
      };
  }
}
