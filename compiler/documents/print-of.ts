// A file that 原文 names → the text that is compared with, or why there is none.
import { decodeText } from "../decode-text.js";
import type { ReadPrint, Unread } from "../source-text/look-for-print.js";
import type { Unreadable } from "../source-text/printed.js";
import type { DocumentFailure } from "./document.js";
import { readPlainDocument } from "./read-document.js";

/** Never throws. */
export function printOf(bytes: Uint8Array, name: string): ReadPrint | Unread {
  const { text, looksLike } = { looksLike: null, ...decodeText(bytes) };
  const isPage = /\.html?$/iu.test(name);
  if (text !== null && !isPage) return { text, notes: [] };
  const read = text === null && looksLike === null ? null : readPlainDocument(bytes, name);
  if (read === null) return { unreadable: looksLike ?? "encoding" };
  return "text" in read ? read : { unreadable: REASONS[read.failure] ?? looksLike ?? "encoding" };
}

const REASONS: Readonly<Partial<Record<DocumentFailure, Unreadable>>> = {
  encrypted: "locked",
  broken: "broken",
  "no-text": "no-text",
  "too-large": "too-much",
  sheet: "sheet",
};
