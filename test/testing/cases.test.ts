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
    expect(readCases({ facts: {}, expect: {} }).cases).toEqual([
      { kind: "assess", id: "1", notice: "", why: "", facts: {}, expect: {} },
    ]);
  });
  it("says what is wrong with each, and keeps the others", () => {
    const { cases, problems } = readCases([
      1,
      { facts: {} },
      { expect: {} },
      { before: {}, expect: {} },
      { facts: {}, expect: {} },
    ]);
    expect(cases).toHaveLength(1);
    expect(problems.map((problem) => problem.zh)).toEqual([
      "第1个案例：应为对象",
      "第2个案例：缺少对象 expect",
      "第3个案例：缺少 facts，或缺少 before 和 after",
      "第4个案例：缺少 facts，或缺少 before 和 after",
    ]);
  });
});
