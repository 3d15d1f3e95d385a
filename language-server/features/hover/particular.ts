// A particular of the notice → what is known of it: the notice as a whole, the days of its year, how far its print is in the file.
// Wording only.
import type { Compilation } from "@zhengce/compiler";
import type { Locale, Node } from "@zhengce/grammar";
import { dayNumber } from "@zhengce/runtime";
import type { FeatureContext } from "../../feature-context.js";
import { plain } from "./symbol.js";

/** Null where `offset` is at none, or nothing is known of it. */
export function particularPage(
  context: FeatureContext,
  offset: number,
): { readonly value: string; readonly node: Node } | null {
  const { compilation, locale } = context;
  const nodes = compilation.model.nodesAt(offset);
  const entry = nodes.findLast((node) => node.kind === "NoticeEntry");
  const last = nodes.at(-1);
  if (last === undefined) return null;
  if (entry?.kind === "NoticeEntry") {
    if (last === entry) return null;
    const value =
      entry.property === "year"
        ? yearWords(compilation, locale)
        : entry.property === "source"
          ? printWords(compilation, locale)
          : null;
    return value === null ? null : { value, node: last };
  }
  const { node } = compilation.model.notice;
  return node?.name === last ? { value: noticePage(context), node: last } : null;
}

/** What the notice holds, and which others rest on it. */
function noticePage({ compilation: { model }, workspace, document, locale }: FeatureContext): string {
  const zh = locale === "zh";
  const { name, title, number } = model.notice;
  const counts: readonly (readonly [number, string, string])[] = [
    [model.clauses.size, "条", "clauses"],
    [model.groups.size, "种人群", "groups"],
    [model.subsidies.length, "项资助", "subsidies"],
    [model.situations.length, "种情形", "situations"],
    [model.tests.length, "个用例", "tests"],
  ];
  const held = counts.map(([count, one, many]) => (zh ? `${String(count)}${one}` : `${String(count)} ${many}`));
  const resting = workspace.uris().filter((uri) => {
    const superior = uri === document.uri ? null : workspace.summary(uri)?.notice.superior;
    return typeof superior === "string" && workspace.named(superior, uri) === document.uri;
  });
  const others = resting.map((uri) => workspace.summary(uri)?.notice.name ?? "").join(zh ? "、" : ", ");
  return [
    `**${plain(name)}**${number === null ? "" : `　${plain(number)}`}`,
    title === null ? "" : plain(title),
    held.join(zh ? "，" : ", "),
    others === "" ? "" : zh ? `以它为上级：${plain(others)}` : `superior of ${plain(others)}`,
  ]
    .filter((line) => line !== "")
    .join("\n\n");
}

function yearWords({ model }: Compilation, locale: Locale): string | null {
  const { year } = model.notice;
  if (year === null) return null;
  const [text, days] = [String(year), String(dayNumber(year + 1, 1, 1) - dayNumber(year, 1, 1))];
  return locale === "zh"
    ? `${text}年1月1日 至 ${text}年12月31日，共${days}天；没有写年份的日期都在这一年`
    : `${text}-01-01 to ${text}-12-31, ${days} days; a date without a year is of this one`;
}

function printWords({ coverage }: Compilation, locale: Locale): string | null {
  if (coverage === null) return locale === "zh" ? "没有找到这份原文" : "This text is not found";
  const { printed, encoded, waived, notice, open } = coverage.totals;
  const [all, rules, words, head, left] = [printed, encoded, waived, notice, open].map(String);
  return locale === "zh"
    ? `原文里有 ${all} 个数字：规则写到 ${rules} 个，文字说明 ${words} 个，通知开头 ${head} 个，还没有写进文件 ${left} 个`
    : `${all} figures in print: ${rules} in rules, ${words} waived by words, ${head} in the notice's head, ${left} not in the file yet`;
}
