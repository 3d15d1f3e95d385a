// Percentages of what people state in two notices: a base, a percentage or a limit that differs is a changed statement, and what is said of
// whom it can't tell is true.
import { describe, expect, it } from "vitest";
import { compareNotices } from "../../compiler/compare/compare-notices.js";
import { toText } from "../../compiler/render/to-text.js";
import { comparisonLines } from "../../compiler/report/comparison/lines.js";
import { compiled } from "../harness/lowered.js";

const noticeOf = (year: number, rate: string): ReturnType<typeof compiled> =>
  compiled(
    `通知 补贴${year} { 年度 ${year} }
事实 缴费金额：金额 可缺
事实 缴费基数：金额 可缺
人群 就业困难人员
标准 个人缴费 2000元
情形 全年 { 当 缴费日期 在 本年度 缴纳 个人缴费 待遇 从 缴费日期 至 年末 }
资助 就业困难人员 ${rate} 由 就业补助资金`,
  );
const told = (one: string, other: string): string => {
  const [before, after] = [noticeOf(2025, one), noticeOf(2026, other)].map(({ model, program }) => {
    if (program === null) throw new Error("no program");
    return { model, program };
  });
  if (before === undefined || after === undefined) throw new Error("no notices");
  return toText(comparisonLines(compareNotices(before, after), "zh"), (words) => words.length);
};

describe("percentages of what people state", () => {
  it.each([
    ["缴费金额 的 50% 至多 600元", "缴费金额 的 60% 至多 600元"],
    ["缴费金额 的 50% 至多 600元", "缴费金额 的 50% 至多 700元"],
    ["缴费金额 的 50% 至少 100元", "缴费金额 的 50% 至少 200元"],
    ["缴费金额 的 50% 至多 600元", "缴费基数 的 50% 至多 600元"],
    ["个人缴费 的 20% 至多 600元", "个人缴费 的 20% 至多 700元"],
  ])("%s, then %s", (one, other) => {
    const text = told(one, other);
    expect(text).toContain(`就业困难人员 ${one}，由 就业补助资金 → 就业困难人员 ${other}`);
    if (one.startsWith("缴费")) expect(text).toContain("资助是各人所填金额的百分比");
  });
  it("says nothing of the kind where both are alike", () => {
    const text = told("缴费金额 的 50% 至多 600元", "缴费金额 的 50% 至多 600元");
    expect(text).not.toContain("没有算清");
  });
});
