// The terms of the superior notice, and whether the notice keeps each.
import type { Range } from "vscode-languageserver";
import type { Answer, OfFile } from "./answer.js";

export interface ConformityParams extends OfFile {
  /** URI of the notice it is held against; the one that 上级 names where null. */
  readonly to: string | null;
}
export interface HeldTerm {
  readonly verdict: "kept" | "broken" | "filled" | "open";
  readonly subject: string;
  readonly required: string;
  /** Clause of the superior; may be empty. */
  readonly clause: string;
  readonly place: Range | null;
  /** What the notice says; null where it says nothing. */
  readonly found: string | null;
  readonly ownClause: string;
  readonly ownPlace: Range | null;
}
export interface ConformityAnswer extends Answer {
  readonly notice: string;
  readonly superior: { readonly uri: string; readonly name: string } | null;
  readonly terms: readonly HeldTerm[];
  /** `不符 1，未定 2，已补 1，相符 9`. */
  readonly summary: string;
  /** What the superior sets besides, which nothing was held against; null where there is nothing. */
  readonly unheld: string | null;
}
