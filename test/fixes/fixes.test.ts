// Every quick fix: what it writes is what a person would write, the finding is gone afterwards, and nothing new is found.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyEdits } from "../../compiler/fixes/apply-edits.js";
import { applyFixes, fixes, mendOf } from "../../compiler/fixes/registry.js";
import { catalogue } from "../../compiler/rules/catalogue.js";
import { codesOf, compileText, wholeNotice } from "../harness/findings.js";

/** The example after the quick fix of its first finding of `code`; null where there is none. */
function mended(code: string, example: string): string | null {
  const text = wholeNotice(example);
  const { source, diagnostics } = compileText(text);
  const finding = diagnostics.find((other) => other.code === code);
  const mend = finding === undefined ? null : mendOf(finding, source);
  if (mend === null) return null;
  const after = applyEdits(text, mend.edits);
  expect(codesOf(after).filter((other) => other === code)).toEqual([]);
  return after.slice(text.length - example.length);
}

const situation = "情形 全年缴费 { 当 缴费日期 在 本年度 缴纳 个人缴费 待遇 从 缴费日期 }";
const cases: readonly (readonly [code: string, before: string, after: string])[] = [
  ["echo-mismatch", "人群 甲 资助 甲 90%（280元） 由 乙", "人群 甲 资助 甲 90%（288元） 由 乙"],
  ["document-number-form", '未规定 "缴费" 按 "甘医保发[2O21]55号"', '未规定 "缴费" 按 "甘医保发〔2021〕55号"'],
  [
    "duplicate-basis",
    '通知 例 { 年度 2022 依据 "甲发〔2021〕1号"、 "甲发〔2021〕1号" }',
    '通知 例 { 年度 2022 依据 "甲发〔2021〕1号" }',
  ],
  ["payer-missing", "人群 甲 资助 甲 全额", "人群 甲 资助 甲 全额 由 未规定"],
  ["payer-missing", "人群 甲 资助 甲 9元 { 其中 9元 }", "人群 甲 资助 甲 9元 { 其中 9元 由 未规定 }"],
  [
    "situation-without-payment",
    "例外 甲 { 当 非 乙 待遇 从 年初} 人群 乙",
    "例外 甲 { 当 非 乙 待遇 从 年初 缴纳 未规定} 人群 乙",
  ],
  [
    "situation-without-benefits",
    situation.replace(" 待遇 从 缴费日期", ""),
    situation.replace("从 缴费日期", "未规定"),
  ],
  ["unknown-acknowledgement", '原文如此 anex-sum "多。" 任务表 "表" 1人', '原文如此 annex-sum "多。" 任务表 "表" 1人'],
  ["unused-acknowledgement", '任务表 "表" 1人\n  原文如此 annex-sum "多。"；\n说明 "注"', '任务表 "表" 1人\n说明 "注"'],
  ["unknown-name", "人群 孤儿 资助 孤兒 全额 由 乙", "人群 孤儿 资助 孤儿 全额 由 乙"],
  ["unused-declaration", '人群 孤儿\n说明 "注"', '说明 "注"'],
];

describe("quick fixes", () => {
  it.each(cases)("%s: %s", (code, before, after) => {
    expect(mended(code, before)).toBe(after);
  });

  it("name the source text that lies there, in one step", () => {
    const text = '//? {"nearest":"清河\\"县\\".txt"}\n通知 示例2022 { 年度 2022 原文 "清和县.txt" }\n' + situation;
    const { source, diagnostics } = compileText(wholeNotice(text));
    const finding = diagnostics.find(({ code }) => code === "source-not-found")!;
    const { edits } = mendOf(finding, source)!;
    expect(applyEdits(source.text, edits)).toContain('原文 "清河\\"县\\".txt"');
  });

  it("write English keywords in an English file", () => {
    const text = "notice example { year 2022 }\ngroup orphans\nsubsidy orphans full";
    expect(mended("payer-missing", text)).toBe(`${text} by unspecified`);
  });

  it("there is one for every code that says so, and for no other", () => {
    const fixable = Object.values(catalogue).filter((found) => found.fixable);
    expect([...fixes.keys()].sort()).toEqual(fixable.map(({ code }) => code));
  });

  it("are applied all at once, but never where only a person can decide", () => {
    const text = wholeNotice('人群 孤儿 资助 孤兒 全额 未规定 "缴费" 按 "甲发[2021]5号"');
    const { source, diagnostics } = compileText(text);
    const after = applyFixes({ source }, diagnostics);
    expect(after).toContain('资助 孤兒 全额 未规定 "缴费" 按 "甲发〔2021〕5号"');
    expect(codesOf(after)).toEqual(["unknown-name", "payer-missing"]);
    expect(applyFixes({ source: { ...source, text: after } }, compileText(after).diagnostics)).toBe(after);
  });
});

describe("applyEdits", () => {
  it("applies edits in any order and leaves out what overlaps", () => {
    const edits = [
      { start: 4, end: 5, text: "E" },
      { start: 0, end: 2, text: "" },
      { start: 1, end: 3, text: "x" },
      { start: 3, end: 3, text: "+" },
    ];
    expect(applyEdits("abcdef", edits)).toBe("c+dEf");
  });

  it("never loses text that no edit names", () => {
    const edit = fc.record({ start: fc.nat(20), end: fc.nat(20), text: fc.constant("") });
    fc.assert(
      fc.property(fc.string({ minLength: 20, maxLength: 20 }), fc.array(edit), (text, edits) => {
        const forward = edits.filter(({ start, end }) => start <= end);
        const touched = new Set(
          forward.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)),
        );
        const kept = [...Array(20).keys()].filter((index) => !touched.has(index)).map((index) => text[index]);
        const after = applyEdits(text, forward);
        expect(kept.every((character) => character !== undefined && after.includes(character))).toBe(true);
      }),
    );
  });
});
