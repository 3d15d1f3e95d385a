// Word files beside what LibreOffice and mammoth read in them: LibreOffice makes the numbers of lists, mammoth keeps how cells are merged.
import { readdirSync, readFileSync } from "node:fs";
import { convertToHtml } from "mammoth";
import { describe, expect, it } from "vitest";
import { readPlainDocument } from "../../compiler/documents/read-plain-document.js";
import { SAMPLES } from "./samples.js";

const place = (name: string): URL => new URL(name, import.meta.url);
const made = readdirSync(place("made"))
  .filter((name) => name.endsWith(".docx"))
  .map((name) => [name.slice(0, -5), readFileSync(place(`made/${name}`))] as const);
const files: readonly (readonly [string, Uint8Array])[] = [...SAMPLES, ...made];

function textOf(name: string, bytes: Uint8Array): string {
  const read = readPlainDocument(bytes, `${name}.docx`);
  if (read === null || "failure" in read) throw new Error(`${name}: ${read?.failure ?? "not read"}`);
  return read.text;
}

describe("numbers and words as LibreOffice reads them", () => {
  it("asks about 30 files and more", () => {
    expect(files.length).toBeGreaterThanOrEqual(40);
    expect(made).toHaveLength(10);
  });
  // It prints a cell a line, and indents.
  const plain = (text: string): string => text.replace(/\s+/gu, "");
  it.each(files)("%s", (name, bytes) => {
    const golden = readFileSync(place(`golden/${name}.txt`), "utf8");
    expect(plain(textOf(name, bytes))).toBe(plain(golden));
  });
});

describe("merged cells as mammoth reads them", () => {
  it.each(files.filter(([name]) => /^seeded|^made/u.test(name)))("%s", async (name, bytes) => {
    const { value } = await convertToHtml({ buffer: Buffer.from(bytes) });
    const tables = [...value.matchAll(/<table>(.*?)<\/table>/gu)].map(([, rows = ""]) => grid(rows));
    expect(tables.length).toBeGreaterThan(0);
    const own = textOf(name, bytes)
      .split("\n")
      .filter((line) => line.includes("\t"))
      .map((line) => line.split("\t"));
    // mammoth makes no numbers: the first column, which Word counts, is left out.
    const bare = (rows: readonly (readonly string[])[]) => rows.map((row) => row.slice(1));
    expect(bare(own)).toEqual(bare(tables.flat()));
  });
});

/** Rows of an HTML table with every place of its grid: a merged cell's text in its first place, "" in the others. */
function grid(html: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  const taken = new Set<string>();
  for (const [at, [, row = ""]] of [...html.matchAll(/<tr>(.*?)<\/tr>/gu)].entries()) {
    const cells: string[] = [];
    for (const [, attributes = "", inner = ""] of row.matchAll(/<t[dh]([^>]*)>(.*?)<\/t[dh]>/gu)) {
      while (taken.has(`${at} ${cells.length}`)) cells.push("");
      const [wide, high] = ["colspan", "rowspan"].map((name) =>
        Number(new RegExp(`${name}="(\\d+)"`, "u").exec(attributes)?.[1] ?? 1),
      );
      const paragraphs = [...inner.matchAll(/<(?:p|li)>(.*?)<\/(?:p|li)>/gu)].map(([, text = ""]) => text);
      for (let below = 0; below < high!; below++)
        for (let beside = 0; beside < wide!; beside++) taken.add(`${at + below} ${cells.length + beside}`);
      cells.push(paragraphs.join(" "), ...new Array<string>(wide! - 1).fill(""));
    }
    while (taken.has(`${at} ${cells.length}`)) cells.push("");
    rows.push(cells);
  }
  return rows;
}
