// Parts of 全额 are held against what each person pays: variants, and caps.
import { describe, expect, it } from "vitest";
import { notice } from "../harness/notice.js";
import { findingsOf } from "../harness/findings.js";
import { workBudget } from "../../compiler/budget.js";
import { sharesAddUp } from "../../compiler/verify/answers/shares.js";
import { compile } from "../../compiler/compile.js";

const text = (parts: readonly string[], own: string, extra = ""): string =>
  notice(
    "参保范围 未规定",
    "事实 学生：是否",
    "人群 孤儿",
    `标准 个人缴费 400元 { 当 学生 { ${own} } }`,
    `资助 孤儿 全额 {\n${parts.map((part) => `其中 ${part}`).join("\n")}\n}`,
    extra,
    "情形 缴费 { 当 缴费日期 在 本年度 缴纳 个人缴费 待遇 从 缴费日期 至 年末 }",
  );
const codes = (of: string): readonly string[] => findingsOf(of).map(({ code }) => code);
const saysOfShares = (of: string): readonly unknown[] => {
  const { program } = compile({ path: "test.policy", text: of });
  if (program === null) throw new Error("no program");
  return sharesAddUp(program, workBudget()).observations.map(({ says }) => says);
};

describe("parts of 全额", () => {
  it("fit a variant that has a part more", () => {
    const fits = text(["400元 由 市财政", "200元 由 县财政 当 学生"], "600元");
    expect(codes(fits)).toEqual([]);
    expect(saysOfShares(fits)).toEqual([]);
  });
  it("that fit the plain standard alone exceed a lower variant, for someone who is charged by it", () => {
    const exceeds = text(["200元 由 市财政", "200元 由 县财政"], "300元");
    expect(codes(exceeds)).toEqual(["parts-overlap"]);
    const [finding] = findingsOf(exceeds);
    expect(finding?.message.zh).toContain("各项合计 400元，超过 300元");
    expect(finding?.message.zh).toContain("学生");
    expect(finding?.message.en).toContain("come to 400 yuan in all, more than 300 yuan");
    expect(saysOfShares(exceeds)).toMatchObject([{ code: "shares-uneven", than: "more", whole: 300_00, sum: 400_00 }]);
  });
  it("leave something of a higher variant to nobody", () => {
    const lacks = text(["200元 由 市财政", "200元 由 县财政"], "600元");
    expect(codes(lacks)).toEqual(["parts-gap"]);
    expect(saysOfShares(lacks)).toMatchObject([{ code: "shares-uneven", than: "less", whole: 600_00 }]);
  });
  it("exceed what a cap leaves of it", () => {
    const capped = text(["200元 由 市财政", "200元 由 县财政"], "400元", "资助上限 个人缴费 300元");
    expect(codes(capped)).toContain("parts-overlap");
  });
  it("with a rest fit whatever is paid, an open variant among it", () => {
    expect(codes(text(["200元 由 市财政", "其余 由 县财政"], "未规定"))).toEqual([]);
    expect(codes(text(["200元 由 市财政", "其余 由 县财政"], "300元"))).toEqual([]);
  });
});
