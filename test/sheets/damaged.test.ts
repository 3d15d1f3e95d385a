// A sheet that was cut off or damaged at any of its bytes: one clear error, or the rows that it had; never others.
import { DuckDBInstance } from "@duckdb/node-api";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folder } from "../cli/run.js";
import { gb18030 } from "../../compiler/sheets/encode.js";
import { bytesOf, inBatches, told } from "./sources.js";
import { rawWorkbook } from "./workbooks.js";

const rows = Array.from({ length: 60 }, (_, at) => [
  `52010219900101${String(1000 + at)}`,
  `张${String.fromCodePoint(0x20000 + 37 * at)}`,
  String(at % 7),
]);
const head = ["证件号码", "姓名", "年数"];
const lines = [head, ...rows].map((cells) => cells.join(","));
const csv = `${lines.join("\r\n")}\r\n`;
const objects = rows.map((cells) => Object.fromEntries(head.map((name, at) => [name, cells[at]])));

const element = (cells: readonly string[], at: number): string =>
  `<row r="${at + 1}">${cells.map((_, column) => `<c r="${"ABC"[column] ?? ""}${at + 1}" t="s"><v>${at * 3 + column}</v></c>`).join("")}</row>`;
const workbook = (): Promise<Uint8Array> =>
  rawWorkbook({
    strings: [head, ...rows].flatMap((cells) => cells.map((cell) => `<si><t>${cell}</t></si>`)).join(""),
    sheets: [[head, ...rows].map(element).join("")],
  });
async function parquet(): Promise<Uint8Array> {
  const file = join(folder(), "a.parquet");
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const values = rows.map((cells) => `(${cells.map((cell) => `'${cell}'`).join(", ")})`).join(", ");
  await connection.run(
    `COPY (SELECT * FROM (VALUES ${values}) people(${head.join(", ")})) TO '${file}' (FORMAT parquet)`,
  );
  connection.closeSync();
  instance.closeSync();
  return readFileSync(file);
}

async function* textIn(text: string): AsyncGenerator<string> {
  for await (const [line = ""] of inBatches(text.split(/(?<=\n)/u), 1)) yield line;
}

/** `isWhole`: nothing of it can be missing without a word; of a text, rows can. */
const kinds: Readonly<Record<string, { readonly made: () => Promise<Uint8Array>; readonly isWhole: boolean }>> = {
  xlsx: { made: workbook, isWhole: true },
  parquet: { made: parquet, isWhole: true },
  json: { made: () => Promise.resolve(Buffer.from(JSON.stringify(objects))), isWhole: true },
  ndjson: {
    made: () => Promise.resolve(Buffer.from(objects.map((one) => `${JSON.stringify(one)}\n`).join(""))),
    isWhole: false,
  },
  csv: { made: () => Promise.resolve(Buffer.from(csv)), isWhole: false },
  "csv in GB18030": { made: () => bytesOf(gb18030(textIn(csv))), isWhole: false },
  "csv in UTF-16": { made: () => Promise.resolve(Buffer.from(`\ufeff${csv}`, "utf16le")), isWhole: false },
};
/** What shows what a file is. */
const SIGN = 4;
const PLACES = 20;
const places = (length: number): readonly number[] =>
  Array.from({ length: PLACES }, (_, at) => SIGN + Math.floor((at * (length - SIGN - 1)) / PLACES));

describe.each(Object.entries(kinds))("%s", (_, { made, isWhole }) => {
  it("cut off anywhere is an error, or the rows before the cut", async () => {
    const bytes = await made();
    const all = await told(bytes);
    expect(all).toHaveLength(rows.length + 1);
    for (const at of places(bytes.length)) {
      const found = await told(bytes.subarray(0, at));
      if (typeof found === "string") continue;
      expect({ at, isWhole }).toEqual({ at, isWhole: false });
      // The row of the cut is what is left of it, or has a fault.
      expect(found.slice(0, -1)).toEqual(all.slice(0, Math.max(0, found.length - 1)));
    }
  });
});

describe("a workbook with one byte damaged anywhere", () => {
  it("is an error, or what it was, or a fault in every row", async () => {
    const bytes = await workbook();
    const all = await told(bytes);
    for (let at = 3; at < bytes.length; at += Math.ceil(bytes.length / 120)) {
      const copy = Buffer.from(bytes);
      copy[at] = (copy[at] ?? 0) ^ 0x55;
      const found = await told(copy);
      if (typeof found !== "string" && !found.every((line) => line.includes("!broken-text")))
        expect({ at, found }).toEqual({ at, found: all });
    }
  });
});
