import { describe, expect, it } from "vitest";
import { differences, differenceText } from "../../compiler/testing/differences.js";

const paths = (expected: unknown, actual: unknown): string[] => differences(expected, actual).map(({ path }) => path);

describe("differences", () => {
  it("asks only for the keys expected, at every depth", () => {
    expect(paths({ a: 1, b: { c: [{ d: 2 }] } }, { a: 1, x: 9, b: { c: [{ d: 2, clause: "一" }], y: 8 } })).toEqual([]);
  });
  it("names each place", () => {
    expect(paths({ a: 1, b: { c: [1, { d: 2 }] } }, { a: 2, b: { c: [1, { d: 3 }] } })).toEqual(["a", "b.c[1].d"]);
  });
  it("a number is no range, an array no longer than expected, and null is a value", () => {
    expect(paths({ subsidy: 1 }, { subsidy: { min: 1, max: 2 } })).toEqual(["subsidy"]);
    expect(paths({ subsidy: { min: 1, max: 2 } }, { subsidy: 1 })).toEqual(["subsidy"]);
    expect(paths([1], [1, 2])).toEqual(["[1]"]);
    expect(paths([1, 2], [1])).toEqual(["[1]"]);
    expect(paths({ due: null }, { due: 0 })).toEqual(["due"]);
    expect(paths({ due: null }, {})).toEqual(["due"]);
    expect(paths([], {})).toEqual([""]);
  });
  it("an inherited key is none", () => {
    expect(paths({ constructor: 1, toString: 2 }, {})).toEqual(["constructor", "toString"]);
  });
  it("words both languages", () => {
    const [difference] = differences({ due: 28000 }, { due: { min: 1, max: 2 } });
    expect(difference === undefined ? null : differenceText(difference)).toEqual({
      zh: 'due：应为 28000，结果是 {"min":1,"max":2}',
      en: 'due: expected 28000, got {"min":1,"max":2}',
    });
  });
});
