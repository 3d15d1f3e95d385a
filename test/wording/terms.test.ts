// Statements are said in one canonical line, whatever the file's spelling, spacing or keyword language; in English keywords they read the same back.
import { describe, expect, it } from "vitest";
import { describeCondition } from "../../compiler/wording/terms/conditions.js";
import {
  describePart,
  describePay,
  describePayerRule,
  describeRate,
  describeWaiting,
} from "../../compiler/wording/terms/amounts.js";
import { describingIn } from "../../compiler/wording/terms/words.js";
import type { Locale } from "@zhengce/grammar";
import { compiled } from "../harness/lowered.js";
import { notice } from "../harness/notice.js";

const base = `
事实 县类别 (kind)：贫困县 | 非贫困县 可缺
事实 户籍：是否 可缺
事实 断保年数：整数 可缺
事实 月收入：金额 可缺
事实 退役日期 (dischargeDate)：日期 可缺
人群 孤儿、低保
标准 个人缴费 280元
标准 财政补助 不低于 550元
期间 集中期 从 2021年10月1日 至 2022年2月28日
期间 长期 从 2022年3月1日
期间 学期 从 每年9月1日 至 每年1月15日
`;
function conditionOf(text: string, language: Locale = "zh"): string {
  const { model } = compiled(notice(`${base}情形 甲 { 当 ${text} 缴纳 个人缴费 }`));
  return describeCondition(model.situations[0]?.when[0]?.node.condition ?? null, {
    ...describingIn(model, language),
    inKeywords: true,
  });
}

describe("conditions", () => {
  const canonical = [
    "孤儿 且 （户籍 或 非 低保）",
    "非 （孤儿 且 低保）",
    "县类别 ≠ 贫困县",
    "断保年数 ≥ 3",
    "月收入 < 1000元",
    "年龄 在 60周岁 至 69周岁",
    "年龄 于 2021年12月31日 在 60周岁 以上",
    "缴费日期 在 本年度",
    "缴费日期 在 退役日期 起 90日 内",
    "缴费日期 在 2021年12月31日 以前",
    "缴费日期 早于 退役日期 次月",
    "户籍 = 否",
  ];
  for (const text of canonical) it(text, () => expect(conditionOf(text)).toBe(text));

  for (const text of canonical) {
    const english = conditionOf(text, "en");
    it(english, () => expect(conditionOf(english)).toBe(text));
  }

  const spelt: readonly (readonly [string, string])[] = [
    ["缴费日期 在 集中期", "缴费日期 在 集中期（2021年10月1日 至 2022年2月28日）"],
    ["缴费日期 在 长期", "缴费日期 在 长期（2022年3月1日 以后）"],
    ["缴费日期 在 学期", "缴费日期 在 学期（2021年9月1日 至 2022年1月15日）"],
    ["缴费日期 晚于 集中期 次日", "缴费日期 晚于 集中期 次日（2022年3月1日）"],
    ["缴费日期 在 12月底 以前", "缴费日期 在 2022年12月31日 以前"],
    ["paymentDate < dischargeDate", "缴费日期 早于 退役日期"],
    ["（（孤儿）） 或 低保", "孤儿 或 低保"],
    ["年龄 在60岁以上", "年龄 在 60周岁 以上"],
  ];
  for (const [text, line] of spelt) it(text, () => expect(conditionOf(text)).toBe(line));
});

describe("amounts", () => {
  function subsidy(text: string): readonly string[] {
    const { model } = compiled(notice(`${base}资助 孤儿 ${text}`));
    const [node] = model.subsidies[0]?.nodes ?? [];
    if (node === undefined) throw new Error("no subsidy");
    const { rate, payers, parts } = node.node;
    return [
      describeRate(rate, model),
      ...payers.map((payer) => describePayerRule(payer, model)),
      ...parts.map((part) => describePart(part, model)),
    ];
  }
  const table: readonly (readonly [string, readonly string[]])[] = [
    ["全额 由 基金", ["全额", "由 基金"]],
    ["不低于120元由 基金", ["不低于 120元", "由 基金"]],
    ["90%（252元）", ["90%（252元）"]],
    ["33.3333%", ["33.3333%"]],
    ["个人缴费 的 70％", ["个人缴费 的 70%"]],
    ["个人实缴 92.50元", ["个人实缴 92.50元"]],
    ['未规定 按 "甲"', ["未规定 按 “甲”"]],
    ["全额 由 市、县 各 50%", ["全额", "由 市、县 各 50%"]],
    ["全额 由 基金 140元、余下 市:县 = 4:6 当 户籍", ["全额", "由 基金 140元、其余 市:县 = 4:6 当 户籍"]],
    [
      "140元 { 其中 120元 由 未规定 其中 其余 当 县类别 = 贫困县 由 县 }",
      ["140元", "其中 120元 由 未规定", "其中 其余 当 县类别 = 贫困县 由 县"],
    ],
  ];
  for (const [text, lines] of table) it(text, () => expect(subsidy(text)).toEqual(lines));
});

describe("payments and waitings", () => {
  function slots(text: string): readonly [string, string] {
    const { model } = compiled(notice(`${base}情形 甲 { 缴纳 ${text} }`));
    const [situation] = model.situations;
    if (situation === undefined || situation.pay === null) throw new Error("no situation");
    return [describePay(situation.pay.node, model), describeWaiting(situation.waiting?.node ?? null, model)];
  }
  it("缴纳", () => {
    expect(
      slots("个人缴费 的 50%+财政补助（690元） 等待 3个月+1个月×断保年数 减去 1个月×断保年数 至少 3个月 至多 1年"),
    ).toEqual([
      "缴纳 个人缴费 的 50% + 财政补助（690元）",
      "等待 3个月 + 1个月 × 断保年数 减 1个月 × 断保年数 至少 3个月 至多 1年",
    ]);
    expect(slots("未规定 等待 未规定 按 “乙”")).toEqual(["缴纳 未规定", "等待 未规定 按 “乙”"]);
  });
});
