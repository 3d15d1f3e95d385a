import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentKey, documentNumbers } from "../../compiler/semantics/checks/document-numbers.js";

const read = (text: string) => documentNumbers(text, true).map(({ canonical, faults }) => [canonical, ...faults]);

describe("document numbers", () => {
  it.each([
    ["甘医保发〔2O21〕55号", "甘医保发〔2021〕55号", "letter"],
    ["甘医保发〔2021〕5l号", "甘医保发〔2021〕51号", "letter"],
    ["医保发[2021]32号", "医保发〔2021〕32号", "brackets"],
    ["医保发(2021)32号", "医保发〔2021〕32号", "brackets"],
    ["医保发（2021）32号", "医保发〔2021〕32号", "brackets"],
    ["医保发【2021】32号", "医保发〔2021〕32号", "brackets"],
    ["医保发〔２０２１〕32号", "医保发〔2021〕32号", "fullWidth"],
    ["医保发〔2021〕 32号", "医保发〔2021〕32号", "spaces"],
    ["医保发〔2021〕32 号", "医保发〔2021〕32号", "spaces"],
    ["医保发〔2021〕第32号", "医保发〔2021〕32号", "ordinal"],
    ["医保发〔2021〕032号", "医保发〔2021〕32号", "zeros"],
    ["医保发〔2021〕32", "医保发〔2021〕32号", "mark"],
    ["医保发〔21〕32号", "医保发〔2021〕32号", "shortYear"],
    ["医保发〔二〇二一〕32号", "医保发〔2021〕32号", "numerals"],
    ["医保发〔二零二一〕32号", "医保发〔2021〕32号", "numerals"],
    ["医保发〔2021〕五号", "医保发〔2021〕5号", "numerals"],
    ["医保发〔二〇二一〕三十二号", "医保发〔2021〕32号", "numerals"],
    ["医保发〔2021〕一百零五号", "医保发〔2021〕105号", "numerals"],
    ["医保发〔2021〕十号", "医保发〔2021〕10号", "numerals"],
  ])("%s is %s", (written, canonical, fault) => {
    expect(read(written)).toEqual([[canonical, fault]]);
  });

  it("leaves right ones, and what is none, alone", () => {
    expect(read("医保发〔2021〕32号、筑医保通〔2021〕34号").flatMap(([, ...faults]) => faults)).toEqual([]);
    for (const none of [
      "财政部公告2021年第5号",
      "2020年度政府分担比例",
      "（二）1",
      "低保对象（288元）",
      "（OO）1号",
      "居住地（十二）三号楼",
      "低保（一二三四）五号",
    ]) {
      expect(read(none)).toEqual([]);
    }
  });

  it("takes prose for a number only where 号 stands", () => {
    expect(documentNumbers("计划(2021)5项", false)).toEqual([]);
    const [found] = documentNumbers("按照医保发[2021]5号办理", false);
    expect(found).toMatchObject({ start: 2, written: "医保发[2021]5号", canonical: "医保发〔2021〕5号" });
  });

  it("tells one document from another however they are spelt", () => {
    expect(documentKey("医保发[2021]32号")).toBe(documentKey("医保发〔2021〕32号"));
    expect(documentKey("医保发〔2021〕32号")).not.toBe(documentKey("医保发〔2021〕33号"));
    expect(documentKey("现有 政策标准")).toBe(documentKey("现有政策标准"));
  });

  it("never throws, and the right form needs no mending", () => {
    const characters = Array.from("甲发文〔〕[]（）()2O01９第号 　lI二〇十百");
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...characters), { maxLength: 24 }), (pieces) => {
        for (const { canonical } of documentNumbers(pieces.join(""), true)) {
          expect(documentNumbers(canonical, true).flatMap(({ faults }) => faults)).toEqual([]);
        }
      }),
    );
  });
});
