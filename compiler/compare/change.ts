// What a comparison is made of: sections of rows, each with what the earlier and the later notice say. Words of the notices; no layout.
import type { Texts } from "@zhengce/grammar";
import { formatYuan } from "@zhengce/runtime";

/** `moved`: the same thing but for its year, as every notice moves its dates. */
export type ChangeKind = "same" | "moved" | "changed" | "added" | "removed";
/** What one notice says of a row's subject, and in which clauses. */
export interface Said {
  readonly text: string;
  readonly clauses: readonly string[];
}
export interface Row {
  readonly subject: string;
  readonly kind: ChangeKind;
  readonly before: Said | null;
  readonly after: Said | null;
  /** What the change amounts to, where that is a figure: `＋40元`; else empty. */
  readonly difference: string;
  /** The change in words, where neither a figure nor the kind of change says it. */
  readonly note?: Texts;
  /** The annex that the row stands in. */
  readonly table?: string;
}
export type SectionId =
  | "notice"
  | "facts"
  | "standards"
  | "subsidies"
  | "groups"
  | "periods"
  | "situations"
  | "scope"
  | "identities"
  | "adjustments"
  | "obligations"
  | "annexes";
export interface Section {
  readonly id: SectionId;
  readonly title: Texts;
  readonly rows: readonly Row[];
}

/** A row, or null where neither notice says anything. `years`: how much later the later notice is. */
export function rowOf(
  subject: string,
  before: Said | null,
  after: Said | null,
  years: number,
  difference = "",
): Row | null {
  if (before === null && after === null) return null;
  const kind = before === null ? "added" : after === null ? "removed" : changeOf(before.text, after.text, years);
  return { subject, kind, before, after, difference: kind === "changed" ? difference : "" };
}

/** Rows that say something. */
export function rowsOf(rows: readonly (Row | null)[]): readonly Row[] {
  return rows.filter((row) => row !== null);
}

function changeOf(before: string, after: string, years: number): ChangeKind {
  if (before === after) return "same";
  return years !== 0 && laterBy(before, years) === after ? "moved" : "changed";
}

/** A text with every year in it `years` later: `2021年3月1日` → `2022年3月1日`; 底 of a February is not looked at. */
export function laterBy(text: string, years: number): string {
  return text.replace(/\d{4}(?=年)/g, (year) => String(Number(year) + years));
}

/** `＋40元`, `－5元`; empty where a side is not a figure or they are equal. Amounts in fen. */
export function moneyDifference(before: number | null | undefined, after: number | null | undefined): string {
  if (typeof before !== "number" || typeof after !== "number" || before === after) return "";
  return `${after > before ? "＋" : "－"}${formatYuan(Math.abs(after - before))}`;
}

/** Keys of both sides, the later notice's order first. */
export function keysOf<K>(before: Iterable<K>, after: Iterable<K>): readonly K[] {
  return [...new Set([...after, ...before])];
}
