// Labels that are the same clause.
import { describe, expect, it } from "vitest";
import { chineseNumber, clauseKey, clauseKeys, nestedLabel } from "../../compiler/semantics/symbols/clauses.js";

describe("clauseKey", () => {
  it.each([
    ["二（一）1", "二(1)1"],
    ["二(一)1.", "二(1)1"],
    ["二（１）１．", "二(1)1"],
    ["二、（1） 1、", "二(1)1"],
    ["二（2）1", "二(2)1"],
    ["二（二）1", "二(2)1"],
    ["三（十二）", "三(12)"],
    ["二（一）1（1）", "二(1)1(1)"],
    ["二（二）后段", "二(2)后段"],
    ["附件2", "附件2"],
    ["筹资标准（一）", "筹资标准(1)"],
    ["参保范围", "参保范围"],
  ])("%s → %s", (label, key) => {
    expect(clauseKey(label)).toBe(key);
  });
  it("keeps clauses apart that differ", () => {
    const labels = ["二", "二（一）", "二（一）1", "二（一）11", "二（十一）", "二（一）后段", "十二", "附件1", "附件"];
    expect(new Set(labels.map(clauseKey)).size).toBe(labels.length);
  });
});

describe("clauseKeys", () => {
  it.each([
    ["五至七", ["五", "六", "七"]],
    ["九至十二", ["九", "十", "十一", "十二"]],
    ["第十二条至第十四条", ["第十二条", "第十三条", "第十四条"]],
    ["二（三）至（五）", ["二(3)", "二(4)", "二(5)"]],
    ["二（三）至二（四）", ["二(3)", "二(4)"]],
    ["二1至3", ["二1", "二2", "二3"]],
    ["附件1至2", ["附件1", "附件2"]],
  ])("%s", (label, keys) => expect(clauseKeys(label)).toEqual(keys));
  it.each(["五", "七至五", "五至（七）", "二（三）至三（五）", "自愿至上", "五至七至九"])(
    "%s is one clause",
    (label) => {
      expect(clauseKeys(label)).toEqual([clauseKey(label)]);
    },
  );
});

describe("chineseNumber", () => {
  it.each([
    ["一", 1],
    ["十", 10],
    ["十二", 12],
    ["二十", 20],
    ["九十九", 99],
    ["7", 7],
  ])("%s is %i", (text, number) => {
    expect(chineseNumber(text)).toBe(number);
  });
  it.each(["", "甲", "一二", "百", "十十"])("%s is no number", (text) => {
    expect(chineseNumber(text)).toBeNull();
  });
});

describe("nestedLabel", () => {
  it("puts a lower level behind the clause around it", () => {
    expect(nestedLabel("二", "（一）")).toBe("二（一）");
    expect(nestedLabel("二（一）", "1")).toBe("二（一）1");
  });
  it("leaves a full label as it is", () => {
    expect(nestedLabel("二", "二（一）")).toBe("二（一）");
    expect(nestedLabel("二", "附件1")).toBe("附件1");
    expect(nestedLabel(null, "（一）")).toBe("（一）");
  });
});
