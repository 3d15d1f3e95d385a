import { describe, expect, it } from "vitest";
import { certificationIssue, disagreement, lostToHighest, nearest, sayIssue } from "@zhengce/runtime";

describe("what lost to the highest", () => {
  it("says how it compares with the one before it", () => {
    const against = { min: 100, max: 200 };
    const code = (amount: Parameters<typeof lostToHighest>[0], winning = against as typeof amount): string =>
      lostToHighest(amount, "孤儿", winning).code;
    expect([99, 100, 150].map((amount) => code(amount))).toEqual(["lower", "not-higher", "incomparable"]);
    expect(code({ min: 50, max: 200 })).toBe("not-higher");
    expect(code({ min: 100, max: 200 })).toBe("same");
    expect(code({ min: 50, max: 201 })).toBe("incomparable");
    expect([code(5, 5), code(4, 5)]).toEqual(["same", "lower"]);
    expect(lostToHighest(4, "孤儿", 5)).toEqual({ code: "lower", winner: "孤儿" });
  });
});

describe("issues of adjustments", () => {
  it("are of the after-facts", () => {
    expect(disagreement("档次", "二档", "一档")).toMatchObject({
      key: "档次",
      value: "二档",
      of: "after",
      expected: { kind: "as-paid", value: "一档" },
    });
    const missing = certificationIssue("身份认定日期");
    expect(missing).toMatchObject({ key: "身份认定日期", value: null, of: "after" });
    expect(sayIssue(missing, "en")).toBe("“身份认定日期” is missing, expected a date in the form 2021-03-31");
  });
});

describe("nearest", () => {
  it("is the fewest edits away, the first of equals", () => {
    expect(nearest("特困人口", ["低保对象", "特困人员", "特困人才"])).toBe("特困人员");
    expect(nearest("tier", ["tiers", "time"])).toBe("tiers");
    expect(nearest("kitten", ["sitting"])).toBe("sitting");
  });
  it("is none where less than half is shared, or the word itself", () => {
    expect(nearest("孤儿", ["低保对象"])).toBeNull();
    expect(nearest("ab", ["ac"])).toBe("ac");
    expect(nearest("ab", ["cd"])).toBeNull();
    expect(nearest("", ["a"])).toBeNull();
    expect(nearest("a", ["a"])).toBeNull();
    expect(nearest("a", [])).toBeNull();
    expect(nearest("长".repeat(100), ["长".repeat(99)])).toBeNull();
    expect(nearest("长".repeat(64), ["长".repeat(63)])).toBe("长".repeat(63));
  });
});
