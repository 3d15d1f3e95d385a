// A file → its sheets, told apart by what it holds, whatever its name says.
import { SheetError, type ByteSource, type Format, type Sheet } from "./cell.js";
import { csvRows } from "./csv-reader.js";
import { jsonRows } from "./json-reader.js";
import { decoded } from "./text-stream.js";
import { openWorkbook, type Workbook } from "./xlsx-reader.js";

const HEAD = 4096;
/** More blanks before anything else are no sheet. */
const MOST_BLANK = 1 << 20;

/** Throws `SheetError`. */
export async function openSheets(source: ByteSource): Promise<Workbook> {
  const head = Buffer.from(await source.read(0, HEAD));
  if (head.length === 0) throw new SheetError("empty");
  const start = head.subarray(0, 4).toString("latin1");
  if (start === "PK\u0003\u0004") return openWorkbook(source);
  if (start === "PAR1") {
    const { openParquet } = await import("./parquet-reader.js");
    return { sheets: [await openParquet(source)], hidden: [] };
  }
  if (start === "PK\u0005\u0006") throw new SheetError("not-a-workbook");
  if (start === "\u00d0\u00cf\u0011\u00e0") throw new SheetError("old-office");
  const format = await textFormat(source);
  const one: Sheet = {
    format,
    name: null,
    from1904: false,
    batches: () => (format === "json" || format === "ndjson" ? jsonRows : csvRows)(decoded(source.chunks())),
  };
  return { sheets: [one], hidden: [] };
}

/** By the first character that is no space, and by what stands between the fields of the first lines. */
async function textFormat(source: ByteSource): Promise<Format> {
  let text = "";
  for await (const piece of decoded(source.chunks())) {
    text += piece;
    if (text.length > HEAD * 8 && text.trim() !== "") break;
    if (text.length > MOST_BLANK) break;
  }
  if (text.trim() === "") throw new SheetError("empty");
  let format: Format = "csv";
  if (/^\s*\{\s*(?:"|\})/u.test(text) || /^\s*\[\s*(?:\{|\]|$)/u.test(text)) {
    const tell = (form: "json" | "ndjson"): void => void (format = form);
    await firstOf(jsonRows(only(text), tell));
    return format;
  }
  await firstOf(csvRows(only(text), (delimiter) => void (format = delimiter === "\t" ? "tsv" : "csv")));
  return format;
}

async function* only<T>(one: T): AsyncGenerator<T> {
  yield await Promise.resolve(one);
}
/** Only the start is at hand: what is cut there is no fault. */
async function firstOf(rows: AsyncIterable<unknown>): Promise<void> {
  try {
    for await (const row of rows) if (row !== undefined) return;
  } catch (error) {
    if (!(error instanceof SheetError)) throw error;
  }
}
