// Days of the notice: literals, edges of the year, days that follow from periods; what no calendar has.
import { describe, expect, it } from "vitest";
import { dayNumber, formatDay } from "@zhengce/runtime";
import { modelIn2022, modelOf, problems, problemsIn, textAt } from "../harness/model.js";

/** The ends of 期间 甲期 as ISO dates. */
const ends = (text: string): readonly (string | null)[] => {
  const period = modelIn2022(text).periods.get("甲期");
  return [period?.from.day ?? null, period?.to.day ?? null].map((day) => (day === null ? null : formatDay(day)));
};

describe("days", () => {
  it.each([
    ["期间 甲期 从 2021年9月30日 至 2022-03-31", "2021-09-30", "2022-03-31"],
    ["期间 甲期 从 2022年2月底 至 12月10日", "2022-02-28", "2022-12-10"],
    ["期间 甲期 从 2020年2月底 至 2020年2月29日", "2020-02-29", "2020-02-29"],
    ["期间 甲期 从 年初 至 年末", "2022-01-01", "2022-12-31"],
    ["期间 乙期 从 2022年3月1日 至 2022年6月30日 期间 甲期 从 乙期 次日 至 年末", "2022-07-01", "2022-12-31"],
    ["期间 乙期 从 2022年3月1日 至 2022年6月15日 期间 甲期 从 年初 至 乙期 前日", "2022-01-01", "2022-02-28"],
    ["期间 乙期 从 2022年3月1日 至 2022年6月15日 期间 甲期 从 乙期 次月 至 年末", "2022-07-01", "2022-12-31"],
  ])("%s", (text, from, to) => {
    expect(ends(text)).toEqual([from, to]);
  });
  it("follow through chains, whichever period is written first", () => {
    const text =
      "期间 甲期 从 乙期 次日 至 年末 期间 乙期 从 丙期 次日 至 2022年6月30日 期间 丙期 从 年初 至 乙期 前日";
    expect(ends(text)).toEqual(["2022-07-01", "2022-12-31"]);
    expect(problemsIn("circle", text)).toMatchObject([{ what: "period" }]);
  });
  it("follow through a chain of any length", () => {
    const name = (i: number) => `期${String(i).replace(/\d/g, (digit) => "零一二三四五六七八九"[Number(digit)] ?? "")}`;
    const periods = Array.from(
      { length: 3000 },
      (_, i) => `期间 ${name(i)} 从 ${name(i + 1)} 次日 至 ${name(i + 1)} 次日`,
    );
    const model = modelIn2022(`${periods.join("\n")}\n期间 ${name(3000)} 从 2000年1月1日 至 2000年1月1日`);
    expect(model.periods.get(name(0))?.from.day).toBe(dayNumber(2000, 1, 1) + 3000);
  });
  it("need no fact, or are null", () => {
    const model = modelIn2022("情形 甲 { 待遇 从 缴费日期 次日 至 年末 }");
    const [situation] = model.situations;
    const day = (node: { readonly kind: string } | undefined) =>
      node === undefined || node.kind === "Unspecified"
        ? "none"
        : model.dayOf(node as Parameters<typeof model.dayOf>[0]);
    expect([day(situation?.benefitFrom?.node), day(situation?.benefitTo?.node)]).toEqual([
      null,
      dayNumber(2022, 12, 31),
    ]);
  });
  it("recur with month and day", () => {
    const text = "期间 甲期 从 每年9月1日 至 每年2月底";
    const period = modelOf(`通知 甲 { } ${text}`).periods.get("甲期");
    expect(period).toMatchObject({ yearly: true, from: { day: null, monthDay: 901 }, to: { monthDay: 229 } });
  });
  it.each([
    ["每年9月1日 至 每年2月底", [2021, 9, 1], [2022, 2, 28]],
    ["每年9月1日 至 次年2月底", [2021, 9, 1], [2022, 2, 28]],
    ["每年9月1日 至 每年12月31日", [2022, 9, 1], [2022, 12, 31]],
    ["上年9月中旬 至 2月上旬", [2021, 9, 11], [2022, 2, 10]],
    ["2024年9月15日 至 次年2月下旬", [2024, 9, 15], [2025, 2, 28]],
  ] as const)("are the one window that ends in the notice's year: %s", (text, from, to) => {
    const period = modelIn2022(`期间 甲期 从 ${text}`).periods.get("甲期");
    expect(period).toMatchObject({
      yearly: false,
      from: { day: dayNumber(from[0], from[1], from[2]) },
      to: { day: dayNumber(to[0], to[1], to[2]) },
    });
  });
  it("may be open or left open", () => {
    const model = modelIn2022(`期间 甲期 至 年末 期间 乙期 从 年初 至 未规定 按 "某文"`);
    expect(model.periods.get("甲期")?.from).toMatchObject({ day: null, node: null });
    expect(model.periods.get("乙期")?.to).toMatchObject({ day: null, unspecified: { document: { value: "某文" } } });
  });
  it("have no year where the notice has none", () => {
    const model = modelOf("通知 甲 { } 期间 甲期 从 9月1日 至 年末");
    expect(model.periods.get("甲期")).toMatchObject({ from: { day: null }, to: { day: null } });
    expect(model.problems.map(({ kind }) => kind)).toEqual(["missingNoticeYear", "unusedDeclaration"]);
  });
});

describe("impossible dates", () => {
  it.each([
    ["2022年2月30日", 28],
    ["2020年2月30日", 29],
    ["2022年13月1日", 0],
    ["4月31日", 30],
    ["2022-00-10", 0],
    ["2022年13月底", 0],
    ["2022年1月0日", 31],
  ])("%s", (date, lastDay) => {
    expect(problemsIn("impossibleDate", `期间 甲期 从 ${date}`)).toMatchObject([{ lastDay }]);
  });
  it.each(["2020年2月29日", "2022年2月底", "12月31日", "每年2月29日"])("but %s", (date) => {
    expect(problemsIn("impossibleDate", `期间 甲期 从 ${date}`)).toEqual([]);
  });
  it.each([
    "情形 甲 { 当 缴费日期 在 2022年2月30日 至 2022年3月1日 }",
    "情形 甲 { 当 缴费日期 早于 2022年2月30日 }",
    "情形 甲 { 待遇 从 2022年2月30日 }",
    "情形 甲 { 当 年龄 于 2022年2月30日 ≥ 60周岁 }",
    `时限 2022年2月30日 前 由 医保局 "子"`,
    `用例 "子" { 已知 缴费日期 2022年2月30日 期望 资助 0元 }`,
    `用例 "子" { 已知 缴费日期 2022年2月3日 期望 待遇 从 2022年2月30日 }`,
  ])("are found in %s", (text) => {
    const model = modelIn2022(text);
    const found = model.problems.filter(({ kind }) => kind === "impossibleDate");
    expect(found.map((problem) => textAt(model, problem))).toEqual(["2022年2月30日"]);
  });
});

describe("years", () => {
  it("must be stated where the first day states another one", () => {
    expect(problemsIn("ambiguousYear", "期间 甲期 从 2021年10月26日 至 12月10日")).toMatchObject([{ year: 2021 }]);
    expect(problemsIn("ambiguousYear", "期间 甲期 从 2021年10月26日 至 3月10日")).toMatchObject([{ year: 2022 }]);
    expect(problemsIn("ambiguousYear", "期间 甲期 从 2022年1月1日 至 12月10日")).toEqual([]);
    expect(problemsIn("ambiguousYear", "期间 甲期 从 1月1日 至 12月10日")).toEqual([]);
  });
  it.each(["人群 甲 = 缴费日期 在 2021年10月26日 至 12月10日", `时限 2021年10月26日 至 12月10日 由 医保局 "子"`])(
    "in %s too",
    (text) => {
      expect(problemsIn("ambiguousYear", text)).toHaveLength(1);
    },
  );
});

describe("ranges that end before they start", () => {
  it.each([
    ["期间 甲期 从 2022年3月1日 至 2022年2月28日", "period"],
    ["期间 乙期 从 年初 至 2022年6月30日 期间 甲期 从 乙期 次日 至 2022年5月1日", "period"],
    ["人群 甲 = 缴费日期 在 2022年3月1日 至 2022年2月28日", "range"],
    ["人群 甲 = 年龄 在 69周岁 至 60周岁", "range"],
    ["事实 数：整数 人群 甲 = 数 在 3 至 1", "range"],
    ["情形 甲 { 待遇 从 2022年3月1日 至 年初 }", "benefit"],
    [`时限 2022年3月1日 至 2022年2月1日 由 医保局 "子"`, "deadline"],
    [`用例 "子" { 已知 缴费日期 2022年1月1日 期望 资助 280元 至 120元 }`, "amount"],
  ])("%s", (text, what) => {
    expect(problemsIn("reversedRange", text)).toMatchObject([{ what }]);
  });
  it("may start and end on one day", () => {
    expect(problems("人群 甲 = 缴费日期 在 2022年3月1日 至 2022年3月1日 期间 甲期 从 年初 至 年初")).toEqual([]);
  });
});

describe("periods", () => {
  it("reports ends that follow from themselves", () => {
    expect(problemsIn("circle", "期间 甲期 从 乙期 次日 期间 乙期 至 甲期 前日")).toMatchObject([
      { what: "period", path: ["甲期", "乙期", "甲期"] },
    ]);
  });
  it("recur at both ends or at none", () => {
    const mixed = "期间 甲期 从 每年9月1日 至 2022年12月31日";
    expect(problemsIn("typeMismatch", mixed)).toMatchObject([{ context: "mixedRange" }]);
    const model = modelIn2022("期间 甲期 从 每年9月1日");
    expect(model.periods.get("甲期")).toMatchObject({ yearly: true, from: { monthDay: 901 }, to: { monthDay: null } });
  });
  it.each([
    ["期间 乙期 从 年初", "次日", "to", "open"],
    ["期间 乙期 至 年末", "前日", "from", "open"],
    ["期间 乙期 从 年初 至 未规定", "次月", "to", "unspecified"],
    ["期间 乙期 至 每年3月1日", "次日", "to", "recurring"],
  ])("have an end that nothing follows from: %s", (declared, shift, end, why) => {
    expect(problemsIn("openEnd", `${declared} 期间 甲期 从 乙期 ${shift}`)).toMatchObject([{ end, why }]);
    expect(problems(`${declared} 人群 甲 = 缴费日期 晚于 乙期 ${shift}`)).toHaveLength(1);
  });
  it("are no days by themselves, and know no facts", () => {
    expect(problemsIn("typeMismatch", "期间 甲期 从 年初 期间 乙期 从 甲期")).toMatchObject([{ context: "day" }]);
    expect(problemsIn("misusedName", "期间 甲期 从 缴费日期")).toMatchObject([{ expected: ["period"] }]);
  });
});
