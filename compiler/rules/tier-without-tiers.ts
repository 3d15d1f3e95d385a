// A test that gives a tier, in a notice that declares none.
import { entry } from "@zhengce/grammar";
import { related, rule } from "./rule.js";

export const tierWithoutTiers = rule({
  code: "tier-without-tiers",
  texts: entry(
    "error",
    "本通知没有声明档次，用例里不能写档次：删去它，或先写“档次 一档、二档”",
    "the notice declares no tiers, so a test cannot give one",
  ),
  absence: true,
  check({ model, report }) {
    // Where a standard names tiers as well, the missing line is told of there.
    if (model.problems.some((problem) => problem.kind === "unknownName" && problem.expected[0] === "tier")) return;
    const [first, ...others] = model.problems.flatMap((problem) =>
      problem.kind === "tierWithoutTiers" ? [problem.place] : [],
    );
    const alsoHere = { zh: "这里也写了档次", en: "This one gives a tier too" };
    if (first !== undefined) report(first, {}, { related: others.map((place) => related(place, alsoHere)) });
  },
});
