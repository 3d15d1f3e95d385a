// Rows are asked of a line only where some column of it can belong to what they are about: none may be missed.
import { describe, expect, it } from "vitest";
import { lineStarts } from "@zhengce/grammar";
import { lex } from "../../grammar/lexer/lex.js";
import { contextAt, contextsOn, linesOf } from "../../grammar/wording/context.js";
import { exampleNames, exampleText } from "../harness/examples.js";

const written = [
  "资助 孤儿 全额 由 县财政；当年，资助上限 100元 当 出生日期 在 集中缴费期",
  "  且 本市户籍 = 是 情形 a { whenever the premium 应当 缴纳 }",
  "人群 新生儿 = 出生日期 在 年初 至 年末、",
  "时限 各地 应当于 2021年3月31日前 缴费；标准提高的 补差",
].join("\n");

describe("the contexts of a line", () => {
  const texts = [written, ...exampleNames.map(exampleText)];
  it("are those of all its columns", () => {
    for (const text of texts) {
      const starts = lineStarts(text);
      const lines = linesOf(lex({ path: "a.policy", text }, null), starts);
      for (let line = 0; line < starts.length; line += 1) {
        const shown = lines.shown(line);
        const all = new Set(Array.from({ length: shown.length + 1 }, (_, column) => contextAt(lines, line, column)));
        expect([...contextsOn(lines, line)].sort(), shown).toEqual([...all].sort());
      }
    }
  });
});
