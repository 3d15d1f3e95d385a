// Inside DuckDB a Parquet file is answered row for row as it is one by one: wrong rows, open amounts and broken characters included.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compile } from "../../compiler/compile.js";
import { answerInside } from "../../compiler/database/answer-inside.js";
import { Duckdb, quoted, textLiteral } from "../../compiler/database/duckdb.js";
import { parquetTable } from "../../compiler/database/open-table.js";
import { tableSheet } from "../../compiler/database/table-sheet.js";
import { copy, writeParquet } from "../../compiler/database/write-parquet.js";
import type { Program } from "../../compiler/decision/program.js";
import { openRoster, type RosterOptions } from "../../compiler/roster/run-roster.js";
import type { TotalsOf } from "../../compiler/roster/totals.js";
import { openSheets } from "../../compiler/sheets/open-sheet.js";
import { arbitraryFacts } from "../harness/arbitrary-facts.js";
import { example, exampleNames } from "../harness/examples.js";
import { PATIENCE } from "../harness/notices/laws.js";
import { asWritten, headFor } from "../roster/rosters.js";
import { sourceOf } from "../sheets/sources.js";
import { root } from "../cli/run.js";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "zhengce-test-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
const at = (name: string): string => join(folder, name);

async function withDuckdb<T>(work: (db: Duckdb) => Promise<T>): Promise<T> {
  const db = await Duckdb.open(at("spill"));
  if (db === null) throw new Error("DuckDB is a development dependency");
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

/** Rows of texts as a Parquet file; `types` by column, VARCHAR where there is none. */
async function parquet(
  path: string,
  head: readonly string[],
  rows: readonly (readonly (string | null)[])[],
  types: Readonly<Record<string, string>> = {},
): Promise<void> {
  await withDuckdb(async (db) => {
    await db.run(`CREATE TABLE given (${head.map((name) => `${quoted(name)} VARCHAR`).join(", ")})`);
    await db.append("given", rows);
    const list = head.map((name) => `CAST(${quoted(name)} AS ${types[name] ?? "VARCHAR"}) AS ${quoted(name)}`);
    await db.run(copy(`SELECT ${list.join(", ")} FROM given`, path));
  });
}

/** As text, in their order. */
const rowsOf = (path: string): Promise<unknown> =>
  withDuckdb(async (db) => {
    const columns = await db.columnsOf(`read_parquet(${textLiteral(path)})`);
    const all = columns.map(({ name }) => ({ sql: `CAST(${quoted(name)} AS VARCHAR)`, type: "VARCHAR" }));
    return { columns, rows: await db.all(all, `FROM read_parquet(${textLiteral(path)})`) };
  });

interface Run {
  readonly written: unknown;
  readonly totals: unknown;
  readonly faults: readonly unknown[];
  readonly late: number;
}
/** Totals list kinds in the order in which they are met. */
function sorted({ situations, groups, tiers, columns, payers, errors, ...rest }: TotalsOf): unknown {
  const lists = [situations, groups, tiers, columns?.groups ?? [], payers, errors];
  return { ...rest, lists: lists.map((list) => list.map((one: unknown) => JSON.stringify(one)).sort()) };
}

async function byJavascript(path: string, options: RosterOptions): Promise<Run> {
  const { sheets } = await openSheets(sourceOf(readFileSync(path)));
  const faults: unknown[] = [];
  const roster = await openRoster(sheets, options, ({ number }, found) => faults.push({ number, found }));
  await withDuckdb((db) => writeParquet(db, `${path}.out`, roster.batches(), roster.types));
  return { written: await rowsOf(`${path}.out`), totals: sorted(roster.totals.result()), faults, late: roster.late() };
}
async function byDuckdb(path: string, options: RosterOptions): Promise<Run> {
  return withDuckdb(async (db) => {
    const faults: unknown[] = [];
    const table = await parquetTable(db, path);
    const inside = await answerInside(db, table, options, ({ number }, found) => faults.push({ number, found }));
    if (inside === null) throw new Error("too many kinds");
    await db.run(copy(inside.query, `${path}.inside`));
    return {
      written: await rowsOf(`${path}.inside`),
      totals: sorted(inside.totals.result()),
      faults,
      late: inside.late(),
    };
  });
}
const optionsFor = (program: Program, more: Partial<RosterOptions> = {}): RosterOptions => ({
  ...{ program, locale: "zh", mapping: new Map(), key: null, by: [], results: null, limit: null },
  ...more,
});

/** Officials' dirt: blanks, values that are none, characters that were lost. */
const DIRT = ["", "　", "两年", "天外来客", "2021年3月", "2099-12-31", "-1", "99999999999999999999", "低\ufffd保"];
function people(program: Program, count: number, seed: number): { head: string[]; rows: (string | null)[][] } {
  const drawn = fc.sample(fc.tuple(arbitraryFacts(program), fc.nat()), { numRuns: count, seed });
  const head = ["证件号码", "姓名", "乡镇", ...headFor(program)];
  const rows = drawn.map(([facts, pick], row): (string | null)[] => {
    const cells: (string | null)[] = asWritten(program, facts, pick).map((cell) =>
      cell === "" && pick % 2 === 0 ? null : cell,
    );
    if (pick % 13 === 0) cells[pick % cells.length] = DIRT[(pick >> 4) % DIRT.length] ?? null;
    const name = pick % 97 === 0 ? "张\ufffd" : "张𠮷";
    return [`99000019${String(1e10 + (row % 17 === 0 ? 17 : row)).slice(1)}`, name, `镇${String(pick % 3)}`, ...cells];
  });
  return { head, rows: [...rows, head.map(() => null), head.map(() => " ")] };
}

const COUNT = Number(process.env["ZHENGCE_FACTS"] ?? 800);

describe("DuckDB and JavaScript give the same rows, totals and errors", () => {
  it.each(exampleNames)(
    "%s",
    async (name) => {
      const program = example(name).program!;
      const { head, rows } = people(program, COUNT, 11);
      const path = at(`${name}.parquet`);
      await parquet(path, head, rows);
      const options = optionsFor(program, { by: ["乡镇"] });
      const inside = await byDuckdb(path, options);
      expect(inside).toEqual(await byJavascript(path, options));
      expect(inside.faults.length).toBeGreaterThan(0);
    },
    PATIENCE,
  );

  it("with types, a key that comes twice and some of the results", async () => {
    const program = compile({
      path: "qingxi-2025.policy",
      text: readFileSync(join(root, "examples/fictional/qingxi-2025.policy"), "utf8"),
    }).program!;
    const head = ["证件号码", "出生日期", "缴费日期", "身份", "本县户籍", "断保年数", "续缴年数", "备注"];
    const rows = Array.from({ length: 400 }, (_, row) => [
      `99000019800101${String(1000 + (row % 390))}`,
      row % 50 === 0 ? null : `19${String(50 + (row % 50))}-0${String(1 + (row % 9))}-11`,
      row % 60 === 0 ? null : `202${row % 3 === 0 ? "5-03" : "4-11"}-1${String(row % 9)}`,
      ["低保对象", "", null, "孤儿、低保对象", "外人"][row % 5] ?? null,
      row % 7 === 0 ? "false" : "true",
      String(row % 4),
      "0",
      row % 100 === 3 ? "\ufffd" : "",
    ]);
    const path = at("typed.parquet");
    await parquet(path, head, rows, {
      ...{ 出生日期: "DATE", 缴费日期: "DATE", 本县户籍: "BOOLEAN", 断保年数: "BIGINT", 续缴年数: "BIGINT" },
    });
    const options = optionsFor(program, { key: "证件号码", results: ["情形", "个人实缴", "待遇起", "错误"] });
    const inside = await byDuckdb(path, options);
    expect(inside).toEqual(await byJavascript(path, options));
    const told = inside.faults.map((fault) => JSON.stringify(fault));
    expect(told.filter((fault) => fault.includes('"duplicate"')).length).toBe(10);
    expect(told.filter((fault) => fault.includes('"broken-text"')).length).toBe(4);
  });
});

describe("a file that is no whole Parquet file", () => {
  it.each([0.5, 0.9, 0.99])("%d of it", async (part) => {
    const path = at("whole.parquet");
    await parquet(
      path,
      ["缴费日期"],
      Array.from({ length: 500 }, (_, row) => [`2021-03-${String(10 + (row % 20))}`]),
    );
    const bytes = readFileSync(path);
    const cut = bytes.subarray(0, Math.floor(bytes.length * part));
    await expect(openSheets(sourceOf(cut))).rejects.toMatchObject({ code: "broken-parquet" });
  });
  it("bytes changed in the middle", async () => {
    const path = at("changed.parquet");
    await parquet(
      path,
      ["缴费日期", "姓名"],
      Array.from({ length: 500 }, (_, row) => ["2021-03-11", `张${String(row)}`]),
    );
    const bytes = readFileSync(path);
    bytes.fill(0xa5, 20, 200);
    const read = async (): Promise<void> => {
      const [sheet] = (await openSheets(sourceOf(bytes))).sheets;
      for await (const rows of sheet!.batches()) expect(rows.length).toBeLessThan(2000);
    };
    await expect(read()).rejects.toMatchObject({ code: "broken-parquet" });
  });
});

describe("what Parquet holds is read alike with and without DuckDB", () => {
  const TYPES = [
    ["VARCHAR", "990000198001011234"],
    ["VARCHAR", "𠮷\ufffd"],
    ["BIGINT", "990000198001011234"],
    ["INTEGER", "-7"],
    ["UTINYINT", "200"],
    ["HUGEINT", "3"],
    ["DECIMAL(9,2)", "280.10"],
    ["DECIMAL(18,0)", "990000198001011234"],
    ["DOUBLE", "1234567890123456"],
    ["DOUBLE", "0.5"],
    ["FLOAT", "2.5"],
    ["BOOLEAN", "true"],
    ["DATE", "2021-03-05"],
    ["DATE", "1899-01-01"],
    ["TIMESTAMP", "2021-03-05 13:22:11.25"],
    ["TIMESTAMP", "2021-03-05"],
    ["TIMESTAMP", "1960-03-05 23:00:00"],
    ["TIMESTAMP_MS", "2021-03-05 13:22:11"],
    ["TIMESTAMP WITH TIME ZONE", "2021-03-05 13:22:11+00"],
    ["UUID", "00000000-0000-4000-8000-000000000000"],
    ["VARCHAR[]", "[孤儿, 低保对象]"],
  ] as const;
  it("every type", async () => {
    const head = TYPES.map((_, column) => `c${String(column)}`);
    const types = Object.fromEntries(TYPES.map(([type], column) => [`c${String(column)}`, type]));
    const path = at("types [*]?.parquet");
    await parquet(path, head, [TYPES.map(([, text]) => text), head.map(() => null)], types);
    const read = async (sheet: { batches: () => AsyncIterable<readonly unknown[]> }): Promise<unknown[]> => {
      const rows: unknown[] = [];
      for await (const batch of sheet.batches()) for (const row of batch) rows.push(row);
      return rows;
    };
    const [light] = (await openSheets(sourceOf(readFileSync(path)))).sheets;
    const there = await withDuckdb(async (db) => read(tableSheet(db, await parquetTable(db, path))));
    const here = await read(light!);
    // Of so long a number one reader has lost the last digits already; both refuse it.
    const without = (rows: unknown[]): unknown =>
      JSON.parse(JSON.stringify(rows).replaceAll("990000198001011200", "990000198001011234"));
    expect(without(here)).toEqual(without(there));
    expect(here).toMatchObject([
      { number: 0 },
      {
        cells: expect.arrayContaining(["990000198001011234", "280.10", true]) as unknown,
        faults: [
          { code: "broken-text", column: 1 },
          { code: "long-number", column: 7 },
          { code: "long-number", column: 8 },
        ],
      },
      { cells: head.map(() => null), faults: [] },
    ]);
  });
});
