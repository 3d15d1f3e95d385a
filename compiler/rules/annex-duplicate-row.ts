// The same name in two rows of one level of an annex: one unit would be counted twice.
import { entry } from "@zhengce/grammar";
import type { TargetRow } from "@zhengce/grammar";
import { related, rule } from "./rule.js";

export const annexDuplicateRow = rule({
  code: "annex-duplicate-row",
  texts: entry("warning", "“{name}”在同一张表里出现了两次", "{name} stands twice in the same table"),
  acknowledgeable: true,
  check({ model, report }) {
    const check = (rows: readonly TargetRow[]): void => {
      const seen = new Map<string, TargetRow>();
      for (const row of rows) {
        check(row.rows);
        if (row.name === null) continue;
        const name = row.name.kind === "Name" ? row.name.text : row.name.value;
        const first = seen.get(name);
        if (first === undefined) seen.set(name, row);
        else
          report(row.name, { name }, { related: [related(first, { zh: "第一次在这里", en: "It stands here first" })] });
      }
    };
    for (const { node } of model.targets) check(node.rows);
  },
});
