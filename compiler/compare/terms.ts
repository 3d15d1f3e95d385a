// What a superior sets, and what became of it in a notice: the terms that conform.ts finds and rules and tables read. Types, and places.
import type { Span } from "@zhengce/grammar";

/** `kept`; `broken`; `filled`: left to localities, and the notice says it; `open`: the notice says nothing of it. */
export type Verdict = "kept" | "broken" | "filled" | "open";
export type Deviation =
  "below-superior" | "above-superior" | "superior-group-missing" | "outside-superior-period" | "superior-identities";
/** Where a notice says it: the statement and its clause. */
export interface Place {
  readonly span: Span;
  readonly clause: string;
}
export interface Term {
  readonly topic: "standard" | "subsidy" | "group" | "period" | "identities";
  readonly subject: string;
  readonly required: string;
  readonly found: string;
  readonly verdict: Verdict;
  /** Which rule it breaks; null where it breaks none. */
  readonly deviation: Deviation | null;
  /** Null where the notice has no statement of it. */
  readonly own: Place | null;
  readonly superior: Place;
  /** What would keep the term, where replacing one piece of text does it. */
  readonly mend: (Span & { readonly text: string }) | null;
}

/** The place of a statement, by its node and clause. */
export function place(placed: { readonly node: Span; readonly clause: { readonly name: string } | null }): Place {
  return { span: { start: placed.node.start, end: placed.node.end }, clause: placed.clause?.name ?? "" };
}
