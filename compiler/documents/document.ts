// What every reader of printed notices gives: its plain text, what stands around it, and what could not be read.

import type { PrintNote } from "../source-text/printed.js";

export type DocumentFormat = "docx" | "pdf" | "doc" | "html" | "text";

/** A printed notice as plain text. */
export interface PrintedDocument {
  readonly format: DocumentFormat;
  /**
   * The running text, ending in a line break: a paragraph a line with the numbers that Word made, a row of a table a line with its cells
   * parted by tabs. A merged cell's text stands once, in its first row and column; its other places are empty. A footnote stands in a
   * line of its own below the paragraph or table that refers to it, as `[注1] …`. Headers and footers are not in it.
   */
  readonly text: string;
  /** The lines of the headers of pages, each once. */
  readonly header: readonly string[];
  readonly footer: readonly string[];
  /** The footnotes and endnotes without their marks, in order; they stand in `text`, too. */
  readonly footnotes: readonly string[];
  /** The lines that close the notice, in `text` too: the bodies that sign, the date of issue, 此件公开发布. */
  readonly signature: readonly string[];
  /** What a person should know of how it was read. */
  readonly notes: readonly PrintNote[];
}

export type DocumentFailure =
  | "empty"
  /** A password is needed. */
  | "encrypted"
  | "broken"
  /** More text than any notice has, packed or not. */
  | "too-large"
  /** It holds no text: pictures of paper, or nothing at all. */
  | "no-text"
  /** A sheet of a spreadsheet. */
  | "sheet"
  /** A format that is not read: RTF, ODT, pictures. */
  | "other-format";

/** A file that can't be read as a notice. */
export interface UnreadDocument {
  readonly failure: DocumentFailure;
}

/** Thrown inside the readers alone; `readDocument` returns its code. */
export class DocumentError extends Error {
  constructor(readonly code: DocumentFailure) {
    super(code);
  }
}
