// Days inside texts: which of them no calendar has, and how that is said.
import { describe, expect, it } from "vitest";
import { compile } from "../../compiler/compile.js";

const found = (text: string, year = 2025): readonly string[] =>
  compile({ path: "a.policy", text: `通知 甲 { 年度 ${year} }\n标准 个人缴费 320元 { 说明 "${text}" }\n` })
    .diagnostics.filter(({ code }) => code === "impossible-date-in-text")
    .map(({ message, severity }) => `${severity} ${message.zh.replace(/^这段文字里的/u, "")}`);

describe("a day inside a text", () => {
  it.each([
    ["2025年2月29日", ["warning “2025年2月29日”日历上没有：2025年2月最后一天是28日"]],
    ["２０２５年２月２９日", ["warning “２０２５年２月２９日”日历上没有：2025年2月最后一天是28日"]],
    ["2025-02-29", ["warning “2025-02-29”日历上没有：2025年2月最后一天是28日"]],
    ["2月29日", ["info “2月29日”日历上没有：2025年2月最后一天是28日"]],
    ["2月30号", ["warning “2月30号”日历上没有：2月最后一天是29日"]],
    ["4月31日", ["warning “4月31日”日历上没有：4月最后一天是30日"]],
    [
      "13月1日、0月1日、3月0日",
      [
        "warning “13月1日”日历上没有：月份只有1至12",
        "warning “0月1日”日历上没有：月份只有1至12",
        "warning “3月0日”日历上没有：3月最后一天是31日",
      ],
    ],
    ["2022年1月1日至2月29日", ["warning “2月29日”日历上没有：2022年2月最后一天是28日"]],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected));
  it.each([
    "2024年2月29日",
    "2024-02-29",
    "2023年11月1日至2月29日",
    "2025年9月至次年2月29日",
    "每年2月29日",
    "2月底、2025年2月、12345年2月、编号2025-02-291",
    "2025年2月28日",
  ])("%s is no finding", (text) => expect(found(text)).toEqual([]));
  it("without a year is a day of the notice's year", () => expect(found("2月29日", 2024)).toEqual([]));
  it("in a document's number or name is that document's", () => {
    const { diagnostics } = compile({
      path: "a.policy",
      text: '通知 甲 { 年度 2025 原文 "2025年2月29日.txt" 依据 "2025年2月29日文件" }\n',
    });
    expect(diagnostics.map(({ code }) => code)).not.toContain("impossible-date-in-text");
  });
});
