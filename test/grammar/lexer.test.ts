import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { keywords } from "@zhengce/grammar";
import { toHalfWidth } from "../../grammar/characters.js";
import { findings, read, treeOf } from "./support.js";

const images = (text: string): readonly string[] =>
  read(text).tokens.map((token) => text.slice(token.startOffset, token.end));

describe("words and marks", () => {
  test("a run of Han characters is a keyword only as a whole", () => {
    expect(read("标准 标准化机构 当 当事人").tokens.map((token) => token.tokenType.name)).toEqual([
      "keyword.standard",
      "word",
      "keyword.when",
      "word",
    ]);
  });
  test("digits end a name; no space is needed before a number", () => {
    expect(images("个人缴费280元")).toEqual(["个人缴费", "280元"]);
    expect(images("至少3个月至多12个月")).toEqual(["至少", "3个月", "至多", "12个月"]);
  });
  test("Han characters and letters are separate words; letters join by single hyphens", () => {
    expect(images("annex-sum a--b a_b甲乙C")).toEqual(["annex-sum", "a", "--", "b", "a_b", "甲乙", "C"]);
  });
  test("rare characters of two codes are Han", () => {
    expect(images("𠮷田县 〇 々")).toEqual(["𠮷田县", "〇", "々"]);
  });
  test.each([
    "标准 甲 ２８０元｛其中 １元 由 乙｝",
    "事实　甲（ａ）：乙｜丙",
    "资助 甲、乙，丙 （１元）",
    "人群 甲 ＝ 年数 ＞ 3 且 年数 ＜＝ 5",
    "期间 甲 从 2021－01－01 至 年末",
  ])("full-width %s", (text) => {
    const half = toHalfWidth(text);
    expect(half).toHaveLength(text.length);
    expect(read(text).tokens.map((token) => [token.tokenType.name, token.startOffset, token.end])).toEqual(
      read(half.replaceAll("ａ", "a")).tokens.map((token) => [token.tokenType.name, token.startOffset, token.end]),
    );
  });
  test("dashes stand for 至", () => {
    const tree = treeOf("人群 甲 = 缴费日期 在 10月26日 至 12月10日");
    for (const dash of ["－", "—", "——", "-", "～", "–"])
      expect(treeOf(`人群 甲 = 缴费日期 在 10月26日${dash}12月10日`)).toBe(tree);
  });
  test("terminators may end a statement", () => {
    expect(treeOf("资助上限 甲；资助上限 乙。资助上限 丙;;")).toBe(treeOf("资助上限 甲 资助上限 乙 资助上限 丙"));
  });
  test("every keyword in every language is one token", () => {
    for (const [id, row] of Object.entries(keywords))
      for (const form of [...row.zh, row.en]) expect(read(form).tokens[0]?.tokenType.name).toBe(`keyword.${id}`);
  });
  test("no two keywords share a word", () => {
    const forms = Object.values(keywords).flatMap((row) => [...row.zh, row.en]);
    expect(new Set(forms).size).toBe(forms.length);
  });
});

describe("quoted text", () => {
  test("both kinds of quotes, escapes, and text as it stands", () => {
    const names = (text: string): readonly unknown[] =>
      read(text).tokens.map((token) => (token.node?.kind === "Name" ? token.node.text : null));
    expect(names(String.raw`"60至69岁" “甲"乙” "a\"b\\c\d" “\”” "标准" "（１）　//x"`)).toEqual([
      "60至69岁",
      '甲"乙',
      String.raw`a"b\c\d`,
      "”",
      "标准",
      "（１）　//x",
    ]);
  });
  test("names that would be code elsewhere come out as data", () => {
    for (const name of [
      '"; process.exit(); //',
      "__proto__",
      "constructor",
      "${x}",
      "`",
      "\u2028".repeat(0) + "a\u0000b",
    ]) {
      expect(read(`档次 ${JSON.stringify(name).replace("\\u0000", "\u0000")}`).tokens[1]?.node).toMatchObject({
        text: name,
      });
    }
  });
  test("a keyword in quotes is a name", () => {
    expect(treeOf('人群 "标准"')).toContain('Name text="标准" quoted');
  });
});

describe("labels and notice names", () => {
  test.each([
    ["条款 二（一）1 {}", "二（一）1"],
    ["条款 二(一)１ {}", "二（一）1"],
    ["条款 二 （ 一 ） 1 {}", "二（一）1"],
    ["条款 二（2）1 {}", "二（2）1"],
    ["条款 二（二）后段 {}", "二（二）后段"],
    ["条款 附件2 {}", "附件2"],
    ["条款 参保范围 {}", "参保范围"],
    ["条款 筹资标准（一） {}", "筹资标准（一）"],
    ["条款 资助标准 1 {}", "资助标准1"],
    ['条款 "参保 范围" {}', "参保 范围"],
    ["clause annex2{}", "annex2"],
  ])("%s", (text, label) => expect(treeOf(text)).toContain(`label: Label text=${JSON.stringify(label)}`));
  test("a notice's name may hold digits", () => {
    expect(treeOf("通知 贵州２０２１{}")).toContain('Name text="贵州2021"');
    expect(treeOf("notice guizhou-2021 {}")).toContain('Name text="guizhou-2021"');
  });
});

describe("comments", () => {
  test("are kept with their places and make no token", () => {
    const text = "// 甲\n资助上限 /* 乙\n丙 */ 甲 ／／ 丁";
    const { comments, tokens } = read(text);
    expect(comments.map(({ start, end, block }) => [text.slice(start, end), block])).toEqual([
      ["// 甲", false],
      ["/* 乙\n丙 */", true],
      ["／／ 丁", false],
    ]);
    expect(tokens).toHaveLength(2);
  });
  test("Windows line ends, a byte-order mark and a lone carriage return are space", () => {
    expect(treeOf("\ufeff资助上限 甲\r\n// x\r资助上限 乙\r\n")).toBe(treeOf("资助上限 甲\n资助上限 乙\n"));
  });
});

describe("characters that the language does not know", () => {
  test.each([
    ["标准 甲 @@280元", ["unexpected-character @@"]],
    ["标准 甲 280元\u0000", ["unexpected-character \u0000"]],
    ["标准 甲 \ud83d\ude00 280元", ["unexpected-character \ud83d\ude00"]],
    ["标准 甲 \ud800280元", ["unexpected-character \ud800"]],
    ["标准 甲 280元 \udc00", ["unexpected-character \udc00"]],
    ["标准 甲 90%〔1元〕", ["lookalike-character 〔", "lookalike-character 〕"]],
    ["人群 甲 = 乙 && !丙", ["lookalike-character &&", "lookalike-character !"]],
    ["人群 甲 = 乙 == 丙", ["lookalike-character =="]],
    ["标题", ["misplaced-entry 标题"]],
    ["解释 「甲」", ["lookalike-character 「甲」"]],
    ["事实 甲（ＡＢ）：日期", ["lookalike-character ＡＢ"]],
  ])("%s", (text, expected) => expect(findings(text)).toEqual(expected));
});

test("half-width mapping keeps every offset", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => toHalfWidth(text).length === text.length));
});
