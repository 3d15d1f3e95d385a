// A .doc or .wps file of old → its printed text. The numbers that Word makes are not in it. The library is loaded when it is called.
import { DocumentError, type PrintedDocument } from "../document.js";
import { finished } from "../finished.js";

/** Throws `DocumentError`. */
export async function readDoc(bytes: Uint8Array): Promise<PrintedDocument> {
  // A .docx file with a password lies in a container of this kind.
  const names = new TextDecoder("utf-16le").decode(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  if (names.includes("EncryptedPackage")) throw new DocumentError("encrypted");
  if (names.includes("Workbook") && !names.includes("WordDocument")) throw new DocumentError("sheet");
  const { default: WordExtractor } = await import("word-extractor");
  const read = await new WordExtractor().extract(Buffer.from(bytes));
  const footnotes = [...linesOf(read.getFootnotes()), ...linesOf(read.getEndnotes())];
  return finished("doc", [...bodyLines(read.getBody()), ...linesOf(read.getTextboxes()), ...footnotes], {
    header: unique(linesOf(read.getHeaders({ includeFooters: false }))),
    footer: unique(linesOf(read.getFooters())),
    footnotes,
    notes: [{ code: "numbers-may-be-missing" }],
  });
}

/** A row ends with a tab behind each cell; one whose cell has several paragraphs goes on in the next line. */
function bodyLines(body: string): readonly string[] {
  const rows: string[] = [];
  let open = "";
  for (const line of body.replaceAll("\r", "\n").split("\n")) {
    const whole = open === "" ? line : `${open} ${line}`;
    open = whole.includes("\t") && !whole.endsWith("\t") ? whole : "";
    if (open === "") rows.push(whole);
  }
  if (open !== "") rows.push(open);
  return rows.flatMap((row) => {
    const plain = row.endsWith("\t") ? row.slice(0, -1) : row.replace(/^[\s\u3000]+|[\s\u3000]+$/gu, "");
    return plain.trim() === "" ? [] : [plain.replace(/[\u0000-\u0008\u000b-\u001f]/gu, "")];
  });
}

function linesOf(text: string): readonly string[] {
  return text.split(/[\r\n]+/u).flatMap((line) => (line.trim() === "" ? [] : [line.trim()]));
}
function unique(lines: readonly string[]): readonly string[] {
  return [...new Set(lines)];
}
