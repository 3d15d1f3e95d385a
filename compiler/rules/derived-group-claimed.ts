// A test that claims a group which follows from facts: it can't be claimed, only met.
import { entry } from "@zhengce/grammar";
import { related, rule } from "./rule.js";

export const derivedGroupClaimed = rule({
  code: "derived-group-claimed",
  texts: entry(
    "error",
    "“{group}”由条件得出，不能在身份里直接写；请写能得出它的事实，如出生日期",
    "{group} follows from a condition and cannot be claimed; give the facts that it follows from",
  ),
  check({ model, report }) {
    for (const problem of model.problems) {
      if (problem.kind !== "derivedGroupClaimed") continue;
      const declared = model.groups.get(problem.name)?.declarations[0];
      const where = { zh: "它的条件在这里", en: "Its condition stands here" };
      report(
        problem.place,
        { group: problem.name },
        { related: declared === undefined ? [] : [related(declared, where)] },
      );
    }
  },
});
