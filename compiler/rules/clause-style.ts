// Clauses side by side that are numbered in two styles, as （一）（2）（3）（四）.
import { entry } from "@zhengce/grammar";
import type { Span } from "@zhengce/grammar";
import { levelsOf, parentKey } from "./lib/clause-path.js";
import { rule } from "./rule.js";

/** The last bracket of a label as printed, and the rest in front of it. */
const BRACKET = /[（(]\s*([^（）()]+?)\s*[）)]\s*$/;

export const clauseStyle = rule({
  code: "clause-style",
  texts: entry(
    "info",
    "同一级条款的编号写法不一：{list}；{label}与{first}不同",
    "clauses side by side are numbered in two styles: {list}; {label} is unlike {first}",
  ),
  acknowledgeable: true,
  check({ model, report }) {
    const levels = new Map<string, { printed: string; arabic: boolean; place: Span }[]>();
    for (const clause of model.clauses.values()) {
      const { label } = clause;
      const written = label === null ? null : BRACKET.exec(model.source.text.slice(label.start, label.end));
      if (label === null || written === null) continue;
      const key = parentKey(levelsOf(clause.name));
      const place = { start: label.start + written.index, end: label.end };
      const item = { printed: `（${written[1] ?? ""}）`, arabic: /^[0-9０-９]+$/.test(written[1] ?? ""), place };
      levels.set(key, [...(levels.get(key) ?? []), item]);
    }
    for (const items of levels.values()) {
      const first = items[0];
      const odd = items.find((item) => item.arabic !== first?.arabic);
      if (first === undefined || odd === undefined) continue;
      const list = items.map((item) => item.printed).join("");
      report(odd.place, { list, label: odd.printed, first: first.printed });
    }
  },
});
