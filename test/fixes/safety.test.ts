// What a fix may change by itself: nothing that means something else, nothing near by looks alone, nothing that hides an error.
import { readFileSync } from "node:fs";
import { applyFixes, editsOfAll, fixes, mendOf, safetyOf } from "@zhengce/compiler/fixes/registry";
import { changedLines } from "@zhengce/compiler/cli/mend-file";
import { differInMeaning } from "@zhengce/grammar";
import { describe, expect, it } from "vitest";
import { codesOf, compileText, wholeNotice } from "../harness/findings.js";

const fixed = (text: string, least: "safe" | "offered" = "safe"): string => {
  const { source, diagnostics } = compileText(text);
  return applyFixes({ source }, diagnostics, least);
};
const situation = (when: string): string =>
  `事实 断保年数：整数 可缺 例外 甲 { 当 ${when} 缴纳 个人缴费 待遇 从 缴费日期 }`;

/** Written by officials, and never what the word next to it means. */
const otherWords = [
  ...["半额", "定额", "余额", "差额", "全免", "80 %全额", "个人缴纳 80元"].map(
    (word) => `人群 孤儿 资助 孤儿 ${word} 由 甲`,
  ),
  ...["不退费", "不补差", "调整", "退費"].map((word) => `变动 { 当 标准降低 ${word} 其他 未规定 }`),
  ...["可享受", "不补助"].map((word) => `情形 甲 { 当 缴费日期 在 本年度 资助 ${word} }`),
  ...["大于", "高于", "多于", "等于", "不早于", "小于", "低于", "少于"].map((word) => situation(`年龄 ${word} 70周岁`)),
  ...["迟于", "不晚于", "先于"].map((word) => situation(`缴费日期 ${word} 2022年3月1日`)),
  ...["低于", "高于", "超过", "不多于", "不少于"].map((word) => `标准 财政补助 ${word} 700元`),
  ...["次年2月28日", "上年9月1日", "当月", "次年度", "上年末"].map((day) => `期间 甲 从 年初 至 ${day}`),
  "多重身份 就低不重复",
  "多重身份 就低",
  "多重身份 不累加",
  ...[
    ["成年人", "未成年人"],
    ["农村户口", "非农村户口"],
    ["上半年", "下半年"],
    ["一档困难", "三档困难"],
    ["女性职工", "男性职工"],
    ["高龄老人", "低龄老人"],
    ["前期登记", "后期登记"],
    ["A类对象", "B类对象"],
    ["60岁以上", "60岁以下"],
    ["65岁老人", "66岁老人"],
  ].flatMap(([one, other]) => [`人群 "${one}" 资助 "${other}" 全额 由 甲`, `人群 "${other}" 资助 "${one}" 全额 由 甲`]),
  "事实 县类别：贫困县 | 富裕县 可缺 人群 甲 = 县类别 = 非贫困县",
  ...[
    "1e3元",
    "3百元",
    "百元",
    "51300百元",
    "380圆",
    "一千二元",
    "三千五元",
    "两百五元",
    "三四百元",
    "三五元",
    "3,80元",
    "1,2345元",
  ].map((figure) => `标准 财政补助 ${figure}`),
];

describe("is never rewritten unasked", () => {
  it.each(otherWords)("%s", (example) => {
    const text = wholeNotice(example);
    expect(fixed(text)).toBe(text);
  });
  it.each(
    otherWords.filter(
      (example) =>
        !/孤儿|变动|情形 甲 \{|年龄|3,80元|1,2345元|迟于|不晚于|先于|不多于|不少于/u.test(example) &&
        /^人群|^标准|^多重|^事实/u.test(example),
    ),
  )("nor offered: %s", (example) => {
    const text = wholeNotice(example);
    const { source, diagnostics } = compileText(text);
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    expect(errors.length).toBeGreaterThan(0);
    expect(errors.flatMap((each) => mendOf(each, source)?.edits.map((edit) => edit.text) ?? [])).toEqual([]);
    expect(errors.map(({ message }) => message.zh).join()).not.toContain("是不是");
  });
});

describe("means the same and is rewritten", () => {
  it.each([
    ["标准 财政补助 3,800元", "标准 财政补助 3800元"],
    ["标准 财政补助 3，800元", "标准 财政补助 3800元"],
    ["标准 财政补助 1,203，800元", "标准 财政补助 1203800元"],
    ["标准 财政补助 一千二百元", "标准 财政补助 1200元"],
    ["标准 财政补助 一千零二十元", "标准 财政补助 1020元"],
    ["标准 财政补助 十五元", "标准 财政补助 15元"],
    ["标准 财政补助 两百零五元", "标准 财政补助 205元"],
    ["人群 孤儿\n标淮 财政补助 500元", "人群 孤儿\n标准 财政补助 500元"],
    ["人群 孤儿 资助 孤儿 全额由医疗救助基金", "人群 孤儿 资助 孤儿 全额 由 医疗救助基金"],
    ['说明 "甲\n标准 乙 1元', '说明 "甲"\n标准 乙 1元'],
    ['未规定 "缴费" 按 "甲发[2021]5号"', '未规定 "缴费" 按 "甲发〔2021〕5号"'],
    [situation("缴费日期 在 2022年3月1日 之后"), situation("缴费日期 在 2022年3月1日 以后")],
  ])("%s", (before, after) => {
    const text = wholeNotice(before);
    expect(fixed(text)).toBe(text.slice(0, -before.length) + after);
  });
});

it.each([
  "人群 甲儿、孤儿 资助 孤而 全额 由 乙",
  "期间 甲 从 2022年3月1日 至 2022年2月1日",
  '原文如此 annex-sum "多。" 标准 乙 1元 资助 孤而 全额',
  '通知 例 { 年度 2022 依据 "甲发〔2021〕1号"、"甲发〔2021〕1号" } 资助 孤而 全额',
])("nothing is taken out while an error stands: %s", (example) => {
  const text = wholeNotice(example);
  const { source, diagnostics } = compileText(text);
  expect(diagnostics.some(({ severity }) => severity === "error")).toBe(true);
  expect(editsOfAll(source, diagnostics, "offered").filter((edit) => edit.text === "")).toEqual([]);
});

it("a stray space in a name is one finding, makes no two groups and is left to a person", () => {
  const text = wholeNotice("人群 低保对象 资助 低保 对象 100元 由 甲");
  expect(fixed(text)).toBe(text);
  const { diagnostics, model } = compileText(text);
  expect(diagnostics.map(({ code }) => code)).toEqual(["split-word"]);
  expect([...model.groups.keys()]).toEqual(["低保对象"]);
  expect(fixed(text, "offered")).toBe(text.replace("低保 对象", "低保对象"));
});

it("a 用例 keeps the words that it tests", () => {
  const text = wholeNotice(`人群 成年人、孤儿 资助 成年人 10元 由 甲 资助 孤儿 10元 由 甲 多重身份 就高
用例 "子" { 已知 缴费日期 2022年1月1日 身份 未成年人 期望 资助 10元 }
用例 "丑" { 已知 缴费日期 2022年1月1日 身份 孤而 期望 资助 10元 }`);
  expect(codesOf(text)).toEqual(["unknown-name", "unknown-name"]);
  expect(fixed(text)).toBe(text);
  expect(fixed(text, "offered")).toBe(text.replace("孤而", "孤儿"));
});

it("原文如此 stays while another error hides what it speaks of", () => {
  const sic = '原文如此 annex-sum "原文合计不符。" 任务表 "表" { 甲 1人 乙 2人 合计 4人 }';
  expect(codesOf(wholeNotice(sic))).toEqual([]);
  const text = wholeNotice(sic.replace("2人", "两三人"));
  expect(codesOf(text)).not.toEqual([]);
  expect(fixed(text)).toBe(text);
  expect(fixed(text, "offered")).toContain("原文如此 annex-sum");
});

it.each(["年未", "次年末", "上年末"])("%s is one finding, and no other day is offered", (day) => {
  const { source, diagnostics } = compileText(
    wholeNotice(`期间 甲 从 年初 至 ${day} 人群 乙 = 缴费日期 在 甲 资助 乙 1元 由 丙`),
  );
  expect(diagnostics.filter(({ severity }) => severity === "error")).toHaveLength(1);
  expect(diagnostics.flatMap((each) => mendOf(each, source) ?? [])).toEqual([]);
});

it("every fix states its safety; none that deletes is safe", () => {
  for (const { safety, deletes } of fixes.values()) {
    expect(["safe", "offered", "function"]).toContain(typeof safety === "function" ? "function" : safety);
    if (deletes) expect(safety).toBe("offered");
  }
});

it.each([...fixes.values()])("the page of $code says of which kind its fix is", ({ code, safety }) => {
  const page = readFileSync(`docs/findings/${code}.md`, "utf8");
  const line = /^> 修正.*$/mu.exec(page)?.[0] ?? "";
  const kind = typeof safety === "function" ? "safe where no meaning changes" : `The fix is ${safety}`;
  expect(line).toContain(kind);
});

it("a figure marked 待核 is confirmed by no command", () => {
  const text = wholeNotice("标准 财政补助 20元待核");
  expect(fixed(text, "offered")).toContain("待核");
});

it("telling characters are told", () => {
  expect(differInMeaning("未成年人", "成年人")).toBe(true);
  expect(differInMeaning("A类对象", "B类对象")).toBe(true);
  expect(differInMeaning("Ａ类对象", "A类对象")).toBe(false);
  expect(differInMeaning("低保对像", "低保对象")).toBe(false);
});

it("each changed line is shown with its place", () => {
  expect(changedLines("a.policy", "甲\n乙\n丙", "甲\n丁\n丙")).toEqual(["a.policy:2", "  − 乙", "  + 丁"]);
  expect(changedLines("a.policy", "甲\r\n乙\r\n丙", "甲\r\n丙")).toEqual(["a.policy:2", "  − 乙"]);
});

it("a finding's safety is that of its fix", () => {
  const { source, diagnostics } = compileText(wholeNotice("人群 孤儿 资助 孤兒 全额 由 甲"));
  const finding = diagnostics.find(({ code }) => code === "unknown-name")!;
  expect(safetyOf(finding, source)).toBe("offered");
});
