// 至少 and 至多 behind a rate: cut first, then to what is paid; alike in the interpreter, in verify's rankings, in findings.
import { describe, expect, it } from "vitest";
import { assess } from "../../compiler/decision/interpret.js";
import { codesOf } from "../harness/findings.js";
import { programOf } from "../harness/lowered.js";

const notice = (rate: string, more = ""): string => `通知 甲2026 { 年度 2026 }
人群 低保对象
标准 个人缴费 400元
多重身份 就高不重复
资助 低保对象 ${rate} 由 医疗救助基金
${more}
情形 全年 { 当 缴费日期 在 本年度 缴纳 个人缴费 待遇 从 缴费日期 至 年末 }
`;
const granted = (rate: string): unknown =>
  assess(programOf(notice(rate)), { 缴费日期: "2026-03-01", 身份: ["低保对象"] }).value?.subsidy;

describe("a limited rate", () => {
  it.each([
    ["75% 至多 200元", 20_000],
    ["75% 至多 350元", 30_000],
    ["10% 至少 100元", 10_000],
    ["10% 至少 100元 至多 120元", 10_000],
    ["全额 至多 300元", 30_000],
    ["应缴 的 50% 至多 150元", 15_000],
    ["个人实缴 390元 至少 50元", 5000],
    ["10% 至少 500元", 40_000],
    ["不低于 100元 至多 250元", { min: 10_000, max: 25_000 }],
  ])("%s", (rate, fen) => expect(granted(rate)).toEqual(fen));

  it("is checked against its result", () => {
    expect(codesOf(notice("75% 至多 200元（200元）"))).toEqual([]);
    expect(codesOf(notice("75% 至多 200元（300元）"))).toEqual(["echo-mismatch"]);
  });
  it("has its limits in order", () => {
    expect(codesOf(notice("75% 至少 300元 至多 200元"))).toEqual(["period-reversed"]);
  });
});

it("a standard may be more than another, and never a subsidy", () => {
  expect(codesOf(notice("100%", "标准 特困标准 个人缴费 的 160% 至少 700元 由 县财政"))).toEqual([]);
  expect(codesOf(notice("160%"))).toContain("percent-above-100");
  const { components } = programOf(notice("100%", "标准 特困标准 个人缴费 的 160% 至少 700元 由 县财政"));
  expect(components[1]?.amounts).toEqual([70_000]);
});
