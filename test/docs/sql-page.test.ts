// Runs the command of docs/sql.md, makes the table that it makes, and asks the query of it; the roster command answers the same people.
import { copyFileSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, it } from "vitest";
import { folder, root, zhengce } from "../cli/run.js";
import { openDuckdb } from "../harness/tables/duckdb.js";
import { stepsOf } from "./authoring-page.js";

const steps = stepsOf(new URL("../../docs/sql.md", import.meta.url));
const texts = (kind: string): readonly string[] => steps.filter((step) => step.kind === kind).map(({ text }) => text);
const notice = join(root, "examples/fictional/qingxi-2025.policy");

it("docs/sql.md: command, table, results, totals", async () => {
  const cwd = folder();
  for (const path of ["fictional/qingxi-2025.policy", "fictional/qingxi-2025.txt", "rosters/qingxi-2025.csv"])
    copyFileSync(join(root, "examples", path), join(cwd, basename(path)));
  const [command = ""] = texts("sh");
  const { code, error } = zhengce(command.trim().split(/\s+/u).slice(1), { cwd });
  expect({ code, error }).toEqual({ code: 0, error: texts("text")[0] });
  const { run, rows, close } = await openDuckdb();
  const [table = "", totals = ""] = texts("duckdb");
  await run(table.replace("qingxi-2025.csv", join(cwd, "qingxi-2025.csv")));
  const query = readFileSync(join(cwd, "qingxi-2025.sql"), "utf8").trimEnd().replace(/;$/u, "");
  await run(`CREATE TABLE results AS ${query}`);
  const [[people, errors, due] = []] = await rows(totals);
  expect([people, errors, due].every((value) => Number(value) > 0)).toBe(true);
  close();
});

it("a view and a macro are made and asked", async () => {
  const { run, rows, close } = await openDuckdb();
  await run(`CREATE TABLE roster ("缴费日期" DATE, "身份" VARCHAR, "出生日期" DATE, "身份认定日期" DATE)`);
  await run(`INSERT INTO roster VALUES (DATE '2022-03-01', '孤儿', NULL, NULL)`);
  const gansu = join(root, "examples/gansu-2022.policy");
  const ask = async (as: string, from: string): Promise<unknown> => {
    await run(zhengce(["sql", gansu, "--dialect", "duckdb", "--as", as]).out);
    return rows(`SELECT "个人实缴", "错误" FROM ${from}`);
  };
  expect(await ask("view", "roster_results")).toEqual([[0, null]]);
  expect(await ask("macro", `"甘肃2022"('roster')`)).toEqual([[0, null]]);
  close();
});

it("what can't be printed is said", () => {
  const said = (...args: readonly string[]): string => zhengce(["sql", notice, ...args]).error;
  expect(said("--dialect", "spark", "--as", "macro")).toContain("只有 DuckDB 有表宏");
  expect(said("--dialect", "duckdb", "--without", "缴费日期")).toContain("“缴费日期”不是可缺的事实");
  expect(said("--dialect", "duckdb", "--table", "a..b")).toContain("--table 应为表名");
  expect(said("--dialect", "oracle")).toContain("duckdb");
});
