// A test that gives a tier, in a notice that declares none.
import { entry } from "@zhengce/grammar";
import { rule } from "./rule.js";

export const tierWithoutTiers = rule({
  code: "tier-without-tiers",
  texts: entry(
    "error",
    "本通知没有声明档次，用例里不能写档次：删去它，或先写“档次 一档、二档”",
    "the notice declares no tiers, so a test cannot give one",
  ),
  absence: true,
  check({ model, report }) {
    for (const problem of model.problems) if (problem.kind === "tierWithoutTiers") report(problem.place, {});
  },
});
