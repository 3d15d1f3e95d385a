// A value that its enumeration does not have: 县类别 = 贫穷县, where the fact knows 贫困县 and 非贫困县.
import { entry } from "@zhengce/grammar";
import { rule } from "./rule.js";
import { names } from "./words.js";

export const unknownValue = rule({
  code: "unknown-value",
  texts: entry(
    "error",
    "“{fact}”没有“{value}”这个取值，它的取值是：{values}",
    "{fact} has no value {value}; its values are: {values}",
    { fixable: true },
  ),
  // The value may have been lost with a part of the fact's declaration.
  absence: true,
  check({ model, report }) {
    for (const problem of model.problems) {
      if (problem.kind !== "unknownValue") continue;
      const { place, value, fact, values, nearest } = problem;
      const mend = nearest === null ? { fixable: false } : { data: { replacement: nearest } };
      const depends = model.factNamed(fact)?.node;
      report(place, { value, fact, values: names(values) }, { ...mend, depends: depends ? [depends.node] : [] });
    }
  },
});
