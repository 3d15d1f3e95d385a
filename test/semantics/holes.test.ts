// What the model has no problem with, lowering understands: nothing is left out in silence.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile } from "../../compiler/compile.js";

const DECLARATIONS = `通知 某县2022 { 年度 2022 }
档次 一档、二档
事实 县类别 (countyKind)：贫困县 | 非贫困县 可缺
事实 户籍：是否 可缺
事实 断保年数：整数 可缺
事实 收入：金额 可缺
事实 退役日期：日期 可缺
人群 孤儿
期间 集中期 从 2022年1月1日 至 2022年3月31日
期间 长期 从 2022年1月1日
期间 待定期 从 未规定 至 2022年12月31日
期间 学期 从 每年9月1日 至 每年1月31日
期间 后期 从 集中期 次日 至 年末
标准 个人缴费 一档 320元 二档 695元
`;

const day = fc.constantFrom(
  ...[
    "缴费日期",
    "出生日期",
    "退役日期",
    "退役日期 次日",
    "缴费日期 次月",
    "2022年3月1日",
    "12月10日",
    "2022年2月底",
    "年初",
  ],
  ...[
    "集中期 次日",
    "集中期 前日",
    "长期 前日",
    "长期 次日",
    "待定期 次月",
    "学期 次日",
    "后期 前日",
    "集中期",
    "每年9月1日",
  ],
  ...["身份认定日期", "2022年2月30日"],
);
const operand = fc.oneof(
  day,
  fc.constantFrom("年龄", "年龄 于 2021年12月31日", "年龄 于 每年9月1日", "60周岁", "3", "300人", "5000元", "是", "否"),
  fc.constantFrom(
    "县类别",
    "countyKind",
    "户籍",
    "断保年数",
    "收入",
    "贫困县",
    "山区县",
    "一档",
    "孤儿",
    "身份",
    "个人缴费",
    "没有",
  ),
);
const range = fc.oneof(
  fc.constantFrom("集中期", "长期", "待定期", "学期", "后期", "本年度", "没有期"),
  fc.tuple(operand, operand).map(([from, to]) => `${from} 至 ${to}`),
  fc.tuple(operand, fc.constantFrom("以前", "以后", "以上", "以下")).map(([value, bound]) => `${value} ${bound}`),
  fc.tuple(day, fc.constantFrom("90日", "3个月", "1年")).map(([anchor, length]) => `${anchor} 起 ${length} 内`),
);
const condition = fc.oneof(
  fc.constantFrom("孤儿", "户籍", "一档", "县类别", "集中期", "新增认定", "没有"),
  fc
    .tuple(operand, fc.constantFrom("=", "≠", "<", "≤", ">", "≥", "早于", "晚于"), operand)
    .map(([left, operator, right]) => `${left} ${operator} ${right}`),
  fc.tuple(operand, range).map(([subject, within]) => `${subject} 在 ${within}`),
);

/** Texts where lowering leaves a hole although the model has no problem there, and parsing none. */
function silentHoles(text: string): readonly string[] {
  const { parsed, model, lowered } = compile({ path: "holes.policy", text });
  const noticed = model.problems.some(({ kind }) => kind !== "unusedDeclaration");
  if (parsed.diagnostics.length > 0 || noticed) return [];
  return lowered.holes.map(({ start, end }) => text.slice(start, end));
}

describe("lowering", () => {
  it("understands every condition that is not reported", () => {
    fc.assert(
      fc.property(condition, (text) => {
        expect(silentHoles(`${DECLARATIONS}情形 甲 { 当 ${text} 缴纳 个人缴费 待遇 从 缴费日期 }`)).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });
  it("understands every benefit that is not reported", () => {
    const waiting = fc.constantFrom(
      "",
      "等待 30日",
      "等待 1个月 × 断保年数",
      "等待 30日 + 1个月 × 断保年数",
      "等待 1个月 × 收入",
    );
    fc.assert(
      fc.property(day, waiting, day, (from, wait, to) => {
        expect(silentHoles(`${DECLARATIONS}情形 甲 { 缴纳 个人缴费 待遇 从 ${from} ${wait} 至 ${to} }`)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
