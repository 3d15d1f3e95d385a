// 其余档次 不资助, 其余人群 不资助: what a table does not list is nothing, and nothing more is asked of it.
import { formatPolicy } from "@zhengce/grammar";
import { describe, expect, it } from "vitest";
import { assess } from "../../compiler/decision/interpret.js";
import { codesOf } from "../harness/findings.js";
import { programOf } from "../harness/lowered.js";

const notice = (subsidy: string, last = ""): string => `通知 某县2026 { 年度 2026 }
人群 孤儿、低保对象
档次 一档、二档
标准 个人缴费 一档 400元 二档 700元
多重身份 就高不重复
资助 孤儿 ${subsidy} 由 医疗救助基金
${last}
情形 缴费 { 当 缴费日期 在 本年度 缴纳 个人缴费 待遇 从 缴费日期 至 年末 }
`;

describe("what is not listed", () => {
  it("is asked for where nothing says that it is nothing", () => {
    expect(codesOf(notice("一档 100%"))).toEqual(["unused-declaration", "tier-amount-missing"]);
  });
  it("is not asked for where that is said", () => {
    expect(codesOf(notice("一档 100% 其余档次 不资助", "其余人群 不资助"))).toEqual([]);
  });
  it("is nothing either way", () => {
    const person = { 缴费日期: "2026-03-01", 身份: ["孤儿"], 档次: "二档" };
    for (const subsidy of ["一档 100%", "一档 100% 其余档次 不资助"])
      expect(assess(programOf(notice(subsidy)), person).value?.subsidy).toBe(0);
  });
  it("is told of where the words are not whole", () => {
    expect(codesOf(notice("一档 100% 其余档次"))).toContain("expected-word");
    expect(codesOf(notice("一档 100%", "其余人群"))).toContain("expected-word");
  });
  it("is formatted, in English too", () => {
    const text = notice("一档 100%   其余档次   不资助", "其余人群   不资助");
    expect(formatPolicy({ path: "a.policy", text }).text).toContain("一档 100% 其余档次 不资助 由");
    const english = formatPolicy({ path: "a.policy", text }, { keywords: "en" }).text ?? "";
    expect(english).toContain("other-tiers not-subsidised by");
    expect(english).toContain("\nother-groups not-subsidised\n");
    expect(codesOf(english)).toEqual([]);
  });
});
