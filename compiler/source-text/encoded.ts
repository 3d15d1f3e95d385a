// What the file says in figures, clause by clause: literals, figures that its words name, and whose they are. Types only.
import type { Interpretation, Node, Span } from "@zhengce/grammar";
import type { Clause } from "../semantics/model.js";
import type { Figure } from "./figure.js";

/**
 * How the file states a figure: as a literal; as the `edge` of a year, 年末 or 出生日期 次年, which the print may give as a day; in words that must be true of the clause (说明, the task of a 时限, what is 未规定);
 * in a name or the reason of a 原文如此; in a 解释, which is the author's own; or in a 解释 that quotes it from the print, “3月1日后”.
 */
export type Saying = "literal" | "edge" | "words" | "name" | "reading" | "quotation";

/** A figure of the file. */
export interface EncodedFigure extends Span {
  readonly figure: Figure;
  readonly saying: Saying;
  /** The statement that says it: what a waiver is shown with. */
  readonly statement: Node;
  readonly clause: Clause | null;
  /** The 解释 that cover its statement. */
  readonly readings: readonly Interpretation[];
  /** The years that the same words name: what a document number is said to be about. */
  readonly with: readonly number[];
  /** The phrase in quotation marks around a figure in words, “90日动态参保”: the print must have it as it is. */
  readonly quote: string | null;
  /**
   * For a literal, the words of the file that say whose it is, the nearest first, each step outward a list of its own: tier, condition, payer,
   * groups, component, period, situation, the task of a 时限.
   */
  readonly of: readonly (readonly string[])[];
  /** The row of a 任务表; "" for its total. */
  readonly row: string | null;
}
