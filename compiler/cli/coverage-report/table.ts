// Coverage → a table for a terminal: one line a clause, and the total. Widths count Han characters as two columns.
import { greatest } from "@zhengce/grammar";
import type { Locale } from "@zhengce/grammar";
import type { ClauseCoverage, Coverage, PrintedState } from "../../source-text/coverage.js";
import { figuresOf } from "../../source-text/cover.js";
import { displayWidth } from "../reporters/frame.js";
import { inColumns } from "../../render/to-text.js";
import type { Paint } from "../terminal.js";

const STATES: readonly PrintedState[] = ["encoded", "waived", "notice", "open"];

export function coverageTable(coverage: Coverage, locale: Locale, paint: Paint): string {
  const t = (zh: string, en: string): string => (locale === "zh" ? zh : en);
  const head = [
    t("条款", "clause"),
    t("原文数字", "figures"),
    t("已编码", "encoded"),
    t("已说明", "waived"),
    t("全文统一", "notice"),
    t("未交代", "open"),
    t("原文所无", "not there"),
  ];
  const rows = coverage.clauses
    .filter(({ printed, encoded, clause }) => printed.length + encoded.length > 0 || clause !== null)
    .map((item) => [labelOf(item, coverage, t), ...countsOf(item).map((count) => (count === 0 ? "·" : String(count)))]);
  const missing = coverage.unmentioned.map((lost) => {
    const count = figuresOf(coverage, lost).length;
    return [
      `${lost.label}${t("（文件里没有）", " (not in the file)")}`,
      String(count),
      "·",
      "·",
      "·",
      String(count),
      "·",
    ];
  });
  const { totals } = coverage;
  const total = [
    t("合计", "total"),
    ...[totals.printed, totals.encoded, totals.waived, totals.notice, totals.open, totals.absent].map(String),
  ];
  const middle = [...rows, ...missing];
  const [first = "", ...lines] = inColumns([head, ...middle, total], displayWidth, true);
  const rule = "─".repeat(greatest([first, ...lines].map(displayWidth)));
  // What is open, or not in the print, stands out.
  const body = middle.map((row, at) => {
    const line = lines[at] ?? "";
    return row[5] === "·" && row[6] === "·" ? line : paint("yellow", line);
  });
  const last = paint("bold", lines.at(-1) ?? "");
  return [paint("bold", first), rule, ...body, rule, last, "", summary(coverage, locale)].join("\n") + "\n";
}

function labelOf({ clause, texts }: ClauseCoverage, coverage: Coverage, t: (zh: string, en: string) => string): string {
  if (clause === null) return t("（标题、依据、落款）", "(head and end)");
  const lost = texts.length === 0 || coverage.unprinted.includes(clause);
  return lost ? `${clause.name}${t("（原文没有）", " (not in the print)")}` : clause.name;
}
/** Printed, each state, and figures of the file that the print does not have. */
function countsOf({ printed, encoded }: ClauseCoverage): readonly number[] {
  const inState = STATES.map((state) => printed.filter((item) => item.state === state).length);
  return [
    printed.length,
    ...inState,
    encoded.filter(({ state }) => state === "absent" || state === "unexplained").length,
  ];
}
function summary({ totals }: Coverage, locale: Locale): string {
  const done = totals.printed - totals.open;
  const share = totals.printed === 0 ? "100" : ((done * 100) / totals.printed).toFixed(done === totals.printed ? 0 : 1);
  return locale === "zh"
    ? `原文 ${totals.printed} 处数字，${done} 处有着落（${share}%）；编写人自定 ${totals.own} 处`
    : `${done} of ${totals.printed} printed figures accounted for (${share}%); ${totals.own} are the author's own`;
}
