import { describe, expect, test } from "vitest";
import { syntaxMessages } from "../../grammar/messages.js";
import { findings, messages, read } from "./support.js";

const deep = `人群 甲 = ${"（".repeat(102)}乙${"）".repeat(102)}`;
/** What an official may type, and the one finding that it gets. */
const examples: readonly (readonly [text: string, finding: string])[] = [
  // missing pieces
  ["标准", "expected-name 标准"],
  ["标准 280元", "expected-name 280元"],
  ["标准 60至69岁老年人 280元", "expected-name 60"],
  ["资助 孤儿、 全额", "expected-name 全额"],
  ["情形 甲 { 缴纳 个人缴费 + }", "expected-name +"],
  ["标准 个人缴费", "expected-amount 个人缴费"],
  ["标准 个人缴费 + 280元", "expected-amount +"],
  ["标准 个人缴费：280元", "other-wording ："],
  ["标准 个人缴费 不低于", "expected-amount 不低于"],
  ["资助 孤儿", "expected-amount 孤儿"],
  ["标准 甲 一档 乙", "expected-amount 乙"],
  ["标准 甲 280元（", "expected-money （"],
  ['用例 "甲" { 期望 应缴 }', "expected-money 应缴"],
  ["标准 甲 乙 的", "expected-percent 的"],
  ["资助 甲 全额 由 乙、丙 各", "expected-percent 各"],
  ["标准 甲 { 其中 由 乙 }", "expected-quantity 由"],
  ["期间 甲 从", "expected-day 从"],
  ["通知 甲 { 成文日期 昨天 }", "expected-day 昨天"],
  ["情形 甲 { 等待 60 }", "expected-duration 60"],
  ["情形 甲 { 当 缴费日期 在 出生日期 起 内 }", "expected-duration 内"],
  ["任务表 甲 { 乙 }", "expected-number 乙"],
  ["通知 甲 { 年度 }", "expected-number 年度"],
  ["资助 甲 全额 由 乙:丙 = 五比五", "expected-ratio 五比五"],
  ["情形 甲 { 当 }", "expected-condition 当"],
  ["情形 甲 { 当 乙 且 }", "expected-condition 且"],
  ["情形 甲 { 当 2021年1月1日 }", "expected-condition 2021年1月1日"],
  ["情形 甲 { 当 缴费日期 = }", "expected-value ="],
  ['用例 "甲" { 已知 缴费日期 }', "expected-value 缴费日期"],
  ["情形 甲 { 当 缴费日期 在 }", "expected-range 在"],
  ["情形 甲 { 当 缴费日期 在 2021年1月1日 }", "expected-range 2021年1月1日"],
  ["资助 甲 全额 由", "expected-payer 由"],
  ["资助 甲 全额 由 乙、", "expected-payer 、"],
  ["事实 甲：", "expected-type ："],
  ["条款 { }", "expected-label {"],
  ["说明", "expected-text 说明"],
  ["时限 年末 前 由 医保局", "expected-text 医保局"],
  // missing words and marks
  ["期间 甲", "expected-word 甲"],
  ["期间 甲 2021年1月1日 至 年末", "expected-word 2021年1月1日"],
  ["事实 甲 日期", "expected-word 日期"],
  ["情形 甲 当 乙 }", "expected-word 当"],
  ["情形 甲 { 缴纳 个人缴费、财政补助 }", "expected-word 、"],
  ["情形 甲 { 资助 }", "expected-word 资助"],
  ["参保范围 { 可参保 甲 }", "expected-word 甲"],
  ["情形 甲 { 当 缴费日期 在 出生日期 起 90日 }", "expected-word 90日"],
  ["多重身份", "expected-word 多重身份"],
  // what stands in a wrong place
  ["甲", "expected-statement 甲"],
  ["当 甲", "misplaced-entry 当"],
  ["{ 标准 甲 1元 }", "expected-statement {"],
  ['用例 "甲" { 期望 缴费日期 2021年1月1日 }', "expected-word 缴费日期"],
  ['用例 "甲" { 期望 应缴 1元 缴费日期 2021年1月1日 }', "unexpected-rest 缴费日期"],
  ['用例 "甲" {\n缴费日期 2021年1月1日 }', "expected-entry 缴费日期"],
  ["资助 甲 全额 ） 由 乙", "unexpected-rest ）"],
  ["事实 甲：日期 必填", "unexpected-rest 必填"],
  ["资助 甲 全额 { 标准 乙 1元 }", "misplaced-statement 标准"],
  // brackets and quotes
  ["条款 一 {{\n标准 甲 1元\n}", "unexpected-rest {"],
  ["已知 缴费日期 2021年1月1日\n期望 应缴 1元\n}\n标准 甲 1元", "misplaced-entry 已知"],
  ["标准 甲 280元（280元", "unclosed-parenthesis 280元"],
  ["人群 甲 = （乙 或 丙", "unclosed-parenthesis 丙"],
  ["条款 一 { 资助 甲 全额", "unclosed-brace 全额"],
  ["}", "unmatched-brace }"],
  ['说明 "甲', 'unclosed-string "甲'],
  ['条款 一 "甲 {\n标准 乙 1元\n}', 'unclosed-string "甲'],
  ['说明 甲，乙。"', 'unclosed-string 甲，乙。"'],
  ['时限 未规定 由 各地 2021年办理"\n标准 乙 1元', 'unclosed-string 2021年办理"'],
  ['通知 甲 { 依据 "乙〔2021〕1号、"丙〔2021〕2号" }', 'unclosed-string "乙〔2021〕1号'],
  ['条款 一 ""甲" {\n标准 乙 1元\n}', 'unclosed-string ""甲"'],
  ['说明 "“甲”乙', 'unclosed-string "“甲”乙'],
  ['说明 “甲"\n标准 乙 1元', 'unclosed-string “甲"'],
  ['条款 一 { 说明 "甲，\n  乙。" }\n标准 乙 1元', 'unclosed-string "甲，\n  乙。"'],
  ['人群 "甲\r乙"、丙', 'unclosed-string "甲\r乙"'],
  ['人群 "甲\u2028乙"、丙', 'unclosed-string "甲\u2028乙"'],
  ['条款 一 {\n说明 "甲\n说明 "乙"\n}', 'unclosed-string "甲'],
  ["条款 一 { /* 甲", "unclosed-comment /*"],
  // figures
  ["标准 甲 280", "missing-unit 280"],
  ["标准 甲 二百八十元", "figure-in-words 二百八十元"],
  ["情形 甲 { 等待 六十日 }", "figure-in-words 六十日"],
  ["期间 甲 从 2020.11.16", "lookalike-character 2020.11.16"],
  ["标准 甲 280.001元", "money-decimals 280.001元"],
  ["标准 甲 1.00001%", "percent-decimals 1.00001%"],
  ["标准 甲 99999999999999999999元", "number-too-large 99999999999999999999元"],
  ["任务表 甲 1.5人", "whole-number 1.5人"],
  ["期间 甲 从 12月", "incomplete-date 12月"],
  ["标准 甲 @280元", "unexpected-character @"],
  // words
  ["说明 甲", "unquoted-text 甲"],
  ["标谁 甲 280元", "misspelt-keyword 标谁"],
  ["标准 合计 1070元", "keyword-as-name 合计"],
  ["标准 甲 每人每月280元", "other-wording 每人每月280元"],
  ["资助孤儿 全额", "glued-words 资助孤儿"],
  ["人群 孤儿特困\n资助 孤儿、特困 全额", "glued-words 孤儿特困"],
  ["标准 甲不低于 280元", "glued-words 甲不低于"],
  ["条款 二（一1 { 标准 甲 280元 }", "unclosed-parenthesis 二（一1"],
  ["条款 二一）1 { 标准 甲 280元 }", "unexpected-rest ）"],
  ["事实 甲：日其", "misspelt-keyword 日其"],
  ["事实 甲：否是", "misspelt-keyword 否是"],
  ["资助 甲 二百元", "figure-in-words 二百元"],
  ["档次 一档、二档\n标准 甲 一档 二百元 二档 300元", "figure-in-words 二百元"],
  ["人群 甲 = 年龄 ≥ 六十周岁", "figure-in-words 六十周岁"],
  ["人群 甲 = 收入 < 两千元", "figure-in-words 两千元"],
  ["人群 甲 = 断保年数 ≥ 三", "figure-in-words 三"],
  ["奖励 甲 1元 当 断保年数 > 十二", "figure-in-words 十二"],
  ["资助上限 甲 三百元", "figure-in-words 三百元"],
  ["标 准 甲 280元", "split-word 标 准"],
  ["人群 孤 儿\n资助 孤儿 全额", "split-word 孤 儿"],
  [deep, "nested-too-deeply （"],
];

describe("one mistake, one finding", () => {
  test.each(examples)("%s", (text, finding) => expect(findings(text)).toEqual([finding]));
  test("every code has an example", () => {
    const shown = new Set(examples.map(([, finding]) => finding.split(" ")[0]));
    expect(Object.keys(syntaxMessages).filter((code) => !shown.has(code))).toEqual(["too-many-findings"]);
  });
});

describe("words of figures that are no figure", () => {
  test.each([
    ["a declared value", "事实 类别：一 | 二\n人群 甲 = 类别 = 一"],
    ["a declared name", "人群 十元、甲 包括 十元\n人群 乙 = 十元"],
  ])("%s", (_, text) => expect(findings(text)).toEqual([]));
  test("more than one meaning", () => {
    expect(findings("资助上限 甲 一千二元")).toEqual(["unexpected-rest 一千二元"]);
    expect(findings("人群 甲 = 收入 < 三四百元")).toEqual([]);
  });
});

describe("findings in words an official knows", () => {
  test.each([
    ["标准 个人缴费 + 280元", "此处应为金额，如 280元（也可以是 70%、全额、不低于 120元、未规定）"],
    ["期间 甲 从\n标准 乙 1元", "“从”后面应为日期，如 2021年4月1日、年末、缴费日期"],
    ["情形 甲 { 等待 }", "“等待”后面应为期限，如 60日、3个月"],
    ["标准 甲 280", "金额缺少单位：“280”应为“280元”"],
    ["条款 一 { 甲 }", "读不懂“甲”：此处应为一条语句，如 标准、资助、情形"],
    ["情形 甲 {\n乙 丙 }", "读不懂“乙”：此处应为当、其他、缴纳、资助、待遇、等待、解释、原文如此、说明、未规定"],
  ])("%s", (text, message) => expect(messages(text)).toEqual([message]));
  test("no message names a token or leaves a hole", () => {
    for (const [text] of examples) {
      for (const { message } of read(text).diagnostics)
        expect(`${message.zh} ${message.en}`).not.toMatch(/keyword\.|mark\.|literal\.|[{]\w+[}]|undefined/);
    }
  });
  test("a name in a message is not read as a template", () => {
    expect(messages("标准 甲 1元 $& {where}")[0]).toContain("$");
  });
});

describe("related places and fixes", () => {
  test("an unclosed brace points at its opening", () => {
    const text = "条款 一 {\n  情形 甲 {\n    当 乙\n  标准 丙 1元\n}";
    const [found, ...others] = read(text).diagnostics;
    expect(others).toEqual([]);
    expect(found?.code).toBe("unclosed-brace");
    expect(found?.related.map((place) => text.slice(0, place.end).split("\n").length)).toEqual([2]);
  });
  test("an unclosed parenthesis points at its opening", () => {
    const text = "人群 甲 = （乙 或 （丙 且 丁）";
    expect(read(text).diagnostics[0]?.related[0]?.start).toBe(text.indexOf("（"));
  });
  test.each([
    ["标谁 甲 280元", "标准"],
    ["资助孤儿全额由基金", "资助 孤儿 全额 由 基金"],
    ["标准 甲 280", "280元"],
    ["标准 甲 二百八十元", "280元"],
    ["标准 甲 一万二千三百元", "12300元"],
    ["期间 甲 从 2020/11/16", "2020-11-16"],
    ["说明 甲", '"甲"'],
    ['说明 "甲', '"甲"'],
    ["说明 “甲", "“甲”"],
    ["标准 甲 90%[1元）", "（"],
  ])("%s is mended by its data", (text, replacement) => {
    const [found] = read(text).diagnostics;
    expect(found?.fixable).toBe(true);
    expect(found?.data).toMatchObject({ replacement });
    if (found === undefined) return;
    expect(findings(text.slice(0, found.start) + replacement + text.slice(found.end))).toEqual([]);
  });
});
