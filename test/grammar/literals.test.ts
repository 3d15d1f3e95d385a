import { parse } from "@zhengce/grammar";
import { describe, expect, it, test } from "vitest";
import { findings, read } from "./support.js";

/** The first token of a text, as its node without its place. */
function literalOf(text: string): unknown {
  const { tokens } = read(text);
  const { start, end, ...node } = { start: 0, end: 0, ...tokens[0]?.node };
  return { ...node, text: text.slice(start, end) };
}
const figure = (kind: string, rest: object, text: string): object => ({ kind, unconfirmed: false, ...rest, text });

describe("literals", () => {
  test.each([
    ["280元", { fen: 28000 }],
    ["280.5元", { fen: 28050 }],
    ["0.07元", { fen: 7 }],
    ["280.500元", { fen: 28050 }],
    ["2.5万元", { fen: 2_500_000 }],
    ["1.00000001亿元", { fen: 10_000_000_100 }],
    ["280元/人·年", { fen: 28000 }],
    ["280元/人/年", { fen: 28000 }],
    ["280 元", { fen: 28000 }],
    ["280yuan", { fen: 28000 }],
    ["280 yuan/person-year", { fen: 28000 }],
    ["２８０元", { fen: 28000 }],
    ["２．５万元", { fen: 2_500_000 }],
  ])("money %s", (text, value) => expect(literalOf(text)).toEqual(figure("MoneyLiteral", value, text)));

  test.each([
    ["70%", 700_000],
    ["70％", 700_000],
    ["7.25%", 72_500],
    ["0.0001%", 1],
    ["100 %", 1_000_000],
  ])("percentage %s", (text, ppm) => expect(literalOf(text)).toEqual(figure("PercentLiteral", { ppm }, text)));

  test.each([
    ["2020年11月16日", 2020, 11, 16],
    ["2020 年 11 月 16 日", 2020, 11, 16],
    ["２０２０年１１月１６日", 2020, 11, 16],
    ["2020-11-16", 2020, 11, 16],
    ["2020-1-6", 2020, 1, 6],
    ["2022年3月底", 2022, 3, "last"],
    ["2021 年 9 月底", 2021, 9, "last"],
    ["12月10日", null, 12, 10],
    ["12月10号", null, 12, 10],
    ["9月底", null, 9, "last"],
    ["2021年2月30日", 2021, 2, 30],
  ])("date %s", (text, year, month, day) =>
    expect(literalOf(text)).toEqual(figure("DateLiteral", { year, month, day }, text)),
  );

  test.each([
    ["60日", 60, "day"],
    ["60天", 60, "day"],
    ["60 days", 60, "day"],
    ["1 day", 1, "day"],
    ["3个月", 3, "month"],
    ["3 个月", 3, "month"],
    ["3 months", 3, "month"],
    ["1年", 1, "year"],
    ["2 years", 2, "year"],
  ])("duration %s", (text, count, unit) =>
    expect(literalOf(text)).toEqual(figure("DurationLiteral", { count, unit }, text)),
  );

  test.each([
    ["60周岁", "AgeLiteral", { years: 60 }],
    ["70岁", "AgeLiteral", { years: 70 }],
    ["70 years-old", "AgeLiteral", { years: 70 }],
    ["5:2:3", "RatioLiteral", { terms: [5, 2, 3] }],
    ["５：２：３", "RatioLiteral", { terms: [5, 2, 3] }],
    ["46.3万人", "CountLiteral", { value: 463_000 }],
    ["300人", "CountLiteral", { value: 300 }],
    ["300 people", "CountLiteral", { value: 300 }],
    ["2579617", "IntegerLiteral", { value: 2_579_617 }],
  ])("%s", (text, kind, value) => expect(literalOf(text)).toEqual(figure(kind, value, text)));

  test("待核 marks the figure before it and lies within its span", () => {
    expect(literalOf("280元 待核")).toEqual({
      kind: "MoneyLiteral",
      unconfirmed: true,
      fen: 28000,
      text: "280元 待核",
    });
    expect(literalOf("70% unconfirmed")).toMatchObject({ unconfirmed: true });
    expect(findings("标准 甲 待核 280元")).toHaveLength(1);
  });
});

describe("figures that can't be read", () => {
  test.each([
    ["280.005元", "money-decimals 280.005元"],
    ["2.50000001万元", "money-decimals 2.50000001万元"],
    ["7.00001%", "percent-decimals 7.00001%"],
    ["99999999999999元", "number-too-large 99999999999999元"],
  ])("%s", (text, finding) => expect(findings(`标准 甲 ${text}`)).toEqual([finding]));
  test.each([
    ["2.5日", "whole-number 2.5日"],
    ["100000日", "number-too-large 100000日"],
  ])("%s", (text, finding) => expect(findings(`情形 甲 { 等待 ${text} }`)).toEqual([finding]));
  test("a whole number where a decimal stands", () => {
    expect(findings(`资助 甲 1元 由 乙:丙 = 2.5:7.5`)).toEqual(["whole-number 2.5:7.5"]);
    expect(findings(`任务表 甲 2.5人`)).toEqual(["whole-number 2.5人"]);
    expect(findings(`任务表 甲 2.5`)).toEqual(["whole-number 2.5"]);
  });
  test("a date without its day", () => {
    expect(findings(`期间 甲 从 2021年3月 至 年末`)).toEqual(["incomplete-date 2021年3月"]);
    expect(findings(`期间 甲 从 2021年3月 至 12月`)).toEqual(["other-wording 2021年3月 至 12月"]);
  });
  test("a letter in a number is read as the digit it resembles", () => {
    const { diagnostics, tokens } = read("2O2l年10月10日");
    expect(diagnostics.map((finding) => [finding.code, finding.data])).toEqual([
      ["lookalike-character", { replacement: "2021" }],
    ]);
    expect(tokens[0]?.node).toMatchObject({ year: 2021, month: 10, day: 10 });
  });
  test("units of other letters are left alone", () => {
    expect(read("60days 5O").tokens.map((token) => token.node?.kind)).toEqual([
      "DurationLiteral",
      "IntegerLiteral",
      "Name",
    ]);
  });
});

it("a second point in a figure is one finding, and the rest of it is read with it", () => {
  const { diagnostics, value } = parse({ path: "", text: "标准 甲 4.00.0元\n标准 乙 1.2.3.4%" });
  expect(diagnostics.map(({ code, start }) => [code, start])).toEqual([
    ["unexpected-character", 9],
    ["unexpected-character", 21],
  ]);
  expect(value.statements[0]).toMatchObject({ rate: { entries: [{ value: { amount: { fen: 400 } } }] } });
});
