// What may stand at a place of an unfinished text.
import { readFileSync } from "node:fs";
import { expectedAt, keywordLanguage, parse } from "@zhengce/grammar";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

/** `资助 ┆` → the keywords, `@roles` of names and literals that may stand at ┆. */
function expectedIn(marked: string): string[] {
  const offset = marked.indexOf("┆");
  const text = marked.replace("┆", "");
  return expectedAt(parse({ path: "a.policy", text }), offset).next.map((one) =>
    one.kind === "name"
      ? `@${one.role}`
      : one.kind === "keyword"
        ? one.id
        : one.kind === "mark"
          ? `m:${one.id}`
          : `l:${one.id}`,
  );
}

describe("what may stand at a place", () => {
  test.each([
    ["资助 ┆", ["@group"]],
    ["资助 孤┆", ["@group"]],
    ["条款 一 {\n 资助 孤儿 全额 由 医┆ }", ["unspecified", "rest", "@payer"]],
    [
      "情形 甲 { 待遇 从 ┆",
      ["@day", "l:date", "nextYear", "previousYear", "yearly", "yearStart", "yearEnd", "unspecified"],
    ],
    ['用例 "x" { 期望 情形 ┆', ["@situation", "none"]],
    ["资助 孤儿 的 由 ┆", ["unspecified", "rest", "@payer"]],
    ["原文如此 ┆", ["@finding"]],
    ['未规定 "x" 按 ┆', ["@document"]],
    ["条款 ┆", ["l:label"]],
    ["subsidy 孤儿 full by ┆", ["unspecified", "rest", "@payer"]],
    ["情形 甲 { 当 出生日期 在 甲 缴纳 ┆", ["unspecified", "none", "@component"]],
  ])("%s", (marked, expected) => {
    expect(expectedIn(marked)).toEqual(expected);
  });

  test("after a condition's operator a value, and a range after 在", () => {
    expect(expectedIn("情形 甲 { 当 县类别 = ┆")).toContain("@value");
    expect(expectedIn("情形 甲 { 当 缴费日期 在 ┆")).toContain("@range");
    expect(expectedIn("情形 甲 { 当 ┆")).toContain("@subject");
  });
  test("behind a bound of benefits another, and behind nothing no end of what must be there", () => {
    expect(expectedIn("情形 甲 { 待遇 从 出生日期 不早于 缴费日期 ┆")).toEqual(
      expect.arrayContaining(["notBefore", "notAfter", "to"]),
    );
    expect(expectedIn("情形 甲 { 待遇 从 出生日期 不早于 ┆")).not.toContain("notAfter");
  });
  test("inside an open block nothing that stands outside of it", () => {
    expect(expectedIn("情形 甲 {\n ┆")).not.toContain("clause");
    expect(expectedIn("通知 甲 {\n ┆")).toContain("title");
    expect(expectedIn("条款 一 {\n 标准 个人缴费 280元\n ┆")).toContain("m:close");
  });
  test("behind the rows of an annex, and behind its brace, what the grammar has there", () => {
    expect(expectedIn('任务表 "x" {\n 甲镇 100人\n ┆')).toEqual([
      "m:open",
      "subtotal",
      "total",
      "@free",
      "l:count",
      "l:integer",
      "m:close",
    ]);
    expect(expectedIn('条款 七 {\n 任务表 "x" {\n 甲镇 100人\n }\n }\n┆')).toContain("test");
  });
  test("inside a comment nothing", () => {
    expect(expectedIn("// 资助 ┆")).toEqual([]);
  });

  test("no place of any text makes it fail", () => {
    const example = readFileSync("examples/guizhou-2021.policy", "utf8");
    const cut = fc.tuple(fc.nat(example.length), fc.nat(400), fc.nat(40));
    fc.assert(
      fc.property(cut, fc.nat(500), ([from, length, hole], at) => {
        const text =
          example.slice(from, from + length) + example.slice(from + length + hole, from + length + hole + 100);
        expect(expectedAt(parse({ path: "a", text }), at).typed.start).toBeLessThanOrEqual(at);
      }),
      { numRuns: 200 },
    );
  });
});

test("a file's keyword language is that of most of its statements", () => {
  const of = (text: string) => keywordLanguage(parse({ path: "a", text }).tokens, text, "zh");
  expect(of("")).toBe("zh");
  expect(of("group 孤儿\ntier 一档")).toBe("en");
  expect(of("人群 孤儿")).toBe("zh");
});
