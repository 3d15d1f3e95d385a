// Quick fixes of names, types and dates: what is written, and that nothing else is found afterwards.
import { describe, expect, it } from "vitest";
import { applyFixes } from "../../compiler/fixes/registry.js";
import { compileText, wholeNotice } from "../harness/findings.js";

/** The example after the fixes of `code`, as often as they apply. */
function mended(code: string, example: string): string {
  let text = wholeNotice(example);
  const head = text.length - example.length;
  for (let round = 0; round < 4; round++) {
    const { source, diagnostics } = compileText(text);
    text = applyFixes(
      { source },
      diagnostics.filter((finding) => finding.code === code),
      "offered",
    );
  }
  expect(compileText(text).diagnostics.map((finding) => finding.code)).not.toContain(code);
  return text.slice(head);
}

describe("quick fixes of names", () => {
  it("write the nearest name everywhere", () => {
    const text = "人群 特困人员 多重身份 累加 资助 特困人元 1元 由 甲 资助 特困人元 2元 由 甲 当 缴费日期 在 本年度";
    expect(mended("unknown-name", text)).toBe(text.replaceAll("特困人元", "特困人员"));
  });
  it("put a name in quotes that needs them", () => {
    expect(mended("unknown-name", '人群 "60至69岁老年人" 资助 "60到69岁老年人" 全额 由 甲')).toBe(
      '人群 "60至69岁老年人" 资助 "60至69岁老年人" 全额 由 甲',
    );
    expect(
      mended("unknown-value", '事实 类别："资助" | 其它 可缺 人群 孤儿 资助 孤儿 全额 由 甲 当 类别 = 资助者'),
    ).toContain('类别 = "资助"');
  });
  it("write the payer that is usual", () => {
    const text =
      "人群 甲、乙 资助 甲、乙 全额 由 医疗救助基金 10元、县级财政 20元、医疗救助基金 当 甲 由 医疗救助资金 当 乙";
    expect(mended("similar-payer", text)).toBe(text.replace("资金", "基金"));
  });
  it("take an unused declaration out, alone or from a list", () => {
    const subsidy = "资助 孤儿 全额 由 甲";
    expect(mended("unused-declaration", `人群 孤儿\n人群 老人\n${subsidy}`)).toBe(`人群 孤儿\n${subsidy}`);
    expect(mended("unused-declaration", `人群 孤儿、老人\n${subsidy}`)).toBe(`人群 孤儿\n${subsidy}`);
    expect(mended("unused-declaration", `人群 老人、孤儿\n${subsidy}`)).toBe(`人群 孤儿\n${subsidy}`);
    expect(mended("unused-declaration", `人群 老人 , "6 岁"、孤儿\n${subsidy}`)).toBe(`人群 孤儿\n${subsidy}`);
    expect(mended("unused-declaration", `人群 老人、儿童\n说明 "注"`)).toBe(`说明 "注"`);
  });
});

describe("quick fixes of figures", () => {
  it("write the year of a range's second day", () => {
    const text = "期间 甲期 从 2021年10月26日 至 3月10日 人群 孤儿 = 缴费日期 在 甲期 资助 孤儿 全额 由 甲";
    expect(mended("date-year-ambiguous", text)).toBe(text.replace("3月10日", "2022年3月10日"));
  });
  it("put 元 behind a number that is compared with an amount", () => {
    const text = "事实 收入：金额 可缺 人群 穷人 = 收入 < 3000 资助 穷人 全额 由 甲";
    expect(mended("type-mismatch", text)).toBe(text.replace("3000", "3000元"));
  });
  it("state the year that the notice's name speaks of", () => {
    const rest = "标准 个人缴费 320元\n情形 甲 { 当 缴费日期 晚于 2021年1月1日 缴纳 个人缴费 待遇 未规定 }";
    expect(mended("missing-notice-year", `通知 某县2022 { }\n${rest}`)).toBe(`通知 某县2022 { 年度 2022 }\n${rest}`);
    expect(mended("missing-notice-year", `通知 某县 { 标题 "做好2022年工作" }\n${rest}`)).toBe(
      `通知 某县 { 标题 "做好2022年工作" 年度 2022 }\n${rest}`,
    );
  });
});
