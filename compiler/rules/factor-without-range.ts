// 个人缴费 × 修复年数, where the number is not declared with a range that can be counted out.
import { entry } from "@zhengce/grammar";
import { rule } from "./rule.js";

export const factorWithoutRange = rule({
  code: "factor-without-range",
  texts: entry(
    "error",
    "“{fact}”乘缴纳的金额，要声明取值范围，最多到 {most}：写“事实 {fact}：整数 0 至 …”",
    "{fact} multiplies what is paid and needs a declared range, up to {most} at most: “fact {fact}: integer 0 to …”",
  ),
  check({ model, report }) {
    for (const problem of model.problems) {
      if (problem.kind !== "uncountableFactor") continue;
      const { place, fact, most } = problem;
      const declared = model.factNamed(fact)?.node;
      report(place, { fact, most }, { depends: declared ? [declared.node] : [] });
    }
  },
});
