// A total of an annex that is written as a unit, `共计 2000人`: it would be counted among the units that it sums up.
import { entry, type TargetRow } from "@zhengce/grammar";
import { roleOf } from "./lib/annex-roles.js";
import { rule } from "./rule.js";

export const annexTotalAsRow = rule({
  code: "annex-total-as-row",
  texts: entry(
    "warning",
    "“{written}”这一行看名称是{role}，却写成了一个单位；应写“{write}”",
    "“{written}” is a {role} by its name and is written as a unit; write “{write}”",
    { fixable: true },
  ),
  acknowledgeable: true,
  check({ model, report }) {
    const check = (rows: readonly TargetRow[]): void => {
      for (const row of rows) {
        check(row.rows);
        const { role, name, byName } = roleOf(row, rows);
        if (!byName || row.name === null) continue;
        const words = role === "total" ? { zh: "合计", en: "total" } : { zh: "小计", en: "subtotal" };
        const write = name === "" ? words.zh : `${words.zh} ${name}`;
        const written = row.name.kind === "Name" ? row.name.text : row.name.value;
        report(row.name, { written, role: words, write }, { data: { role: words.zh, name } });
      }
    };
    for (const { node } of model.targets) check(node.rows);
  },
});
