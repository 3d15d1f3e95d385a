// What the comparison of a file with its print comes to: types only. cover.ts makes it; rules, the command line and editors read it.
import type { Clause } from "../semantics/model.js";
import type { EncodedFigure } from "./encoded.js";
import type { PrintedClause, PrintedFigure, PrintedNotice } from "./printed.js";

/**
 * How a printed figure is accounted for: a rule encodes it; words waive it (说明, 时限, 未规定, 任务表, 原文如此); the notice block says
 * it for the whole notice (年度, 文号, 依据, 成文日期); or it is open.
 */
export type PrintedState = "encoded" | "waived" | "notice" | "open";
/**
 * How a figure of the file stands to the print: its clause has it; a 解释 says that it is the author's own; a 解释 covers it but does
 * not name it; or the clause does not have it.
 */
export type EncodedState = "found" | "own" | "unexplained" | "absent";

export interface PrintedAccount {
  readonly printed: PrintedFigure;
  readonly state: PrintedState;
  /** What accounts for it, literals first. */
  readonly by: readonly EncodedFigure[];
}
export interface EncodedAccount {
  readonly encoded: EncodedFigure;
  readonly state: EncodedState;
  /** Where its clause prints it. */
  readonly at: readonly PrintedFigure[];
  /** For an absent one: the open figure of the clause that most likely stands for it. */
  readonly instead: PrintedFigure | null;
}
/** One clause of the file with its text; `clause` null for what stands in front of the clauses and behind them. */
export interface ClauseCoverage {
  readonly clause: Clause | null;
  readonly texts: readonly PrintedClause[];
  readonly printed: readonly PrintedAccount[];
  readonly encoded: readonly EncodedAccount[];
}
export interface Totals {
  readonly printed: number;
  readonly encoded: number;
  readonly waived: number;
  readonly notice: number;
  readonly open: number;
  /** Figures of the file that are the author's own: by a 解释, or outside any clause. */
  readonly own: number;
  /** Figures of the file that their clause does not have. */
  readonly absent: number;
}
export interface Coverage {
  readonly notice: PrintedNotice;
  /** Front matter first, then in the order of the file. */
  readonly clauses: readonly ClauseCoverage[];
  /** Clauses of the notice that the file never mentions. */
  readonly unmentioned: readonly PrintedClause[];
  /** Clauses of the file that the notice does not have. */
  readonly unprinted: readonly Clause[];
  /** Figures of the file that stand outside any clause: the author's own. */
  readonly outside: readonly EncodedFigure[];
  readonly totals: Totals;
}
