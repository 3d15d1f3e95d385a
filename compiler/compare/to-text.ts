// A comparison → plain lines for a terminal. Rows that stay the same are only counted.
import type { Locale } from "@zhengce/grammar";
import type { Row } from "./change.js";
import { callersText } from "./compare-facts.js";
import type { Comparison } from "./compare-notices.js";
import type { Grant } from "./compare-subsidies.js";
import type { Direction } from "./kinds.js";
import { changeOf, rateOf, subsidisedComponents } from "./table.js";
import { rowChange } from "./to-markdown.js";
import {
  amountText,
  colon,
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

/** What changed, section by section, then who pays more and who less, each with an example. */
export function comparisonToText(comparison: Comparison, locale: Locale, everyRow = false): string {
  const t = (texts: { readonly zh: string; readonly en: string }): string => texts[locale];
  const lines = [`${comparison.before.name} → ${comparison.after.name}`];
  const none = locale === "zh" ? "（无）" : "(none)";
  const comma = locale === "zh" ? "，" : ", ";
  const inBrackets = (text: string): string => (locale === "zh" ? `（${text}）` : ` (${text})`);
  if (comparison.groups.length > 0) lines.push("", t(HEAD.groups));
  for (const { fate, before, after } of comparison.groups)
    lines.push(
      `  ${t(FATE[fate])}  ${[before.join("、"), after.join("、")].filter((names) => names !== "").join(" → ")}`,
    );
  for (const component of subsidisedComponents(comparison)) {
    const pairs = comparison.subsidies.filter((pair) => pair.component === component && pair.kind !== "same");
    if (pairs.length > 0) lines.push("", `${t(HEAD.subsidies)}${colon(locale)}${component}`);
    const said = (grant: Grant | null): string =>
      grant === null
        ? none
        : `${grant.group} ${[rateOf(grant, comparison.tiers), grant.payers].filter((text) => text !== "").join("，")}`;
    for (const pair of pairs)
      lines.push(`  ${said(pair.before)} → ${said(pair.after)}${bracketed(changeOf(pair, comparison.tiers, locale))}`);
  }
  for (const { id, title, rows } of comparison.sections) {
    const differing = rows.filter(({ kind }) => kind !== "same");
    const whole = id === "annexes" && !everyRow ? wholeTables(rows) : [];
    const shown = differing.filter(({ table }) => !whole.some(({ name }) => name === table));
    if (differing.length > 0) lines.push("", t(title));
    for (const { name, kind, count } of whole)
      lines.push(
        locale === "zh"
          ? `  ${name}：整张${KIND[kind].zh}，${count}行（--all 列出）`
          : `  ${name}: the whole table is ${KIND[kind].en}, ${count} rows (--all lists them)`,
      );
    for (const row of shown)
      lines.push(
        `  ${row.subject}${colon(locale)}${row.before?.text ?? none} → ${row.after?.text ?? none}${bracketed(rowChange(row, locale))}`,
      );
  }
  const callers = callersText(comparison.callers);
  if (callers !== null) lines.push("", t(callers));
  if (lines.length === 1) lines.push("", t(HEAD.nothing));
  const [one, other] = [
    sideName(comparison, comparison.before, locale),
    sideName(comparison, comparison.after, locale),
  ];
  for (const direction of ["loses", "gains", "opened", "open"] satisfies Direction[]) {
    const kinds = comparison.kinds.filter((kind) => kind.direction === direction);
    if (kinds.length > 0) lines.push("", t(DIRECTION[direction]));
    for (const kind of kinds) {
      lines.push(
        `  ${differenceText(kind.difference)}  ${whoText(kind, locale)}${inBrackets(situationsText(kind, locale))}`,
        `      ${one} ${amountText(kind.before, locale)}${comma}${other} ${amountText(kind.after, locale)}`,
        `      ${t(HEAD.example)}${colon(locale)}${exampleText(kind.witness.after)}`,
      );
    }
  }
  const same = comparison.kinds.filter(({ direction }) => direction === "same").length;
  if (same > 0)
    lines.push("", locale === "zh" ? `另有 ${same} 类人缴费不变。` : `${same} kinds of people pay the same.`);
  if (comparison.undecided > 0)
    lines.push(
      "",
      locale === "zh"
        ? `有 ${comparison.undecided} 类人没有算清：可能的情况太多，算到规定的工作量为止。`
        : `${comparison.undecided} kinds were not decided: too many cases for the work allowed.`,
    );
  return lines.join("\n") + "\n";
}

/** Tables of which one notice has nothing, by name. */
function wholeTables(rows: readonly Row[]): readonly WholeTable[] {
  const tables = [...new Set(rows.flatMap(({ table }) => table ?? []))];
  return tables.flatMap((name): readonly WholeTable[] => {
    const own = rows.filter(({ table }) => table === name);
    const kind = own[0]?.kind;
    const whole = (kind === "added" || kind === "removed") && own.every((row) => row.kind === kind);
    return whole && own.length > 1 ? [{ name, kind, count: own.length }] : [];
  });
}
interface WholeTable {
  readonly name: string;
  readonly kind: "added" | "removed";
  readonly count: number;
}

function bracketed(text: string): string {
  return text === "" ? "" : `  [${text}]`;
}
