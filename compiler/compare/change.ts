// What a comparison is made of: sections of rows, each with what the earlier and the later notice say of a subject. Data; no words, no layout.
import { saidKey } from "./statement.js";
import type { Said, Statement } from "./statement.js";
import type { FactChange } from "./fact-change.js";

/** `moved`: the same thing but for its year, as every notice moves its dates. */
export type ChangeKind = "same" | "moved" | "changed" | "added" | "removed";
/** What a row is about, in the names of the notices. */
export type Subject =
  | { readonly kind: "notice"; readonly slot: "title" | "number" | "issuers" | "basis" | "superior" | "residual" }
  | { readonly kind: "fact" | "period" | "reward"; readonly name: string }
  | { readonly kind: "standard"; readonly component: string; readonly tier: string }
  | { readonly kind: "variant"; readonly component: string; readonly when: Statement }
  /** `index` from 0. */
  | { readonly kind: "part"; readonly component: string; readonly index: number }
  | {
      readonly kind: "situation";
      readonly situation: string;
      readonly slot: "when" | "pay" | "grant" | "benefit-from" | "waiting" | "benefit-to";
    }
  | { readonly kind: "scope"; readonly slot: "admits" | "excludes" | "open" }
  | { readonly kind: "combination" | "caps" | "exclusive" | "other-groups" }
  | { readonly kind: "change"; readonly index: number }
  | { readonly kind: "obligation"; readonly bodies: readonly string[]; readonly task: string | null }
  /** A row of an annex, under the rows around it. */
  | {
      readonly kind: "annex";
      readonly table: string;
      readonly path: readonly (string | { readonly role: "total" | "subtotal" })[];
    };
/** How much more the later notice says, in fen or people. */
export interface Difference {
  readonly unit: "fen" | "persons";
  readonly by: number;
}
export interface Row {
  readonly subject: Subject;
  readonly kind: ChangeKind;
  readonly before: Said | null;
  readonly after: Said | null;
  /** What a change amounts to, where that is a figure. */
  readonly difference: Difference | null;
  /** What a change of a fact means for whoever gives it. */
  readonly fact?: FactChange;
}
export type SectionId =
  | "notice"
  | "facts"
  | "standards"
  | "identities"
  | "periods"
  | "situations"
  | "scope"
  | "rewards"
  | "adjustments"
  | "obligations"
  | "annexes";
export interface Section {
  readonly id: SectionId;
  readonly rows: readonly Row[];
}

/** A row, or null where neither notice says anything. `years`: how much later the later notice is. */
export function rowOf(
  subject: Subject,
  before: Said | null,
  after: Said | null,
  years: number,
  difference: Difference | null = null,
): Row | null {
  if (before === null && after === null) return null;
  const kind = before === null ? "added" : after === null ? "removed" : changeOf(before, after, years);
  return { subject, kind, before, after, difference: kind === "changed" ? difference : null };
}

/** Rows that say something. */
export function rowsOf(rows: readonly (Row | null)[]): readonly Row[] {
  return rows.filter((row) => row !== null);
}

function changeOf(before: Said, after: Said, years: number): ChangeKind {
  const key = saidKey(after);
  if (saidKey(before) === key) return "same";
  return years !== 0 && saidKey(before, years) === key ? "moved" : "changed";
}

/** Null where a side is not a figure or they are equal. */
export function differenceOf(
  unit: Difference["unit"],
  before: number | null | undefined,
  after: number | null | undefined,
): Difference | null {
  if (typeof before !== "number" || typeof after !== "number" || before === after) return null;
  return { unit, by: after - before };
}

/** Keys of both sides, the later notice's order first. */
export function keysOf<K>(before: Iterable<K>, after: Iterable<K>): readonly K[] {
  return [...new Set([...after, ...before])];
}

/** What several statements say together, and where; null where they say nothing. */
export function saidBy(
  says: readonly Statement[],
  places: readonly { readonly clause: { readonly name: string } | null }[],
): Said | null {
  return says.length === 0 ? null : { says, clauses: [...new Set(places.map(({ clause }) => clause?.name ?? ""))] };
}
