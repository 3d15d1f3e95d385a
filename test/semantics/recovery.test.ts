// One mistake is one problem: a slip in a name leaves the statements around it understood as they were meant.
import { describe, expect, it } from "vitest";
import { parse } from "@zhengce/grammar";
import { buildModel } from "../../compiler/semantics/build-model.js";
import { compile } from "../../compiler/compile.js";
import { exampleText } from "../harness/examples.js";
import { modelIn2022, problems, problemsIn } from "../harness/model.js";

describe("a misspelt name", () => {
  const base = "档次 一档、二档 标准 个人缴费 一档 320元 二档 695元 标准 财政补助 580元 人群 特困人员、低保对象\n";
  it("of a group or a component adds to the subsidy that it means", () => {
    const model = modelIn2022(`${base}
      条款 一 { 资助 特困人员、低保对象 一档 320元 }
      条款 二 { 资助 特困人元、低保对象 个人交费 二档 320元 由 医疗救助基金 }`);
    expect(model.subsidies.map(({ group, rates, payers }) => [group, rates.includes(null), payers.length])).toEqual([
      ["特困人员", false, 1],
      ["低保对象", false, 1],
    ]);
  });
  it("of a tier states the amount of the tier that it means", () => {
    const model = modelIn2022("档次 一档次、二档次 标准 个人缴费 一当次 320元 二档次 695元");
    expect(model.components.get("个人缴费")?.amounts).toEqual([32000, 69500]);
  });
  it("of an exception orders the one that it means", () => {
    const text = "例外 动态参保 { } 例外 新生儿 优先于 动态参宝 { }";
    expect(modelIn2022(text).situations.map(({ name }) => name)).toEqual(["新生儿", "动态参保"]);
    expect(problems(text)).toEqual(["unknownName 动态参宝"]);
  });
  it("that nothing is near leaves its subsidy out", () => {
    expect(modelIn2022(`${base} 资助 五保户、特困人员 全额`).subsidies.map(({ group }) => group)).toEqual(["特困人员"]);
  });
  it("of a fact in a test, an enumeration or its declaration is one problem", () => {
    expect(problems(`用例 "子" { 已知 缴费日器 2022年1月1日 期望 资助 0元 }`)).toEqual(["unknownName 缴费日器"]);
    const fact = (name: string): string =>
      `事实 ${name}：贫困县 | 非贫困县 可缺 人群 甲 = 县类别 = 贫困县 或 非贫困县 ≠ 县类别
       用例 "子" { 已知 缴费日期 2022年1月1日 县类别 贫困县 期望 资助 0元 }`;
    expect(problems(fact("县类别"))).toEqual([]);
    expect(problems(fact("县类型"))).toEqual(["unknownName 县类别"]);
    expect(problemsIn("unknownName", fact("县类型"))).toMatchObject([{ nearest: "县类型" }]);
  });
  it("of a date fact is one problem, whatever each place asks for", () => {
    const text = "事实 退役日子：日期 可缺 人群 甲 = 退役日期 在 本年度 且 缴费日期 在 退役日期 起 90日 内";
    expect(problems(text)).toEqual(["unknownName 退役日期"]);
  });
  it("of the component that situations pay is not also a subsidy without one", () => {
    const text = "标准 甲标准 1元 标准 乙标准 2元 人群 孤儿 资助 孤儿 全额 情形 甲 { 缴纳 个人交费 }";
    expect(problems(text).map((problem) => problem.split(" ")[0])).toEqual(["unknownName"]);
  });
  it("that means the opposite of a declared one is not taken for it, and the declaration is not also unused", () => {
    const text = `期间 三月后期 从 年初 期间 七月前期 从 年初 人群 甲 = 缴费日期 在 三月后期 或 缴费日期 在 七月后期`;
    expect(problemsIn("unknownName", text)).toMatchObject([{ nearest: null }]);
    expect(problemsIn("unusedDeclaration", text).map(({ place }) => place.text)).not.toContain("七月前期");
  });
});

describe("a type that was lost to a syntax error", () => {
  it("may be any", () => {
    const text =
      "通知 甲 { 年度 2022 }\n事实 退役日期：可缺\n人群 甲 = 退役日期 在 本年度 或 退役日期\n情形 乙 { 待遇 从 退役日期 }";
    const source = { path: "lost.policy", text };
    const { value, diagnostics } = parse(source);
    expect(diagnostics).toHaveLength(1);
    const kinds = buildModel(value, source).problems.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind !== "unusedDeclaration")).toEqual([]);
  });
});

describe("one slip in an example", () => {
  it.each(["guizhou-2021", "qianjiang-2022", "baogou-2022"])("%s: a reference is reported as one mistake", (name) => {
    const text = exampleText(name);
    const { references } = compile({ path: "x", text }).model;
    const symbols = new Set();
    for (const { name: word, symbol, declaration } of references) {
      // A payer is declared by its use, and a clause by its label.
      if (declaration || symbol.kind === "payer" || symbols.has(symbol) || word.text.length < 3 || word.quoted)
        continue;
      symbols.add(symbol);
      const slip = `${text.slice(0, word.end - 1)}错${text.slice(word.end)}`;
      const codes = compile({ path: "x", text: slip }).diagnostics.map(({ code }) => code);
      expect([word.text, codes]).toEqual([word.text, [symbol.kind === "value" ? "unknown-value" : "unknown-name"]]);
    }
  });
});
