// Offsets of the tree ↔ positions of the protocol. Both count UTF-16 units; lines end with \r\n, \n or \r in both.
import type { Span } from "@zhengce/grammar";
import type { Range } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";

/** The range of `span`; offsets outside the text are cut to it. */
export function rangeOf(document: TextDocument, span: Span): Range {
  return { start: document.positionAt(span.start), end: document.positionAt(span.end) };
}

/** The span of `range`; positions outside the text are cut to it. */
export function spanOf(document: TextDocument, range: Range): Span {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}
