// Any tree has a model: broken texts, hostile names, many declarations.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "@zhengce/grammar";
import { buildModel } from "../../compiler/semantics/build-model.js";
import type { Model } from "../../compiler/semantics/model.js";
import { exampleNames, exampleText } from "../harness/examples.js";

/** The model of any text, every question of the facade asked once. */
function modelOfAny(text: string): Model {
  const source = { path: "any.policy", text };
  const model = buildModel(parse(source).value, source);
  for (const { name, symbol } of model.references) {
    if (name.end > name.start) expect(model.symbolAt(name.start)).not.toBeNull();
    expect(model.referencesTo(symbol).length).toBeGreaterThan(0);
    model.clauseOf(name);
  }
  for (const problem of model.problems) {
    expect(problem.place.start).toBeGreaterThanOrEqual(0);
    expect(problem.place.end).toBeLessThanOrEqual(text.length);
  }
  return model;
}

describe("the examples", () => {
  it.each(exampleNames)("%s has no problem, and every name in it is known", (name) => {
    const model = modelOfAny(exampleText(name));
    expect(model.problems).toEqual([]);
    expect(model.notice.year).not.toBeNull();
  });
});

describe("broken texts", () => {
  it.each(exampleNames)("%s, cut off or edited anywhere, has a model", (name) => {
    const text = exampleText(name);
    const pieces = [
      "{",
      "}",
      "（",
      "人群 ",
      "包括 ",
      "优先于 ",
      "从 ",
      "当 ",
      "\n",
      "个人缴费",
      "2022年2月30日",
      "\u0000",
    ];
    fc.assert(
      fc.property(
        fc.nat(text.length),
        fc.nat(40),
        fc.constantFrom("", ...pieces),
        fc.boolean(),
        (at, length, piece, cut) => {
          modelOfAny(cut ? text.slice(0, at) : text.slice(0, at) + piece + text.slice(at + length));
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe("large files", () => {
  const text = (count: number): string => {
    const name = (i: number) => `"甲${i}"`;
    const lines = Array.from({ length: count }, (_, i) =>
      [
        `人群 ${name(i)} 包括 "员${i}"`,
        `事实 "项${i}"：是否 可缺`,
        `期间 "期${i}" 从 "期${i + 1}" 次日`,
        `例外 "例${i}" 优先于 "例${i + 1}" { 当 ${name(i)} 且 "项${i}" 缴纳 个人缴费 待遇 从 缴费日期 }`,
        `条款 "条${i}" { 资助 ${name(i)}、"没有${i}" ${i + 1}元 由 "财政${i}" }`,
      ].join("\n"),
    );
    return `通知 大 { 年度 2022 }\n标准 个人缴费 320元\n${lines.join("\n")}`;
  };
  const time = (count: number): number => {
    const source = { path: "large.policy", text: text(count) };
    const tree = parse(source).value;
    const runs = Array.from({ length: 5 }, () => {
      const start = performance.now();
      buildModel(tree, source);
      return performance.now() - start;
    });
    return Math.min(...runs);
  };
  it("take time in proportion to their size", () => {
    time(200);
    // Four times the text; ten is well short of the sixteen that a quadratic step would show.
    expect(time(2000) / time(500)).toBeLessThan(10);
  });
});
