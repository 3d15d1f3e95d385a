// Notices that hold for several years (施行), and what is filled from them: only for a year that they hold for, with their days moved to it.
import { explain } from "@zhengce/runtime";
import { describe, expect, it } from "vitest";
import { fillFromSuperior } from "../../compiler/compare/superior/fill-open.js";
import { yearPassed } from "../../compiler/cli/year-passed.js";
import { compile } from "../../compiler/compile.js";
import { assess } from "../../compiler/decision/interpret.js";
import { compileText } from "../harness/findings.js";
import { programOf } from "../harness/lowered.js";
import { noticeOf } from "../harness/notice.js";

const SEASONS = `标准 个人缴费 400元
期间 集中参保期 从 每年9月1日 至 每年12月31日
情形 集中 { 当 缴费日期 在 集中参保期 缴纳 个人缴费 待遇 从 缴费日期 次年 }
情形 平时 { 当 非 缴费日期 在 集中参保期 缴纳 个人缴费 待遇 从 缴费日期 次月 }`;
const rules = (inForce: string, ...lines: readonly string[]): string =>
  noticeOf({ name: "某市办法", year: 2023, entries: inForce }, ...(lines.length > 0 ? lines : [SEASONS]));
const FIVE = "施行 从 2023年1月1日 至 2027年12月31日";
const codesOf = (text: string): readonly string[] => compileText(text).diagnostics.map(({ code }) => code);

describe("施行", () => {
  it.each([
    [FIVE, { from: "2023-01-01", to: "2027-12-31" }],
    ["施行 从 2023年1月1日 至 未规定", { from: "2023-01-01", to: null }],
    ["施行 从 2023年1月1日", { from: "2023-01-01", to: null }],
  ])("%s", (entries, { from, to }) => {
    const { inForce } = programOf(rules(entries));
    const day = (text: string): number => Date.parse(text) / 86_400_000;
    expect(inForce).toEqual({ from: day(from), to: to === null ? null : day(to) });
    expect(codesOf(rules(entries))).toEqual([]);
  });
  it("is nothing without a day that there is", () => {
    expect(compile({ path: "a.policy", text: rules("施行 从 2023年2月30日") }).program?.inForce).toBeUndefined();
  });

  it("lets 每年 recur, which is one window in a notice of a year", () => {
    const situations = (text: string): readonly unknown[] =>
      ["2023-10-08", "2026-10-08", "2026-03-08"].map(
        (缴费日期) => assess(programOf(text), { 缴费日期 }).value?.situation,
      );
    expect(situations(rules(FIVE))).toEqual(["集中", "集中", "平时"]);
    expect(situations(rules(""))).toEqual(["集中", "平时", "平时"]);
  });

  it("is the time in which days are looked for, outside the year and without a gap", () => {
    const until = (year: number): string => `标准 个人缴费 400元
期间 缴费期 从 2023年1月1日 至 ${year}年12月31日
情形 缴费 { 当 缴费日期 在 缴费期 缴纳 个人缴费 待遇 从 缴费日期 }`;
    expect(codesOf(rules(FIVE, until(2027)))).toEqual([]);
    expect(codesOf(rules(FIVE, until(2025)))).toEqual(["situation-gap"]);
    expect(codesOf(rules("", until(2027)))).toContain("outside-year");
    expect(codesOf(rules("施行 从 2023年1月1日", until(2031)))).toEqual([]);
  });
  it("leaves the payment day of an exception open", () => {
    const newborn = `${SEASONS}\n例外 新生儿 { 当 缴费日期 在 出生日期 起 90日 内 缴纳 个人缴费 待遇 从 出生日期 }`;
    expect(codesOf(rules(FIVE, newborn))).toEqual([]);
    expect(codesOf(rules("", newborn))).toContain("unbounded-exception");
  });

  it("says when the notice's time has passed", () => {
    const passed = (entries: string, 缴费日期: string): boolean =>
      yearPassed(programOf(rules(entries)), { 缴费日期 }) !== null;
    expect([passed(FIVE, "2027-12-31"), passed(FIVE, "2028-01-01")]).toEqual([false, true]);
    expect([passed("", "2023-12-31"), passed("", "2024-01-01")]).toEqual([false, true]);
    expect(passed("施行 从 2023年1月1日 至 未规定", "2199-01-01")).toBe(false);
  });
});

describe("what 未尽事宜 leaves to another document", () => {
  const NUMBER = "某政规〔2022〕11号";
  const own = (year: number) =>
    programOf(
      noticeOf(
        { year, entries: `未尽事宜 按 "${NUMBER}"` },
        "标准 个人缴费 400元",
        "情形 缴费 { 当 缴费日期 在 本年度 缴纳 个人缴费 待遇 从 缴费日期 至 未规定 }",
      ),
    );
  const above = (entries: string) =>
    programOf(
      rules(
        entries,
        "标准 个人缴费 220元\n情形 缴费 { 当 缴费日期 在 本年度 缴纳 个人缴费 待遇 从 缴费日期 至 2023年12月31日 }",
      ),
    );
  const ask = (year: number, entries: string) =>
    assess(fillFromSuperior(own(year), above(entries)), { 缴费日期: `${year}-03-15` }).value!;

  it.each([
    ["of the same year", 2023, "", "2023-12-31"],
    ["in force in that year, its days moved", 2026, FIVE, "2026-12-31"],
    ["in force with no end, its days moved", 2031, "施行 从 2023年1月1日 至 未规定", "2031-12-31"],
    ["in force for a part of that year", 2027, "施行 从 2023年1月1日 至 2027年3月31日", "2027-12-31"],
    ["of another year", 2026, "", null],
    ["no longer in force", 2028, FIVE, null],
    ["not yet in force", 2022, FIVE, null],
  ])("is answered from one %s, or stays open", (_, year, entries, to) => {
    const { benefit, unspecified } = ask(year, entries);
    expect(benefit).toEqual({ from: `${year}-03-15`, to });
    expect(unspecified[0]?.answeredBy).toBe(to === null ? undefined : NUMBER);
    expect(unspecified[0]?.otherYear).toEqual(to === null ? { notice: year, document: 2023 } : undefined);
  });
  it("names both years where it stays open", () => {
    const [point] = explain(ask(2026, ""), "zh").unspecified;
    expect(point?.what).toMatch(/2023年度.*2026年度/u);
  });
});
