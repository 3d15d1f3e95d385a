// Words that people read: help wholly in Chinese, and an answer in the language's own words that says nothing twice.
import { describe, expect, test } from "vitest";
import { folder, zhengce } from "./run.js";

const commands = [
  ...[
    "check",
    "compile",
    "assess",
    "adjust",
    "test",
    "fmt",
    "roster",
    "audit",
    "budget",
    "sql",
    "diff",
    "verify",
    "coverage",
    "conform",
    "report",
  ],
  ...["explain", "init", "draft", "new", "lsp"],
];

describe("help in Chinese", () => {
  test.each(["", ...commands])("zhengce %s --help", (command) => {
    const { out } = zhengce([...(command === "" ? [] : [command]), "--help", "--locale", "zh"]);
    expect(out).toContain("用法：");
    expect(out.replaceAll("<zh|en>", "")).not.toMatch(/\[options\]|choices|default|Usage|[<[][a-z]+(?:\.\.\.)?[>\]]/u);
  });
  test("says what may stand behind an option, and what stands there by itself", () => {
    expect(zhengce(["check", "--help", "--locale", "zh"]).out).toContain(
      "（可以是 text、json、sarif、github；默认 text）",
    );
    expect(zhengce(["check", "--help", "--locale", "en"]).out).toContain('(choices: "text", "json", "sarif",');
  });
  test("the descriptions stand under one another", () => {
    const lines = zhengce(["--help", "--locale", "zh"]).out.split("\n");
    const at = (command: string, words: string): number => {
      const line = lines.find((one) => one.startsWith(`  ${command} `)) ?? "";
      return Array.from(line.slice(0, line.indexOf(words))).reduce((sum, mark) => sum + (mark > "\u2e80" ? 2 : 1), 0);
    };
    expect(at("check", "检查")).toBe(at("diff", "比较"));
    expect(at("new", "把上年")).toBe(at("diff", "比较"));
  });
});

test("a missing argument is named as in the help", () => {
  expect(zhengce(["diff", "a.policy", "--locale", "zh"]).error).toContain("缺少参数：今年文件\n");
  expect(zhengce(["verify", "--locale", "zh"]).error).toContain("缺少参数：文件\n");
});

test("one of a kind is counted in the singular", () => {
  const cwd = folder({ "a.policy": "", "b.policy": "通知 某县2022 { 年度 2022 }\n" });
  const run = (...args: readonly string[]): string => zhengce([...args, "--locale", "en"], { cwd }).out;
  expect(run("check", "a.policy")).toContain("1 finding: 1 error, 0 warnings, 0 hints\n");
  expect(run("check", "b.policy")).toBe("1 file, no findings\n");
  expect(run("test", "b.policy", "--coverage")).toContain("there is no rule to reach");
  expect(run("verify", "b.policy")).toContain("no boundary of days or ages\n");
});

test("who may not join, or finds no situation, is told so, and of no bill that the notice leaves open", () => {
  const text =
    '通知 某县2022 { 年度 2022 未尽事宜 按 "省〔2021〕1号" }\n事实 本县户籍：是否 可缺\n标准 个人缴费 320元\n参保范围 { 可参保 当 本县户籍 }\n' +
    "情形 全年 { 当 缴费日期 在 本年度 缴纳 个人缴费 待遇 未规定 }\n";
  const cwd = folder({ "a.policy": text });
  const told = (facts: object, locale: string): string =>
    zhengce(["assess", "a.policy", "--facts", "-", "--locale", locale], { cwd, input: JSON.stringify(facts) }).out;
  const outside = told({ 缴费日期: "2022-03-01" }, "zh");
  expect(outside).toContain("  参保  不属于本通知的参保范围，没有应缴金额、资助和待遇（按 省〔2021〕1号）\n");
  expect(outside).not.toMatch(/应缴  |个人实缴|待遇  |本通知没有规定/u);
  const none = told({ 缴费日期: "2023-03-01", 本县户籍: true }, "en");
  expect(none).toContain("  Joining  may join\n");
  expect(none).toContain("this notice has no situation for the payment");
  expect(none).not.toMatch(/Due|Payable|Benefits/u);
});

test("an answer names no clause where there is none, and an open range once", () => {
  const text =
    "通知 某县2022 { 年度 2022 }\n标准 个人缴费 320元\n参保范围 未规定\n多重身份 未规定\n人群 孤儿\n人群 老人 包括 孤儿\n" +
    "资助 孤儿 200元 由 财政\n资助 老人 100元 由 财政\n情形 全年 { 当 缴费日期 在 本年度 缴纳 个人缴费 待遇 未规定 }\n";
  const facts = JSON.stringify({ 缴费日期: "2022-03-01", 身份: ["孤儿"] });
  const cwd = folder({ "a.policy": text, "facts.json": facts });
  const lines = zhengce(["assess", "a.policy", "--facts", "facts.json", "--locale", "zh"], { cwd }).out.split("\n");
  expect(lines).toContain("        孤儿，由谁承担未定（多重身份如何资助未定，由谁承担随之未定）");
  expect(lines.filter((line) => line.includes("100元至300元"))).toHaveLength(1);
  expect(lines).toContain("  个人实缴  20元至220元（本通知未定）");
});

test("every command that writes says so in one word", () => {
  const cwd = folder({
    "a.policy":
      '通知 某县2022 { 年度 2022 原文 "a.txt" }\n标准 个人缴费 320元\n参保范围 未规定\n情形 全年 { 当 缴费日期 在 本年度 缴纳 个人缴费 待遇 未规定 }\n',
    "a.txt": "个人缴费320元",
  });
  for (const command of ["report", "coverage"])
    expect(zhengce([command, "a.policy", "--html", "a.html", "--locale", "zh"], { cwd }).error).toBe("已写入 a.html\n");
});
