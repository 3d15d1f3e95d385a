// Where a fix puts a line and what it takes away with a statement: no stray space, no line shared, no comment lost.
import { applyEdits } from "../../compiler/fixes/apply-edits.js";
import { lineBehind } from "../../compiler/fixes/assists/line-behind.js";
import { removal } from "../../compiler/fixes/remove.js";
import { describe, expect, it } from "vitest";

/** The text without its `«…»`, as `removal` takes it out. */
function removed(marked: string): string {
  const start = marked.indexOf("«");
  const text = marked.replace(/[«»]/gu, "");
  return applyEdits(text, [removal({ path: "a", text }, { start, end: marked.indexOf("»") - 1 })]);
}
/** The text with `新` on a line behind its `«…»`. */
function withLine(marked: string): string {
  const start = marked.indexOf("«");
  const text = marked.replace(/[«»]/gu, "");
  const { at, indent, before, after } = lineBehind(text, { start, end: marked.indexOf("»") - 1 });
  return applyEdits(text, [{ start: at, end: at, text: `${before}${indent}新${after}` }]);
}

describe("taking a statement out", () => {
  it.each([
    ["its line", "甲\n«乙»\n丙", "甲\n丙"],
    ["its line with CRLF", "甲\r\n«乙»\r\n丙", "甲\r\n丙"],
    ["its line with a lone CR", "甲\r«乙»\r丙", "甲\r丙"],
    ["its line and indentation", "甲\n \t\u3000«乙» \t\n丙", "甲\n丙"],
    ["its stop", "甲\n«乙» ；\n丙", "甲\n丙"],
    ["a plain stop", "甲\n«乙»;\n丙", "甲\n丙"],
    ["a full stop", "甲\n«乙»。\n丙", "甲\n丙"],
    ["the first line", "«乙»\n丙", "丙"],
    ["the last line", "甲\n«乙»", "甲\n"],
    ["the only line", "  «乙» ", ""],
    ["the end of a line, with the spaces before it", "甲 «乙»\n丙", "甲\n丙"],
    ["the front of a line, with the spaces behind it", "甲\n«乙»  丙", "甲\n丙"],
    ["the middle of a line", "甲 «乙»  丙", "甲 丙"],
    ["only what comes before a comment", "甲\n  «乙» // 注\n丙", "甲\n  // 注\n丙"],
  ])("takes %s", (_what, before, after) => {
    expect(removed(before)).toBe(after);
  });
});

describe("a line behind a statement", () => {
  it.each([
    ["stands below it", "«甲»\n乙", "甲\n新\n乙"],
    ["stands as far in", "\n \t\u3000«甲»\n乙", "\n \t\u3000甲\n \t\u3000新\n乙"],
    ["ends as the file's lines do", "«甲»\r\n乙", "甲\r\n新\r\n乙"],
    ["knows lines that end in a lone CR", "乙\r  «甲»", "乙\r  甲\n  新"],
    ["ends the file", "«甲»", "甲\n新"],
    ["leaves it its stop", "«甲» ；\n乙", "甲 ；\n新\n乙"],
    ["leaves it its full stop and comment", "«甲»。 // 注\n乙", "甲。 // 注\n新\n乙"],
    ["leaves it its block comment", "«甲» /* 注 */ \n乙", "甲 /* 注 */ \n新\n乙"],
    ["moves another statement to the next line", "  «甲» 乙\n丙", "  甲\n  新\n   乙\n丙"],
    ["moves what stands behind a block comment", "«甲» /* 注 */ 乙\n", "甲\n新\n /* 注 */ 乙\n"],
  ])("%s", (_what, before, after) => {
    expect(withLine(before)).toBe(after);
  });
});
