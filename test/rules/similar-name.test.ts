// Names that look the same are one finding, spelt out; names that truly differ are none.
import { describe, expect, it } from "vitest";
import { findingsOf, wholeNotice } from "../harness/findings.js";

const found = (example: string) => findingsOf(wholeNotice(example));
const groups = (one: string, other: string): string => `人群 "${one}"、"${other}"
资助 "${one}"、"${other}" 20元 由 财政
多重身份 就高不重复`;

describe("similar-name", () => {
  it.each([
    ["孤儿", "孤兒", "U+5152"],
    ["孤儿", "孤儿\u3000", "U+3000"],
    ["孤儿", " 孤儿", "U+0020"],
    ["A类", "Ａ类", "U+FF21"],
    ["0类", "O类", "U+004F"],
    ["1类", "l类", "U+006C"],
    ["困难群眾", "困难群众", "U+773E"],
    ["低保边缘户", "低保边沿户", "只差一个字"],
    ["事实无人抚养儿童", "事实无人扶养儿童", "只差一个字"],
  ])("%j and %j", (one, other, says) => {
    const all = found(groups(one, other));
    expect(all.map(({ code, severity }) => [code, severity])).toEqual([["similar-name", "warning"]]);
    expect(all[0]?.message.zh).toContain(says);
  });

  it.each([
    ["城市低保全额保障对象", "城市低保差额保障对象"],
    ["一类低保", "二类低保"],
    ["甲区户籍大学生", "乙区户籍大学生"],
    ["孤儿", "孤老"],
    ["成年人", "未成年人"],
  ])("%s and %s are two", (one, other) => {
    expect(found(groups(one, other))).toEqual([]);
  });

  it("tells payers by use", () => {
    const codes = found('人群 孤儿、老人\n资助 孤儿 20元 由 财政\n资助 老人 20元 由 "财政 "\n多重身份 就高不重复');
    expect(codes.map(({ code }) => code)).toEqual(["similar-name"]);
  });
});
