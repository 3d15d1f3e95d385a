// Words that people read: help wholly in Chinese, and an answer in the language's own words that says nothing twice.
import { describe, expect, test } from "vitest";
import { folder, zhengce } from "./run.js";

const commands = [
  ...["check", "compile", "assess", "adjust", "test", "fmt", "diff", "verify", "coverage", "conform", "report"],
  ...["explain", "init", "new", "lsp"],
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
