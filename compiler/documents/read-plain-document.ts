// A file of a format that is read at once → its printed text. Reads bytes alone: no file, no network.
import { decodeText } from "../decode-text.js";
import { DocumentError, type PrintedDocument, type UnreadDocument } from "./document.js";
import { readDocx } from "./docx/read-docx.js";
import { finished } from "./finished.js";
import { readHtml } from "./html/read-html.js";
import { formatOf } from "./format.js";

/**
 * Reads what can be read at once, without a library of its own: .docx, pages and texts. Never throws.
 * @returns null where the file is of another format, which `readDocument` reads
 */
export function readPlainDocument(bytes: Uint8Array, name: string): PrintedDocument | UnreadDocument | null {
  return caught(() => {
    const format = formatOf(bytes, name);
    if (format === "docx") return readDocx(bytes);
    if (format === "html") return readHtml(bytes);
    return format === "text" ? readText(bytes) : null;
  });
}

function readText(bytes: Uint8Array): PrintedDocument {
  const { text } = decodeText(bytes);
  if (text === null) throw new DocumentError("other-format");
  const nothing = { header: [], footer: [], footnotes: [], notes: [] };
  return { ...finished("text", [text], nothing), text };
}

function caught<T>(work: () => T): T | UnreadDocument {
  try {
    return work();
  } catch (error) {
    return unreadBy(error);
  }
}

/** What a broken file makes a reader throw is that it is broken. */
export function unreadBy(error: unknown): UnreadDocument {
  return { failure: error instanceof DocumentError ? error.code : "broken" };
}
