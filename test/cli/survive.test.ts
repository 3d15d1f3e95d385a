// Numbers of identity cards and names of four-byte characters, through every format in a row and through SheetJS: what went in comes out.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import XLSX from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import { readAll } from "../sheets/sources.js";
import { textOf } from "../../compiler/sheets/cell.js";
import { example, folder, zhengce } from "./run.js";
import { HEAD, PEOPLE, sheet } from "../harness/sheets/rare-names.js";

const notice = example("fictional/qingxi-2025");
const cwd = folder({ "0.csv": sheet });

/** The people of a file, as our reader reads it. */
async function peopleIn(name: string): Promise<readonly (readonly string[])[]> {
  const [, ...rows] = await readAll(readFileSync(join(cwd, name)));
  return rows.map((cells) => cells.slice(0, 2).map(textOf));
}
function step(from: string, to: string, ...more: readonly string[]): void {
  const { code, error } = zhengce(["roster", notice, from, "-o", to, "--columns", "个人实缴", ...more], { cwd });
  expect({ to, code, error }).toMatchObject({ to, code: 0 });
}

describe("identity cards and rare names", () => {
  it("survive every format, one after the other", { timeout: 300_000 }, async () => {
    const chain = ["0.csv", "1.xlsx", "2.ndjson", "3.json", "4.tsv", "5.parquet", "6.csv", "7.xlsx", "8.csv"];
    for (const [at, to] of chain.entries()) {
      if (at > 0)
        step(
          chain[at - 1]!,
          to,
          ...(to === "6.csv" ? ["--encoding", "gb18030"] : []),
          ...(chain[at - 1]!.endsWith(".xlsx") ? ["--sheet", "结果"] : []),
        );
      if (to !== "5.parquet") expect({ to, people: await peopleIn(to) }).toEqual({ to, people: PEOPLE });
    }
  });
  it("are the same to SheetJS, and out of its workbooks", async () => {
    step("0.csv", "a.xlsx");
    const book = XLSX.read(readFileSync(join(cwd, "a.xlsx")));
    const rows = XLSX.utils.sheet_to_json<unknown[]>(book.Sheets["结果"]!, { header: 1 });
    expect(rows.slice(1).map((row) => row.slice(0, 2))).toEqual(PEOPLE);
    for (const bookType of ["xlsx", "xlsm"] as const) {
      const made = XLSX.utils.book_new();
      const cells = [
        HEAD.split(","),
        ...sheet
          .trimEnd()
          .split("\n")
          .slice(1)
          .map((line) => line.split(",")),
      ];
      XLSX.utils.book_append_sheet(made, XLSX.utils.aoa_to_sheet(cells), "表");
      writeFileSync(join(cwd, "b.xlsx"), XLSX.write(made, { type: "buffer", bookType, bookSST: true }) as Uint8Array);
      expect(await peopleIn("b.xlsx")).toEqual(PEOPLE);
    }
  });
});
