// Slips in days and in what a notice leaves out, as officials make them: each has one finding, at the line of the slip; right texts have none.
import { describe, expect, it } from "vitest";
import { mendOf } from "../../compiler/fixes/registry.js";
import { applyEdits } from "../../compiler/fixes/apply-edits.js";
import { compileText, findingsOf } from "../harness/findings.js";

const RIGHT = `通知 清河县2026 { 年度 2026 }
标准 个人缴费 400元
期间 集中缴费期 从 2025年9月1日 至 2025年12月31日
期间 补缴期 从 2026年1月1日 至 2026年12月31日
情形 集中缴费 {
  当 缴费日期 在 集中缴费期
  缴纳 个人缴费
  待遇 从 2026年1月1日 至 2026年12月31日
}
情形 补缴 {
  当 缴费日期 在 补缴期
  缴纳 个人缴费
  待遇 从 缴费日期 等待 60日 至 年末
}
`;
const CONDITIONS = RIGHT.replace("缴费日期 在 集中缴费期", "缴费日期 在 2025年9月1日 至 2025年12月31日")
  .replace("缴费日期 在 补缴期", "缴费日期 在 2026年1月1日 以后 且 缴费日期 在 2026年12月31日 以前")
  .replace(/^期间.*\n/gmu, "");

/** `[what, from, to, code, line, the line as an offered mend leaves it (null: none is offered)]` */
type Row = readonly [string, string, string, string, number, string | null];
const PERIOD = "期间 集中缴费期 从 2025年9月1日 至 ";
const LATER = "期间 补缴期 从 ";
const rows: readonly Row[] = [
  ["a day left out", "至 2025年12月31日\n期间", "至 2025年12月30日\n期间", "situation-gap", 3, `${PERIOD}2025年12月31日`],
  ["a week left out", "至 2025年12月31日\n期间", "至 2025年12月25日\n期间", "situation-gap", 3, `${PERIOD}2025年12月31日`],
  ["a month left out", "至 2025年12月31日\n期间", "至 2025年11月30日\n期间", "situation-gap", 3, null],
  ["a later period that begins a day late", "从 2026年1月1日 至 2026年12月31日\n情形", "从 2026年1月2日 至 2026年12月31日\n情形", "situation-gap", 3, `${PERIOD}2026年1月1日`],
  ["a period that begins after another by its name", "2026年1月1日 至 2026年12月31日\n情形", "集中缴费期 次日 至 2026年12月30日\n情形", "situation-gap", 4, `${LATER}集中缴费期 次日 至 2026年12月31日`],
  ["the end in ISO figures", "至 2025年12月31日\n期间", "至 2025-12-30\n期间", "situation-gap", 3, `${PERIOD}2025-12-31`],
  ["the last day of the year left out", "2026年12月31日\n情形", "2026年12月30日\n情形", "situation-gap", 4, `${LATER}2026年1月1日 至 2026年12月31日`],
  ["a month's end that is none of the year", "2026年12月31日\n情形", "2026年11月底\n情形", "situation-gap", 4, null],
  ["a digit too many in a waiting", "等待 60日", "等待 600日", "waiting-outlives-benefits", 13, null],
  ["a waiting in years", "等待 60日", "等待 2年", "waiting-outlives-benefits", 13, null],
  ["an end a year too early", "等待 60日 至 年末", "至 2025年12月31日", "waiting-outlives-benefits", 13, null],
  ["benefits a year too early", "从 2026年1月1日 至 2026年12月31日\n}", "从 2025年1月1日 至 2026年12月31日\n}", "benefits-before-year", 8, "  待遇 从 2026年1月1日 至 2026年12月31日"],
  ["benefits of the whole year before", "从 2026年1月1日 至 2026年12月31日\n}", "从 2025年1月1日 至 2025年12月31日\n}", "benefits-before-year", 8, "  待遇 从 2026年1月1日 至 2025年12月31日"],
]; // prettier-ignore

describe("a slip in a day", () => {
  it("the right text has no finding", () => {
    expect(findingsOf(RIGHT).map(({ code }) => code)).toEqual([]);
    expect(findingsOf(CONDITIONS).map(({ code }) => code)).toEqual([]);
  });
  it.each(rows)("%s", (_, from, to, code, line, wanted) => {
    const text = RIGHT.replace(from, to);
    expect(text).not.toBe(RIGHT);
    const { diagnostics, source } = compileText(text);
    const found = diagnostics.map((one) => `${one.code} ${lineOf(text, one.start)}`);
    expect(found).toEqual([`${code} ${line}`]);
    const [finding] = diagnostics;
    const mend = finding === undefined ? null : mendOf(finding, source);
    expect(mend === null ? null : applyEdits(text, mend.edits).split("\n")[line - 1]).toBe(wanted);
  });
  it("in a condition stands at the condition's day", () => {
    const text = CONDITIONS.replace("至 2025年12月31日\n", "至 2025年12月30日\n");
    expect(findingsOf(text).map((one) => [one.code, text.slice(one.start, one.end)])).toEqual([
      ["situation-gap", "2025年12月30日"],
    ]);
    const late = CONDITIONS.replace("2026年12月31日 以前", "2026年12月30日 以前");
    expect(findingsOf(late).map((one) => [one.code, late.slice(one.start, one.end)])).toEqual([
      ["situation-gap", "2026年12月30日"],
    ]);
  });
  it("between periods is answered for in the situation beside it, or before the period", () => {
    const gap = RIGHT.replace("至 2025年12月31日\n期间", "至 2025年12月30日\n期间");
    const sic = '原文如此 situation-gap "通知没有写这一天。"';
    expect(findingsOf(gap.replace("  缴纳 个人缴费", `  缴纳 个人缴费\n  ${sic}`))).toEqual([]);
    expect(findingsOf(gap.replace("期间 集中缴费期", `${sic}\n期间 集中缴费期`))).toEqual([]);
  });
});

describe("what is no slip", () => {
  it.each([
    ["who pays in December waits in vain", "等待 60日", "等待 300日"],
    ["benefits from January, payment from February", "从 2025年9月1日 至 2025年12月31日", "从 2026年2月1日 至 2026年3月31日"],
    ["benefits that begin while people pay", "从 2026年1月1日 至 2026年12月31日\n}", "从 2025年10月1日 至 2026年12月31日\n}"],
  ] as const)("%s", (_, from, to) => {
    const codes = findingsOf(RIGHT.replace(from, to)).map(({ code }) => code);
    expect(codes.filter((code) => /benefits-before-year|waiting-outlives/u.test(code))).toEqual([]);
  }); // prettier-ignore
});

describe("a notice without a situation", () => {
  const without = (text: string): string => text.replace(/^情形[^]*$/mu, "");
  const codes = (text: string): readonly string[] =>
    findingsOf(text).map((one) => `${one.code} ${lineOf(text, one.start)}`);
  it("has one finding, whatever else would be unused for it", () => {
    expect(codes(without(RIGHT))).toEqual(["no-situation 1"]);
  });
  it("says who is left where there are exceptions alone", () => {
    const [finding] = findingsOf(CONDITIONS.replaceAll("情形", "例外")).filter(({ code }) => code === "no-situation");
    expect(finding?.message.zh).toContain("只有例外，没有一般的情形");
  });
  it("is not said where a situation was not understood, nor of a file without amounts", () => {
    expect(codes(`${without(RIGHT)}情形 {`).filter((code) => code.startsWith("no-situation"))).toEqual([]);
    expect(codes(`${without(RIGHT)}situation 全年 缴纳`).filter((code) => code.startsWith("no-situation"))).toEqual([]);
    expect(codes("通知 清河县2026 { 年度 2026 }\n")).toEqual([]);
  });
  it("is said beside a slip elsewhere", () => {
    expect(codes(`${without(RIGHT)}资助上限 个人缴费 200\n`)).toContain("no-situation 1");
  });
});

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}
