// The amount in brackets behind a 缴纳, where the tiers pay different amounts.
import { describe, expect, it } from "vitest";
import { findingsOf } from "../harness/findings.js";

const echoed = (when: string, echo: string) =>
  findingsOf(`通知 测试2022 { 年度 2022 }
档次 一档、二档
标准 个人缴费 一档 400元 二档 800元
情形 甲 { 当 缴费日期 在 本年度${when} 缴纳 个人缴费（${echo}） 待遇 从 缴费日期 }
`).filter(({ code }) => code === "echo-mismatch");

describe("an echo of a payment in a notice with tiers", () => {
  it("is that of the tier that the situation asks for", () => {
    expect(echoed(' 且 "档次" = 一档', "400元")).toEqual([]);
    expect(echoed(' 且 "档次" = 二档', "800元")).toEqual([]);
    const [swapped] = echoed(' 且 "档次" = 一档', "800元");
    expect(swapped).toMatchObject({ severity: "error", data: { replacement: "400元" } });
  });
  it("that is one tier's, with nothing to say which, is said not to be checked further", () => {
    const [told, ...rest] = echoed("", "400元");
    expect(rest).toEqual([]);
    expect(told).toMatchObject({ severity: "info", fixable: false });
    expect(told?.message.zh).toContain("二档 个人缴费 800元 是 800元");
  });
  it("that is no tier's is an error", () => {
    expect(echoed("", "500元")).toMatchObject([{ severity: "error" }]);
  });
});

it("each figure that an echo is worked out of says which it is", () => {
  const [found] = findingsOf(`通知 甲2027 { 年度 2027 }
标准 个人缴费 400元
标准 财政补助 700元
情形 补缴 { 当 缴费日期 在 本年度 缴纳 个人缴费 + 财政补助（1080元） 待遇 未规定 }
`).filter(({ code }) => code === "echo-mismatch");
  expect(found?.related.map(({ message }) => message.zh)).toEqual(["“个人缴费”的金额", "“财政补助”的金额"]);
});
