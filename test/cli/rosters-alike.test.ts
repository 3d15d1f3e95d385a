// roster, audit and budget are called alike: one way to say which file, which totals, which rows.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { example, folder, zhengce, type Run } from "./run.js";

const notice = example("fictional/qingxi-2025");
const HEAD = "证件号码,姓名,缴费日期,身份,本县户籍,断保年数,续缴年数,乡镇,实收";
const people = [
  HEAD,
  "520102199001000001,张三,2024/10/8,,是,0,0,青石镇,400",
  "520102199001000002,李四,2024/10/8,低保对象,是,0,0,白水乡,120",
  "520102199001000003,王五,2024/13/8,,是,0,0,青石镇,400",
].join("\n");
const commands = { roster: [], audit: ["--paid", "实收"], budget: ["--what-if", "资助 低保对象 80%"] } as const;
type Name = keyof typeof commands;
const names = Object.keys(commands) as readonly Name[];

const here = (): string => folder({ "a.csv": people });
const run = (name: Name, cwd: string, ...more: readonly string[]): Run =>
  zhengce([name, notice, "a.csv", ...commands[name], ...more], { cwd });
const options = (name: Name): readonly string[] =>
  [...zhengce([name, "--help"]).out.matchAll(/^ +(?:-o, )?(--[a-z-]+)/gmu)].map(([, option = ""]) => option);

const ALIKE = "--out --totals --json --encoding --map --sheet --key --by --dry-run --explain-columns".split(" ");

describe.each(names)("%s", (name) => {
  it("takes what the others take", () => {
    expect(options(name)).toEqual(expect.arrayContaining(ALIKE));
  });
  it("writes its totals as a page, as Markdown and as data, in one call", () => {
    const cwd = here();
    const files = ["t.html", "t.md", "t.json"];
    const { code, error } = run(name, cwd, "-o", "r.csv", ...files.flatMap((file) => ["--totals", file]));
    expect(code).toBe(1);
    for (const file of ["r.csv", ...files]) expect(error).toContain(`已写入 ${file}`);
    const [html = "", md = "", json = ""] = files.map((file) => readFileSync(join(cwd, file), "utf8"));
    expect(html).toMatch(/^<!doctype html>/iu);
    expect(md).toMatch(/^# /u);
    expect(JSON.parse(json)).toMatchObject({ notice: "青溪2025", roster: "a.csv" });
    expect([html, md, json].join("")).not.toMatch(/张三|520102/u);
  });
  it("says its totals as data in the place of the text", () => {
    const cwd = here();
    const { code, out } = run(name, cwd, "-o", "r.csv", "--json", "--totals", "t.json");
    expect(code).toBe(1);
    expect(out).toBe(readFileSync(join(cwd, "t.json"), "utf8"));
  });
  it("refuses two outputs on one stream, and totals of another kind, in one sentence and before anything is written", () => {
    const cwd = here();
    for (const more of [
      ["-o", "-", "--json"],
      ["--totals", "t.pdf"],
      ["-o", "r.csv", "--totals", "t.html", "--totals", "t"],
      ["-o", "r.xlsx", "--encoding", "gb18030"],
    ]) {
      const { code, out, error } = run(name, cwd, ...more);
      expect([code, out, error.trimEnd().split("\n").length, more]).toEqual([2, "", 1, more]);
    }
    expect(readdirSync(cwd)).toEqual(["a.csv"]);
  });
  it("reads the first rows alone and writes nothing in a dry run", () => {
    const cwd = here();
    const { code, out, error } = run(name, cwd, "--dry-run", "1", "-o", "r.csv", "--totals", "t.html");
    expect([code, error]).toEqual([0, expect.stringMatching(/^(?:“乡镇”.*\n)?只是试算，没有写文件\n$/u)]);
    expect(out).toMatch(/(?:名册人数|人数|计入的人数) +1\n/u);
    expect(readdirSync(cwd)).toEqual(["a.csv"]);
    expect(JSON.parse(run(name, cwd, "--dry-run", "1", "--json").out)).toMatchObject({ notice: "青溪2025" });
    expect(run(name, cwd, "--dry-run", "0").code).toBe(2);
  });
  it("explains its columns", () => {
    const { code, out } = run(name, here(), "--explain-columns");
    expect(code).toBe(0);
    expect(out).toContain("事实“缴费日期”");
    expect(out).not.toContain("张三");
  });
  it("writes text files in GB18030", () => {
    const cwd = here();
    run(name, cwd, "-o", "r.csv", "--encoding", "gb18030");
    const bytes = readFileSync(join(cwd, "r.csv"));
    expect(new TextDecoder("gb18030", { fatal: true }).decode(bytes)).toMatch(
      name === "budget" ? /低保对象/u : /李四/u,
    );
  });
});

describe("budget", () => {
  it.each([
    ["b.html", /^<!doctype html>/iu],
    ["b.md", /^# /u],
    ["b.json", /^\{\n/u],
    ["b.tsv", /医疗救助基金\t资助\t300/u],
    ["-", /医疗救助基金,资助,300/u],
  ])("is all totals, so that -o writes %s, too", (out, begins) => {
    const cwd = here();
    const { code, out: said } = run("budget", cwd, "-o", out);
    expect(code).toBe(1);
    expect(out === "-" ? said : readFileSync(join(cwd, out), "utf8")).toMatch(begins);
  });
});

describe("roster", () => {
  it("says who writes pages where -o is asked for one", () => {
    const { code, error } = run("roster", here(), "-o", "r.html");
    expect(code).toBe(2);
    expect(error).toContain("网页和 Markdown 由 --totals 写");
  });
});
