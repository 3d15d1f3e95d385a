// Names that look alike.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distance, looksLikeTypo, nearest, typoFinder } from "../../compiler/semantics/checks/similarity.js";

describe("distance", () => {
  it("counts inserts, deletions, replacements and swaps of neighbours", () => {
    expect(distance("特困人员", "特困人员", 3)).toBe(0);
    expect(distance("特困人员", "特困人", 3)).toBe(1);
    expect(distance("特困人员", "特困人元", 3)).toBe(1);
    expect(distance("特困人员", "困特人员", 3)).toBe(1);
    expect(distance("个人缴费", "财政补助", 3)).toBe(4);
  });
  it("says more than the limit without counting on", () => {
    expect(distance("甲乙丙丁戊", "子丑寅卯辰", 2)).toBe(3);
    expect(distance("甲", "甲乙丙丁戊", 1)).toBe(2);
  });
  it("is symmetrical, and zero only for equal names", () => {
    const name = fc.string({ unit: fc.constantFrom("甲", "乙", "丙", "丁"), maxLength: 6 });
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(distance(a, b, 9)).toBe(distance(b, a, 9));
        expect(distance(a, b, 9) === 0).toBe(a === b);
      }),
    );
  });
  it("takes a character outside the basic plane for one", () => {
    expect(distance("𠮷田", "吉田", 3)).toBe(1);
  });
});

describe("nearest", () => {
  it("finds the name that a slip was meant to be", () => {
    expect(nearest("特困人元", ["孤儿", "特困人员", "低保对象"])).toBe("特困人员");
    expect(nearest("countyKnid", ["countyKind", "dischargeDate"])).toBe("countyKind");
  });
  it("finds a shortened name", () => {
    expect(nearest("低保", ["孤儿", "低保对象"])).toBe("低保对象");
  });
  it("finds a name of five characters by three of them", () => {
    expect(nearest("集中征缴期", ["零星缴费期", "集中缴费期"])).toBe("集中缴费期");
  });
  it("stays silent where nothing is near", () => {
    expect(nearest("新生儿", ["集中征缴期", "个人缴费"])).toBeNull();
    expect(nearest("个人缴费", ["集中征缴"])).toBeNull();
  });
  it("knows full-width letters and digits for the same", () => {
    expect(nearest("６０至６９岁老年人", ["60至69岁老年人"])).toBe("60至69岁老年人");
  });
  it("prefers fewer edits to an earlier place", () => {
    expect(nearest("低收入家庭老年人员", ["低收入家庭老人员工", "低收入家庭老年人"])).toBe("低收入家庭老年人");
  });
});

describe("looksLikeTypo", () => {
  it("is one edit in a name of three characters or more", () => {
    expect(looksLikeTypo("事实无人抚养儿童", "事实无人扶养儿童")).toBe(true);
    expect(looksLikeTypo("特困人员", "特困人")).toBe(true);
    expect(looksLikeTypo("孤儿", "孤老")).toBe(false);
    expect(looksLikeTypo("特困人员", "特困对象")).toBe(false);
  });
  it("never takes another number for a slip", () => {
    expect(looksLikeTypo("农村一类低保", "农村二类低保")).toBe(false);
    expect(looksLikeTypo("农村一女家庭", "农村双女家庭")).toBe(false);
  });
  it("is what typoFinder finds, however many names there are", () => {
    const name = fc.string({ unit: fc.constantFrom("甲子", "乙", "丙", "人", "员"), minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(name), name, (names, wanted) => {
        const found = typoFinder(names)(wanted);
        expect(found !== null).toBe(names.some((other) => looksLikeTypo(wanted, other)));
      }),
    );
  });
});
