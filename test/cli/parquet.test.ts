// Parquet files and databases on the command line: which engine answers, and what is said where one is not there.
import { spawnSync } from "node:child_process";
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { describe, expect, it } from "vitest";
import { folder, root, zhengce } from "./run.js";

const notice = join(root, "examples/fictional/qingxi-2025.policy");
const roster = join(root, "examples/rosters/qingxi-2025.csv");

async function duckdb(path: string, ...statements: readonly string[]): Promise<readonly (readonly unknown[])[]> {
  const instance = await DuckDBInstance.create(path);
  const connection = await instance.connect();
  let rows: readonly (readonly unknown[])[] = [];
  for (const statement of statements) rows = (await connection.runAndReadAll(statement)).getRowsJson();
  connection.closeSync();
  instance.closeSync();
  return rows;
}

/** The made-up county as a Parquet file. */
async function county(): Promise<string> {
  const cwd = folder();
  const read = `SELECT * FROM read_csv('${roster}', all_varchar = true, skip = 1)`;
  await duckdb(":memory:", `COPY (${read}) TO '${join(cwd, "people.parquet")}' (FORMAT parquet)`);
  return cwd;
}

describe("zhengce roster on Parquet", () => {
  it("answers inside DuckDB by itself and says so, with the same rows and totals as row by row", async () => {
    const cwd = await county();
    const inside = zhengce(["roster", notice, "people.parquet", "-o", "inside.parquet"], { cwd });
    expect(inside.code).toBe(1);
    expect(inside.error).toContain("由 DuckDB 计算");
    const here = ["roster", notice, "people.parquet", "-o", "here.parquet", "--engine", "javascript"];
    const byRow = zhengce(here, { cwd });
    expect(byRow.error).not.toContain("由 DuckDB 计算");
    expect(inside.out.split("\n").sort()).toEqual(byRow.out.split("\n").sort());
    const numbered = (name: string): string => `SELECT row_number() OVER () AS n, * FROM '${join(cwd, name)}'`;
    const different = `SELECT count(*) FROM (${numbered("inside.parquet")} EXCEPT ALL ${numbered("here.parquet")})`;
    expect(await duckdb(":memory:", different)).toEqual([["0"]]);
    const types = `SELECT column_type FROM (DESCRIBE SELECT 证件号码, 应缴, 待遇起, 错误 FROM '${join(cwd, "here.parquet")}')`;
    expect(await duckdb(":memory:", types)).toEqual([["VARCHAR"], ["DECIMAL(18,2)"], ["DATE"], ["VARCHAR"]]);
  });

  it("writes of Parquet what it writes of the same sheet in CSV, and the other way round", async () => {
    const cwd = await county();
    zhengce(["roster", notice, "people.parquet", "-o", "one.csv"], { cwd });
    zhengce(["roster", notice, roster, "-o", "other.csv"], { cwd });
    const [one, other] = ["one.csv", "other.csv"].map((name) =>
      readFileSync(join(cwd, name), "utf8").replace(/第 \d+ 行/gu, ""),
    );
    expect(one).toBe(other);
    zhengce(["roster", notice, roster, "-o", "of-csv.parquet"], { cwd });
    expect(await duckdb(":memory:", `SELECT count(*), sum(应缴) FROM '${join(cwd, "of-csv.parquet")}'`)).toEqual([
      ["2000", "775870.00"],
    ]);
  });

  it("reads the tables of a DuckDB file, by name where there are several, and answers inside it", async () => {
    const cwd = await county();
    const file = join(cwd, "people.duckdb");
    await duckdb(file, `CREATE TABLE 人员 AS FROM '${join(cwd, "people.parquet")}'`);
    const alone = zhengce(["roster", notice, "people.duckdb", "-o", "a.parquet"], { cwd });
    expect(alone.error).toContain("由 DuckDB 计算");
    await duckdb(file, "CREATE VIEW 一半 AS FROM 人员 LIMIT 1000");
    const several = zhengce(["roster", notice, "people.duckdb"], { cwd });
    expect(several).toMatchObject({ code: 2, error: expect.stringContaining("“一半”、“人员”") as string });
    const half = zhengce(["roster", notice, "people.duckdb", "--sheet", "一半", "-o", "b.parquet"], { cwd });
    expect(half.error).toContain("改为逐行计算");
    const [[count] = []] = await duckdb(":memory:", `SELECT count(*) FROM '${join(cwd, "b.parquet")}'`);
    expect(count).toBe("1000");
  });

  it("refuses --engine duckdb for anything else", () => {
    const { code, error } = zhengce(["roster", notice, roster, "-o", "x.csv", "--engine", "duckdb"], { cwd: folder() });
    expect({ code, error }).toMatchObject({ code: 2, error: expect.stringContaining("javascript") as string });
  });
});

describe("budget and audit of Parquet", () => {
  it("are those of the same sheet in CSV", async () => {
    const cwd = await county();
    const told = (name: string, ...args: readonly string[]): unknown => {
      const { out, error } = zhengce([...args, "--json"], { cwd });
      expect(error).not.toContain("zhengce:");
      return { ...(JSON.parse(out) as object), roster: name };
    };
    const of = (path: string, ...more: readonly string[]): readonly unknown[] => [
      told("", "budget", notice, path, "--what-if", "资助 低保对象 80%", "--by", "乡镇", ...more),
      told("", "audit", notice, path, "--paid", "断保年数", "-o", "list.csv", ...more),
    ];
    expect(of("people.parquet")).toEqual(of(roster));
  });
});

describe("where a package is not there", () => {
  /** The command alone, in a folder from which nothing is found. */
  function alone(...args: readonly string[]): { readonly status: number | null; readonly lines: readonly string[] } {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(bare, "zhengce.cjs"), ...args], {
      cwd: bare,
      encoding: "utf8",
      env: { PATH: process.env["PATH"], LANG: "zh_CN.UTF-8" },
    });
    expect(stdout).toBe("");
    return { status, lines: stderr.trimEnd().split("\n") };
  }
  const bare = folder({ "a.csv": readFileSync(roster) });
  copyFileSync(join(root, "compiler/dist/zhengce.cjs"), join(bare, "zhengce.cjs"));
  writeFileSync(join(bare, "db.duckdb"), Buffer.concat([Buffer.alloc(8), Buffer.from("DUCK"), Buffer.alloc(4096)]));
  const url = "postgres://lin:geheim@localhost/county?table=people";

  it.each([
    [["roster", "a.csv", "-o", "a.parquet"], "@duckdb/node-api"],
    [["roster", "db.duckdb"], "@duckdb/node-api"],
    [["budget", "db.duckdb"], "@duckdb/node-api"],
    [["roster", url], "postgres"],
    [["audit", url, "--paid", "实收"], "postgres"],
    [["budget", url], "postgres"],
    [["roster", "a.csv", "-o", url], "postgres"],
  ])("%j says what to install, and leaves nothing", ([command = "", ...args], name) => {
    const { status, lines } = alone(command, notice, ...args);
    expect({ status, lines }).toEqual({
      status: 2,
      lines: expect.arrayContaining([expect.stringMatching(`npm install ${name}(?:；|$)`)]) as string[],
    });
    expect(lines.join("")).not.toContain("geheim");
    expect(readdirSync(bare).sort()).toEqual(["a.csv", "db.duckdb", "zhengce.cjs"]);
  });
});
