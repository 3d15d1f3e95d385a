// `zhengce budget` as it is called: what goes where, exit codes, what-ifs that can't be.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import XLSX from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import { example, folder, zhengce, type Run } from "./run.js";

const notice = example("fictional/qingxi-2025");
const last = example("fictional/qingxi-2024");
const HEAD = "证件号码,姓名,缴费日期,身份,本县户籍,断保年数,续缴年数,乡镇,乡镇类别";
const good = [
  HEAD,
  "520102199001000001,张三,2024/10/8,,是,0,0,青石镇,其他乡镇",
  "520102199001000002,李四,2024/10/8,低保对象,是,0,0,白水乡,山区乡镇",
  "",
].join("\n");
const cwd = folder({ "a.csv": good, "bad.csv": `${good}520102199001000003,王五,2024/13/8,,是,0,0,青石镇,\n` });
const budget = (...more: readonly string[]): Run => zhengce(["budget", notice, ...more], { cwd });
const JSON_ARGUMENTS = ["a.csv", "--against", last, "--what-if", "资助 低保对象 80%", "--by", "乡镇", "--json"];

describe("budget", () => {
  it("says what each bears, beside last year's", () => {
    const { code, out } = budget("a.csv", "--against", last);
    expect(code).toBe(0);
    const lines = out.replace(/ +/gu, " ");
    expect(lines).toContain("医疗救助基金 资助 266.00 300.00 +34.00");
    expect(lines).toContain("省级财政 财政补助 358.40 375.20 +16.80");
    expect(lines).toContain("少缴 1 -14.00\n多缴 1 +20.00");
  });
  it("prints data, and nothing of a person", () => {
    const { code, out, error } = budget(...JSON_ARGUMENTS);
    expect([code, error]).toEqual([0, ""]);
    const told = JSON.parse(out) as { budget: { scenarios: { name: string; totals: { whole: object } }[] } };
    expect(told.budget.scenarios.map(({ name }) => name)).toEqual(["青溪2024", "青溪2025", "资助 低保对象 80%"]);
    expect(told.budget.scenarios.map(({ totals }) => totals.whole)).toMatchObject([
      { people: 2, due: 76000, subsidy: 26600, payable: 49400, support: 128000 },
      { people: 2, due: 80000, subsidy: 30000, payable: 50000, support: 134000 },
      { people: 2, due: 80000, subsidy: 32000, payable: 48000, support: 134000 },
    ]);
    expect(out).not.toContain("张三");
    expect(out).not.toContain("5201021990");
  });
  it("writes a workbook of numbers, a page with charts and Markdown, all or none", () => {
    const here = folder({ "a.csv": good });
    const run = zhengce(
      [
        "budget",
        notice,
        "a.csv",
        "--against",
        last,
        "-o",
        "b.xlsx",
        "--totals",
        "b.html",
        "--totals",
        "b.md",
        "--by",
        "乡镇",
      ],
      { cwd: here },
    );
    expect(run.code).toBe(0);
    const sheet = XLSX.read(readFileSync(join(here, "b.xlsx"))).Sheets["预算"]!;
    const rows = XLSX.utils.sheet_to_json<unknown[]>(sheet, { header: 1 });
    expect(rows).toContainEqual(["医疗救助基金", "资助", 266, 300, 34]);
    const page = readFileSync(join(here, "b.html"), "utf8");
    expect(page.match(/<svg/gu)?.length).toBe(4);
    expect(page).not.toContain("张三");
    expect(readFileSync(join(here, "b.md"), "utf8")).toContain("| 医疗救助基金 | 资助 | 266.00 | 300.00 | +34.00 |");
    const { code } = zhengce(["budget", notice, "a.csv", "-o", "c.xlsx", "--totals", "none/../a.csv/c.html"], {
      cwd: here,
    });
    expect(code).toBe(2);
    expect(readdirSync(here).sort()).toEqual(["a.csv", "b.html", "b.md", "b.xlsx"]);
  });
  it("says which rows are not counted, and ends with 1", () => {
    const { code, out } = budget("bad.csv", "--against", last);
    expect(code).toBe(1);
    expect(out.replace(/ +/gu, " ")).toContain("日期不对（按青溪2025） 1");
    expect(out.replace(/ +/gu, " ")).toContain("计入的人数 2\n");
  });
  it("takes a whole file as what could be, and calls two of one name by their paths", () => {
    const here = folder({
      "a.csv": good,
      "b.policy": readFileSync(notice, "utf8")
        .replace("75%（300元）", "80%（320元）")
        .replace(/ {2}原文 .*\n/u, ""),
    });
    const { out } = zhengce(["budget", notice, "a.csv", "--what-if", "b.policy"], { cwd: here });
    expect(out.replace(/ +/gu, " ")).toContain("青溪2025 b.policy 增减");
    expect(out.replace(/ +/gu, " ")).toContain("医疗救助基金 资助 300.00 320.00 +20.00");
  });
  it("speaks English", () => {
    const { out } = budget("a.csv", "--against", last, "--locale", "en");
    expect(out).toContain("Who gains, who loses: from “青溪2024” to “青溪2025”");
    expect(out).toContain("1 year earlier: the same age");
    expect(budget("a.csv", "--what-if", "资助 孤儿 80%", "--locale", "en").error).toContain(
      "near it are:\n  资助 特困人员、孤儿",
    );
  });
  it.each([
    ["资助 低保户 80%", "没有讲同一件事的语句"],
    ["资助 低保对象 80% }", "多余的“}”"],
    ["情形 集中缴费 { 资助 不享受 }", "不知道改哪一句"],
    ["标准 个人缴费 二档 300元", "没有写金额"],
    ["任务表 甲 3人", "不能设想"],
    ["none.policy", "没有这个文件"],
  ])("refuses %s in one message", (words, message) => {
    const { code, out, error } = budget("a.csv", "--what-if", words);
    expect([code, out]).toEqual([2, ""]);
    expect(error).toContain(message);
    expect(error.match(/zhengce/gu)?.length).toBe(1);
  });
  it.each([
    ["标准 个人缴费 420元", "括号里写的是 1070元"],
    ["期间 集中缴费期 从 2024年9月20日 至 2025年1月31日", "会同时成立"],
  ])("notes what no longer fits the rest of the print: %s", (words, message) => {
    const { code, error } = budget("a.csv", "--what-if", words);
    expect(code).toBe(0);
    expect(error).toContain(message);
  });
  it("refuses an ending before anything is read", () => {
    expect(budget("none.csv", "-o", "b.pdf")).toMatchObject({ code: 2, out: "" });
    expect(budget("none.csv", "-o", "b.pdf").error).toContain("-o 应以 .xlsx");
  });
});
