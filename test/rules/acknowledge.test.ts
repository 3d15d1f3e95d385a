import { describe, expect, it } from "vitest";
import { codesOf, compileText, wholeNotice } from "../harness/findings.js";

const table = (total: number, name = "表") => `任务表 "${name}" { 甲村 100人 总计 ${total}人 }`;
const sic = (code: string) => `原文如此 ${code} "照录。"`;
const check = (text: string) => {
  const { diagnostics, checked } = compileText(wholeNotice(text));
  return {
    codes: diagnostics.map(({ code }) => code),
    acknowledged: checked.acknowledged.map(({ finding }) => finding.code),
  };
};

describe("原文如此", () => {
  it("silences the finding on the statement that follows, and keeps it for sign-off", () => {
    expect(check(`${sic("annex-sum")} ${table(101)}`)).toEqual({ codes: [], acknowledged: ["annex-sum"] });
  });

  it("reaches over 解释 and 说明 to the statement, and into their own texts", () => {
    expect(check(`${sic("annex-sum")} 说明 "注。" ${table(101)}`).codes).toEqual([]);
    expect(check(`${sic("document-number-form")} 说明 "见医保发[2021]5号。"`).codes).toEqual([]);
    expect(check(`${sic("document-number-form")} 未规定 "缴费" 按 "医保发[2021]5号"`).codes).toEqual([]);
  });

  it("is idle only where somebody looked: of what the print alone shows, beside a print", () => {
    const text = `${sic("source-numbering")} ${table(100)}`;
    expect(check(text).codes).toEqual([]);
    const printed = `通知 测试2022 { 年度 2022 原文 "a.txt" }\n//| 一、无关\n${text}`;
    expect(compileText(printed).diagnostics.map(({ code }) => code)).toContain("unused-acknowledgement");
    expect(check(`${sic("annex-sum")} ${table(100)}`).codes).toEqual(["unused-acknowledgement"]);
  });

  it("silences only the code that it names", () => {
    expect(check(`${sic("clause-style")} ${table(101)}`).codes.sort()).toEqual(["annex-sum", "unused-acknowledgement"]);
  });

  it("answers for one error: the next one needs its own", () => {
    const two = '任务表 "表" 102人 { 甲村 100人 总计 101人 }';
    expect(check(`${sic("annex-sum")} ${two}`)).toEqual({ codes: ["annex-sum"], acknowledged: ["annex-sum"] });
    expect(check(`${sic("annex-sum")} ${sic("annex-sum")} ${two}`).codes).toEqual([]);
  });

  it("answers for the same message twice, as a misprinted number that is named twice", () => {
    const text = `${sic("document-number-form")} 未规定 "甲发[2021]5号的缴费" 按 "甲发[2021]5号"`;
    expect(check(text)).toEqual({ codes: [], acknowledged: ["document-number-form", "document-number-form"] });
  });

  it("does not reach the statement after next, nor the one before", () => {
    expect(check(`${sic("annex-sum")} ${table(100, "对")} ${table(101)}`).codes).toContain("annex-sum");
    expect(check(`${table(101)} ${sic("annex-sum")}`).codes).toEqual(["annex-sum", "unused-acknowledgement"]);
  });

  it("inside a clause reaches the clause's own number, inside braces the statement around it", () => {
    expect(check(`条款 一 { 说明 "无。" } 条款 三 { ${sic("clause-numbering")} 说明 "无。" }`).codes).toEqual([]);
    const subsidy = (note: string) => `人群 孤儿 资助 孤儿 350元 由 医疗救助基金 { ${note} }`;
    expect(check(subsidy("")).codes).toEqual(["subsidy-above-component"]);
    expect(check(subsidy(sic("subsidy-above-component"))).codes).toEqual([]);
  });

  it("inside a clause does not silence other statements of the clause", () => {
    const text = `条款 一 { ${table(101)} ${sic("annex-sum")} 说明 "无。" }`;
    expect(check(text).codes).toEqual(["annex-sum", "unused-acknowledgement"]);
  });

  it("can't silence what is no error of the notice, nor what does not exist", () => {
    expect(
      codesOf(wholeNotice(`${sic("amount-missing")} 条款 一 { 标准 个人缴费 320元 标准 财政补助 { 其中 9元 由 甲 } }`)),
    ).toEqual(["unknown-acknowledgement", "amount-missing"]);
    expect(codesOf(wholeNotice(`${sic("没有")} ${table(100)}`))).toEqual(["unknown-acknowledgement"]);
  });
});
