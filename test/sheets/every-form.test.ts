// One table in every form in which a sheet may come, whole, cut short and damaged: the same rows, or one clear error; whatever is lost is told.
import XLSX from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import { SheetError, textOf } from "../../compiler/sheets/cell.js";
import { gb18030 } from "../../compiler/sheets/encode.js";
import { jsonText } from "../../compiler/sheets/text-writers.js";
import { workbookBytes } from "../../compiler/sheets/xlsx-writer.js";
import { bytesOf, inBatches, readAll, told } from "./sources.js";

const table: readonly (readonly string[])[] = [
  ["证件号码", "姓名", "备注", "年数"],
  ["520102199001011234", "张三", "", "0"],
  ["52010219900101123X", "䶮𠮷㛃", "户主,代缴；见\t附表", "007"],
  ["000000000000000000", '"补录"', "第一行\n第二行", "3"],
  ["520102199001015678", "=1+1", " 前后有空格 ", "-2"],
  ["520102199001019999", "欧阳\u3000修", "'@SUM(A1)", "1e5"],
];
const shown = (rows: readonly (readonly unknown[])[]): readonly string[] =>
  rows.map((row) => row.map((cell) => textOf(cell as never)).join("|"));
const expected = shown(table);

type Form = readonly [name: string, made: () => Promise<Uint8Array> | Uint8Array];
const utf16 = (text: string, isBig: boolean): Uint8Array => {
  const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
  return isBig ? bytes.swap16() : bytes;
};
const encodings: readonly (readonly [string, (text: string) => Promise<Uint8Array> | Uint8Array])[] = [
  ["UTF-8", (text) => Buffer.from(text)],
  ["UTF-8 with a mark", (text) => Buffer.from(`\ufeff${text}`)],
  ["UTF-16LE", (text) => utf16(text, false)],
  ["UTF-16BE", (text) => utf16(text, true)],
  ["GB18030", (text) => bytesOf(gb18030(inPieces(text)))],
];
async function* inPieces(text: string): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += 7) yield await Promise.resolve(text.slice(at, at + 7));
}
const separated = (delimiter: string, end: string, always: boolean): string =>
  table
    .map((row) =>
      row
        .map((cell) => (always || /[",;\t\n\r]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
        .join(delimiter),
    )
    .join(end) + end;

const texts: readonly Form[] = [",", "\t", ";"].flatMap((delimiter) =>
  ["\n", "\r\n", "\r"].flatMap((end) =>
    [true, false].flatMap((always) =>
      encodings.map(([name, encode]): Form => [
        `${JSON.stringify(delimiter)} ${JSON.stringify(end)} ${always ? "all in quotes" : "quotes where needed"} in ${name}`,
        () => encode(separated(delimiter, end, always)),
      ]),
    ),
  ),
);
const [head = [], ...people] = table;
const objects = people.map((row) => Object.fromEntries(head.map((key, at) => [key, row[at]])));
const json: readonly Form[] = encodings.flatMap(([name, encode]): readonly Form[] => [
  [`an array in ${name}`, () => encode(JSON.stringify(objects))],
  [`an array over lines in ${name}`, () => encode(JSON.stringify(objects, null, 2))],
  [`an object a line in ${name}`, () => encode(objects.map((one) => JSON.stringify(one)).join("\n"))],
  [
    `an object a line, with the other line end, in ${name}`,
    () => encode(objects.map((one) => `${JSON.stringify(one)}\r\n`).join("")),
  ],
]);
const sheetJs = (options: object): Uint8Array => {
  const sheet = XLSX.utils.aoa_to_sheet(table.map((row) => row.map((cell) => ({ t: "s", v: cell }))));
  return XLSX.write(
    { SheetNames: ["表"], Sheets: { 表: sheet }, ...options },
    { type: "buffer", ...options },
  ) as Uint8Array;
};
const books: readonly Form[] = [
  ["a workbook of our own", () => bytesOf(workbookBytes([{ name: "表", batches: () => inBatches(table) }]))],
  ...[true, false].flatMap((bookSST) =>
    [true, false].flatMap((compression) =>
      [true, false].map((date1904): Form => [
        `a workbook of SheetJS, ${JSON.stringify({ bookSST, compression, date1904 })}`,
        () => sheetJs({ bookSST, compression, Workbook: { WBProps: { date1904 } } }),
      ]),
    ),
  ),
];
const forms = [...texts, ...json, ...books];

describe("a table", () => {
  it("comes in more than a hundred forms", () => expect(forms.length).toBeGreaterThan(110));
  it.each(forms)("is read the same: %s", async (_, made) => {
    const bytes = await made();
    expect(shown(await readAll(bytes))).toEqual(expected);
    // However the bytes come.
    expect(shown(await readAll(bytes, 5))).toEqual(expected);
  });
  it("that is written is read by SheetJS as it was", async () => {
    const book = XLSX.read(await bytesOf(workbookBytes([{ name: "表", batches: () => inBatches(table) }])), {
      dense: false,
    });
    const rows = XLSX.utils.sheet_to_json<string[]>(book.Sheets["表"]!, { header: 1, raw: true, defval: "" });
    expect(rows).toEqual(table);
  });
  it("that is written as JSON is what it was", async () => {
    for (const form of ["json", "ndjson"] as const)
      expect(shown(await readAll(await bytesOf(jsonText(inBatches(table), form))))).toEqual(expected);
  });
});

const cuts = Array.from({ length: 12 }, (_, at) => (at + 0.5) / 12);
describe("a table that is cut short", () => {
  it.each(forms)("is one error or the rows before, never another row: %s", async (_, made) => {
    const bytes = await made();
    for (const part of cuts) {
      const found = await told(bytes.subarray(0, Math.floor(bytes.length * part)));
      if (typeof found === "string") continue;
      // A text may end anywhere: what was cut is the last row of what is there, or is told in it.
      const sure = found.slice(0, -1).map((row) => row.split(" !")[0]);
      expect(sure).toEqual(expected.slice(0, sure.length));
      expect(found.length).toBeLessThanOrEqual(expected.length);
    }
  });
});

describe("a workbook that was damaged", () => {
  it.each(books)("is one error or the rows: %s", async (_, made) => {
    const bytes = await made();
    let seed = 20250902;
    for (let round = 0; round < 60; round++) {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      const damaged = Buffer.from(bytes);
      damaged.fill(seed & 255, seed % bytes.length, (seed % bytes.length) + 3);
      const rows = await readAll(damaged).catch((error: unknown) => {
        if (!(error instanceof SheetError)) throw error;
        return null;
      });
      // Every part has a checksum: what is read is what was written, or sheets and rows that are not there.
      if (rows !== null) for (const row of shown(rows)) expect(expected).toContain(row);
    }
  });
});
