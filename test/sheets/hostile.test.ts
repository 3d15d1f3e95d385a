// Files that are no sheets, half sheets, and sheets made to hurt: each is one clear error, or the right rows with their faults.
import XLSX from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import { gb18030 } from "../harness/gb18030.js";
import { told } from "./sources.js";
import { archive, rawWorkbook } from "./workbooks.js";

const cell = (place: string, inner: string, more = ""): string => `<c r="${place}"${more}>${inner}</c>`;
const text = (place: string, words: string): string => cell(place, `<is><t>${words}</t></is>`, ' t="inlineStr"');
const row = (number: number, ...cells: readonly string[]): string => `<row r="${number}">${cells.join("")}</row>`;
const head = row(1, text("A1", "姓名"), text("B1", "年数"));
const one = async (...rows: readonly string[]): Promise<Uint8Array> => rawWorkbook({ sheets: [head + rows.join("")] });
const good = (): Promise<Uint8Array> => one(row(2, text("A2", "张三"), cell("B2", "<v>3</v>")));
const cut = (bytes: Uint8Array, part: number): Uint8Array => bytes.subarray(0, Math.floor(bytes.length * part));
const encrypted = (bytes: Uint8Array): Uint8Array => {
  const copy = Buffer.from(bytes);
  const at = copy.indexOf(Buffer.from("PK\u0001\u0002", "latin1"));
  copy.writeUInt16LE(copy.readUInt16LE(at + 8) | 1, at + 8);
  return copy;
};
const many = (letter: string, count: number): string => letter.repeat(count);

type Made = string | Uint8Array | Promise<Uint8Array>;
const files: readonly (readonly [name: string, made: () => Made, expected: readonly string[] | string])[] = [
  ["nothing", () => "", "empty"],
  ["blanks alone", () => "  \r\n\r\n ", "empty"],
  ["a mark alone", () => "\ufeff", "empty"],
  ["a PDF", () => "%PDF-1.7\n%âãÏÓ\n", "not-text"],
  [
    "a picture",
    () =>
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0xff, 0xfe, 0x81]),
    "not-text",
  ],
  [
    "an old workbook",
    () =>
      XLSX.write(
        { SheetNames: ["a"], Sheets: { a: XLSX.utils.aoa_to_sheet([["a"]]) } },
        { type: "buffer", bookType: "biff8" },
      ) as Uint8Array,
    "old-office",
  ],
  [
    "a binary workbook",
    () =>
      XLSX.write(
        { SheetNames: ["a"], Sheets: { a: XLSX.utils.aoa_to_sheet([["a"]]) } },
        { type: "buffer", bookType: "xlsb" },
      ) as Uint8Array,
    "not-a-workbook",
  ],
  [
    "an OpenDocument sheet",
    () =>
      XLSX.write(
        { SheetNames: ["a"], Sheets: { a: XLSX.utils.aoa_to_sheet([["a"]]) } },
        { type: "buffer", bookType: "ods" },
      ) as Uint8Array,
    "not-a-workbook",
  ],
  ["an archive of something else", () => archive([{ name: "a.txt", text: ["a"] }]), "not-a-workbook"],
  ["an empty archive", () => Buffer.from(`PK\u0005\u0006${many("\0", 18)}`, "latin1"), "not-a-workbook"],
  ["half a workbook", async () => cut(await good(), 0.5), "broken-archive"],
  ["a workbook without its end", async () => cut(await good(), 0.98), "broken-archive"],
  ["a workbook of which little is there", async () => cut(await good(), 0.01), "broken-archive"],
  ["a workbook with a password on a part", async () => encrypted(await good()), "encrypted"],
  [
    "a workbook that was damaged inside",
    async () => {
      const bytes = Buffer.from(await good());
      const at = bytes.indexOf("sheet1.xml") + 12;
      bytes.fill(0xff, at, at + 20);
      return bytes;
    },
    "broken-archive",
  ],
  ["a workbook without its sheet", () => rawWorkbook({ without: ["xl/worksheets/sheet1.xml"] }), "no-sheet"],
  ["a workbook without relations", () => rawWorkbook({ without: ["xl/_rels/workbook.xml.rels"] }), "no-sheet"],
  ["hidden sheets alone", () => rawWorkbook({ sheets: [head], states: ["hidden"] }), "no-sheet"],
  [
    "a hidden sheet beside another",
    () => rawWorkbook({ sheets: [row(1, text("A1", "不看")), head], states: ["veryHidden"] }),
    ["hidden 表1", "姓名|年数"],
  ],
  ["two sheets", () => rawWorkbook({ sheets: [head, head] }), ["姓名|年数", "姓名|年数"]],
  ["a sheet without rows", () => rawWorkbook({ sheets: [""] }), []],
  [
    "a sheet that ends early",
    () => rawWorkbook({ sheets: [`<?xml version="1.0"?><worksheet><sheetData>${head}`] }),
    "broken-archive",
  ],
  [
    "prefixes",
    () =>
      rawWorkbook({
        sheets: [
          '<?xml version="1.0"?><x:worksheet><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>',
        ],
      }),
    ["甲"],
  ],
  ["a comment in a sheet", () => one("<!-- <row/> -->"), "unusual-xml"],
  [
    "entities of entities",
    () =>
      rawWorkbook({
        sheets: [
          `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet><sheetData>${row(1, text("A1", "&b;"))}</sheetData></worksheet>`,
        ],
      }),
    "unusual-xml",
  ],
  ["an unknown entity", () => one(row(2, text("A2", "&b;&#x5F20;&amp;lt;"))), ["姓名|年数", "&b;张&lt;"]],
  ["a formula with its result", () => one(row(2, cell("B2", "<f>1+1</f><v>2</v>"))), ["姓名|年数", "|2"]],
  [
    "a formula that gave a text",
    () => one(row(2, cell("A2", "<f>A1</f><v>张三</v>", ' t="str"'))),
    ["姓名|年数", "张三"],
  ],
  [
    "a formula that was never worked out",
    () => one(row(2, cell("B2", "<f>1+1</f>"))),
    ["姓名|年数", "| !formula-without-value"],
  ],
  ["an error", () => one(row(2, cell("B2", "<v>#N/A</v>", ' t="e"'))), ["姓名|年数", "|#N/A !error-value"]],
  [
    "an identity card as a number",
    () => one(row(2, cell("A2", "<v>520102199001011260</v>"))),
    ["姓名|年数", "520102199001011260 !long-number"],
  ],
  [
    "one with an exponent",
    () => one(row(2, cell("A2", "<v>5.2010219900101126E+17</v>"))),
    ["姓名|年数", "5.2010219900101126E+17 !long-number"],
  ],
  ["one with an exponent in a text file", () => "a,b\n5.20102E+17,1E+2\n", ["a|b", "5.20102E+17|1E+2 !long-number"]],
  ["a number of 15 digits", () => one(row(2, cell("A2", "<v>123456789012345</v>"))), ["姓名|年数", "123456789012345"]],
  ["numbers as texts", () => one(row(2, text("A2", "007"), text("B2", "3"))), ["姓名|年数", "007|3"]],
  ["rows that leave some out", () => one(row(5, text("B5", "3"))), ["姓名|年数", "|3"]],
  [
    "a shared string that is not there",
    () => one(row(2, cell("A2", "<v>9</v>", ' t="s"'))),
    ["姓名|年数", " !broken-text"],
  ],
  [
    "rich texts and readings above",
    () =>
      rawWorkbook({
        strings:
          '<si><r><t>张</t></r><r><t xml:space="preserve"> 三</t></r><rPh sb="0" eb="1"><t>zhang</t></rPh></si><si/>',
        sheets: [row(1, cell("A1", "<v>0</v>", ' t="s"'), cell("B1", "<v>1</v>", ' t="s"'))],
      }),
    ["张 三|"],
  ],
  [
    "merged cells",
    () =>
      XLSX.write(
        {
          SheetNames: ["a"],
          Sheets: {
            a: {
              ...XLSX.utils.aoa_to_sheet([
                ["甲", null],
                ["乙", "丙"],
              ]),
              "!merges": [XLSX.utils.decode_range("A1:B1")],
            },
          },
        },
        { type: "buffer" },
      ) as Uint8Array,
    ["甲", "乙|丙"],
  ],
  ["columns beyond the last", () => one(row(2, text("XFE2", "甲"))), "too-wide 2"],
  ["a million columns of text", () => many("甲,", 1_000_000), "too-wide 1"],
  ["a row beyond the last", () => one(row(1_048_577, text("A1048577", "甲"))), "too-large"],
  ["a bomb between the rows", () => one(many(" ", 20_000_000)), "too-large"],
  ["a bomb in one row", () => one(row(2, text("A2", many("a", 20_000_000)))), "too-large"],
  [
    "a bomb of texts",
    () => rawWorkbook({ strings: `<si><t>${many("a", 20_000_000)}</t></si>`, sheets: [head] }),
    "too-large",
  ],
  ["a bomb in the description", () => rawWorkbook({ workbook: many(" ", 70_000_000) }), "too-large"],
  ["a quote that is never closed", () => `a,b\n1,"${many("x", 2_000_000)}`, "unclosed-quote 2"],
  ["a line that never ends", () => many("x", 3_000_000), "too-large 1"],
  ["an object that never ends", () => `[{"a":"${many("x", 3_000_000)}`, "too-large 1"],
  ["brackets without end", () => `[${many("[", 2_000_000)}`, "too-large 1"],
  ["quotes around line ends", () => 'a,b\n"1\r\n2",3\n', ["a|b", "1\r\n2|3"]],
  ["a NUL", () => "a,b\n1,2\u0000\n", ["a|b", "1|2\u0000 !broken-text"]],
  ["lost characters", () => "姓名,b\n张\ufffd,2\n", ["姓名|b", "张\ufffd|2 !broken-text"]],
  ["GB18030 called .xlsx", () => gb18030("姓名,b\n张三,2\n"), ["姓名|b", "张三|2"]],
  ["HTML", () => "<html><table><tr><td>a</td></tr></table>", ["<html><table><tr><td>a</td></tr></table>"]],
  ["JSON that holds a number", () => "[1,2]", ["[1|2]"]],
];

describe("hostile files", () => {
  it("are many", () => expect(files.length).toBeGreaterThan(50));
  it.each(files)("%s", async (_, made, expected) => {
    expect(await told(await made())).toEqual(expected);
  });
});
