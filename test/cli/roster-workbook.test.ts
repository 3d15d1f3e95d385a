// What a workbook of results holds: amounts are numbers with two decimals, to the fen; identity cards are texts.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { read, utils, type CellObject } from "@e965/xlsx";
import { expect, it } from "vitest";
import { folder, root, zhengce } from "./run.js";

it("amounts are numbers with two decimals, identity cards texts", () => {
  const cwd = folder();
  const roster = join(root, "examples/rosters/qingxi-2025.csv");
  zhengce(["roster", join(root, "examples/fictional/qingxi-2025.policy"), roster, "-o", "r.xlsx"], { cwd });
  const book = read(readFileSync(join(cwd, "r.xlsx")), { cellNF: true });
  const sheet = book.Sheets[book.SheetNames[0] ?? ""] ?? {};
  const [head = []] = utils.sheet_to_json<string[]>(sheet, { header: 1 });
  const cell = (row: number, name: string): CellObject | undefined =>
    sheet[utils.encode_cell({ r: row, c: head.indexOf(name) })] as CellObject | undefined;
  const rows = Array.from({ length: 2000 }, (_, row) => row + 1);
  const due = rows.map((row) => cell(row, "应缴")).filter((one) => one !== undefined);
  expect(due.length).toBeGreaterThan(1500);
  expect(due.every(({ t, z }) => t === "n" && z === "0.00")).toBe(true);
  expect(due.reduce((sum, { v }) => sum + Math.round(Number(v) * 100), 0)).toBe(77_587_000);
  expect(rows.every((row) => cell(row, "证件号码")?.t !== "n")).toBe(true);
});
