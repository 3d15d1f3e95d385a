// A number that is too large to be read is told once, and not held against the range of its fact as well.
import { expect, test } from "vitest";
import { codesOf } from "../harness/findings.js";
import { notice } from "../harness/notice.js";

const of = (value: string): readonly string[] =>
  codesOf(
    notice(
      `事实 断保年数：整数 0 至 30\n标准 个人缴费 400元\n情形 全年 { 当 缴费日期 在 本年度 且 断保年数 ≤ ${value} 缴纳 个人缴费 待遇 未规定 }`,
    ),
  );

test("a number too large is one finding", () => {
  expect(of("99999999999999999999")).toContain("number-too-large");
  expect(of("99999999999999999999")).not.toContain("number-out-of-range");
  expect(of("40")).toContain("number-out-of-range");
});
test("a number with an exponent is one finding, in the facts of a 用例 too", () => {
  expect(of("1e99").filter((code) => code !== "situation-gap")).toEqual(["other-wording"]);
  const told = codesOf(
    notice(
      `事实 断保年数：整数 0 至 30\n标准 个人缴费 400元\n情形 全年 { 当 缴费日期 在 本年度 且 断保年数 ≤ 3 缴纳 个人缴费 待遇 未规定 }\n用例 "x" { 已知 缴费日期 2022年1月1日 断保年数 1e99 期望 情形 无 }`,
    ),
  );
  expect(told.filter((code) => code !== "situation-gap")).toEqual(["other-wording"]);
});
