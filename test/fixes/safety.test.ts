// What a fix may change by itself: nothing that means something else, nothing near by looks alone, nothing that hides an error.
import { readFileSync } from "node:fs";
import { applyEdits } from "../../compiler/fixes/apply-edits.js";
import { applyFixes, editsOfAll, fixes, mendOf, safetyOf } from "../../compiler/fixes/registry.js";
import { changedLines } from "../../compiler/cli/mend-file.js";
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
  ...["定额", "余额", "差额", "全免", "80 %全额", "个人缴纳 80元"].map((word) => `人群 孤儿 资助 孤儿 ${word} 由 甲`),
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
        !/孤儿|变动|情形 甲 \{|年龄|3,80元|1,2345元|迟于|不晚于|先于|不多于|不少于|圆/u.test(example) &&
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

it.each(["资助 孤儿 10元", "情形 乙 { 当 缴费日期 在 2021年3月1日 缴纳 未规定 }", "资助 孤儿 10元 由 甲、乙"])(
  "%s: no command says what the notice leaves open",
  (statement) => {
    const text = wholeNotice(`人群 孤儿 ${statement}`);
    expect(codesOf(text)).not.toEqual([]);
    expect(fixed(text, "offered")).toBe(text);
    const { source, diagnostics } = compileText(text);
    for (const title of diagnostics.flatMap((each) => mendOf(each, source)?.title.zh ?? []))
      expect(title).toMatch(/^通知.*：/u);
  },
);

it.each(["", " 或 缴费日期 在 出生日期 起 60日 内"])("an exception is bounded by an offer%s", (or) => {
  const text = wholeNotice(`例外 新生儿 { 当 缴费日期 在 出生日期 起 90日 内${or} 缴纳 个人缴费 待遇 从 缴费日期 }`);
  const { source, diagnostics } = compileText(text);
  const finding = diagnostics.find(({ code }) => code === "unbounded-exception");
  const mend = finding === undefined ? null : mendOf(finding, source);
  expect(mend?.title.zh).toBe("只限本年度缴费：补上“且 缴费日期 在 本年度”");
  const mended = applyEdits(text, mend?.edits ?? []);
  expect(codesOf(mended)).not.toContain("unbounded-exception");
  expect(mended).toContain(or === "" ? "内 且 缴费日期 在 本年度" : "（缴费日期 在 出生日期");
  expect(fixed(text, "offered")).not.toContain("本年度 缴纳 个人缴费 待遇 从 缴费日期 }");
});

it("a figure marked 待核 is confirmed by no command", () => {
  const text = wholeNotice("标准 财政补助 20元待核");
  expect(fixed(text, "offered")).toContain("待核");
});

/** What is written, and what stands near it and means something else; one line a kind of opposite. */
const APART = `未成年人 成年人|非农户 农户|已参保人 未参保人|可参保 不可参保|不享受 可享受|半额 全额|余额 全额|金额 全额|总额 全额|足额 全额|合计 小计
大于 早于|小于 晚于|低于 不低于|不多于 不低于|以内 以外|以下 以上|早于 晚于|次年度 本年度|上年度 本年度|明年度 本年度|当月 次月|隔月 次月|每日 次日
前日 次日|年初 年末|年终 年末|年未 年末|半年 每年|每周 每月|个人缴纳 个人缴费|单位缴费 个人缴费|省财政 县财政|市财政 省财政|上级财政 下级财政|中央财政 地方财政
三档 二档|A类对象 B类对象|男性职工 女性职工|在校学生 离校学生|首次参保 再次参保|参保人员 停保人员|城镇居民 乡镇居民|重度残疾 轻度残疾|老年人 青年人|幼儿 孤儿
就低不重复 就高不重复|就近 就高|退费 缴费|标准提高 标准降低|至多 至少|双女户 单女户|独生子女 非独生子女|脱贫人口 返贫人口|应缴 实缴|父亲 母亲|入学日期 毕业日期
increase decrease|not-above above|before after|unspecified specified`;
/** What is written, and what it can only be a slip for. */
const SLIPS = `低保对像 低保对象|标淮 标准|例处 例外|本年渡 本年度|不抵于 不低于|一当次 一档次|特困人元 特困人员|全颔 全额|个人交费 个人缴费|多重身分 多重身份|次曰 次日
Ａ类对象 A类对象|standrad standard`;
const pairsIn = (table: string): [string, string][] =>
  table.split(/[|\n]/u).map((pair) => pair.split(" ") as [string, string]);
it.each(pairsIn(APART))("%s is not taken for %s", (written, known) => {
  expect(differInMeaning(written, known)).toBe(true);
});
it.each(pairsIn(SLIPS))("%s may be a slip for %s", (written, known) => {
  expect(differInMeaning(written, known)).toBe(false);
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
