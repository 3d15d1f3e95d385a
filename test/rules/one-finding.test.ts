// One mistake is one finding: what follows from a name, a number or a sign that was meant otherwise is not told as well.
import { describe, expect, it } from "vitest";
import { formatPolicy } from "@zhengce/grammar";
import { compile } from "../../compiler/compile.js";
import { applyFixes } from "../../compiler/fixes/registry.js";
import { codesOf, findingsOf } from "../harness/findings.js";
import { notice } from "../harness/notice.js";

const year = "情形 全年 { 当 缴费日期 在 本年度 缴纳 个人缴费 待遇 从 缴费日期 至 年末 }";

describe("a name that nothing declares", () => {
  it("may be meant for the declaration of its kind that nothing uses", () => {
    expect(codesOf(notice(`人群 特困人员\n标准 个人缴费 320元\n资助 五保户 100元 由 财政\n${year}`))).toEqual([
      "unknown-name",
    ]);
    expect(
      codesOf(
        notice(
          `期间 补缴期 从 2022年1月1日 至 2022年12月31日\n标准 个人缴费 320元\n${year.replace("本年度", "零星缴费期")}`,
        ),
      ),
    ).toEqual(["unknown-name"]);
    expect(codesOf(notice(`事实 在校：是否 可缺\n标准 个人缴费 320元 { 当 就读 { 300元 } }\n${year}`))).toEqual([
      "unknown-name",
    ]);
  });
  it("but not for one of another kind", () => {
    expect(
      codesOf(
        notice(
          `期间 补缴期 从 2022年1月1日 至 2022年12月31日\n标准 个人缴费 320元\n资助 五保户 100元 由 财政\n${year}`,
        ),
      ),
    ).toEqual(["unused-declaration", "unknown-name"]);
  });
});

describe("a number of a clause in one character", () => {
  const text = notice(`标准 个人缴费 320元\n条款 二㈠2 { 解释 "甲" }\n条款 二⑵ { 解释 "乙" }\n${year}`);
  it("is read as it is typed, with one finding that mends it", () => {
    const found = findingsOf(text).filter(({ code }) => code !== "clause-numbering");
    expect(found.map(({ code, data }) => [code, data])).toEqual([
      ["lookalike-character", { replacement: "（一）", safe: true }],
      ["lookalike-character", { replacement: "（2）", safe: true }],
    ]);
    const compilation = compile({ path: "a.policy", text });
    const mended = applyFixes(compilation, compilation.diagnostics);
    expect(mended).toContain("条款 二（一）2 {");
    expect(formatPolicy({ path: "a.policy", text: mended }).text).toContain("条款 二（2） {");
  });
});

describe("an amount in formal numerals", () => {
  it.each([
    ["肆佰元整", "400元"],
    ["壹仟零伍拾元", "1050元"],
    ["叁佰贰拾元", "320元"],
  ])("%s is %s", (words, figure) => {
    const found = findingsOf(notice(`标准 个人缴费 ${words}\n${year}`));
    expect(found.map(({ code, data }) => [code, data])).toEqual([["figure-in-words", { replacement: figure }]]);
  });
});
