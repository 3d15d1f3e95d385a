// A 用例 that claims two groups of which nobody holds two: facts with them are refused.
import { entry } from "@zhengce/grammar";
import { rule } from "./rule.js";
import { names } from "./lib/words.js";

export const excludedTogether = rule({
  code: "excluded-together",
  texts: entry(
    "error",
    "{groups}互斥，一个人只能是其中一种",
    "{groups} exclude each other; nobody is more than one of them",
  ),
  check({ model, report }) {
    for (const problem of model.problems) {
      if (problem.kind === "excludedTogether") report(problem.place, { groups: names(problem.names) });
    }
  },
});
