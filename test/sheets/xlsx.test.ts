// Workbooks, held against SheetJS both ways.
import XLSX from "@e965/xlsx";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DayCell, type Cell } from "../../compiler/sheets/cell.js";
import { showsDay } from "../../compiler/sheets/number-formats.js";
import { workbookBytes } from "../../compiler/sheets/xlsx-writer.js";
import { rawWorkbook } from "./workbooks.js";
import { bytesOf, inBatches, readAll, told } from "./sources.js";

type Value = string | number | boolean | null;
const text = fc.oneof(
  fc.constantFrom(
    "520102199001011234",
    "𠮷䶮㛃",
    "a&b<c>\"'",
    "_x0041_",
    "  x ",
    "甲\n乙",
    "=1+1",
    "\u0001",
    "2021-03-05",
    "x\r\ny",
  ),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 }),
);
const value: fc.Arbitrary<Value> = fc.oneof(
  text,
  fc.integer({ min: -1e9, max: 1e9 }),
  fc.constantFrom(0.1, 280.5, true, false),
);
const table = fc.array(fc.array(value, { minLength: 1, maxLength: 30 }), { minLength: 1, maxLength: 8 });

const made = (rows: readonly (readonly unknown[])[], options: XLSX.WritingOptions = {}): Uint8Array =>
  book([["表", XLSX.utils.aoa_to_sheet(rows as unknown[][])]], options);
function book(
  sheets: readonly (readonly [string, XLSX.WorkSheet])[],
  options: XLSX.WritingOptions = {},
  workbook: XLSX.WorkbookProperties = {},
): Uint8Array {
  const whole = XLSX.utils.book_new();
  for (const [name, sheet] of sheets) XLSX.utils.book_append_sheet(whole, sheet, name);
  whole.Workbook = { ...whole.Workbook, WBProps: workbook };
  return XLSX.write(whole, { type: "buffer", bookType: "xlsx", compression: true, ...options }) as Uint8Array;
}
const bySheetJs = (bytes: Uint8Array): readonly unknown[][] => {
  const { Sheets, SheetNames } = XLSX.read(bytes);
  return XLSX.utils.sheet_to_json(Sheets[SheetNames[0] ?? ""]!, { header: 1, raw: true, defval: null });
};
/** XML knows one line end, and SheetJS leaves the escapes of single ones. */
const same = (row: readonly unknown[]): readonly unknown[] =>
  row.map((one) => (typeof one === "string" ? one.replace(/\r\n?/gu, "\n") : one));

describe("workbooks", () => {
  it("are read as SheetJS wrote them", async () => {
    await fc.assert(
      fc.asyncProperty(table, fc.boolean(), async (rows, shared) => {
        // SheetJS writes these as they are; a spreadsheet reads them as escapes, or not at all.
        fc.pre(!rows.flat().some((one) => typeof one === "string" && /_x0041_|\u0001/u.test(one)));
        const read = await readAll(made(rows, { bookSST: shared }));
        expect(read.map(same)).toEqual(rows.map(same));
      }),
      { numRuns: 100 },
    );
  });
  it("are written so that SheetJS and the reader read the same", async () => {
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const bytes = await bytesOf(workbookBytes([{ name: "结果", batches: () => inBatches(rows) }]));
        expect(await readAll(bytes)).toEqual(rows);
        const width = Math.max(...rows.map((row) => row.length));
        const padded = rows.map((row) => [...row, ...new Array<null>(width - row.length).fill(null)]);
        expect(bySheetJs(bytes).map(same)).toEqual(padded.map(same));
      }),
      { numRuns: 100 },
    );
  });
  it("hold no formula", async () => {
    const bytes = await bytesOf(
      workbookBytes([{ name: "a", batches: () => inBatches([["=1+1", '=HYPERLINK("x")']]) }]),
    );
    const sheet = XLSX.read(bytes, { cellFormula: true }).Sheets["a"]!;
    expect([sheet["A1"], sheet["B1"]]).toMatchObject([{ t: "s", v: "=1+1" }, { t: "s" }]);
    expect((sheet["A1"] as XLSX.CellObject).f).toBeUndefined();
  });
  it("hold days as days", async () => {
    const day = new DayCell("2021-03-05", 44260);
    const moment = new DayCell("2021-03-05 12:00:00", 44260.5);
    const bytes = await bytesOf(
      workbookBytes([{ name: "a", batches: () => inBatches<readonly Cell[]>([[day, moment]]) }]),
    );
    expect(await readAll(bytes)).toEqual([[day, moment]]);
    const [row] = XLSX.utils.sheet_to_json<unknown[]>(XLSX.read(bytes).Sheets["a"]!, { header: 1, raw: false });
    expect(row).toEqual(["2021-03-05", "2021-03-05 12:00:00"]);
  });
  it("of more rows than a sheet has go on in the next", async () => {
    const rows = Array.from({ length: 1_048_578 }, (_, at) => [at]);
    const bytes = await bytesOf(workbookBytes([{ name: "a", batches: () => inBatches([["n"], ...rows], 50_000) }]));
    const lines = await told(bytes);
    expect(lines.length).toBe(1_048_580);
    expect(lines.slice(-4)).toEqual(["n", "1048575", "1048576", "1048577"]);
  }, 120_000);
});

describe("days of workbooks", () => {
  const sheet = (cell: XLSX.CellObject): XLSX.WorkSheet => ({ A1: cell, "!ref": "A1" });
  it.each([14, 22, 27, 31, 36, 50, 57, 58])("built-in format %i", async (id) => {
    const styles = `<cellXfs><xf numFmtId="0"/><xf numFmtId="${id}"/></cellXfs>`;
    const of = (serial: number): string => `<row r="1"><c r="A1" s="1"><v>${serial}</v></c></row>`;
    expect(await told(await rawWorkbook({ styles, sheets: [of(44197)] }))).toEqual(["2021-01-01"]);
    const later = await rawWorkbook({ styles, sheets: [of(42735)], workbook: '<workbookPr date1904="1"/>' });
    expect(await told(later)).toEqual(["2021-01-01"]);
  });
  it.each(['yyyy"年"m"月"d"日"', "[$-804]yyyy/m/d;@", 'e"年"m"月"'])("format %s", async (z) => {
    expect(await told(book([["a", sheet({ t: "n", v: 44197, z })]]))).toEqual(["2021-01-01"]);
    expect(await told(book([["a", sheet({ t: "n", v: 42735, z })]], {}, { date1904: true }))).toEqual(["2021-01-01"]);
  });
  it.each([
    ["General", false],
    ["0.00", false],
    ['0"年"', false],
    ["0.00E+00", false],
    ["[h]:mm:ss", false],
    ["h:mm", false],
    ["mm:ss", false],
    ["[Red]0.00", false],
    ["m/d", true],
    ["yyyy-mm-dd hh:mm", true],
    ["mmm-yy", true],
    ['yyyy"年"m"月"', true],
    ["#,##0;[Red]d", false],
  ])("%s shows a day: %s", (code, expected) => {
    expect(showsDay(code)).toBe(expected);
  });
  it("of the first two months of 1900 are those that SheetJS and Excel show", async () => {
    const bytes = book([["a", sheet({ t: "n", v: 1, z: "yyyy-mm-dd" })]]);
    expect(await told(bytes)).toEqual(["1900-01-01"]);
  });
  it("have their time", async () => {
    const bytes = book([["a", sheet({ t: "n", v: 44260.5571875, z: "yyyy-mm-dd hh:mm:ss" })]]);
    expect(await told(bytes)).toEqual(["2021-03-05 13:22:21"]);
  });
});
