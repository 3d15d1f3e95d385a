import { describe, expect, it } from "vitest";
import { applyEdits } from "../../compiler/fixes/apply-edits.js";
import { applyFixes, mendOf } from "../../compiler/fixes/registry.js";
import { orderOtherWay } from "../../compiler/fixes/assists/order-exceptions.js";
import { codesOf, compileText, findingsOf } from "../harness/findings.js";

const text = (first: string, second: string): string => `通知 测试2022 { 年度 2022 }
标准 个人缴费 320元
情形 全年缴费 { 当 缴费日期 在 本年度 缴纳 个人缴费 待遇 从 缴费日期 }
例外 ${first} { 当 出生日期 在 本年度 且 缴费日期 在 出生日期 起 90日 内 缴纳 个人缴费 待遇 从 出生日期 }
例外 ${second} { 当 出生日期 在 本年度 且 缴费日期 在 本年度 缴纳 个人缴费 待遇 从 缴费日期 }
`;
function mended(source: string): { readonly text: string; readonly title: string | undefined } {
  const finding = findingsOf(source).find(({ code }) => code === "unordered-exceptions");
  const mend = finding === undefined ? null : mendOf(finding, { path: "test.policy", text: source });
  return { text: applyEdits(source, mend?.edits ?? []), title: mend?.title.zh };
}

describe("unordered-exceptions", () => {
  it("puts the one declared first before the other", () => {
    const done = mended(text("新生儿", '"本年 出生"'));
    expect(done).toEqual({
      text: text('新生儿 优先于 "本年 出生"', '"本年 出生"'),
      title: "让“新生儿”优先于“本年 出生”",
    });
    expect(codesOf(done.text)).toEqual([]);
  });
  it("adds to a list", () => {
    const third =
      "例外 早产 { 当 出生日期 在 2021年12月1日 至 2021年12月31日 且 缴费日期 在 本年度 缴纳 个人缴费 待遇 从 缴费日期 }\n";
    const done = mended(text("新生儿 优先于 早产", "本年出生 优先于 早产") + third);
    expect(done.text).toContain("例外 新生儿 优先于 早产、本年出生 {");
    expect(codesOf(done.text)).toEqual([]);
  });
  it.each(["zh", "en"] as const)(
    "puts the one declared later before the other, behind what it goes before already (%s)",
    (locale) => {
      const third =
        "例外 早产 { 当 出生日期 在 2021年12月1日 至 2021年12月31日 且 缴费日期 在 本年度 缴纳 个人缴费 待遇 从 缴费日期 }\n";
      const source = text("新生儿 优先于 早产", "本年出生 优先于 早产") + third;
      const { model, diagnostics } = compileText(source);
      const offers = diagnostics.map((finding) => [finding.code, orderOtherWay(finding, model, locale)] as const);
      const mend = offers.find(([code]) => code === "unordered-exceptions")?.[1];
      const done = applyEdits(source, mend?.edits ?? []);
      expect(done).toContain(`例外 本年出生 优先于 早产${locale === "zh" ? "、" : ", "}新生儿 {`);
      expect(codesOf(done)).toEqual([]);
    },
  );
  it("is offered for no other finding, nor where what it needs is lost", () => {
    const { model, diagnostics } = compileText(text("新生儿", "本年出生"));
    const finding = diagnostics.find(({ code }) => code === "unordered-exceptions")!;
    const data = finding.data as Readonly<Record<string, unknown>>;
    expect(orderOtherWay(finding, model, "zh")).not.toBeNull();
    for (const other of [
      { ...finding, code: "situation-gap" },
      { ...finding, data: { ...data, first: undefined } },
      { ...finding, data: { ...data, second: undefined } },
      { ...finding, data: { ...data, second: "没有这个" } },
    ])
      expect(orderOtherWay(other, model, "zh")).toBeNull();
  });
  it("is never applied unasked", () => {
    const source = { path: "test.policy", text: text("新生儿", "本年出生") };
    expect(applyFixes({ source }, findingsOf(source.text))).toBe(source.text);
  });
});
