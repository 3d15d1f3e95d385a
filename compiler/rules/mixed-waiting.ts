// A waiting that adds days to months: nobody could say on which day it ends.
import { entry } from "@zhengce/grammar";
import { rule } from "./rule.js";

export const mixedWaiting = rule({
  code: "mixed-waiting",
  texts: entry(
    "error",
    "等待期里日和月（年）不能混用：请统一按日，或统一按月",
    "a waiting cannot mix days with months or years: use one unit",
  ),
  check({ model, report }) {
    for (const problem of model.problems) if (problem.kind === "mixedWaiting") report(problem.place, {});
  },
});
