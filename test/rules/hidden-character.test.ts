// Characters that can't be seen or look like others: one finding a character, spelt out, in names, texts and comments.
import { describe, expect, it } from "vitest";
import { mendOf } from "../../compiler/fixes/registry.js";
import { compileText, findingsOf, wholeNotice } from "../harness/findings.js";

const found = (example: string) => findingsOf(wholeNotice(example)).map(({ code, message }) => [code, message.zh]);
const group = (name: string): string => `人群 孤儿、"${name}"
资助 孤儿 20元 由 财政
资助 "${name}" 30元 由 财政
多重身份 就高不重复`;

describe("hidden-character", () => {
  it.each([
    ["zero width", group("孤儿\u200b"), "U+200B"],
    ["joiner", group("孤\u2060儿"), "U+2060"],
    ["reordering", group("孤\u202e儿"), "U+202E"],
    ["radical", group("孤⼉"), "U+2F09"],
    ["compatibility form", group("\uf96e姓"), "U+F96E"],
    ["mark apart", group("e\u0301级"), "U+0301"],
    ["variation", group("孤儿\u{e0100}"), "U+E0100"],
    ["tag", group("孤儿\u{e0041}"), "U+E0041"],
    ["Cyrillic", group("А类"), "U+0410"],
    ["Greek", group("Α类"), "U+0391"],
    ["kana", group("贫困人ロ"), "U+30ED"],
    ["Cyrillic in a text", '条款 一 { 说明 "В类" }', "U+0412"],
    ["in a payer", '人群 孤儿\n资助 孤儿 20元 由 "财\u200d政"', "U+200D"],
    ["in a comment", "// 注\u202e释", "U+202E"],
    ["in a text", '条款 一 { 说明 "无数\u2066字" }', "U+2066"],
  ])("%s: one finding that names it", (_what, example, code) => {
    const all = found(example);
    expect(all.map(([name]) => name)).toEqual(["hidden-character"]);
    expect(all[0]?.[1]).toContain(code);
    expect(all[0]?.[1]).not.toMatch(/[\u200b-\u200f\u202a-\u202e\u2060-\u206f]/u);
  });

  it("is spelt out in every message and title that names it", () => {
    const text = wholeNotice('人群 孤儿 资助 "孤\u202e儿" 20元 由 财政');
    const { source, diagnostics } = compileText(text);
    const shown = diagnostics.flatMap((each) => [
      each.message.zh,
      each.message.en,
      ...each.related.flatMap(({ message }) => [message.zh, message.en]),
      ...Object.values(mendOf(each, source)?.title ?? {}),
    ]);
    expect(diagnostics.map(({ code }) => code)).toContain("unknown-name");
    expect(shown.join("\n")).toContain("孤⟨U+202E⟩儿");
    expect(shown.join("\n")).not.toMatch(/[\u202a-\u202e]/u);
  });

  it("says nothing twice of what is no part of the language", () => {
    for (const hidden of ["\u200b", "\u202e", "⼉"]) {
      const all = found(`标准${hidden} 财政补助 10元`);
      expect(all.map(([name]) => name)).toEqual(["unexpected-character"]);
      expect(all[0]?.[1]).toContain(`U+${hidden.charCodeAt(0).toString(16).toUpperCase()}`);
    }
  });

  it.each([
    "\ufeff// 文件\u3000开头",
    "// слово α",
    "// 全角，。！？（）“”《》〔〕①Ⅱ々〇 Ａ１",
    '条款 一 { 说明 "﨎﨏𠮷" }',
  ])("leaves %j alone", (text) => {
    expect(findingsOf(text.startsWith("\ufeff") ? text + "\n" + wholeNotice("") : wholeNotice(text))).toEqual([]);
  });
});
