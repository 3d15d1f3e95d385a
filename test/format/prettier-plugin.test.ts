import * as plugin from "../../grammar/format/prettier-plugin.js";
import { check, format, type Options, type Plugin } from "prettier";
import { expect, it } from "vitest";
import { exampleText } from "../harness/examples.js";

const options: Options = { parser: "policy", plugins: [plugin as unknown as Plugin], filepath: "a.policy" };
const rough = "人群   孤儿\n人群   甲\n人群   乙\n";

it("formats through Prettier, with its width and our option", async () => {
  expect(await format("通知 甲｛年度 2022｝", options)).toBe("通知 甲 { 年度 2022 }\n");
  expect(await format("通知 甲｛年度 2022｝", { ...options, policyKeywords: "en" })).toBe("notice 甲 { year 2022 }\n");
  expect(await format(`人群 甲 认定 "${"某".repeat(20)}"`, { ...options, printWidth: 40 })).toContain("\n  ");
});

it("is as wide as the command line where Prettier is given no width", async () => {
  expect(await check(exampleText("qianjiang-2022"), options)).toBe(true);
});

it("formats a range, and nothing outside of it", async () => {
  const rangeStart = rough.indexOf("人群   甲");
  expect(await format(rough, { ...options, rangeStart, rangeEnd: rangeStart + 2 })).toBe(
    "人群   孤儿\n人群 甲\n人群   乙\n",
  );
  expect(await format(rough, { ...options, rangeEnd: 8 })).toBe("人群 孤儿\n人群   甲\n人群   乙\n");
});

it("formats code in Markdown", async () => {
  const text = "# 甲\n\n```policy\n人群   孤儿\n```\n";
  expect(await format(text, { ...options, parser: "markdown", filepath: "a.md" })).toBe(text.replace("   ", " "));
});

it("ends lines as Prettier is told to", async () => {
  expect(await format("人群   孤儿\r\n", { ...options, endOfLine: "auto" })).toBe("人群 孤儿\r\n");
  expect(await format("人群   孤儿\r\n", options)).toBe("人群 孤儿\n");
});

it("knows Prettier's pragmas", async () => {
  expect(await format(rough, { ...options, requirePragma: true })).toBe(rough);
  expect(await format(`// @format\n${rough}`, { ...options, requirePragma: true })).toContain("人群 孤儿");
  expect(await format("人群   孤儿\n", { ...options, insertPragma: true })).toBe("// @format\n\n人群 孤儿\n");
  expect(await format(`// @noformat\n${rough}`, { ...options, checkIgnorePragma: true })).toContain("人群   孤儿");
});

it("refuses a file with syntax errors in words, with the place", async () => {
  await expect(format("人群 甲\n标准 个人缴费 元", options)).rejects.toMatchObject({
    name: "SyntaxError",
    message: expect.stringMatching(/元.*\[expected-amount\] \(2:9\)/u) as string,
    loc: { start: { line: 2, column: 9 } },
    codeFrame: expect.stringContaining("> 2 | 标准 个人缴费 元") as string,
  });
});
