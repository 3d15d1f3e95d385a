// What the page works out without a browser: lines of a difference, edits as lines, tokens as marks, headings.
import { Text } from "@codemirror/state";
import { describe, expect, it } from "vitest";
import { marksOf } from "../../web/page/editor/colours.js";
import { editsOf, shown } from "../../web/page/editor/fixes.js";
import { headings } from "../../web/page/editor/outline.js";
import { linkedIn, linkTo } from "../../web/page/link.js";
import { lineDifference } from "../../web/page/parts/line-difference.js";

const range = (line: number, from: number, to: number) => ({
  start: { line, character: from },
  end: { line, character: to },
});

describe("a link", () => {
  const hashOf = (text: string): string => new URL(linkTo("file:///w/index.html#example=qingxi-2025", text)).hash;
  it("brings back the text that it was made of, and no example beside it", () => {
    for (const text of ["标准 个人缴费 400元\n// 50%+1&2#3=4?", "𠮷", " ", ""])
      expect(linkedIn(hashOf(text))).toEqual({ example: null, text });
  });
  it("is made of any text, also of one with half a character", () => {
    expect(linkedIn(hashOf("甲\ud842乙")).text).toBe("甲\ufffd乙");
  });
  it("names an example, or nothing", () => {
    expect(linkedIn("#example=qingxi-2025")).toEqual({ example: "qingxi-2025", text: null });
    expect(linkedIn("")).toEqual({ example: null, text: null });
  });
});

describe("a difference", () => {
  it("keeps the lines that both have around what goes and comes", () => {
    expect(lineDifference("a\nb\nc", "a\nx\ny\nc").map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      "same a",
      "gone b",
      "new x",
      "new y",
      "same c",
    ]);
  });
  it("says nothing goes where a line is added", () => {
    expect(lineDifference("a\na", "a\na\na").filter(({ kind }) => kind !== "same")).toEqual([
      { kind: "new", text: "a" },
    ]);
  });
});

describe("a fix", () => {
  it("shows the whole lines that its edits touch, in whatever order they come", () => {
    const doc = Text.of(["一", "标准 甲 1元", "标准 乙 2元", "四"]);
    const edits = [
      { range: range(2, 5, 6), newText: "20" },
      { range: range(1, 5, 6), newText: "10" },
    ];
    expect(shown(doc, edits)).toEqual({ before: "标准 甲 1元\n标准 乙 2元", after: "标准 甲 10元\n标准 乙 20元" });
  });
  it("is left out where it changes another file", () => {
    const edits = [{ range: range(0, 0, 0), newText: "x" }];
    expect(editsOf({ title: "", edit: { changes: { "file:///a": edits } } }, "file:///a")).toEqual(edits);
    expect(
      editsOf({ title: "", edit: { changes: { "file:///a": edits, "file:///b": edits } } }, "file:///a"),
    ).toBeNull();
    expect(
      editsOf({ title: "", edit: { documentChanges: [{ kind: "delete", uri: "file:///a" }] } }, "file:///a"),
    ).toBeNull();
  });
});

describe("colours", () => {
  it("stand at line and column, with the modifiers of each", () => {
    const legend = { tokenTypes: ["keyword", "string"], tokenModifiers: ["declaration", "abstract"] };
    const marks = marksOf([0, 2, 3, 0, 0, 0, 4, 1, 1, 1, 2, 1, 2, 1, 2], legend, (line) => line * 100);
    const found: string[] = [];
    marks.between(
      0,
      1000,
      (from, to, { spec }) => void found.push(`${from}-${to} ${(spec as { class: string }).class}`),
    );
    expect(found).toEqual(["2-5 tok-keyword", "6-7 tok-string tok-declaration", "201-203 tok-string tok-abstract"]);
  });
});

describe("the outline", () => {
  it("goes down to the statements of a clause and no further", () => {
    const symbol = (name: string, line: number, children: readonly object[] = []) =>
      ({ name, kind: 1, range: range(line, 0, 1), selectionRange: range(line, 0, 1), children }) as never;
    expect(headings([symbol("条款 一", 3, [symbol("标准", 4, [symbol("更深", 5)])])])).toEqual([
      { name: "条款 一", detail: "", depth: 0, line: 4 },
      { name: "标准", detail: "", depth: 1, line: 5 },
    ]);
  });
});
