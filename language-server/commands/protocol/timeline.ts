// The strip of periods, gaps and waitings over the year.
import type { Range } from "vscode-languageserver";
import type { Answer } from "./answer.js";

/** Days count from the strip's first, which is 0. */
export interface TimelineAnswer extends Answer {
  readonly notice: string;
  /** So many days the strip is long. */
  readonly days: number;
  readonly months: readonly { readonly day: number; readonly text: string; readonly year: string | null }[];
  readonly rows: readonly TimelineRow[];
}
export interface TimelineRow {
  readonly kind: "period" | "situation" | "waiting" | "gap";
  readonly name: string;
  /** Where the notice says it; null of a gap. */
  readonly range: Range | null;
  readonly spans: readonly TimelineSpan[];
}
export interface TimelineSpan {
  readonly from: number;
  readonly to: number;
  /** What it says, whole. */
  readonly text: string;
  /** What there may be room for. */
  readonly short: string;
}
