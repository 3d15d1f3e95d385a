// Declarations brought to the top: what moves with them, what stays where it is, and where nothing is done.
import { applyEdits } from "../../compiler/fixes/apply-edits.js";
import { organizeDeclarations } from "../../compiler/fixes/assists/organize-declarations.js";
import { parse } from "@zhengce/grammar";
import { describe, expect, it } from "vitest";

const head = "通知 甲2022 { 年度 2022 }\n";
/** The text in order, `null` where nothing is offered. */
const organized = (text: string): string | null => {
  const edits = organizeDeclarations(parse({ path: "a.policy", text }), text);
  return edits === null ? null : applyEdits(text, edits);
};

describe("declarations", () => {
  it("come behind the notice: facts, groups, tiers", () => {
    expect(organized(`${head}标准 甲 1元\n档次 甲档、乙档\n人群 孤儿\n事实 户籍：是否\n`)).toBe(
      `${head}\n事实 户籍：是否\n\n人群 孤儿\n\n档次 甲档、乙档\n标准 甲 1元\n`,
    );
  });
  it("come in the order written where they are of one kind", () => {
    expect(organized(`${head}标准 甲 1元\n人群 乙\n人群 甲\n`)).toBe(`${head}\n人群 乙\n人群 甲\n标准 甲 1元\n`);
  });
  it("keep their kinds apart by one empty line", () => {
    expect(organized(`${head}标准 甲 1元\n人群 孤儿\n人群 老人\n事实 户籍：是否\n`)).toBe(
      `${head}\n事实 户籍：是否\n\n人群 孤儿\n人群 老人\n标准 甲 1元\n`,
    );
  });
  it.each(["\n", "\r\n"])("keep the line ends of the file: %j", (end) => {
    const lines = (text: string): string => text.replaceAll("\n", end);
    expect(organized(lines(`${head}标准 甲 1元\n人群 孤儿\n`))).toBe(lines(`${head}\n人群 孤儿\n标准 甲 1元\n`));
  });
  it.each([
    ["a comment right above", "// 由民政认定\n人群 孤儿\n"],
    ["two comments above", "// 一\n// 二\n人群 孤儿\n"],
    ["a comment behind", "人群 孤儿 // 尾注\n"],
    ["an annotation", '解释 "孤儿指无父母者"\n人群 孤儿\n'],
    ["an annotation with its comment", '// 注\n原文如此 similar-name "原文如此"\n人群 孤儿\n'],
    ["its stop", "人群 孤儿 ；\n"],
    ["its indentation", "  人群 孤儿\n"],
  ])("take %s along", (_what, chunk) => {
    expect(organized(`${head}条款 一 {}\n${chunk}条款 二 {}\n`)).toBe(`${head}\n${chunk}条款 一 {}\n条款 二 {}\n`);
  });
  it.each([
    ["a comment with an empty line below", "// 另一件事\n\n", "人群 孤儿\n"],
    ["a comment behind another statement", "标准 甲 1元 // 尾注\n", "人群 孤儿\n"],
  ])("leave %s", (_what, before, chunk) => {
    expect(organized(`${head}条款 一 {}\n${before}${chunk}`)).toBe(`${head}\n${chunk}条款 一 {}\n${before}`);
  });
  it("that end the file without a line end get one", () => {
    expect(organized(`${head}标准 甲 1元\n人群 孤儿`)).toBe(`${head}\n人群 孤儿\n标准 甲 1元\n`);
  });
  it("come to the front where no notice heads the file, behind a comment that does", () => {
    expect(organized("标准 甲 1元\n人群 孤儿\n")).toBe("人群 孤儿\n标准 甲 1元\n");
    expect(organized("// 甲县\n\n标准 甲 1元\n人群 孤儿\n")).toBe("// 甲县\n\n人群 孤儿\n\n标准 甲 1元\n");
    expect(organized("// 说明\n标准 甲 1元\n人群 孤儿\n")).toBe("人群 孤儿\n// 说明\n标准 甲 1元\n");
  });
  it("of a notice that ends its file without a line end stay in the clauses that hold them", () => {
    expect(organized("通知 甲2022 { 年度 2022 }")).toBe("通知 甲2022 { 年度 2022 }");
  });
});

describe("nothing is done", () => {
  it.each([
    ["in order", `${head}\n事实 户籍：是否\n\n人群 孤儿\n`],
    ["none declared", `${head}标准 甲 1元\n`],
    ["inside clauses only", `${head}条款 一 { 人群 孤儿 }\n`],
  ])("%s", (_what, text) => {
    expect(organizeDeclarations(parse({ path: "a", text }), text)).toEqual([]);
  });
  it.each([
    ["annotated on the line of something else", `${head}标准 甲 1元 解释 "注"\n人群 孤儿\n`],
    ["two on one line", `${head}标准 甲 1元\n人群 孤儿 人群 老人\n`],
    ["behind something else on its line", `${head}标准 甲 1元 人群 孤儿\n`],
    ["before something else on its line", `${head}标准 甲 1元\n人群 孤儿 标准 甲 1元\n`],
    ["an error", `${head}标准 甲 1元\n人群 孤儿\n人群\n`],
  ])("nor offered: %s", (_what, text) => {
    expect(organized(text)).toBeNull();
  });
});
