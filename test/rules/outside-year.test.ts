// A slip in the year of a test's payment day is seen beside rules that name old days of other things.
import { expect, it } from "vitest";
import { findingsOf } from "../harness/findings.js";
import { notice } from "../harness/notice.js";

const far = (rules: string, test: string): readonly string[] =>
  findingsOf(notice(`事实 退役日期：日期 可缺\n标准 个人缴费 320元\n${rules}\n用例 "甲" { ${test} }`))
    .filter(({ code }) => code === "outside-year")
    .map(({ message }) => message.zh);
const year = "情形 全年 { 当 缴费日期 在 本年度 缴纳 个人缴费 待遇 从 缴费日期 至 年末 }";
const old = "例外 老兵 { 当 退役日期 在 2012年1月1日 以前 且 缴费日期 在 本年度 缴纳 无 待遇 从 缴费日期 至 年末 }";

it("near a day of another fact", () => {
  expect(far(`${old}\n${year}`, "已知 缴费日期 2012年3月1日 期望 情形 全年")).toEqual([
    "用例“甲”缴费日期的 2012年3月1日 不在 2022 年度和前后一年之内，请核对年份",
  ]);
  expect(far(`${old}\n${year}`, "已知 缴费日期 2022年3月1日 期望 情形 全年")).toEqual([]);
});
it("but not near a day that payments are held against, which has its own finding", () => {
  const past = "例外 补缴 { 当 缴费日期 早于 2012年1月1日 缴纳 无 待遇 未规定 }";
  expect(far(`${past}\n${year}`, "已知 缴费日期 2011年12月31日 期望 情形 补缴")).toEqual([
    "情形“补缴”的 2012年1月1日 不在 2022 年度和前后一年之内，请核对年份",
  ]);
  const scope = "参保范围 { 不可参保 当 缴费日期 早于 2012年1月1日 }";
  expect(far(`${scope}\n${year}`, "已知 缴费日期 2011年12月31日 期望 可参保 否")).toEqual([]);
});
it("leaves benefits alone that follow from a day of the person's or of the rules", () => {
  expect(far(`${old}\n${year}`, "已知 缴费日期 2022年3月1日 退役日期 2011年1月1日 期望 待遇 从 2011年1月1日")).toEqual(
    [],
  );
});
