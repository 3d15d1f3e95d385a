// What a superior sets, and what became of it in a notice: the terms that conform.ts finds and rules and tables read. Types, and places.
import type { Span } from "@zhengce/grammar";
import type { Statement } from "../statement.js";

/** `kept`; `broken`; `filled`: left to localities, and the notice says it; `open`: the notice says nothing of it. */
export type Verdict = "kept" | "broken" | "filled" | "open";
export type Deviation =
  | "below-superior"
  | "above-superior"
  | "superior-group-missing"
  | "outside-superior-period"
  | "superior-identities"
  | "superior-reward";
/** Where a notice says it: the statement and its clause. */
export interface Place {
  readonly span: Span;
  readonly clause: string;
}
/** What a term is about, in the names of the notices; `tier` empty where there are none. */
export type TermSubject =
  | { readonly kind: "standard"; readonly component: string; readonly tier: string }
  | { readonly kind: "subsidy"; readonly group: string; readonly component: string; readonly tier: string }
  | { readonly kind: "period"; readonly name: string }
  | { readonly kind: "reward"; readonly name: string }
  | { readonly kind: "identities" };
export interface Term {
  readonly topic: "standard" | "subsidy" | "group" | "period" | "reward" | "identities";
  readonly subject: TermSubject;
  readonly required: Statement;
  /** Null where the notice does not say it. */
  readonly found: Statement | null;
  readonly verdict: Verdict;
  /** Which rule it breaks; null where it breaks none. */
  readonly deviation: Deviation | null;
  /** Null where the notice has no statement of it. */
  readonly own: Place | null;
  readonly superior: Place;
  /** The amount in whole yuan that would keep the term, and what it replaces; null where no one figure does it. */
  readonly mend: (Span & { readonly fen: number }) | null;
}

/** The place of a statement, by its node and clause. */
export function place(placed: { readonly node: Span; readonly clause: { readonly name: string } | null }): Place {
  return { span: { start: placed.node.start, end: placed.node.end }, clause: placed.clause?.name ?? "" };
}
