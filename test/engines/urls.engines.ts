// Rosters out of tables of PostgreSQL and into them, by their URLs: the same as out of files and into them, and whole or not at all.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { folder, root, zhengce } from "../cli/run.js";
import { postgresPrograms } from "./here.js";
import { startPostgres, type Postgres } from "./postgres.js";

const notice = join(root, "examples/fictional/qingxi-2025.policy");
const roster = join(root, "examples/rosters/qingxi-2025.csv");
const paid = join(root, "examples/rosters/qingxi-2025-paid.csv");
const place = folder();
const PATIENCE = 300_000;

describe("PostgreSQL by its URL", () => {
  let server: Postgres;
  const at = (table: string): string => `${server.url}&table=${table}`;
  beforeAll(async () => {
    server = await startPostgres(postgresPrograms() ?? "");
  });
  afterAll(() => server.stop());
  const out = (name: string): string => readFileSync(join(place, name), "utf8");
  const columns = ["--columns", "情形,应缴,资助,个人实缴,待遇起,待遇止,错误"];

  it("holds what a file would, each column with its type", async () => {
    const written = zhengce(["roster", notice, roster, "-o", at("results"), ...columns]);
    expect(written.error).toContain("?table=results");
    expect(written.error).not.toContain("geheim");
    expect(written.code).toBe(1);
    zhengce(["roster", notice, roster, "-o", join(place, "all.csv"), ...columns]);
    const lines = await server.say("COPY results TO STDOUT (FORMAT csv, HEADER, FORCE_QUOTE *);");
    // A text that looks like a formula is none in a database.
    const cells = (text: string): string =>
      text
        .replaceAll(/["\r\ufeff]/gu, "")
        .replaceAll(",'=", ",=")
        .trim();
    expect(cells(lines)).toBe(cells(out("all.csv")));
    const types = await server.say(
      "SELECT column_name, data_type FROM information_schema.columns WHERE table_name = 'results' AND column_name IN ('证件号码', '应缴', '待遇起');",
    );
    expect(types.split("\n").filter(Boolean).sort()).toEqual(["应缴|numeric", "待遇起|date", "证件号码|text"]);
  });

  it(
    "is read as a file is, by roster, budget and audit",
    async () => {
      for (const [table, file] of [
        ["people", roster],
        ["paid", paid],
      ] as const) {
        const head = readFileSync(file, "utf8").replace("\ufeff", "");
        const [first = ""] = head.split("\n").filter((line) => line.includes("证件号码"));
        const names = first.trim().split(",");
        const body = head.slice(head.indexOf(first) + first.length).trimStart();
        writeFileSync(join(place, `${table}.csv`), `${first.trim()}\n${body}`);
        await server.say(`CREATE TABLE ${table} (${names.map((name) => `"${name}" text`).join(", ")});`);
        await server.say(`COPY ${table} FROM STDIN (FORMAT csv);\n${body.trimEnd()}\n\\.\n`);
      }
      const both = (command: string, table: string, ...more: string[]): void => {
        const [ofFile, ofTable] = [join(place, `${table}.csv`), at(table)].map((path) =>
          zhengce([command, notice, path, ...more]),
        );
        expect(ofTable!.code).toBe(ofFile!.code);
        expect(ofTable!.out.replace(/postgres:\S*table=\w+/u, "")).toBe(ofFile!.out.replace(/\/\S*\.csv/u, ""));
      };
      both("roster", "people", ...columns);
      both(
        "budget",
        "people",
        "--by",
        "乡镇",
        "--json",
        "--against",
        join(root, "examples/fictional/qingxi-2024.policy"),
      );
      both("audit", "paid", "--paid", "实收金额", "--subsidy", "已资助", "--all");
    },
    PATIENCE,
  );

  it("reads the types of columns, and says which table is not there", async () => {
    await server.say(
      `CREATE VIEW typed AS SELECT date '2025-01-15' AS 缴费日期, ARRAY['低保对象'] AS 身份, 12345678901234567890::numeric AS 号, true AS 本县户籍, date '1980-02-03' AS 出生日期, 1::smallint AS 断保年数, 0 AS 续缴年数, false AS 在校学生, timestamp '2025-01-02 03:04:05.5' AS 时, 9007199254740993 AS 长;`,
    );
    const { out: text } = zhengce(["roster", notice, at("typed"), "-o", "-", "--columns", "错误"]);
    expect(text).toContain("true,1980-02-03,1,0,false,2025-01-02 03:04:05.5,9007199254740993");
    const absent = zhengce(["roster", notice, at("nobody")]);
    expect(absent).toMatchObject({ code: 2, out: "" });
    expect(absent.error).toContain("没有这张表（42P01）");
    expect(absent.error).not.toContain("geheim");
    const several = zhengce(["roster", notice, server.url]);
    expect(several.error).toContain("typed");
    expect(zhengce(["roster", notice, server.url, "--sheet", "typed", "--dry-run", "9"]).code).not.toBe(2);
  });

  it(
    "is left as it was where anything fails: a table that exists, totals that can't be written, a run that is killed",
    async () => {
      await server.say("CREATE TABLE kept AS SELECT 1 AS one;");
      const kept = zhengce(["roster", notice, roster, "-o", at("kept")]);
      expect(kept).toMatchObject({ code: 2 });
      expect(kept.error).toContain("42P07");
      expect(await server.say("SELECT * FROM kept;")).toBe("1\n");
      expect(
        zhengce([
          "roster",
          notice,
          roster,
          "-o",
          at("undone"),
          "--totals",
          join(place, "x.policy.html", "..", "y.policy"),
        ]).code,
      ).toBe(2);
      const [head = "", ...lines] = out("people.csv").trimEnd().split("\n");
      writeFileSync(join(place, "long.csv"), [head, ...Array.from({ length: 60 }, () => lines).flat()].join("\n"));
      const bin = join(root, "compiler/bin/zhengce.cjs");
      for (const wait of [300, 900, 1500]) {
        const run = spawn(process.execPath, [bin, "roster", notice, join(place, "long.csv"), "-o", at("undone")], {
          stdio: "ignore",
        });
        const gone = once(run, "exit");
        await pause(wait);
        run.kill("SIGKILL");
        await gone;
        await server.say(
          "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE application_name = 'zhengce';",
        );
        const found = await server.say("SELECT count(*) FROM pg_tables WHERE tablename = 'undone';");
        // One that came to its end before is whole.
        if (run.exitCode === null) expect(found).toBe("0\n");
      }
    },
    PATIENCE,
  );
});
