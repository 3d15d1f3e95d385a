import { dayNumber } from "@zhengce/runtime";
import { describe, expect, it } from "vitest";
import type { Predicate } from "../../compiler/decision/program.js";
import { compiled, programOf } from "../harness/lowered.js";
import { notice } from "../harness/notice.js";

const declarations = `
事实 县类别 (kind)：贫困县 | 非贫困县 | 其他县 可缺
事实 户籍：是否 可缺
事实 断保年数：整数 可缺
事实 月收入：金额 可缺
事实 退役日期：日期 可缺
人群 孤儿
人群 "60岁以上" = 年龄 在 60周岁 以上
档次 一档、二档
期间 集中期 从 2021年10月1日 至 2022年2月28日
期间 长期 从 2022年3月1日
期间 学期 从 每年9月1日 至 每年1月15日
标准 个人缴费 一档 1元 二档 2元
`;
// Facts of the program: 缴费日期 0, 出生日期 1, 身份认定日期 2, then those above from 3.
const [PAYMENT, BIRTH, KIND, LOCAL, GAP, INCOME, DISCHARGE] = [0, 1, 3, 4, 5, 6, 7];
const day = (year: number, month: number, date: number) =>
  ({ kind: "day", day: dayNumber(year, month, date) }) as const;
const fact = (index: number) => ({ kind: "fact", fact: index }) as const;
const NEVER: Predicate = { kind: "any", of: [] };

function predicateOf(condition: string): Predicate | undefined {
  return programOf(notice(`${declarations}情形 甲 { 当 ${condition} 缴纳 个人缴费 待遇 未规定 }`)).situations[0]?.when;
}

describe("conditions become predicates", () => {
  const number = (min: number | null, max: number | null) => ({ kind: "number", fact: GAP, min, max });
  const age = (min: number | null, max: number | null) => ({ kind: "age", birth: BIRTH, on: fact(PAYMENT), min, max });
  const paid = (from: unknown, to: unknown) => ({ kind: "within", day: fact(PAYMENT), from, to });
  const table: readonly (readonly [string, unknown])[] = [
    ["孤儿", { kind: "holds", group: 0 }],
    ["户籍", { kind: "isTrue", fact: LOCAL }],
    ["非 户籍", { kind: "not", of: { kind: "isTrue", fact: LOCAL } }],
    ["户籍 = 是", { kind: "isTrue", fact: LOCAL }],
    // A blank counts as no, however no is written.
    ["户籍 ≠ 是", { kind: "not", of: { kind: "isTrue", fact: LOCAL } }],
    ["户籍 = 否", { kind: "not", of: { kind: "isTrue", fact: LOCAL } }],
    ["县类别 = 贫困县", { kind: "oneOf", fact: KIND, values: ["贫困县"] }],
    ["kind = 贫困县", { kind: "oneOf", fact: KIND, values: ["贫困县"] }],
    ["县类别 ≠ 贫困县", { kind: "oneOf", fact: KIND, values: ["非贫困县", "其他县"] }],
    ["断保年数 = 3", number(3, 3)],
    ["断保年数 ≠ 3", { kind: "any", of: [number(null, 2), number(4, null)] }],
    ["断保年数 < 3", number(null, 2)],
    ["断保年数 ≤ 3", number(null, 3)],
    ["断保年数 > 3", number(4, null)],
    ["3 ≤ 断保年数", number(3, null)],
    ["断保年数 在 1 至 3", number(1, 3)],
    ["断保年数 在 3 以上", number(3, null)],
    ["月收入 < 1000元", { kind: "number", fact: INCOME, min: null, max: 99_999 }],
    ["年龄 ≥ 60周岁", age(60, null)],
    ["年龄 < 60周岁", age(null, 59)],
    ["年龄 在 60周岁 至 69周岁", age(60, 69)],
    ["年龄 于 2021年12月31日 = 60周岁", { ...age(60, 60), on: day(2021, 12, 31) }],
    ["缴费日期 在 集中期", paid(day(2021, 10, 1), day(2022, 2, 28))],
    ["缴费日期 在 长期", paid(day(2022, 3, 1), null)],
    ["缴费日期 在 学期", paid(day(2021, 9, 1), day(2022, 1, 15))],
    ["缴费日期 在 本年度", paid(day(2022, 1, 1), day(2022, 12, 31))],
    ["缴费日期 在 3月1日 以后", paid(day(2022, 3, 1), null)],
    ["缴费日期 在 2021年12月31日 以前", paid(null, day(2021, 12, 31))],
    ["缴费日期 早于 2022年3月1日", paid(null, day(2022, 2, 28))],
    ["缴费日期 晚于 集中期 次日", paid(day(2022, 3, 2), null)],
    ["缴费日期 = 年末", paid(day(2022, 12, 31), day(2022, 12, 31))],
    ["缴费日期 早于 每年9月15日", { kind: "yearly", day: fact(PAYMENT), from: 101, to: 914 }],
    ["缴费日期 早于 每年1月1日", NEVER],
    ["缴费日期 晚于 每年12月31日", NEVER],
    ["缴费日期 在 退役日期 起 90日 内", paid(fact(DISCHARGE), { kind: "plusDays", base: fact(DISCHARGE), days: 90 })],
    [
      "缴费日期 在 退役日期 起 3个月 内",
      paid(fact(DISCHARGE), { kind: "plusMonths", base: fact(DISCHARGE), months: 3 }),
    ],
    [
      "缴费日期 在 退役日期 起 1年 内",
      paid(fact(DISCHARGE), { kind: "plusMonths", base: fact(DISCHARGE), months: 12 }),
    ],
    ["缴费日期 在 集中期 次日 起 10日 内", paid(day(2022, 3, 1), day(2022, 3, 11))],
    ["缴费日期 ≥ 退役日期 次月", paid({ kind: "nextMonth", base: fact(DISCHARGE) }, null)],
    ["缴费日期 < 退役日期 次日", paid(null, fact(DISCHARGE))],
  ];
  for (const [condition, predicate] of table) it(condition, () => expect(predicateOf(condition)).toEqual(predicate));

  it("keeps 且, 或 and brackets", () => {
    expect(predicateOf("孤儿 且 （户籍 或 非 （孤儿 且 户籍））")).toEqual({
      kind: "all",
      of: [
        { kind: "holds", group: 0 },
        {
          kind: "any",
          of: [
            { kind: "isTrue", fact: LOCAL },
            {
              kind: "not",
              of: {
                kind: "all",
                of: [
                  { kind: "holds", group: 0 },
                  { kind: "isTrue", fact: LOCAL },
                ],
              },
            },
          ],
        },
      ],
    });
  });
});

describe("what can't be understood never holds", () => {
  for (const condition of ["无此人群", "断保年数 在 集中期", "缴费日期 在 无此期间", "县类别 = 无此县"]) {
    it(condition, () => {
      const { lowered } = compiled(notice(`${declarations}情形 甲 { 当 ${condition} 缴纳 个人缴费 }`));
      expect(lowered.value?.situations[0]?.when).toEqual(NEVER);
      expect(lowered.holes).toHaveLength(1);
    });
  }
});
