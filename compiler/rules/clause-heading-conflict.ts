// One clause opened twice under different headings.
import { entry } from "@zhengce/grammar";
import { related, rule } from "./rule.js";

export const clauseHeadingConflict = rule({
  code: "clause-heading-conflict",
  texts: entry(
    "warning",
    "条款“{clause}”的标题前后不一：先是“{first}”，这里是“{second}”",
    "clause {clause} has two headings: “{first}” before, “{second}” here",
  ),
  check({ model, report }) {
    for (const { name, nodes } of model.clauses.values()) {
      const headings = nodes.flatMap(({ heading }) => heading ?? []);
      const first = headings[0];
      const other = headings.find((heading) => heading.value.trim() !== first?.value.trim());
      if (first === undefined || other === undefined) continue;
      const message = { zh: "第一次在这里", en: "It is opened here first" };
      report(other, { clause: name, first: first.value, second: other.value }, { related: [related(first, message)] });
    }
  },
});
