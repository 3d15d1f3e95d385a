// Groups × subsidies, as a table whose amounts can be changed.
import type { Range } from "vscode-languageserver";
import type { Answer, OfFile } from "./answer.js";

export interface SubsidiesAnswer extends Answer {
  readonly notice: string;
  /** Components, by tier where there are tiers. */
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly group: string;
    /** The people of the group that it is for, where not all. */
    readonly when: string;
    readonly payers: string;
    /** The statement. */
    readonly range: Range;
    /** In the order of `columns`; null where the subsidy says nothing of it. */
    readonly cells: readonly (SubsidyCell | null)[];
  }[];
}
export interface SubsidyCell {
  /** Of `text` in the file. */
  readonly range: Range;
  /** As written, without what stands behind it in brackets. */
  readonly text: string;
  /** What it comes to; empty where it says so itself, or the figures do not tell. */
  readonly amount: string;
  /** Other groups that the same words hold for. */
  readonly also: readonly string[];
}
export interface SubsidyEditParams extends OfFile {
  readonly range: Range;
  /** What stood there when the person began. */
  readonly was: string;
  /** What the person typed. */
  readonly typed: string;
}
/** The one edit; where there is a message, none is to be made. */
export interface SubsidyEditAnswer extends Answer {
  readonly range: Range;
  readonly text: string;
}
