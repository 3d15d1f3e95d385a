// A file that 原文 names → the text that is compared with, or why there is none.
import { decodeText } from "../decode-text.js";
import type { ReadPrint, Unread } from "../source-text/look-for-print.js";
import type { Unreadable } from "../source-text/printed.js";
import type { DocumentFailure, PrintedDocument, UnreadDocument } from "./document.js";
import { readPlainDocument } from "./read-plain-document.js";

/**
 * Never throws. A text is taken as it is.
 */
export function printOf(
  bytes: Uint8Array,
  name: string,
  readDocument: DocumentReader = readPlainDocument,
): ReadPrint | Unread {
  const { text } = decodeText(bytes);
  if (text !== null && !/\.html?$/iu.test(name)) return { text, notes: [] };
  return documentOf(bytes, name, readDocument);
}

/** Reads a document at once; null for one of a format that can't be read here. Never throws. */
export type DocumentReader = (bytes: Uint8Array, name: string) => PrintedDocument | UnreadDocument | null;

/** The same with all that stands around the text; of texts too. Never throws. */
export function documentOf(bytes: Uint8Array, name: string, readDocument: DocumentReader): PrintedDocument | Unread {
  const { text, looksLike } = { looksLike: null, ...decodeText(bytes) };
  if (text === null && looksLike === null) return { unreadable: "encoding" };
  const read = readDocument(bytes, name);
  if (read === null) return { unreadable: looksLike ?? "encoding" };
  return "text" in read ? read : { unreadable: REASONS[read.failure] ?? looksLike ?? "encoding" };
}

const REASONS: Readonly<Partial<Record<DocumentFailure, Unreadable>>> = {
  encrypted: "locked",
  broken: "broken",
  empty: "no-text",
  "no-text": "no-text",
  "too-large": "too-much",
  sheet: "sheet",
};
