// A clause with nothing in it: either something was forgotten, or 说明 should say why there is nothing to encode.
import { entry } from "@zhengce/grammar";
import { levelsOf } from "./lib/clause-path.js";
import { rule } from "./rule.js";

export const emptyClause = rule({
  code: "empty-clause",
  texts: entry(
    "warning",
    '条款“{clause}”是空的：没有可编码的内容时，用“说明 "…"”写明理由',
    'clause {clause} is empty: where there is nothing to encode, say why in a “note "…"”',
  ),
  absence: true,
  check({ model, report }) {
    const clauses = [...model.clauses.values()];
    const outer = new Set(
      clauses.flatMap((clause) =>
        levelsOf(clause.name)
          .slice(0, -1)
          .map((level) => level.key),
      ),
    );
    for (const { key, name, label, nodes } of clauses) {
      // A heading that only opens its sub-clauses is no forgotten clause.
      if (label === null || outer.has(key) || nodes.some((node) => node.statements.length > 0)) continue;
      report(label, { clause: name }, { depends: nodes });
    }
  },
});
