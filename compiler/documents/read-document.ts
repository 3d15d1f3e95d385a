// A file of any format that notices are kept in → its printed text. Reads bytes alone: no file, no network.
import type { PrintedDocument, UnreadDocument } from "./document.js";
import { formatOf } from "./format.js";
import { readPlainDocument, unreadBy } from "./read-plain-document.js";

/**
 * Reads a file of any format that notices are kept in: .docx, .doc and .wps, .pdf, .html, texts. Never throws. What a format needs is
 * loaded when the first such file is read; .doc and .wps need Node.
 * @param name of the file; it tells a page from a text
 */
export async function readDocument(bytes: Uint8Array, name: string): Promise<PrintedDocument | UnreadDocument> {
  const plain = readPlainDocument(bytes, name);
  if (plain !== null) return plain;
  try {
    const read =
      formatOf(bytes, name) === "pdf"
        ? (await import("./pdf/read-pdf.js")).readPdf
        : (await import("./doc/read-doc.js")).readDoc;
    return await read(bytes);
  } catch (error) {
    return unreadBy(error);
  }
}
