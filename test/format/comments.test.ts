// A comment in every gap between two tokens of every kind of statement that the examples have: it stays between those two tokens, to
// the letter, and nothing else changes.
import { formatPolicy, nodePath, parse, sameTree, type Lexeme, type Statement } from "@zhengce/grammar";
import { describe, expect, it } from "vitest";
import { exampleNames, exampleText } from "../harness/examples.js";

const read = (text: string) => parse({ path: "a.policy", text });
const format = (text: string): string | null => formatPolicy({ path: "a.policy", text }).text;

const COMMENTS: Readonly<Record<string, string>> = {
  "a block comment": " /* 注 */ ",
  "a tight block comment": "/*注*/",
  "a block comment on its own line": "\n/* 注 */\n",
  "a block comment that ends its line": " /* 注 */\n",
  "a block comment that begins its line": "\n/* 注 */ ",
  "two block comments": " /* 注 */ /* 记 */ ",
  "a line comment": " // 注\n",
  "a line comment on its own line": "\n// 注\n",
  "a line comment between blank lines": "\n\n\n// 注\n\n\n",
  "a block comment of several lines": "\n/* 注\n  记\n\n\t尾 */\n",
  "a block comment of several lines within a line": "/* 注\n 记 */",
  "a block comment with stars": "\n    /* 注\n     * 记\n     */\n",
  "two line comments": " // 注\n// 记\n",
  "a block comment and a line comment": " /* 注 */ // 记\n",
  "a tight line comment of full-width slashes": "／／注\r\n",
};

/** One statement of every shape, that is, of every sequence of kinds of token, in a clause and outside; clauses with one statement. */
const shapes: readonly string[] = (() => {
  const found = new Map<string, string>();
  for (const name of exampleNames) {
    const text = exampleText(name);
    const { value, tokens } = read(text);
    const add = (statements: readonly Statement[], inside: boolean): void => {
      for (const statement of statements) {
        const { kind, start, end } = statement;
        const first = kind === "ClauseBlock" ? statement.statements[0] : undefined;
        const own = first === undefined ? text.slice(start, end) : `${text.slice(start, first.end)}\n}`;
        const kinds = tokens.filter(({ startOffset: at }) => start <= at && at < (first?.start ?? end)).map(kindOf);
        const shape = `${inside} ${kinds.join(" ").replace(/((word mark.comma|word literal.count) )+/gu, "$2 ")}`;
        if (!found.has(shape)) found.set(shape, inside ? `条款 一 {\n  ${own}\n}\n` : own);
        if (kind === "ClauseBlock") add(statement.statements, true);
      }
    };
    add(value.statements, false);
  }
  return [...found.values()];
})();
function kindOf({ tokenType }: Lexeme): string {
  return tokenType.name;
}

/** Where tokens of two kinds meet within nodes of some kinds, in the same line or not: once each. */
const gapsOfShapes: ReadonlyMap<string, readonly number[]> = (() => {
  const seen = new Set<string>();
  return new Map(
    shapes.map((shape) => {
      const { value, tokens } = read(shape);
      const gaps = tokens.flatMap((token, index) => {
        const before = tokens[index - 1];
        const broken = shape.slice(before?.end ?? 0, token.startOffset).includes("\n");
        const around = nodePath(value, token.startOffset).map(({ kind }) => kind);
        const key = [...around, before === undefined ? "" : kindOf(before), kindOf(token), broken].join(" ");
        if (seen.has(key)) return [];
        seen.add(key);
        return [token.startOffset];
      });
      return [shape, [...gaps, shape.length]] as const;
    }),
  );
})();

/** Every comment with how many tokens stand before it; terminators are none. */
function commentsOf(text: string): readonly string[] {
  const { tokens, comments } = read(text);
  const ends = tokens.filter((token) => kindOf(token) !== "mark.semicolon").map(({ end }) => end);
  return comments.map(({ start, end }) => {
    const words = text.slice(start, end).replaceAll("\r\n", "\n").replace(/^ +\*/gmu, " *");
    return `${ends.filter((each) => each <= start).length} ${words}`;
  });
}

describe("a comment in every gap", () => {
  it.each(Object.entries(COMMENTS))("%s", (_what, comment) => {
    let tried = 0;
    for (const [shape, gaps] of gapsOfShapes) {
      for (const gap of gaps) {
        const text = shape.slice(0, gap) + comment + shape.slice(gap);
        const before = read(text);
        // Between 条款 and its number, and between a figure and its 待核, the language has no place for a comment.
        if (before.diagnostics.length > 0) continue;
        tried++;
        const once = format(text) ?? "left alone";
        const place = JSON.stringify(text.slice(Math.max(0, gap - 40), gap + comment.length + 40));
        expect(sameTree(before.value, read(once).value), place).toBe(true);
        expect(commentsOf(once), place).toEqual(commentsOf(text));
        expect(format(once), place).toBe(once);
        expect(once, place).not.toMatch(/[ \t\u3000]$/mu);
      }
    }
    expect(tried).toBeGreaterThan(500);
  });
});
