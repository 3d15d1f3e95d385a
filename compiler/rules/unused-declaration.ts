// A fact, group, period, tier or standard that no rule uses: left over, or a rule is missing. A mention in 用例 is no use.
import { entry } from "@zhengce/grammar";
import { KIND } from "./kinds.js";
import { rule } from "./rule.js";

export const unusedDeclaration = rule({
  code: "unused-declaration",
  texts: entry(
    "warning",
    "{what}“{name}”没有用到：删去它，或补上用到它的规则",
    "{what} {name} is never used: remove it, or add the rule that uses it",
    { fixable: true, tag: "unnecessary" },
  ),
  check({ model, syntax, report }) {
    for (const problem of model.problems) {
      if (problem.kind !== "unusedDeclaration") continue;
      const { place, what, statement } = problem;
      // Any broken statement may be the one that used it.
      if (syntax.length > 0) continue;
      const extra = statement === null ? { fixable: false } : { data: { start: statement.start, end: statement.end } };
      report(place, { what: KIND[what], name: place.text }, extra);
    }
  },
});
