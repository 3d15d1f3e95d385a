// Every phrase of docs/phrases.md, in its place: what is written has no error; what is printed, typed there, is understood, or one
// finding says how to write it.
import { describe, expect, it } from "vitest";
import { phraseTopics, type Phrase } from "@zhengce/language-server/authoring";
import { findingsOf } from "../harness/findings.js";

const NAMED: readonly (readonly [declares: string, line: string])[] = [
  ["事实 断保年数", "事实 断保年数：整数 0 至 30"],
  ["事实 缴费金额", "事实 缴费金额：金额 可缺"],
  ["事实 修复年数", "事实 修复年数：整数 0 至 30"],
  ["事实 激励年数", "事实 激励年数：整数 0 至 30 可缺"],
  ["事实 本市户籍", "事实 本市户籍：是否 可缺"],
  ["事实 持居住证", "事实 持居住证：是否 可缺"],
  ["事实 应参加职工医保", "事实 应参加职工医保：是否 可缺"],
  ["事实 退役日期", "事实 退役日期：日期 可缺"],
  ["事实 职工医保中断日期", "事实 职工医保中断日期：日期 可缺"],
  ["事实 县类别", "事实 县类别：贫困县 | 非贫困县 可缺"],
  ["人群 孤儿", "人群 孤儿"],
  ["人群 特困人员", "人群 特困人员"],
  ["低保对象、", "人群 低保对象"],
  ["人群 在校学生", "人群 在校学生"],
  ["期间 集中缴费期", "期间 集中缴费期 从 2021年9月1日 至 2022年3月31日"],
  ["多重身份", "多重身份 就高不重复"],
];
const PLAIN: readonly (readonly [string, string])[] = [
  ["标准 个人缴费", "标准 个人缴费 320元"],
  ["标准 财政补助", "标准 财政补助 580元"],
];
const TIERS: readonly (readonly [string, string])[] = [
  ["档次", "档次 一档、二档"],
  ["标准 个人缴费", "标准 个人缴费 一档 320元 二档 695元"],
];
const HEAD = "通知 示例2022 { 年度 2022 }";
const PAYING = "情形 集中缴费 { 当 缴费日期 在 集中缴费期 缴纳 个人缴费 待遇 从 年初 至 年末 }";

/** A whole notice with `written` in the phrase's place. */
function noticeWith({ place, tiers = false }: Phrase, written: string): string {
  const known = [...NAMED, ...(tiers ? TIERS : PLAIN)].filter(([declares]) => !written.includes(declares));
  const lines = [...known.map(([, line]) => line), PAYING];
  // What 沿用 names, in a comment as the tests of findings read it.
  const rules = written.startsWith("人群 沿用") ? `//= 通知 办法2022 { 年度 2022 文号 ${written.slice(6)} }` : "";
  switch (place) {
    case "property":
      return [`通知 示例2022 { 年度 2022 ${written} }`, ...lines].join("\n");
    case "statement":
      return [rules, HEAD, ...lines, written].join("\n");
    case "slot": {
      const born = written.includes("出生") ? " 且 出生日期 在 本年度" : "";
      const when = written === "其他" ? "" : `当 缴费日期 晚于 2022年3月31日${born}`;
      const pay = written.startsWith("缴纳") ? "" : "缴纳 个人缴费";
      const benefit = written.startsWith("待遇") ? "" : "待遇 从 缴费日期";
      return [HEAD, ...lines, `情形 另一情形 {\n${when}\n${written}\n${pay}\n${benefit}\n}`].join("\n");
    }
    case "condition":
      return [HEAD, ...lines, `例外 另一情形 {\n当 ${written}\n缴纳 个人缴费\n待遇 从 缴费日期\n}`].join("\n");
    case "subsidy":
      return [HEAD, ...lines, `资助 低保对象 ${written}`].join("\n");
    case "change":
      return [HEAD, ...lines, "资助 低保对象 100元 由 医疗救助基金", `变动 {\n${written}\n}`].join("\n");
  }
}
const errorsOf = (text: string): readonly string[] =>
  findingsOf(text)
    .filter(({ severity }) => severity === "error")
    .map(({ code, message }) => `${code}: ${message.zh}`);

const all = phraseTopics.flatMap(({ rows }) => rows);

describe("printed phrases", () => {
  it("are at least 120", () => expect(all.length).toBeGreaterThanOrEqual(120));
  it.each(all.map((phrase) => [phrase.printed, phrase] as const))("%s is written without an error", (_, phrase) => {
    expect(errorsOf(noticeWith(phrase, phrase.written))).toEqual([]);
  });
  const typed = all.filter((phrase) => phrase.typed !== undefined);
  it.each(typed.map((phrase) => [phrase.typed ?? "", phrase] as const))(
    "%s typed is understood, or told once",
    (text, phrase) => {
      const errors = errorsOf(noticeWith(phrase, text));
      expect(errors.length).toBeLessThanOrEqual(1);
      // What is only said to be too much, or to be unknown, is not told how to be written.
      for (const error of errors)
        expect(error).not.toMatch(/^(?:unexpected-rest|expected-statement|expected-entry|unknown-name):/u);
    },
  );
});
