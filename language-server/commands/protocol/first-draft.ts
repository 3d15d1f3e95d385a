// The first draft of a notice, from its print.
import type { Answer, OfFile } from "./answer.js";

/** `uri` is that of the print: a Word document, a PDF, a page or a text. */
export type FirstDraftParams = OfFile;
/** `text` is "" where the print can't be read here; `year` null where its title does not say it. */
export interface FirstDraftAnswer extends Answer {
  /** Of the draft's file: the print's name with `.policy`. */
  readonly name: string;
  readonly text: string;
  readonly year: number | null;
  /** Figures of the print, and how many of them the draft accounts for. */
  readonly printed: number;
  readonly placed: number;
  /** Labels of the clauses that are left to be written. */
  readonly toWrite: readonly string[];
}
