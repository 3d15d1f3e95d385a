// Document numbers that the press put out of shape.
import { describe, expect, it } from "vitest";
import { printedNumbers } from "../../compiler/source-text/printed-numbers.js";
import { compileText } from "../harness/findings.js";

const broken = (text: string): readonly (readonly [string, string])[] =>
  printedNumbers(text)
    .filter(({ faults }) => faults === null)
    .map(({ written, canonical }) => [written, canonical]);

describe("document numbers out of shape", () => {
  it.each([
    "医保发〔2020〕32)号",
    "医保发〔2020〕32〕号",
    "医保发〔2020〕32、号",
    "医保发〔2020 32号",
    "医保发2020〕32号",
    "医保发〔〔2020〕〕32号",
    "医保发〔2020〕〕32号",
    "医保发〔2020年〕32号",
    "医保发2020-32号",
    "医保发〔2020〕32",
  ])("按照《关于缴费的通知》（%s）办理。", (written) => {
    expect(broken(`按照《关于缴费的通知》（${written}）办理。`)).toEqual([[written, "医保发〔2020〕32号"]]);
  });
  it.each([
    "医保发〔2020〕32号",
    "发放2020年第3号公告",
    "参加培训（2020年）3号楼",
    "附件2",
    "于2020年3月办函12号",
    "合计（2020）32",
    "2020年度、2021年度共32号",
  ])("%s is none", (text) => expect(broken(text)).toEqual([]));
});

it("is found under its right number, and said to be malformed in the print", () => {
  const file = (basis: string) =>
    [
      "//| 关于缴费的通知",
      "//| 按照《关于工作的通知》（某医保发〔2021〕32)号）要求通知如下。",
      "//| 一、缴费标准",
      "//| 个人缴费320元。",
      `通知 测试2022 { 年度 2022 依据 "${basis}" 原文 "print.txt" }`,
      "条款 一 { 标准 个人缴费 320元 }",
    ].join("\n");
  const codes = (basis: string) =>
    compileText(file(basis)).diagnostics.flatMap(({ code }) => (/^(?:source|figure)-/u.test(code) ? [code] : []));
  expect(codes("某医保发〔2021〕32号")).toEqual(["source-document-number"]);
  expect(codes("某医保发〔2021〕33号")).toContain("figure-not-in-source");
});
