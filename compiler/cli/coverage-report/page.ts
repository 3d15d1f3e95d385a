// Coverage → one self-contained page: the print on the left, the file on the right, figures linked. No address is fetched; the script only
// lights up the other half of a pair.
import { visibleLines, type Diagnostic, type Locale } from "@zhengce/grammar";
import type { Compilation } from "../../compile.js";
import type { Coverage } from "../../source-text/coverage.js";
import { escapeMarkup } from "../../render/escape.js";
import { rowsOf } from "./rows.js";
import { SCRIPT, STYLE } from "./style.js";

export function coverageHtml(
  compilation: Compilation,
  coverage: Coverage,
  findings: readonly Diagnostic[],
  locale: Locale,
): string {
  const t = (zh: string, en: string): string => (locale === "zh" ? zh : en);
  const { totals } = coverage;
  const { name, title } = compilation.model.notice;
  const rows = rowsOf(compilation, coverage, locale).map(
    ({ label, heading, print, file, problem }) =>
      `<section class="${problem ? "row problem" : "row"}"><h2>${escapeMarkup(label)}${heading === "" ? "" : ` <small>${escapeMarkup(heading)}</small>`}</h2>` +
      `<div class="print">${print}</div><div class="file">${file}</div></section>`,
  );
  const share = totals.printed === 0 ? 100 : Math.floor(((totals.printed - totals.open) * 1000) / totals.printed) / 10;
  const legend: readonly (readonly [string, string, number])[] = [
    ["encoded", t("已编码", "encoded"), totals.encoded],
    ["waived", t("已说明", "waived in words"), totals.waived],
    ["notice", t("全文统一", "whole notice"), totals.notice],
    ["open", t("没有着落", "open"), totals.open],
  ];
  const bar = legend
    .filter(([, , count]) => count > 0)
    .map(([kind, , count]) => `<i class="${kind}" style="flex:${count}"></i>`)
    .join("");
  const keys = [
    ...legend,
    ["own", t("编写人自定", "author's own"), totals.own] as const,
    ["absent", t("原文没有", "not in the print"), totals.absent] as const,
  ]
    .map(
      ([kind, words, count]) =>
        `<li><span class="f ${count > 0 ? kind : "none"}">${escapeMarkup(words)}</span> ${count}</li>`,
    )
    .join("");
  const problems = findings
    .map((finding) => `<li><code>${finding.code}</code> ${escapeMarkup(finding.message[locale])}</li>`)
    .join("");
  return visibleLines(`<!doctype html>
<html lang="${t("zh-CN", "en")}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(name)} · ${t("原文对照", "against the print")}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<p class="kind">${t("原文对照", "The file against the printed notice")}</p>
<h1>${escapeMarkup(title ?? name)}</h1>
<p class="paths">${escapeMarkup(coverage.notice.source.path)} ↔ ${escapeMarkup(compilation.source.path)}</p>
<div class="score"><b>${share}%</b><div><p>${t(`原文 ${totals.printed} 处数字，${totals.printed - totals.open} 处有着落`, `${totals.printed - totals.open} of ${totals.printed} printed figures accounted for`)}</p><div class="bar">${bar}</div></div></div>
<ul class="legend">${keys}</ul>
${problems === "" ? `<p class="fine">${t("没有问题。", "No findings.")}</p>` : `<ol class="findings">${problems}</ol>`}
</header>
<main>
<div class="heads"><b>${t("原文", "The print")}</b><b>${t("文件", "The file")}</b></div>
${rows.join("\n")}
</main>
<script>${SCRIPT}</script>
</body>
</html>
`);
}
