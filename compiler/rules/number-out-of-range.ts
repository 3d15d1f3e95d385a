// A number that the declared range of its fact does not have: 断保年数 ≥ 40, where the fact is 整数 0 至 30.
import { entry } from "@zhengce/grammar";
import { overlap } from "./lib/lost.js";
import { rule } from "./rule.js";

export const numberOutOfRange = rule({
  code: "number-out-of-range",
  texts: entry(
    "error",
    "“{fact}”的取值范围是 {min} 至 {max}，没有 {value}",
    "{fact} ranges from {min} to {max}; {value} is not in it",
  ),
  check({ model, syntax, report }) {
    for (const problem of model.problems) {
      if (problem.kind !== "numberOutOfRange") continue;
      const { place, fact, range } = problem;
      // A number that can't be read is told once.
      if (syntax.some((found) => overlap(found, place))) continue;
      const declared = model.factNamed(fact)?.node;
      report(place, { fact, ...range, value: place.value }, { depends: declared ? [declared.node] : [] });
    }
  },
});
