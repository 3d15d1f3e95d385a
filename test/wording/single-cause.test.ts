// One mistake is one finding, and the finding names its cause.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { codesOf, findingsOf } from "../harness/findings.js";

const said = (text: string): readonly string[] => findingsOf(text).map(({ code, message }) => `${code} ${message.zh}`);
const HEAD = "通知 例2026 { 年度 2026 }\n";
const SITUATION = "情形 缴费 { 当 缴费日期 在 本年度 缴纳 个人缴费 待遇 从 缴费日期 至 年末 }\n";

describe("a lost line of 档次", () => {
  const withoutTiers = (file: string): string =>
    readFileSync(file, "utf8")
      .replace(/^[ \t]*档次 .*$/mu, "")
      .replace(/^[ \t]*原文 .*$|^[ \t]*上级 .*$/gmu, "");
  it.each(["examples/qianjiang-2022.policy", "examples/qianjiang-2021.policy"])("%s", (file) => {
    const found = findingsOf(withoutTiers(file)).filter(({ severity }) => severity === "error");
    expect(found.map(({ code }) => code)).toEqual(["unknown-name"]);
    expect(found[0]!.message.zh).toContain("先写“档次 一档、二档”");
  });
  it("is told of once where only tests name tiers", () => {
    const test = (name: string): string => `用例 "${name}" { 已知 缴费日期 2026年3月1日 档次 一档 期望 应缴 400元 }\n`;
    const text = `${HEAD}标准 个人缴费 400元\n${SITUATION}${test("甲")}${test("乙")}`;
    expect(codesOf(text)).toEqual(["tier-without-tiers"]);
    expect(findingsOf(text)[0]!.related).toHaveLength(1);
  });
});

it("a year that is wrong makes a period reversed: the finding names the year", () => {
  const period = (from: string): string =>
    `${HEAD}标准 个人缴费 400元\n期间 缴费期 从 ${from} 至 2026年12月31日\n情形 缴费 { 当 缴费日期 在 缴费期 缴纳 个人缴费 待遇 从 缴费日期 至 年末 }\n`;
  const [only, ...others] = said(period("2062年1月1日"));
  expect(others).toEqual([]);
  expect(only).toMatch(/^period-reversed .*2062年不在 2026 年度和前后一年之内/u);
  expect(said(period("2027年1月1日"))[0]).not.toContain("核对年份");
});

describe("what a 当 belongs to", () => {
  const subsidy = (line: string): string =>
    `${HEAD}人群 孤儿\n标准 个人缴费 400元\n${SITUATION}资助 孤儿 全额 ${line}\n`;
  it.each([
    ["由 财政 当 年龄 < 18周岁", "只管由谁承担"],
    ["{\n  其中 其余 由 财政\n  当 年龄 < 18周岁\n}", "另起一行的“当”仍属于上一行"],
  ])("%s", (line, says) => {
    const [only, ...others] = said(subsidy(line));
    expect(others).toEqual([]);
    expect(only).toMatch(/^parts-gap /u);
    expect(only).toContain(says);
  });
  it("a block of payers under conditions needs no such word", () => {
    const [only] = said(subsidy("{\n  由 财政 当 年龄 < 18周岁\n  由 基金 当 年龄 > 20周岁\n}"));
    expect(only).toMatch(/^parts-gap /u);
    expect(only).not.toContain("当”");
  });
  it("behind a part of a standard a variant stays a variant", () => {
    const text = `${HEAD}人群 孤儿\n标准 个人缴费 400元 {\n  其中 其余 由 财政\n  当 孤儿 { 300元 }\n}\n${SITUATION}用例 "孤儿" { 已知 缴费日期 2026年3月1日 身份 孤儿 期望 应缴 300元 }\n`;
    expect(codesOf(text)).toEqual([]);
  });
});

it("a gap between ages is shown by somebody of that age, each hole by one", () => {
  const ages = (...brackets: readonly string[]): string =>
    brackets
      .map(
        (age, index) =>
          `情形 ${"甲乙丙"[index]} { 当 缴费日期 在 本年度 且 年龄 ${age} 缴纳 个人缴费 待遇 从 缴费日期 至 年末 }\n`,
      )
      .join("");
  const text = `${HEAD}标准 个人缴费 400元\n${ages("在 0周岁 至 59周岁", "在 61周岁 至 80周岁", "≥ 90周岁")}`;
  const [only, ...others] = said(text);
  expect(others).toEqual([]);
  expect(only).toMatch(
    /^situation-gap .*例如：2026年1月1日缴费，1965年\d+月\d+日出生；或：2026年1月1日缴费，19(?:3[5-9]|4[0-5])年\d+月\d+日出生$/u,
  );
});

it("a percentage of a standard that the notice leaves open is open, and no error", () => {
  const text = `${HEAD}人群 孤儿、低保对象\n标准 个人缴费 未规定\n多重身份 就高不重复\n${SITUATION}资助 孤儿、低保对象 50% 由 财政\n用例 "孤儿" { 已知 缴费日期 2026年3月1日 身份 孤儿 期望 应缴 未规定 }\n`;
  expect(codesOf(text)).toEqual([]);
});

it("a year that none of the days fits is told of at the year alone", () => {
  const text = `通知 例2062 { 年度 2062 }
标准 个人缴费 400元
期间 缴费期 从 2026年1月1日 至 2026年12月31日
情形 缴费 { 当 缴费日期 在 缴费期 缴纳 个人缴费 待遇 从 2026年1月1日 至 2026年12月31日 }
时限 2026年5月1日 前 由 县医保局 "通报"
用例 "甲" { 已知 缴费日期 2026年2月1日 期望 应缴 400元 }
`;
  const found = findingsOf(text);
  expect(found.map(({ code, start, end }) => `${code} ${text.slice(start, end)}`)).toEqual(["outside-year 2062"]);
  expect(codesOf(text.replaceAll("2062", "2026"))).toEqual([]);
});

it("a day of a test that follows from the rules, or from its person, is told of in the rules alone", () => {
  const text = (paid: string, from: string): string => `通知 例2026 { 年度 2026 }
标准 个人缴费 400元
${SITUATION}例外 旧账 { 当 缴费日期 早于 2012年1月1日 缴纳 个人缴费 待遇 从 缴费日期 }
例外 新生儿 { 当 缴费日期 在 出生日期 起 90日 内 且 缴费日期 晚于 2025年12月31日 缴纳 个人缴费 待遇 从 出生日期 至 年末 }
用例 "甲" { 已知 缴费日期 ${paid} 出生日期 1950年1月1日 期望 待遇 从 ${from} }
`;
  const found = (paid: string, from: string): readonly string[] =>
    findingsOf(text(paid, from)).flatMap(({ code, start, end }) =>
      code === "outside-year" ? [text(paid, from).slice(start, end)] : [],
    );
  expect(found("2011年12月31日", "1950年1月1日")).toEqual(["2012年1月1日"]);
  expect(found("2017年12月31日", "2036年1月1日")).toEqual(["2012年1月1日", "2017年12月31日", "2036年1月1日"]);
});

it("of the person beside a gap only what ordinary situations ask for is said", () => {
  const text = `${HEAD}事实 本地户籍：是否 可缺
事实 退役日期：日期 可缺
标准 个人缴费 400元
情形 缴费 { 当 本地户籍 且 缴费日期 在 本年度 缴纳 个人缴费 待遇 从 缴费日期 至 年末 }
例外 新生儿 { 当 缴费日期 在 出生日期 起 90日 内 缴纳 个人缴费 待遇 从 出生日期 至 年末 }
例外 退役 { 当 缴费日期 在 退役日期 起 90日 内 缴纳 个人缴费 待遇 从 缴费日期 至 年末 }
`;
  const gaps = findingsOf(text).filter(({ code }) => code === "situation-gap");
  expect(gaps.map(({ message }) => message.zh)).toEqual([
    "2026年1月1日至2026年12月31日缴费，没有情形可以适用，例如：2026年1月1日缴费，非本地户籍",
  ]);
});
