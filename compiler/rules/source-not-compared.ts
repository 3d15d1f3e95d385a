// 原文 names a file that is kept elsewhere: nothing was compared, which is said but is no fault.
import { entry, type Texts } from "@zhengce/grammar";
import type { Unprinted } from "../source-text/printed.js";
import { rule } from "./rule.js";
import { namedPrint } from "./lib/source-places.js";

export const sourceNotCompared = rule({
  code: "source-not-compared",
  texts: entry(
    "info",
    "没有找到原文“{name}”{there}，这份文件没有与原文对照过",
    "source text “{name}” was not found{there}, so nothing was compared with it",
  ),
  check({ model, unprinted, report }) {
    if (
      unprinted === null ||
      unprinted.outside ||
      unprinted.misconfigured !== null ||
      unprinted.nearest !== null ||
      unprinted.unreadable !== null
    )
      return;
    const { others } = unprinted;
    report(
      namedPrint(model),
      { name: model.notice.source ?? "", there: thereWords(others) },
      { data: { others: others.count } },
    );
  },
});

function thereWords({ names, count }: Unprinted["others"]): Texts {
  if (count === 0) return { zh: "", en: "" };
  const zh = names.map((name) => `“${name}”`).join("");
  const en = names.map((name) => `“${name}”`).join(", ");
  const more = count > names.length;
  return {
    zh: `（那里有${zh}${more ? `等 ${count} 个文本` : ""}）`,
    en: ` (${en}${more ? ` and ${count - names.length} more` : ""} lie there)`,
  };
}
