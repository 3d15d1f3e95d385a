// Percentages of the file that the print has in words.
import { describe, expect, it } from "vitest";
import { compileText } from "../harness/findings.js";

/** Codes of what is found between a print of one clause and a subsidy. */
function codes(print: string, rate: string): readonly string[] {
  const file = [
    `//| 一、资助`,
    `//| ${print}`,
    `通知 测试2022 { 年度 2022 原文 "print.txt" }`,
    `档次 一档、二档`,
    `人群 孤儿`,
    `参保范围 未规定`,
    `标准 个人缴费 一档 320元 二档 500元`,
    `情形 缴费 { 当 缴费日期 在 本年度 缴纳 个人缴费 待遇 未规定 }`,
    `条款 一 { 资助 孤儿 ${rate} 由 县级财政 }`,
  ].join("\n");
  return compileText(file).diagnostics.map(({ code }) => code);
}

describe("shares in words", () => {
  it("全额 of a tier is its 100%, 减半 is 50%", () => {
    expect(codes("孤儿按一档标准全额资助。", "一档个人缴费 的 100%")).toEqual([]);
    expect(codes("孤儿个人缴费减半。", "50%")).toEqual([]);
    expect(codes("孤儿个人缴费由县、乡各半承担。", "50%")).toEqual([]);
  });
  it("no other share is", () => {
    expect(codes("孤儿按一档标准全额资助。", "90%")).toEqual(["figure-not-in-source"]);
    expect(codes("孤儿按一档标准资助。", "一档个人缴费 的 100%")).toEqual(["figure-not-in-source"]);
  });
  it("a printed percentage that nothing encodes goes before words", () => {
    expect(codes("孤儿按90%资助，特困人员全额资助。", "100%")).toContain("figure-not-in-source");
  });
});
