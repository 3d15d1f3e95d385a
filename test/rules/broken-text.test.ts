// Rules on broken text: whatever is cut out of a file, no rule throws, every finding has its place in the text, and every
// message is filled in.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mendOf } from "../../compiler/fixes/registry.js";
import { compileText } from "../harness/findings.js";

const textsIn = (folder: string): readonly string[] => {
  const path = fileURLToPath(new URL(folder, import.meta.url));
  return readdirSync(path)
    .filter((file) => file.endsWith(".policy"))
    .map((file) => readFileSync(`${path}${file}`, "utf8"));
};
const texts = [...textsIn("../../examples/"), ...textsIn("../fixtures/invalid/")];

function check(text: string): void {
  const { source, diagnostics } = compileText(text);
  for (const diagnostic of diagnostics) {
    const { code, start, end, message, related } = diagnostic;
    for (const place of [{ start, end }, ...related]) {
      if (place.start < 0 || place.start > place.end || place.end > text.length)
        expect([code, place]).toBe("in the text");
    }
    for (const words of [message, ...related.map((other) => other.message)]) {
      if (/\{[a-zA-Z]+\}|undefined|null|NaN/.test(`${words.zh}${words.en}`) && !/undefined|null|NaN/.test(text)) {
        expect([code, words]).toBe("filled in");
      }
    }
    for (const edit of mendOf(diagnostic, source)?.edits ?? []) {
      if (edit.start < 0 || edit.start > edit.end || edit.end > text.length) expect([code, edit]).toBe("in the text");
    }
  }
}

describe("rules on broken text", () => {
  it("find their way in every whole text", () => {
    for (const text of texts) check(text);
  });

  it("survive a cut anywhere", () => {
    fc.assert(
      fc.property(fc.nat(texts.length - 1), fc.double({ min: 0, max: 1, noNaN: true }), (index, share) => {
        const text = texts[index] ?? "";
        check(text.slice(0, Math.floor(text.length * share)));
      }),
      { numRuns: 150 },
    );
  });

  it("survive pieces that are lost, doubled or moved", () => {
    const place = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        fc.nat(texts.length - 1),
        fc.array(fc.tuple(place, place, place), { maxLength: 4 }),
        (index, moves) => {
          let text = texts[index] ?? "";
          for (const [from, length, to] of moves) {
            const start = Math.floor(text.length * from);
            const piece = text.slice(start, start + Math.ceil(length * 20));
            const at = Math.floor(text.length * to);
            text = length < 0.3 ? text.replace(piece, "") : `${text.slice(0, at)}${piece}${text.slice(at)}`;
          }
          check(text);
        },
      ),
      { numRuns: 150 },
    );
  });
});
