import { describe, expect, test } from "vitest";
import { printTree } from "@zhengce/grammar";
import { distance, nearestKeywords } from "../../grammar/repair/nearest.js";
import { segment } from "../../grammar/repair/segment.js";
import { findings, read, treeOf } from "./support.js";

const apart = (text: string): string => printTree(read(text).value);
const head = "人群 孤儿、特困人员 期间 集中征缴期 从 年初 至 年末 标准 个人缴费 280元\n";

describe("glued words are understood as if they stood apart", () => {
  test.each([
    ["资助 孤儿 全额由医疗救助基金", "资助 孤儿 全额 由 医疗救助基金", ["全额由医疗救助基金"]],
    ["资助 孤儿 全额由医疗救助基金 当 孤儿", "资助 孤儿 全额 由 医疗救助基金 当 孤儿", ["全额由医疗救助基金"]],
    ["资助孤儿、特困人员 全额", "资助 孤儿、特困人员 全额", ["资助孤儿"]],
    ["资助孤儿280元由县级财政", "资助 孤儿 280元 由 县级财政", ["资助孤儿", "由县级财政"]],
    ["条款二（一）1 { 资助孤儿 全额 }", "条款 二（一）1 { 资助 孤儿 全额 }", ["条款二", "资助孤儿"]],
    ["通知贵州2021 { 年度2021 }", "通知 贵州2021 { 年度 2021 }", ["通知贵州"]],
    [
      "情形 甲 { 当 缴费日期 在 出生日期 起 90日内缴纳 个人缴费 }",
      "情形 甲 { 当 缴费日期 在 出生日期 起 90日 内 缴纳 个人缴费 }",
      ["内缴纳"],
    ],
    [
      "情形 甲 { 当缴费日期在集中征缴期 缴纳 个人缴费 }",
      "情形 甲 { 当 缴费日期 在 集中征缴期 缴纳 个人缴费 }",
      ["当缴费日期在集中征缴期"],
    ],
    [
      "情形 甲 { 当 缴费日期在集中征缴期 缴纳 个人缴费 }",
      "情形 甲 { 当 缴费日期 在 集中征缴期 缴纳 个人缴费 }",
      ["缴费日期在集中征缴期"],
    ],
    ["情形 甲 { 待遇从缴费日期等待60日 }", "情形 甲 { 待遇 从 缴费日期 等待 60日 }", ["待遇从缴费日期等待"]],
    ["情形 甲 { 当 孤儿或特困人员 }", "情形 甲 { 当 孤儿 或 特困人员 }", ["孤儿或特困人员"]],
    ["情形 甲 { 当 非孤儿 }", "情形 甲 { 当 非 孤儿 }", ["非孤儿"]],
    ["多重身份就高不重复", "多重身份 就高不重复", ["多重身份就高不重复"]],
    [
      '用例 "甲" { 已知 身份 孤儿 期望 应缴280元 情形集中缴费 }',
      '用例 "甲" { 已知 身份 孤儿 期望 应缴 280元 情形 集中缴费 }',
      ["情形集中缴费"],
    ],
    ["事实 日：日期可缺", "事实 日：日期 可缺", ["日期可缺"]],
    ["情形 甲 { 当 缴费日期 在本年度 }", "情形 甲 { 当 缴费日期 在 本年度 }", ["在本年度"]],
    [
      "情形 甲 { 缴纳 财政补助 } 标准 财政补助不低于 550元",
      "情形 甲 { 缴纳 财政补助 } 标准 财政补助 不低于 550元",
      ["财政补助不低于"],
    ],
    ["期间 零星期从 2021年1月1日", "期间 零星期 从 2021年1月1日", ["零星期从"]],
    ['时限 未规定 由各级医保部门 "甲"', '时限 未规定 由 各级医保部门 "甲"', ["由各级医保部门"]],
    ["档次 一档、二档 资助 孤儿一档 1元 二档 2元", "档次 一档、二档 资助 孤儿 一档 1元 二档 2元", ["孤儿一档"]],
    [
      '事实 本地：是否 用例 "甲" { 已知 本地是 出生日期 1951年1月1日 }',
      '事实 本地：是否 用例 "甲" { 已知 本地 是 出生日期 1951年1月1日 }',
      ["本地是"],
    ],
    [
      '事实 属地：贵阳市 | 贵安新区 用例 "甲" { 已知 属地贵阳市 身份 孤儿 期望 应缴 1元 }',
      '事实 属地：贵阳市 | 贵安新区 用例 "甲" { 已知 属地 贵阳市 身份 孤儿 期望 应缴 1元 }',
      ["属地贵阳市"],
    ],
  ])("%s", (glued, set, words) => {
    expect(findings(head + glued)).toEqual(words.map((word) => `glued-words ${word}`));
    expect(apart(head + glued)).toBe(treeOf(head + set).replace(/^/, "Document\n"));
  });
  test("the finding names the words and its data sets them apart", () => {
    const [found] = read(`${head}资助 孤儿 全额由医疗救助基金`).diagnostics;
    expect(found?.message.zh).toBe("“全额由医疗救助基金”连在一起，应分开写作“全额 由 医疗救助基金”");
    expect(found?.data).toEqual({ replacement: "全额 由 医疗救助基金", safe: true });
  });
  test.each([
    "资助 孤儿 全额 由 内江市财政",
    "情形 非集中 { 当 非集中人员 }",
    "人群 在校学生、各级干部 情形 甲 { 当 在校学生 }",
    "资助 孤儿 全额 由 自贡市财政、其他单位 各 50%",
  ])("a name that holds a keyword stays a name: %s", (text) => {
    expect(findings(head + text)).toEqual([]);
  });
  test("a tier before a base stays whole where an error stands behind it", () => {
    const sound = "档次 一档、二档\n资助 孤儿 一档个人缴费 的 100% 由 医疗救助基金\n";
    expect(findings(head + sound)).toEqual([]);
    expect(findings(`${head + sound}补贴 特困人员 300元`)).toEqual(["expected-statement 补贴"]);
  });
  test("a declared name is not taken apart", () => {
    expect(findings("人群 孤儿、非孤儿 人群 甲 = 非孤儿")).toEqual([]);
  });
});

describe("misspelt keywords", () => {
  test.each([
    ["标谁 个人缴费 280元", "标准"],
    ["资柱 孤儿 全额", "资助"],
    ["情况 甲 { 当 孤儿 }", "情形"],
    ["例外 甲 优先与 乙 { 当 孤儿 }", "优先于"],
    ["情形 甲 { 缴呐 个人缴费 }", "缴纳"],
    ["情形 甲 { 资助 不享授 }", "不享受"],
    ["期间 甲 从 年初 之 年末", null],
    ["standrad 甲 280yuan", "standard"],
    ["Standard 甲 280yuan", "standard"],
    ["subsidy 孤儿 full byy 甲", "by"],
    ["多重身份 就高不重负", "就高不重复"],
    ["标准 甲 不抵于 550元", "不低于"],
    ["资助 孤儿 全颔 由 县级财政", "全额"],
    ["人群 甲 = 缴费日期 在 本年渡", "本年度"],
    ['用例 "甲" { 期望 应缴 1元 待愚 从 年初 }', "待遇"],
  ])("%s", (text, replacement) => {
    const { diagnostics } = read(text);
    expect(diagnostics).toHaveLength(1);
    if (replacement !== null) expect(diagnostics[0]).toMatchObject({ code: "misspelt-keyword", data: { replacement } });
  });
  test.each(["任务表 甲 { 总部 1人 小区 2人 }", "资助 孤儿 全额 由 全县", "地区 全州"])(
    "a name near a keyword stays a name: %s",
    (text) => {
      expect(findings(text.startsWith("地区") ? `通知 甲 { ${text} }` : text)).toEqual([]);
    },
  );
  test("a name near a declared name is left to the checker", () => {
    expect(findings("人群 全颌 资助 全颌 全额 由 丙 资助 孤儿 全颔 由 乙")).toEqual([]);
  });
  test("a slip inside a statement with another mistake is found once that mistake is read", () => {
    expect(findings("标准 个人缴费 280\n标谁 财政补助 550元")).toEqual(["missing-unit 280", "misspelt-keyword 标谁"]);
  });
});

describe("the word finders", () => {
  const names = ["个人缴费", "孤儿"];
  const words = { declared: new Set(names), names, tiers: new Set<string>(), seen: new Map<string, number>() };
  test("segments are keywords, names, and what lies between", () => {
    const taste = { shortWord: 1.3, unknown: 1.5 };
    expect(segment("资助孤儿全额由基金", words, taste)?.map((part) => part.text)).toEqual([
      "资助",
      "孤儿",
      "全额",
      "由",
      "基金",
    ]);
    expect(segment("孤儿", words, taste)).toBeNull();
    expect(segment("某某县", words, taste)).toBeNull();
    expect(segment("某".repeat(61), words, taste)).toBeNull();
    expect(segment("资助某人", words, { shortWord: 1, unknown: null })).toBeNull();
  });
  test("distances", () => {
    expect(distance("标准", "标准", 2)).toBe(0);
    expect(distance("标谁", "标准", 2)).toBe(1);
    expect(distance("standrad", "standard", 2)).toBe(1);
    expect(distance("subsdy", "subsidy", 2)).toBe(1);
    expect(distance("甲乙丙丁", "标准", 1)).toBe(2);
  });
  test("the nearest keyword keeps its script and its first character where it can", () => {
    expect(nearestKeywords("标谁", 3).map((near) => near.word)).toEqual(["标题", "标准"]);
    expect(nearestKeywords("甲", 3)).toEqual([]);
    expect(nearestKeywords("claus", 1)).toEqual([{ id: "clause", word: "clause", rank: 6 }]);
  });
});
