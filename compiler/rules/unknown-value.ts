// A value that its enumeration does not have: 县类别 = 贫穷县, where the fact knows 贫困县 and 非贫困县.
import { entry } from "@zhengce/grammar";
import type { UnknownValue } from "../semantics/problem.js";
import { related, rule } from "./rule.js";
import { names } from "./lib/words.js";

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
    const byValue = new Map<string, UnknownValue[]>();
    for (const problem of model.problems) {
      if (problem.kind !== "unknownValue") continue;
      const key = `${problem.fact} ${problem.value}`;
      byValue.set(key, [...(byValue.get(key) ?? []), problem]);
    }
    for (const [first, ...others] of byValue.values()) {
      if (first === undefined) continue;
      const { place, value, fact, values, nearest } = first;
      const places = [first, ...others].map(({ place: { start, end } }) => ({ start, end }));
      const mend = nearest === null ? { fixable: false } : { data: { replacement: nearest, places } };
      const also = { zh: "这里也写了这个取值", en: "The same value stands here too" };
      const depends = model.factNamed(fact)?.node;
      report(
        place,
        { value, fact, values: names(values) },
        { ...mend, related: others.map((other) => related(other.place, also)), depends: depends ? [depends.node] : [] },
      );
    }
  },
});
