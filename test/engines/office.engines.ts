// Workbooks through LibreOffice: it reads what we write, and we read what it writes, numbers of identity cards and rare names included.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { textOf, type Cell } from "../../compiler/sheets/cell.js";
import { folder, root, zhengce } from "../cli/run.js";
import { PEOPLE, sheet } from "../harness/sheets/rare-names.js";
import { readAll } from "../sheets/sources.js";

const notice = join(root, "examples/fictional/qingxi-2025.policy");
const cwd = folder({ "people.csv": sheet });
const profile = pathToFileURL(join(cwd, "profile")).href;
const PATIENCE = 300_000;

/** Converts a file of the folder into one of another name. */
function office(from: string, ending: string, filter: string, into: string): string {
  // UTF-8, whatever the machine is set to.
  const read = from.endsWith(".csv") ? ["--infilter=CSV:44,34,76"] : [];
  const args = ["--headless", ...read, `-env:UserInstallation=${profile}`, "--convert-to", `${ending}:${filter}`];
  execFileSync("soffice", [...args, "--outdir", join(cwd, into), join(cwd, from)], { cwd, stdio: "ignore" });
  return join(into, from.replace(/[^.]+$/u, ending));
}
const XLSX = "Calc MS Excel 2007 XML";
/** Commas, quotes, UTF-8, from the first row, cells as shown. */
const CSV = "Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false";
async function cellsIn(name: string): Promise<readonly (readonly Cell[])[]> {
  return readAll(readFileSync(join(cwd, name)));
}
const shown = (rows: readonly (readonly Cell[])[]): unknown => rows.map((cells) => cells.map(textOf));

describe("LibreOffice", () => {
  it(
    "reads what we write, and writes it again as it was",
    async () => {
      const { code } = zhengce(["roster", notice, "people.csv", "-o", "ours.xlsx"], { cwd });
      expect(code).toBe(0);
      const ours = await cellsIn("ours.xlsx");
      expect(ours.slice(1).map((cells) => cells.slice(0, 2).map(textOf))).toEqual(PEOPLE);
      expect(shown(await cellsIn(office("ours.xlsx", "xlsx", XLSX, "again")))).toEqual(shown(ours));
      const text = readFileSync(join(cwd, office("ours.xlsx", "csv", CSV, "text")), "utf8");
      for (const [id, name] of PEOPLE) expect(text).toContain(`${id},${name},`);
    },
    PATIENCE,
  );
  it(
    "has lost the numbers of a text file that it opened as numbers: those rows are refused, and no other",
    () => {
      const made = office("people.csv", "xlsx", XLSX, "lost");
      const { code, out } = zhengce(["roster", notice, made, "--columns", "错误"], { cwd });
      expect(code).toBe(1);
      const lines = out.trimEnd().split("\r\n").slice(1);
      const isRefused = lines.map((line) => !line.endsWith(","));
      expect(isRefused).toEqual(PEOPLE.map(([id]) => !id.endsWith("X")));
    },
    PATIENCE,
  );
});
