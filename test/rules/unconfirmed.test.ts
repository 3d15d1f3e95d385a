// A remark that nobody has read yet is to be confirmed as a figure is.
import { expect, it } from "vitest";
import { compileText } from "../harness/findings.js";

const marked = (statement: string): readonly (readonly [string, boolean])[] =>
  compileText(`通知 某县2026 { 年度 2026 }\n标准 个人缴费 400元\n条款 一 { ${statement} }`)
    .diagnostics.filter(({ code }) => code === "unconfirmed-figure")
    .map(({ message, fixable }) => [message.zh, fixable]);

it.each(['说明 "讲怎样办理，待核。"', '解释 "按缴费当日算，待核"'])("%s", (remark) => {
  expect(marked(remark)).toEqual([["这句话 尚未核对（沿用上年的，或由原文起草的）：核对无误后删去“待核”", false]]);
});
it("one that speaks of 待核 elsewhere is read", () => {
  expect(marked('说明 "待核的名单由县医保局保管。"')).toEqual([]);
});
