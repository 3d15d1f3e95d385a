// DuckDB and SQLite answer every row as the interpreter does: every example, and generated notices, wrong rows and open amounts among them.
import { afterAll, describe, expect, it } from "vitest";
import { DIALECTS } from "../../compiler/bulk/sql/dialects/index.js";
import { toSql } from "../../compiler/bulk/sql/to-sql.js";
import { tablePlan } from "../../compiler/bulk/table-plan.js";
import type { Program } from "../../compiler/decision/program.js";
import { example, exampleNames } from "../harness/examples.js";
import { holdsForNotices, PATIENCE } from "../harness/notices/laws.js";
import { openDuckdb } from "../harness/tables/duckdb.js";
import { tableOf } from "../harness/tables/literals.js";
import { expectedCells, interpreted, peopleRows, tableColumns } from "../harness/tables/people.js";
import { openSqlite } from "../harness/tables/sqlite.js";

const duckdb = await openDuckdb();
const databases = { duckdb, sqlite: openSqlite() };
afterAll(() => {
  for (const { close } of Object.values(databases)) close();
});

async function expectEqual(name: keyof typeof databases, program: Program, count: number, seed: number): Promise<void> {
  const { run, rows } = databases[name];
  const people = peopleRows(program, count, seed);
  const { results } = tablePlan(program, [], true);
  await run(`DROP TABLE IF EXISTS ${DIALECTS[name].name("people")}`);
  for (const statement of tableOf(name, "people", tableColumns(program), people)) await run(statement);
  const options = { dialect: name, table: "people", as: "query", carry: ["_id"], without: [], locale: "zh" } as const;
  const answered = new Map((await rows(toSql(program, options))).map(([id, ...cells]) => [id, cells]));
  people.forEach((row, index) => {
    const { cells, codes } = expectedCells(program, results, interpreted(program, row));
    const { length } = cells;
    const given = answered.get(index) ?? [];
    const code = given[length - 1] ?? null;
    expect({ row, cells: given.slice(0, length - 1) }).toEqual({ row, cells: cells.slice(0, length - 1) });
    expect({
      row,
      codes: [...codes],
      isRight: code === null ? codes.size === 0 : codes.has(String(code)),
      code,
    }).toMatchObject({ isRight: true });
  });
}

describe.each(["duckdb", "sqlite"] as const)("%s answers as the interpreter does", (name) => {
  it.each(exampleNames)("%s", async (notice) => {
    await expectEqual(name, example(notice).program!, 400, 1);
  });
  it(
    "any notice",
    () => holdsForNotices(({ program, seed }) => expectEqual(name, program, 20, seed), { share: 0.25 }),
    PATIENCE,
  );
});
