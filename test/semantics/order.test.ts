// 优先于: the order in which situations are tried.
import { describe, expect, it } from "vitest";
import { modelIn2022, problems, problemsIn } from "../harness/model.js";

const order = (text: string) => modelIn2022(text).situations.map(({ name }) => name);

describe("situations", () => {
  it("stand exceptions first, by priority, then as declared", () => {
    expect(order("情形 甲 { } 例外 乙 { } 情形 丙 { } 例外 丁 优先于 乙 { }")).toEqual(["丁", "乙", "甲", "丙"]);
  });
  it("follow chains, also of clauses that add to one another", () => {
    expect(order("例外 丙 { } 例外 乙 优先于 丙 { } 例外 甲 优先于 乙 { } 例外 丁 { } 例外 丁 优先于 甲 { }")).toEqual([
      "丁",
      "甲",
      "乙",
      "丙",
    ]);
  });
  it("keep the declared order where nothing else is said", () => {
    expect(order("例外 甲 { } 例外 乙 { } 例外 丙 优先于 甲 { }")).toEqual(["丙", "甲", "乙"]);
  });
  it("survive a chain of any length", () => {
    const name = (i: number) => `"e${i}"`;
    const text = Array.from({ length: 20_000 }, (_, i) => `例外 ${name(i)} 优先于 ${name(i - 1)} { }`).join("\n");
    const [first] = order(text.replace(`优先于 ${name(-1)}`, ""));
    expect(first).toBe("e19999");
  });
});

describe("优先于", () => {
  it("reports a circle", () => {
    const text = "例外 甲 优先于 乙 { } 例外 乙 优先于 丙 { } 例外 丙 优先于 甲 { }";
    expect(problemsIn("circle", text)).toMatchObject([{ what: "order", path: ["甲", "乙", "丙", "甲"] }]);
    expect([...order(text)].sort()).toEqual(["丙", "乙", "甲"].sort());
  });
  it.each([
    ["例外 甲 优先于 甲 { }", "itself"],
    ["情形 甲 优先于 乙 { } 例外 乙 { }", "ordinarySubject"],
    ["例外 甲 优先于 乙 { } 情形 乙 { }", "ordinaryTarget"],
  ])("says nothing in %s", (text, reason) => {
    expect(problemsIn("idleOrder", text)).toMatchObject([{ reason }]);
    expect(problems(text)).toHaveLength(1);
  });
});
