// Two figures of a clause in each other's place, found by the words that the print has in front of them.
import { describe, expect, it } from "vitest";
import { compileText } from "../harness/findings.js";

const HEAD =
  '通知 测试2022 { 年度 2022 原文 "print.txt" }\n人群 低保对象、特困人员、孤儿\n事实 县类别：一般县 | 西部县 可缺';
function swapped(print: string, clause: string): readonly string[] {
  const lines = `一、标准\n${print}`.split("\n").map((line) => `//| ${line}`);
  const file = [...lines, HEAD, `条款 一 { ${clause} }`].join("\n");
  return compileText(file).diagnostics.flatMap(({ code, start, end }) =>
    code === "figures-swapped" ? [file.slice(start, end)] : [],
  );
}

describe("figures that changed places", () => {
  it.each([
    ["names in front", "低保对象资助280元，孤儿资助320元。", "资助 低保对象 280元 资助 孤儿 320元"],
    ["a list that 分别 parts", "低保对象、孤儿分别按280元、320元资助。", "资助 低保对象 280元 资助 孤儿 320元"],
    ["rows of a table", "见下表。\n身份\t比例\n低保对象\t按70%\n孤儿\t按90%", "资助 低保对象 70% 资助 孤儿 90%"],
    [
      "payers and classes of counties",
      "一般县中央财政补助348元、省级财政补助116元；西部县中央财政补助464元、省级财政补助58元。",
      "标准 财政补助 580元 { 其中 348元 由 中央财政 当 县类别 = 一般县 其中 464元 由 中央财政 当 县类别 = 西部县 其中 116元 由 省级财政 当 县类别 = 一般县 其中 58元 由 省级财政 当 县类别 = 西部县 }",
    ],
    [
      "tasks",
      "3月1日前，县民政局报送名单；4月1日前，县税务局开通渠道。",
      '时限 2022年3月1日 前 由 县民政局 "报送名单" 时限 2022年4月1日 前 由 县税务局 "开通渠道"',
    ],
    [
      "parts of a waiting period",
      "设固定等待期3个月，每断保1年增加1个月，合计不少于6个月。",
      "情形 甲 { 待遇 从 缴费日期 等待 3个月 + 1个月 × 断保年数 至少 6个月 }",
    ],
  ])("%s", (_, print, clause) => {
    expect(swapped(print, clause)).toEqual([]);
    const literals = [...clause.matchAll(/[0-9]+(?:元|%|个月|年[0-9]+月[0-9]+日)/gu)].filter(
      ([words]) => words !== "580元",
    );
    for (const one of literals)
      for (const other of literals) {
        if (one.index >= other.index) continue;
        const crossed =
          clause.slice(0, one.index) +
          other[0] +
          clause.slice(one.index + one[0].length, other.index) +
          one[0] +
          clause.slice(other.index + other[0].length);
        const found = print.includes("\t") ? 0 : 2;
        expect(swapped(print, crossed).length, crossed).toBeGreaterThanOrEqual(found);
      }
  });

  const WAIT = "设固定等待期3个月，每断保1年增加1个月，每多缴1年减少1个月；断保4年以上的，合计不少于6个月。";
  const wait = (words: string): string => `情形 甲 { 待遇 从 缴费日期 等待 ${words} }`;
  it("says nothing of a floor for some, beside the fixed wait as the floor of the others", () => {
    const terms = "3个月 + 1个月 × 断保年数 减 1个月 × 修复年数";
    expect(swapped(WAIT, wait(`${terms} 至少 6个月 当 断保年数 ≥ 4 至少 3个月 不早于 缴费日期 次年`))).toEqual([]);
    expect(swapped(WAIT, wait(`${terms} 至少 3个月 当 断保年数 < 4 至少 6个月 当 断保年数 ≥ 4`))).toEqual([]);
  });
  it.each([
    ["3个月 + 3个月 × 断保年数 减 1个月 × 修复年数 至少 6个月 当 断保年数 ≥ 4", WAIT],
    ["3个月 + 1个月 × 断保年数 减 1个月 × 修复年数 至少 6个月 当 断保年数 ≥ 4", WAIT.replace("增加1个月", "增加6个月")],
    ["3个月 + 1个月 × 断保年数 减 1个月 × 修复年数 至少 6个月 当 断保年数 ≥ 4", WAIT.replace("减少1个月", "减少3个月")],
  ])("finds the figure of one part of a wait that the print says of another: %s", (words, print) => {
    expect(swapped(print, wait(words))).toHaveLength(1);
  });
  it("knows 其他 of a period by group", () => {
    const print = "在校学生为2025年9月下旬至2025年12月20日，其他参保人员为2025年10月下旬至2025年12月20日。";
    const period = (one: string, other: string): string =>
      `期间 甲 至 2025年12月20日 { 当 孤儿 { 从 2025年${one} } 其他 { 从 2025年${other} } }`.replace(
        "孤儿",
        "在校学生",
      );
    expect(swapped(print, period("9月下旬", "10月下旬"))).toEqual([]);
    expect(swapped(print, period("10月下旬", "9月下旬"))).toHaveLength(2);
  });

  it("says nothing where the print does not say whose they are", () => {
    expect(swapped("资助标准为280元和320元。", "资助 低保对象 320元 资助 孤儿 280元")).toEqual([]);
    expect(swapped("低保对象资助280元，即总额320元的一部分。", "资助 低保对象 280元 资助 孤儿 320元")).toEqual([]);
  });
});
