// Sheets in memory for tests: bytes as a source, in pieces of any size, and what a reader makes of them.
import { SheetError, textOf, type ByteSource, type Cell, type Sheet } from "../../compiler/sheets/cell.js";
import { openSheets } from "../../compiler/sheets/open-sheet.js";

export function sourceOf(content: string | Uint8Array, piece = 64 * 1024): ByteSource {
  const bytes = typeof content === "string" ? Buffer.from(content, "utf8") : content;
  return {
    size: bytes.length,
    read: (offset, length) => Promise.resolve(bytes.subarray(offset, offset + length)),
    async *chunks() {
      for (let at = 0; at < bytes.length; at += piece) yield await Promise.resolve(bytes.subarray(at, at + piece));
    },
  };
}

/** All rows of a sheet. */
export async function rowsOf(sheet: Sheet): Promise<readonly (readonly Cell[])[]> {
  const rows: (readonly Cell[])[] = [];
  for await (const batch of sheet.batches()) for (const { cells } of batch) rows.push(cells);
  return rows;
}
export async function readAll(content: string | Uint8Array, piece?: number): Promise<readonly (readonly Cell[])[]> {
  const { sheets } = await openSheets(sourceOf(content, piece));
  return sheets[0] === undefined ? [] : rowsOf(sheets[0]);
}
/** As texts, the faults of a row behind it; the code of what the whole file can't be read for. */
export async function told(content: string | Uint8Array, piece?: number): Promise<readonly string[] | string> {
  try {
    const { sheets, hidden } = await openSheets(sourceOf(content, piece));
    const lines: string[] = hidden.map((name) => `hidden ${name}`);
    for (const sheet of sheets)
      for await (const batch of sheet.batches())
        for (const { cells, faults } of batch)
          lines.push([cells.map(textOf).join("|"), ...faults.map(({ code }) => code)].join(" !"));
    return lines;
  } catch (error) {
    if (!(error instanceof SheetError)) throw error;
    return error.row === null ? error.code : `${error.code} ${error.row}`;
  }
}
export async function bytesOf(pieces: AsyncIterable<string | Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(typeof piece === "string" ? Buffer.from(piece, "utf8") : piece);
  return Buffer.concat(all);
}
export async function* inBatches<T>(rows: readonly T[], size = 3): AsyncGenerator<readonly T[]> {
  for (let at = 0; at < rows.length; at += size) yield await Promise.resolve(rows.slice(at, at + size));
}
