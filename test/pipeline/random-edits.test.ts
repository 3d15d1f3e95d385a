// Random edits of the examples: nothing throws, and what could not be lowered whole never passes without an error.
// 250 a notice; ZHENGCE_EDITS=5000 runs more.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile } from "../../compiler/compile.js";
import { runTests } from "../../compiler/testing/run-tests.js";
import { exampleNames, exampleText } from "../harness/examples.js";

const edits = Number(process.env["ZHENGCE_EDITS"] ?? 250);
const words = (text: string): string[] => [...text.matchAll(/\p{Script=Han}+|[0-9.]+|\s+|./gsu)].map(([word]) => word);

/** Deletes, replaces or inserts a word of the text itself, once or twice. */
function edited(text: string): fc.Arbitrary<string> {
  const pieces = words(text);
  const place = fc.nat(pieces.length - 1);
  const edit = fc.record({ at: place, from: place, kind: fc.constantFrom("delete", "replace", "insert") });
  return fc.array(edit, { minLength: 1, maxLength: 2 }).map((list) => {
    const result = [...pieces];
    for (const { at, from, kind } of list) {
      const other = pieces[from] ?? "";
      result[at] = kind === "delete" ? "" : kind === "replace" ? other : `${other} ${result[at] ?? ""}`;
    }
    return result.join("");
  });
}

describe("random edits", () => {
  for (const name of exampleNames) {
    it(name, () => {
      fc.assert(
        fc.property(edited(exampleText(name)), (text) => {
          const compilation = compile({ path: `${name}.policy`, text });
          const { model, program, hasErrors, lowered } = compilation;
          if (hasErrors) return;
          expect(lowered.holes.map(({ start, end }) => text.slice(start, end))).toEqual([]);
          if (program !== null) runTests(model, program);
        }),
        { numRuns: edits },
      );
    });
  }
});
