import { describe, expect, it } from "vitest";
import { clauseText, openFigures } from "../../compiler/source-text/clause-text.js";
import { compileText } from "../harness/findings.js";

const text = `//| 一、缴费标准
//| 每人缴费320元，比上年提高30元，财政
//|
//| 补助580元。
//| 二、其他
通知 测试2022 { 年度 2022 原文 "print.txt" }
条款 一 { 标准 个人缴费 320元 }
条款 二 { 说明 "无。" }
条款 三 { 说明 "无。" }`;

describe("what an editor shows of a clause", () => {
  const compilation = compileText(text);
  const clause = (name: string) => compilation.model.clauses.get(name)!;

  it("its printed text, the page's line breaks mended", () => {
    expect(clauseText(compilation, clause("一"))).toBe("一、缴费标准\n每人缴费320元，比上年提高30元，财政补助580元。");
    expect(clauseText(compilation, clause("三"))).toBeNull();
  });

  it("the figures that are still open", () => {
    expect(openFigures(compilation, clause("一")).map((figure) => figure.text)).toEqual(["30元", "580元"]);
    expect(openFigures(compilation, clause("二"))).toEqual([]);
  });

  it("nothing where there is no print", () => {
    const bare = compileText(text.replace(/^\/\/\|.*\n/gmu, ""));
    expect(bare.coverage).toBeNull();
    expect(clauseText(bare, bare.model.clauses.get("一")!)).toBeNull();
    expect(openFigures(bare, bare.model.clauses.get("一")!)).toEqual([]);
  });
});
