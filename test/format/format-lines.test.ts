// Formatting a part of a file: the same lines come out as when the whole file is formatted, whatever stands between its tokens.
import {
  formatEdits,
  formatLines,
  formatPolicy,
  parse,
  sameTree,
  walk,
  type LineEdit,
  type Statement,
} from "@zhengce/grammar";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withOtherTrivia } from "../harness/arbitrary-trivia.js";
import { exampleNames, exampleText } from "../harness/examples.js";

const read = (text: string) => parse({ path: "a.policy", text });
const linesOf = (text: string): string[] => text.split(/\r\n|[\n\r]/u);
function applied(text: string, edits: readonly LineEdit[]): string {
  const lines = linesOf(text);
  for (const { from, to, lines: fresh } of [...edits].reverse()) lines.splice(from, to - from, ...fresh);
  return lines.join("\n");
}

/** Statements that have a blank line before them, or before the comments that lead them, but for the first of a block. */
function apart(text: string): readonly boolean[] {
  const { value, tokens, comments } = read(text);
  const items = [...tokens.map(({ startOffset: start, end }) => ({ start, end })), ...comments];
  items.sort((a, b) => a.start - b.start);
  const found: boolean[] = [];
  walk(value, {
    enter: (node) => {
      if (node.kind !== "Document" && node.kind !== "ClauseBlock") return;
      for (const { start } of node.statements.slice(1)) {
        const index = items.findIndex((item) => item.start === start);
        const first = tokens.findLastIndex((token) => token.startOffset < start);
        const behind = items.slice(
          items.findIndex((item) => item.start === tokens[first]?.startOffset),
          index + 1,
        );
        found.push(
          behind.some((item, at) => at > 0 && /\n[ \t]*\n/u.test(text.slice(behind[at - 1]?.end, item.start))),
        );
      }
    },
  });
  return found;
}

/** Statements of the examples in any order, in clauses and outside of them. */
const anyStatements: fc.Arbitrary<string> = (() => {
  const pool = exampleNames.flatMap((name) => {
    const text = exampleText(name);
    const within = (statements: readonly Statement[]): string[] =>
      statements.flatMap((each) => [
        text.slice(each.start, each.end),
        ...(each.kind === "ClauseBlock" ? within(each.statements) : []),
      ]);
    return within(read(text).value.statements).filter(
      (each) => each.length < 400 && read(each).diagnostics.length === 0,
    );
  });
  const some = fc.array(fc.constantFrom(...pool), { minLength: 1, maxLength: 6 }).map((all) => all.join("\n"));
  const clause = some.map((inner) => `条款 一 "甲" {\n${inner}\n}`);
  const nested = fc.tuple(some, clause, some).map((all) => `条款 二 {\n${all.join("\n\n")}\n}`);
  return fc.array(fc.oneof(some, clause, nested), { minLength: 1, maxLength: 4 }).map((all) => all.join("\n"));
})().filter((text) => read(text).diagnostics.length === 0);

const sources: readonly (readonly [string, fc.Arbitrary<string>])[] = [
  ...exampleNames.map((name) => [name, fc.constant(exampleText(name))] as const),
  ["any statements", anyStatements],
];

describe.each(sources)("%s with anything between the tokens", (name, source) => {
  const texts = source.chain((text) => withOtherTrivia(text));
  const ignoring = source.chain((text) => withOtherTrivia(text, true));
  const numRuns = name === "any statements" ? 60 : 12;

  it("formats once for all, and keeps the tree, the comments and the groups of lines", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const before = read(text);
        expect(before.diagnostics).toEqual([]);
        const once = formatPolicy({ path: "a.policy", text }).text ?? "left alone";
        const plain = once.replaceAll("\r", "");
        const after = read(plain);
        expect(sameTree(after.value, before.value)).toBe(true);
        const words = (own: string, { comments }: typeof before) =>
          comments.map(({ start, end }) => own.slice(start, end));
        expect(words(plain, after)).toEqual(words(text, before));
        expect(apart(plain)).toEqual(apart(text.replaceAll("\r", "")));
        expect(plain).not.toMatch(/[ \t\u3000]$|\n\n\n/mu);
        expect(formatPolicy({ path: "a.policy", text: once }).text).toBe(once);
      }),
      { numRuns },
    );
  });

  it("changes in a range the lines that it changes in the file", () => {
    fc.assert(
      fc.property(
        ignoring,
        fc.array(fc.tuple(fc.nat(), fc.nat(12)), { minLength: 12, maxLength: 12 }),
        (text, ranges) => {
          const parsed = read(text);
          const all = formatEdits(text, parsed);
          const once = formatPolicy({ path: "a.policy", text }).text ?? "left alone";
          expect(formatPolicy({ path: "a.policy", text: once }).text).toBe(once);
          expect(applied(text, all)).toBe(once.replaceAll("\r", ""));
          const count = linesOf(text).length;
          for (const [at, length] of ranges) {
            const range = { first: at % count, last: (at % count) + length };
            const touching = all.filter(({ from, to }) => from <= range.last && range.first <= Math.max(from, to - 1));
            expect(formatLines(text, parsed, range)).toEqual(touching);
            const after = read(applied(text, touching));
            expect(sameTree(after.value, parsed.value)).toBe(true);
            expect(after.comments.length).toBe(parsed.comments.length);
          }
        },
      ),
      { numRuns },
    );
  });
});
