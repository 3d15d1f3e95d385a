import { describe, expect, it } from "vitest";
import {
  benefitWanting,
  certificationIssue,
  componentUnknown,
  disagreement,
  dueByWanting,
  lostToFirst,
  lostToHighest,
  nearest,
  payerUnknown,
  situationGrantsNone,
  situationLeavesOpen,
} from "@zhengce/runtime";

describe("fixed texts", () => {
  it("name what they speak of", () => {
    expect(componentUnknown("财政补助")).toBe("“财政补助”应缴的金额");
    expect(payerUnknown("孤儿", "个人缴费", "另议")).toBe("“孤儿”的个人缴费资助由谁承担：另议");
    expect(benefitWanting("新生儿", "from", ["出生日期"])).toBe("情形“新生儿”的待遇起始日：取决于“出生日期”，没有填报");
    expect(benefitWanting("新生儿", "to", ["出生日期", "断保年数"])).toBe(
      "情形“新生儿”的待遇截止日：取决于“出生日期”、“断保年数”，没有填报",
    );
    expect(dueByWanting(["出生日期"])).toBe("办理期限：取决于“出生日期”，没有填报");
    expect(lostToFirst("孤儿")).toBe("“孤儿”规定在先，只享受一项");
    expect(situationGrantsNone("零星缴费")).toBe("情形“零星缴费”不享受资助");
    expect(situationLeavesOpen("零星缴费")).toBe("情形“零星缴费”是否享受资助，本通知没有规定");
  });
  it("say how a subsidy compares with the one before it", () => {
    const against = { min: 100, max: 200 };
    expect(lostToHighest(99, "孤儿", against)).toBe("低于“孤儿”");
    expect(lostToHighest(100, "孤儿", against)).toBe("不高于“孤儿”");
    expect(lostToHighest({ min: 50, max: 200 }, "孤儿", against)).toBe("不高于“孤儿”");
    expect(lostToHighest({ min: 100, max: 200 }, "孤儿", against)).toBe("与“孤儿”相同，“孤儿”规定在先");
    expect(lostToHighest({ min: 50, max: 201 }, "孤儿", against)).toBe("与“孤儿”哪一项高未定");
    expect(lostToHighest(150, "孤儿", against)).toBe("与“孤儿”哪一项高未定");
    expect(lostToHighest(5, "孤儿", 5)).toBe("与“孤儿”相同，“孤儿”规定在先");
    expect(lostToHighest(4, "孤儿", 5)).toBe("低于“孤儿”");
  });
});

describe("issues of adjustments", () => {
  it("are of the after-facts", () => {
    expect(disagreement("档次", "二档", "一档")).toMatchObject({
      key: "档次",
      value: "二档",
      of: "after",
      expected: { zh: "与缴费时相同的“一档”" },
    });
    expect(certificationIssue("身份认定日期")).toMatchObject({
      key: "身份认定日期",
      value: null,
      of: "after",
      message: { en: "“身份认定日期” is missing: expected a date in the form 2021-03-31" },
    });
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
