// Next year's draft of every example: it parses, every figure is marked, its tests still pass, comments and layout are as they were.
import { walk } from "@zhengce/grammar";
import type { Node } from "@zhengce/grammar";
import { describe, expect, it } from "vitest";
import { carryForward } from "../../compiler/compare/carry-forward.js";
import { compareNotices } from "../../compiler/compare/compare-notices.js";
import { compile } from "../../compiler/compile.js";
import { applyEdits } from "../../compiler/fixes/apply-edits.js";
import { mendOf, applyFixes } from "../../compiler/fixes/registry.js";
import { keywordIn } from "../../compiler/fixes/keyword-language.js";
import { runTests } from "../../compiler/testing/run-tests.js";
import { example, exampleNames } from "../harness/examples.js";
import { compiled } from "../harness/lowered.js";

function carried(text: string, year: number): { text: string; marked: number; dropped: readonly string[] } {
  const { model, source } = compile({ path: "last.policy", text });
  const made = carryForward(model, year, keywordIn(source, "unconfirmed"));
  return { ...made!, text: applyEdits(text, made!.edits) };
}
const comments = (text: string): readonly string[] => [...text.matchAll(/\/\/.*/g)].map(([comment]) => comment);

describe.each(exampleNames)("%s, a year later", (name) => {
  const { source, model } = example(name);
  const next = carried(source.text, model.notice.year! + 1);
  const draft = compile({ path: "next.policy", text: next.text });

  it("has no finding but the figures to confirm", () => {
    const others = draft.diagnostics.filter(({ code }) => code !== "unconfirmed-figure");
    expect(others.map(({ code, message }) => `${code} ${message.zh}`)).toEqual([]);
    expect(draft.diagnostics.length).toBe(next.marked);
    expect(draft.model.notice.year).toBe(model.notice.year! + 1);
  });
  it("leaves no figure outside the tests unmarked", () => {
    const bare: string[] = [];
    walk(draft.tree, {
      enter: (node: Node) => {
        if (node.kind === "TestCase" || (node.kind === "NoticeEntry" && node.property === "year")) return false;
        if ("unconfirmed" in node && !node.unconfirmed) bare.push(next.text.slice(node.start, node.end));
        return true;
      },
    });
    expect(bare).toEqual([]);
  });
  it("passes the tests that it carries", () => {
    const failed = runTests(draft.model, draft.program!).filter(({ passed }) => !passed);
    expect(failed.map((test) => test.name)).toEqual([]);
    expect(draft.model.tests.length).toBe(model.tests.length);
  });
  it("keeps comments and lines", () => {
    expect(comments(next.text)).toEqual(comments(source.text));
    expect(next.text.split("\n").length).toBe(source.text.split("\n").length);
  });
  it("changes nobody's bill", () => {
    const { kinds, undecided } = compareNotices(
      { model, program: example(name).program! },
      { model: draft.model, program: draft.program! },
    );
    expect(undecided).toBe(0);
    expect(kinds.filter(({ direction }) => direction === "gains" || direction === "loses")).toEqual([]);
  });
  it("is confirmed figure by figure, never unasked", () => {
    expect(applyFixes(draft, draft.diagnostics)).toBe(next.text);
    const edits = draft.diagnostics.flatMap((finding) => mendOf(finding, draft.source)?.edits ?? []);
    expect(compile({ path: "next.policy", text: applyEdits(next.text, edits) }).diagnostics).toEqual([]);
  });
});

describe("carryForward", () => {
  it("moves years, keeps documents, comments out what only the old notice has", () => {
    const text = `通知 某县2024 { 标题 "2024年通知" 文号 "县医保发〔2023〕9号" 年度 2024 依据 "医保发〔2023〕24号" }
期间 闰日 从 2024年2月29日 至 2024-12-31 // 2024年的注释`;
    const next = carried(text, 2025);
    expect(next.text)
      .toBe(`通知 某县2025 { 标题 "2025年通知" /* 文号 "县医保发〔2023〕9号" */ 年度 2025 依据 "医保发〔2023〕24号" }
期间 闰日 从 2025年2月28日 待核 至 2025-12-31 待核 // 2024年的注释`);
    expect([next.marked, next.dropped]).toEqual([2, ['文号 "县医保发〔2023〕9号"']]);
  });
  it("leaves no 29 February unmarked that the new year does not have, in dates and in texts", () => {
    const next = carried(
      `通知 某县2024 { 年度 2024 标题 "截至2024年2月29日" }
期间 甲 从 2024年2月29日 至 ２０２４年２月２９日
期间 乙 从 2月1日 至 2月29日
期间 丙 从 每年2月1日 至 每年2月29日
时限 2月29日 前 由 县医保局 "汇总2024年2月29日以前、2024-12-31以前的名单"`,
      2025,
    );
    expect(next.text).toBe(`通知 某县2025 { 年度 2025 标题 "截至2025年2月29日" }
期间 甲 从 2025年2月28日 待核 至 2025年２月28日 待核
期间 乙 从 2月1日 待核 至 2月28日 待核
期间 丙 从 每年2月1日 待核 至 每年2月29日 待核
时限 2月28日 待核 前 由 县医保局 "汇总2025年2月29日以前、2025-12-31以前的名单"`);
    const told = compile({ path: "next.policy", text: next.text }).diagnostics.filter(({ code }) =>
      code.startsWith("impossible-date"),
    );
    expect(told.map(({ code, severity, start, end }) => [code, severity, next.text.slice(start, end)])).toEqual([
      ["impossible-date-in-text", "warning", "2025年2月29日"],
      ["impossible-date-in-text", "warning", "2025年2月29日"],
    ]);
    expect(carried("通知 某县2023 { 年度 2023 }\n期间 甲 从 2月1日 至 2月28日", 2024).text).toContain("2月28日 待核");
  });
  it("marks once", () => {
    const once = carried("通知 某县2024 { 年度 2024 }\n标准 个人缴费 320元 待核", 2025);
    expect(once.text).toContain("320元 待核");
    expect(once.text).not.toContain("待核 待核");
  });
  it("needs a year to move from", () => {
    expect(carryForward(compiled('通知 某县 { 标题 "通知" }').model, 2025, "待核")).toBeNull();
  });
});
