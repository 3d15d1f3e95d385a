// A person, assessed, and kept as a 用例.
import type { Range } from "vscode-languageserver";
import type { Answer, OfFile } from "./answer.js";

export interface AssessParams extends OfFile {
  /** By the fields' keys; money in fen, days as `YYYY-MM-DD`. */
  readonly facts: Readonly<Record<string, unknown>>;
}
/** A clause that the answer rests on; `range` is its place in the text as it is now. */
export interface Reason {
  readonly clause: string;
  readonly text: string;
  /** What `text` says beyond what stands in the rule's own line; may be empty. */
  readonly range: Range | null;
}
export interface AssessAnswer extends Answer {
  /** Label and value, in the order to show: situation, due, subsidy, payable, benefits, rewards. */
  readonly rows: readonly { readonly key: string; readonly label: string; readonly value: string }[];
  readonly reasons: readonly Reason[];
  /** What the notice leaves open. */
  readonly open: readonly string[];
  /** Facts that were refused; then there are no rows. */
  readonly issues: readonly { readonly key: string; readonly message: string }[];
}

/** A 用例 that holds the answer fast, to be inserted at `range`; empty where there is no answer. */
export interface TestTextAnswer extends Answer {
  readonly range: Range;
  readonly text: string;
}
