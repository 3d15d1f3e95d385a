// A notice beside its print. Places are offsets into either text: the print's is in the answer, the file's is the document's.
import type { Answer } from "./answer.js";

export interface TextSpan {
  readonly start: number;
  readonly end: number;
}
/** A figure of the print or of the file. */
export interface FigureMark extends TextSpan {
  readonly id: string;
  /** The id of the one that it answers to, on the other side: of an open or absent one, the one that stands there otherwise. */
  readonly to: string | null;
  /** Of the print: encoded, waived, notice, open. Of the file: found, words, own, unexplained, absent. */
  readonly kind: string;
  readonly title: string;
}
export interface PrintAnswer extends Answer {
  /** The notice's name. */
  readonly notice: string;
  /** The file's first error: figures in what was not understood may be missing. Null where there is none. */
  readonly error: string | null;
  /** URI of the print; what 原文 names where there is none of it; null where it names none. */
  readonly name: string | null;
  readonly text: string;
  readonly printed: readonly FigureMark[];
  readonly encoded: readonly FigureMark[];
  /** A clause in both texts. */
  readonly clauses: readonly { readonly print: TextSpan; readonly file: TextSpan }[];
  /** Clauses of the print that the file never mentions. */
  readonly unmentioned: readonly TextSpan[];
  readonly totals: { readonly printed: number; readonly open: number; readonly absent: number };
}
