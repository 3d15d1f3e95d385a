// The lines that a reader found → the document: its signature apart, and nothing handed on that holds no text.
import { closingStart } from "../source-text/find-closing.js";
import { findClauses } from "../source-text/find-clauses.js";
import { linesOf } from "../source-text/tables/table.js";
import { DocumentError, type DocumentFormat, type PrintedDocument } from "./document.js";

type Around = Pick<PrintedDocument, "header" | "footer" | "footnotes" | "notes">;

/** Throws `no-text`. */
export function finished(format: DocumentFormat, lines: readonly string[], around: Around): PrintedDocument {
  if (!lines.some((line) => /[\p{L}\p{N}]/u.test(line))) throw new DocumentError("no-text");
  const text = `${lines.join("\n")}\n`;
  return { format, text, ...around, signature: signatureOf(text) };
}

/** The first closing of a text: what stands behind it are annexes, and the press. */
function signatureOf(text: string): readonly string[] {
  const clauses = findClauses(text, { headings: [], tails: [] });
  const isBare = clauses.every(({ kind }) => kind === "front");
  const closing = isBare
    ? { start: closingStart(text, 0, text.length), end: text.length }
    : clauses.find(({ kind }) => kind === "closing");
  if (closing === undefined) return [];
  return linesOf(text, closing).flatMap((line) => (line.text.trim() === "" ? [] : [line.text.trim()]));
}
