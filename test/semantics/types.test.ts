// Comparisons and ranges: what may be compared with what.
import { describe, expect, it } from "vitest";
import { problems, problemsIn } from "../harness/model.js";

const FACTS = `事实 县类别：贫困县 | 非贫困县  事实 户籍：是否  事实 断保年数：整数  事实 收入：金额  事实 退役日期：日期
  档次 一档、二档  人群 孤儿  期间 集中征缴期 从 2022年1月1日 至 2022年3月31日 标准 个人缴费 1元\n`;
const inCondition = (condition: string): string => `${FACTS} 人群 甲 = ${condition}`;

describe("conditions that are right", () => {
  it.each([
    "孤儿",
    "户籍",
    "户籍 = 是",
    "县类别 = 贫困县",
    "贫困县 ≠ 县类别",
    "断保年数 ≥ 3",
    "3 < 断保年数",
    "收入 ≤ 2.5万元",
    "年龄 ≥ 60周岁",
    "年龄 ≥ 60",
    "年龄 于 2021年12月31日 < 18周岁",
    "出生日期 早于 2000年1月1日",
    "退役日期 ≤ 缴费日期",
    "缴费日期 > 集中征缴期 次日",
    "缴费日期 在 集中征缴期",
    "缴费日期 在 本年度",
    "缴费日期 在 每年9月1日 至 每年12月31日",
    "缴费日期 ≥ 每年9月1日",
    "缴费日期 在 每年9月1日 以后",
    "出生日期 在 1951年12月31日 以前",
    "年龄 在 60周岁 至 69周岁",
    "断保年数 在 1 至 3",
    "收入 在 100元 以上",
    "缴费日期 在 出生日期 起 90日 内",
  ])("%s", (condition) => {
    expect(problems(inCondition(condition))).toEqual([]);
  });
});

describe("conditions that are wrong", () => {
  it.each([
    ["出生日期 < 280元", "comparison", "date", "money"],
    ["出生日期 = 3", "comparison", "date", "integer"],
    ["收入 ≥ 280", "comparison", "money", "integer"],
    ["断保年数 ≥ 280元", "comparison", "integer", "money"],
    ["年龄 ≥ 2021年1月1日", "comparison", "age", "date"],
    ["户籍 = 3", "comparison", "boolean", "integer"],
    ["县类别 = 3", "comparison", "enumeration", "integer"],
    ["缴费日期 = 集中征缴期", "comparison", "date", "period"],
    ["县类别 > 贫困县", "ordering", "enumeration", "value"],
    ["户籍 ≥ 是", "ordering", "boolean", "boolean"],
    ["3 = 4", "constants", "integer", "integer"],
    ["2022年1月1日 早于 集中征缴期 次日", "constants", "date", "date"],
    ["出生日期 在 60周岁 至 69周岁", "range", "date", "age"],
    ["年龄 在 本年度", "range", "age", "date"],
    ["收入 在 1 至 3", "range", "money", "integer"],
    ["户籍 在 集中征缴期", "range", "boolean", "date"],
    ["缴费日期 在 每年9月1日 至 2022年12月31日", "mixedRange", "date", "recurringDay"],
    ["每年9月1日 在 本年度", "range", "recurringDay", "date"],
    ["断保年数 在 断保年数 以上", "facts", "integer", "integer"],
    ["3 在 1 至 5", "constants", "integer", "integer"],
    ["2022年1月1日 在 本年度", "constants", "date", "date"],
    ["年龄 于 每年9月1日 ≥ 60周岁", "day", "date", "recurringDay"],
    ["身份 = 孤儿", "comparison", "identities", "unknown"],
    ["身份 在 集中征缴期", "range", "identities", "date"],
    ["断保年数 在 出生日期 起 90日 内", "range", "integer", "date"],
  ])("%s", (condition, context, left, right) => {
    expect(problemsIn("typeMismatch", inCondition(condition))).toMatchObject([{ context, left, right }]);
  });
  it("are two facts that are neither days nor whole numbers, or one fact twice", () => {
    const compared = (type: string, condition: string) =>
      problemsIn("typeMismatch", `事实 甲数：${type} 事实 乙数：${type} 人群 甲 = ${condition}`);
    expect(compared("金额", "甲数 > 乙数")).toMatchObject([{ context: "facts" }]);
    expect(compared("整数", "甲数 > 甲数")).toMatchObject([{ context: "sameFact" }]);
    expect(compared("整数", "甲数 > 乙数")).toEqual([]);
  });
  it("are one finding where a name is unknown", () => {
    expect(problems(inCondition("收人 < 280元"))).toEqual(["unknownName 收人"]);
  });
});

describe("values of enumerations", () => {
  it("must be declared", () => {
    expect(problemsIn("unknownValue", inCondition("县类别 = 贫穷县"))).toMatchObject([
      { value: "贫穷县", fact: "县类别", values: ["贫困县", "非贫困县"], nearest: "贫困县" },
    ]);
    expect(problemsIn("unknownValue", inCondition("山区县 = 县类别"))).toMatchObject([{ nearest: null }]);
  });
});

describe("变动", () => {
  it("alone reads what is certified later", () => {
    const inChange = (condition: string) => `变动 { 当 ${condition} 补差 }`;
    expect(problems(inChange("新增认定 且 身份认定日期 晚于 缴费日期"))).toEqual([]);
    expect(problemsIn("outsideChange", "人群 甲 = 新增认定")).toMatchObject([{ word: "newlyCertified" }]);
    expect(problemsIn("outsideChange", "人群 甲 = 身份认定日期 晚于 缴费日期")).toMatchObject([
      { word: "身份认定日期" },
    ]);
    expect(problemsIn("outsideChange", "情形 甲 { 待遇 从 身份认定日期 }")).toHaveLength(1);
    expect(problems(`时限 身份认定日期 起 3个月 内 由 医保局 "退费"`)).toEqual([]);
  });
});

describe("waiting", () => {
  it("does not add days to months", () => {
    const waiting = (text: string) => `事实 断保年数：整数 情形 甲 { 等待 ${text} }`;
    expect(problems(waiting("3个月 + 1年 × 断保年数 至多 12个月"))).toEqual([]);
    expect(problemsIn("mixedWaiting", waiting("3个月 + 30日 × 断保年数"))).toHaveLength(1);
    expect(problemsIn("mixedWaiting", waiting("30日 × 断保年数 至多 12个月"))).toHaveLength(1);
  });
});

describe("values of standards", () => {
  it.each([
    ["标准 甲标准 全额", "full"],
    ["标准 甲标准 个人实缴 92元", "net"],
    ["标准 甲标准 50%", "percent"],
  ])("%s", (text, what) => {
    expect(problemsIn("misplacedValue", text)).toMatchObject([{ what }]);
  });
  it("reports percentages of one another", () => {
    expect(problemsIn("circle", "标准 甲标准 乙标准 的 50% 标准 乙标准 甲标准 的 50%")).toMatchObject([
      { what: "standard", path: ["甲标准", "乙标准", "甲标准"] },
    ]);
    expect(problemsIn("circle", "档次 一档、二档 标准 甲标准 一档 100元 二档 一档甲标准 的 150%")).toEqual([]);
  });
});
