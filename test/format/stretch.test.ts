// Which statements are formatted for a range of lines: as few as can be, and never some that are read otherwise alone.
import { lineStarts, parse, sameTree } from "@zhengce/grammar";
import { describe, expect, it, test } from "vitest";
import { stretchOf } from "../../grammar/format/stretch.js";
import { declaredTiers } from "../../grammar/parser/declared-tiers.js";
import { exampleNames, exampleText } from "../harness/examples.js";

const stretch = (text: string, first: number, last = first) => {
  const starts = lineStarts(text);
  const found = stretchOf({ text, parsed: parse({ path: "a.policy", text }) }, starts, { first, last });
  return { ...found, text: text.slice(starts[found.from], starts[found.to] ?? text.length) };
};

const TEXT = `// 文件头
人群 孤儿
条款 一 { // 开头
  标准 个人缴费 320元
  标准 财政补助 580元

  // 说明
  时限 未规定 由 某局 "甲"
  时限 未规定 由 某局 "乙"; 时限 未规定 由 某局 "丙"
  条款 （一） {
    人群 低保对象
    人群 特困人员；
    // 两句之间
    人群 低保边缘户
  }
}
人群 甲; 人群 乙
`;
const lines = TEXT.split("\n");

describe("a line is formatted with", () => {
  test.each([
    ["its statement alone", 1, [0, 2]],
    ["the comments that lead it", 0, [0, 2]],
    ["the neighbours whose columns are aligned with its own", 4, [3, 5]],
    ["what a blank line goes before", 5, [6, 8]],
    ["what shares its line", 8, [8, 9]],
    ["only the innermost clause's statement", 10, [10, 11]],
    ["the statement that a terminator parts it from", 13, [11, 14]],
    ["the whole clause, where it is the clause's first line", 2, [2, 16]],
    ["the whole clause, where it is the clause's last line", 14, [9, 15]],
    ["the statements on the last line", 16, [16, 18]],
  ])("%s", (_what, line, [from, to]) => {
    expect(stretch(TEXT, line).text.split("\n").slice(0, -1)).toEqual(lines.slice(from, Math.min(to ?? 0, 17)));
  });
  test("the whole clause, where nothing of it is formatted", () => {
    expect(stretch("// prettier-ignore\n条款 一 {\n  人群   甲\n}\n人群 乙\n", 2)).toMatchObject({ from: 0, to: 4 });
  });
  test("everything between two lines", () => {
    expect(stretch(TEXT, 4, 8).text).toBe(lines.slice(3, 9).join("\n") + "\n");
    expect(stretch(TEXT, 4, 16).from).toBe(2);
  });
});

it.each(exampleNames)("%s: every line is in a part that is read alone as it is read in the file", (name) => {
  const text = exampleText(name);
  const { length } = lineStarts(text);
  const tiers = declaredTiers(parse({ path: "a.policy", text }).tokens);
  for (let line = 0; line < length; line++) {
    const part = stretch(text, line);
    const alone = parse({ path: "a.policy", text: part.text }, tiers);
    expect(alone.diagnostics).toEqual([]);
    expect(sameTree(alone.value.statements, part.statements)).toBe(true);
  }
});
