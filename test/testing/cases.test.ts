import { describe, expect, it } from "vitest";
import { readCases } from "../../compiler/testing/cases.js";

describe("readCases", () => {
  it("reads assess and adjust cases", () => {
    const { cases, problems } = readCases([
      { id: "a", notice: "n", why: "w", facts: { 缴费日期: "2021-01-01" }, expect: { due: 1 } },
      { id: "b", notice: "n", why: "w", before: {}, after: {}, expect: { kind: "不调整" } },
    ]);
    expect(problems).toEqual([]);
    expect(cases.map((item) => [item.kind, item.id])).toEqual([
      ["assess", "a"],
      ["adjust", "b"],
    ]);
  });
  it("takes one object as one case, and numbers what has no id", () => {
    expect(readCases({ facts: {}, expect: { due: 1 } }).cases).toEqual([
      { kind: "assess", id: "1", notice: "", why: "", facts: {}, expect: { due: 1 } },
    ]);
  });
  it("says what is wrong with each, and keeps the others", () => {
    const { cases, problems } = readCases([
      1,
      { facts: {} },
      { expect: { due: 1 } },
      { before: {}, expect: { due: 1 } },
      { facts: {}, expect: { due: 1 } },
    ]);
    expect(cases).toHaveLength(1);
    expect(problems.map((problem) => problem.zh)).toEqual([
      "第1个案例：应为对象",
      "第2个案例：缺少对象 expect",
      "第3个案例：缺少 facts，或缺少 before 和 after",
      "第4个案例：缺少 facts，或缺少 before 和 after",
    ]);
  });
  it("refuses what could not fail: no case, and an expectation that holds nothing, at any depth", () => {
    const problems = (json: unknown): readonly string[] => readCases(json).problems.map(({ zh }) => zh);
    expect(problems([])).toEqual(["里面没有案例"]);
    expect(problems({ id: "甲", facts: {}, expect: {} })[0]).toContain("第1个案例（甲）：expect 是空的");
    expect(problems({ facts: {}, expect: { due: 1, benefit: {} } })[0]).toContain("expect.benefit 是空的");
    expect(problems({ facts: {}, expect: { subsidies: [] } })).toEqual([]);
  });
});
