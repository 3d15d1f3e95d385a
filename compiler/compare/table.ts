// The comparison's subsidies → the table that officials print: two halves of the same columns, what repeats below itself merged into one
// cell, what changed marked. Cells only; markup is the renderers' work.
import type { Locale } from "@zhengce/grammar";
import type { Comparison } from "./compare-notices.js";
import type { Grant, GrantPair } from "./compare-subsidies.js";
import { KIND } from "./words.js";

export interface Cell {
  readonly text: string;
  /** Rows that the cell spans; 0 = it is covered by the one above. */
  readonly span: number;
  readonly changed: boolean;
}
/** Four cells of the earlier notice (group, certifier, subsidy, payer), four of the later one, then the change. */
export type TableRow = readonly Cell[];

/** The table of one component. */
export function subsidyTable(comparison: Comparison, component: string, locale: Locale): readonly TableRow[] {
  const pairs = comparison.subsidies.filter((pair) => pair.component === component);
  const numbers = { before: numbering(pairs, "before"), after: numbering(pairs, "after") };
  const half = (pair: GrantPair, side: "before" | "after"): readonly string[] => {
    const grant = pair[side];
    if (grant === null) return ["", "", "", ""];
    const number = numbers[side].get(grant.group);
    return [
      `${number ?? ""}.${grant.group}`,
      grant.certifiers.join("、"),
      rateOf(grant, comparison.tiers),
      grant.payers.replace(/^由 /u, ""),
    ];
  };
  const rows = pairs.map((pair) => [
    ...half(pair, "before"),
    ...half(pair, "after"),
    changeOf(pair, comparison.tiers, locale),
  ]);
  return rows.map((row, line) => row.map((text, column) => cellOf(rows, pairs, line, column, text)));
}

/** Components in the order of the table. */
export function subsidisedComponents({ subsidies }: Comparison): readonly string[] {
  return [...new Set(subsidies.map(({ component }) => component))];
}

/** `一档 90%，二档 一档个人缴费 的 100%`; one text where all tiers get the same. */
export function rateOf(grant: Grant, tiers: readonly string[]): string {
  const same = grant.rates.every((rate) => rate === grant.rates[0]);
  const rates =
    same || tiers.length < 2
      ? (grant.rates[0] ?? "")
      : grant.rates.flatMap((rate, i) => (rate === "" ? [] : [`${tiers[i] ?? ""} ${rate}`])).join("，");
  return grant.condition === "" ? rates : `${rates}（${grant.condition}）`;
}

/** `一档 ＋8元，二档 ＋40元`; 新增, 取消, or empty. */
export function changeOf(pair: GrantPair, tiers: readonly string[], locale: Locale): string {
  if (pair.kind === "added" || pair.kind === "removed") return KIND[pair.kind][locale];
  const [first = ""] = pair.differences;
  if (pair.differences.every((difference) => difference === first)) return first;
  return pair.differences.flatMap((d, i) => (d === "" ? [] : [`${tiers[i] ?? ""} ${d}`])).join("，");
}

function numbering(pairs: readonly GrantPair[], side: "before" | "after"): ReadonlyMap<string, number> {
  const names = [...new Set(pairs.flatMap((pair) => pair[side]?.group ?? []))];
  return new Map(names.map((name, index) => [name, index + 1]));
}

/** Merged with the rows below that say the same; marked where what it says is new for one of its rows. */
function cellOf(
  rows: readonly (readonly string[])[],
  pairs: readonly GrantPair[],
  line: number,
  column: number,
  text: string,
): Cell {
  const repeats = (at: number): boolean => rows[at]?.[column] === text && column < 8;
  if (line > 0 && repeats(line - 1)) return { text, span: 0, changed: false };
  let span = 1;
  while (line + span < rows.length && repeats(line + span)) span++;
  const later = column >= 4 && column < 8;
  const isNew = (at: number): boolean =>
    (pairs[at]?.before ?? null) === null
      ? pairs[at]?.kind === "added"
      : bare(text) !== bare(rows[at]?.[column - 4] ?? "");
  return { text, span, changed: later && Array.from({ length: span }, (_, i) => line + i).some(isNew) };
}
/** A group's name without its number, which moves with every line put in. */
function bare(text: string): string {
  return text.replace(/^\d+\./, "");
}
