// A comparison → Markdown tables. Text of the notices is escaped, never interpreted.
import { append, visibleLines, type Locale } from "@zhengce/grammar";
import { callersText } from "./compare-facts.js";
import type { Comparison } from "./compare-notices.js";
import type { Row } from "./change.js";
import type { Direction } from "./kinds.js";
import { changeOf, rateOf, subsidisedComponents } from "./table.js";
import type { Grant } from "./compare-subsidies.js";
import {
  amountText,
  differenceText,
  DIRECTION,
  exampleText,
  FATE,
  HEAD,
  KIND,
  sideName,
  situationsText,
  whoText,
} from "./words.js";

/** What changed, and for whom; rows that stay the same are left out unless `everything`. */
export function comparisonToMarkdown(comparison: Comparison, locale: Locale, everything = false): string {
  const [before, after] = [
    sideName(comparison, comparison.before, locale),
    sideName(comparison, comparison.after, locale),
  ];
  const t = (texts: { readonly zh: string; readonly en: string }): string => texts[locale];
  const lines = [`# ${escape(comparison.before.name)} → ${escape(comparison.after.name)}`, ""];
  const table = (head: readonly string[], rows: readonly (readonly string[])[]): void => {
    append(lines, [head, head.map(() => "---"), ...rows].map(line));
    lines.push("");
  };
  if (comparison.groups.length > 0) {
    lines.push(`## ${t(HEAD.groups)}`, "");
    table(
      [t(HEAD.difference), before, after],
      comparison.groups.map(({ fate, before: from, after: to }) => [t(FATE[fate]), from.join("、"), to.join("、")]),
    );
  }
  for (const component of subsidisedComponents(comparison)) {
    const pairs = comparison.subsidies.filter(
      (pair) => pair.component === component && (everything || pair.kind !== "same"),
    );
    if (pairs.length === 0) continue;
    lines.push(`## ${t(HEAD.subsidies)}：${escape(component)}`, "");
    const half = (grant: Grant | null): readonly string[] =>
      grant === null ? ["", ""] : [grant.group, `${rateOf(grant, comparison.tiers)} ${grant.payers}`];
    table(
      [before, t(HEAD.rate), after, t(HEAD.rate), t(HEAD.difference)],
      pairs.map((pair) => [...half(pair.before), ...half(pair.after), changeOf(pair, comparison.tiers, locale)]),
    );
  }
  for (const { title, rows } of comparison.sections) {
    const shown = rows.filter(({ kind }) => everything || kind !== "same");
    if (shown.length === 0) continue;
    lines.push(`## ${t(title)}`, "");
    table(
      [t(HEAD.subject), before, after, t(HEAD.difference)],
      shown.map((row) => [row.subject, row.before?.text ?? "", row.after?.text ?? "", rowChange(row, locale)]),
    );
  }
  const callers = callersText(comparison.callers);
  if (callers !== null) lines.push(escape(t(callers)), "");
  lines.push(`## ${t(HEAD.effects)}`, "");
  for (const direction of ["loses", "gains", "opened", "open", "same"] satisfies Direction[]) {
    const kinds = comparison.kinds.filter((kind) => kind.direction === direction);
    if (kinds.length === 0) continue;
    lines.push(`### ${t(DIRECTION[direction])}`, "");
    table(
      [t(HEAD.who), before, after, t(HEAD.difference), t(HEAD.example)],
      kinds.map((kind) => [
        locale === "zh"
          ? `${whoText(kind, locale)}（${situationsText(kind, locale)}）`
          : `${whoText(kind, locale)} (${situationsText(kind, locale)})`,
        amountText(kind.before, locale),
        amountText(kind.after, locale),
        differenceText(kind.difference),
        exampleText(kind.witness.after),
      ]),
    );
  }
  return visibleLines(lines.join("\n").trimEnd() + "\n");
}

/** `＋40元`, or what the row says of itself, else 新增, 取消, 调整, 顺延, 不变. */
export function rowChange({ kind, difference, note }: Row, locale: Locale): string {
  return difference === "" ? (note ?? KIND[kind])[locale] : difference;
}

function line(cells: readonly string[]): string {
  return `| ${cells.map(escape).join(" | ")} |`;
}
function escape(text: string): string {
  return text.replace(/[\\|`*_<>[\]]/g, (mark) => (text === "---" ? mark : `\\${mark}`)).replace(/\s*\n\s*/g, " ");
}
