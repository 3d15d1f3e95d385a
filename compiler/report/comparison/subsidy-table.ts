// The comparison's subsidies → the table that officials print: two halves of the same columns, what repeats below itself merged into one
// cell, what changed marked. Cells only; markup is the renderers' work.
import type { Comparison } from "../../compare/compare-notices.js";
import type { Grant, GrantPair } from "../../compare/sections/subsidies.js";
import { cell } from "../../render/document.js";
import type { Cell } from "../../render/document.js";
import { sayStatement } from "../../wording/say-statement.js";
import { word } from "../../wording/terms/words.js";
import type { Wording } from "../../wording/words.js";

/** Four cells of the earlier notice (group, certifier, subsidy, payer), four of the later one, then the change. */
export function subsidyRows(
  words: Wording,
  pairs: readonly GrantPair[],
  tiers: readonly string[],
): readonly (readonly Cell[])[] {
  const numbers = { before: numbering(pairs, "before"), after: numbering(pairs, "after") };
  const half = (pair: GrantPair, side: "before" | "after"): readonly string[] => {
    const grant = pair[side];
    if (grant === null) return ["", "", "", ""];
    const number = numbers[side].get(grant.group);
    const { certifiers, group } = grant;
    const payers = sayPayers(words, grant);
    return [
      `${number ?? ""}.${group}`,
      words.small.list(certifiers),
      sayRate(words, grant, tiers),
      withoutBy(words, payers),
    ];
  };
  const rows = pairs.map((pair) => [
    ...half(pair, "before"),
    ...half(pair, "after"),
    sayGrantChange(words, pair, tiers),
  ]);
  return rows.map((row, line) => row.map((_, column) => cellOf(rows, pairs, line, column)));
}

/** The column's head says 由 already. */
function withoutBy({ locale }: Wording, payers: string): string {
  const by = `${word("by", { language: locale })} `;
  return payers.startsWith(by) ? payers.slice(by.length) : payers;
}

/** Components in the order of the table. */
export function subsidisedComponents({ subsidies }: Comparison): readonly string[] {
  return [...new Set(subsidies.map(({ component }) => component))];
}

/** `一档 90%，二档 一档个人缴费 的 100%`; one text where all tiers get the same. */
export function sayRate(words: Wording, { rates, condition }: Grant, tiers: readonly string[]): string {
  const told = byTier(
    words,
    rates.map((rate) => (rate === null ? "" : sayStatement(words, rate))),
    tiers,
  );
  return condition === null ? told : told + words.small.aside(words.comparison.granted(sayStatement(words, condition)));
}
export function sayPayers(words: Wording, { payers }: Grant): string {
  return words.small.lists(payers.map((payer) => sayStatement(words, payer)));
}

/** `一档 ＋8元，二档 ＋40元`; 新增, 取消, or empty. */
export function sayGrantChange(words: Wording, { kind, differences }: GrantPair, tiers: readonly string[]): string {
  if (kind === "added" || kind === "removed") return words.comparison.kinds[kind];
  const told = differences.map((difference) => (difference === null ? "" : words.comparison.more(difference)));
  return byTier(words, told, tiers);
}

function byTier({ small }: Wording, told: readonly string[], tiers: readonly string[]): string {
  const [first = ""] = told;
  if (tiers.length < 2 || told.every((text) => text === first)) return first;
  return small.clauses(told.flatMap((text, i) => (text === "" ? [] : [`${tiers[i] ?? ""} ${text}`])));
}

function numbering(pairs: readonly GrantPair[], side: "before" | "after"): ReadonlyMap<string, number> {
  const names = [...new Set(pairs.flatMap((pair) => pair[side]?.group ?? []))];
  return new Map(names.map((name, index) => [name, index + 1]));
}

/** Merged with the rows below that say the same; marked where what it says is new for one of its rows. */
function cellOf(rows: readonly (readonly string[])[], pairs: readonly GrantPair[], line: number, column: number): Cell {
  const text = rows[line]?.[column] ?? "";
  const repeats = (at: number): boolean => rows[at]?.[column] === text && column < 8;
  if (line > 0 && repeats(line - 1)) return cell(text, { span: 0 });
  let span = 1;
  while (line + span < rows.length && repeats(line + span)) span++;
  const later = column >= 4 && column < 8;
  const isNew = (at: number): boolean =>
    (pairs[at]?.before ?? null) === null
      ? pairs[at]?.kind === "added"
      : bare(text) !== bare(rows[at]?.[column - 4] ?? "");
  const changed = later && Array.from({ length: span }, (_, i) => line + i).some(isNew);
  return cell(text, { span, ...(changed ? { tone: "changed" as const } : {}) });
}
/** A group's name without its number, which moves with every line put in. */
function bare(text: string): string {
  return text.replace(/^\d+\./, "");
}
