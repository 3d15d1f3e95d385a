// Every declared name, keyword and figure of the examples, put for a plausible neighbour: no mend gives a person another answer than the author's
// words do, hides what is wrong, or offers the opposite. A sample each run; all of them by ZHENGCE_ALL_PLANTED=1.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { compile, type Compilation } from "../../compiler/compile.js";
import { assessFacts } from "../../compiler/decision/interpret.js";
import { applyFixes, mendOf, safetyOf } from "../../compiler/fixes/registry.js";
import { describe, expect, it } from "vitest";
import { BESIDE } from "../harness/examples.js";
import { arbitraryFacts } from "../harness/arbitrary-facts.js";
import { plantedIn, type Planted } from "../harness/neighbours.js";

const FOLDERS = ["examples", "examples/fictional"];
const notices = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".policy"))
    .map((name) => `${folder}/${name}`),
);
const print = (path: string): string | null => {
  const file = path.replace(/policy$/u, "txt");
  return existsSync(file) ? readFileSync(file, "utf8") : null;
};
const compiled = (path: string, text: string): Compilation =>
  compile({ path, text }, { resolve: () => print(path), superior: BESIDE });
const planted = notices.flatMap((path) => plantedIn(readFileSync(path, "utf8")).map((each) => ({ path, ...each })));

/** As `--fix`: until nothing changes. */
function mended(path: string, text: string): string {
  let current = text;
  for (let round = 0; round < 10; round++) {
    const compilation = compiled(path, current);
    const next = applyFixes(compilation, compilation.diagnostics);
    if (next === current) break;
    current = next;
  }
  return current;
}
const bare = (text: string): string => text.replace(/\s/gu, "");
const plain = (word: string): string => word.replace(/["“”\s]/gu, "");
/** The codes whose mends put one word for another by its looks. */
const BY_LOOKS = new Set(["glued-words", "misspelt-keyword", "split-word", "unknown-name", "unknown-value", "similar-payer", "figure-in-words"]); // prettier-ignore

/** What is wrong with the mends of this text, or null. */
function wrongIn({
  path,
  text,
  start,
  end,
  word,
  neighbour,
  same,
}: Planted & { readonly path: string }): string | null {
  const before = compiled(path, text);
  for (const finding of before.diagnostics) {
    if (same || !BY_LOOKS.has(finding.code)) continue;
    for (const edit of mendOf(finding, before.source)?.edits ?? []) {
      const pair = [plain(text.slice(edit.start, edit.end)), plain(edit.text)];
      if (pair.includes(plain(word)) && pair.includes(plain(neighbour))) return `offered: ${pair.join(" → ")}`;
      const isHere = edit.start <= start && end <= edit.end;
      if (isHere && safetyOf(finding, before.source) === "safe" && !plain(edit.text).includes(plain(neighbour)))
        return `safe: ${pair.join(" → ")}`;
    }
  }
  const after = mended(path, text);
  if (after === text) return null;
  const compilation = compiled(path, after);
  const meant = same ? text.slice(0, start) + word + text.slice(end) : text;
  if (bare(after) !== bare(meant)) return "other words";
  if (before.hasErrors && !same) return compilation.hasErrors ? null : "the error is gone";
  return before.hasErrors || sameAnswers(before, compilation) ? null : "other answers";
}
function sameAnswers(before: Compilation, after: Compilation): boolean {
  const [program, other] = [before.lowered.value, after.lowered.value];
  if (program === null || other === null) return program === other;
  return fc
    .sample(arbitraryFacts(program), 20)
    .every((facts) => isDeepStrictEqual(assessFacts(other, facts), assessFacts(program, facts)));
}
function inWords({ path, word, neighbour, text, start }: Planted & { readonly path: string }): string {
  return `${path}:${text.slice(0, start).split("\n").length} ${word} → ${neighbour}`;
}

describe("a neighbour of a word or a figure", () => {
  it("is planted thousands of times", () => {
    expect(planted.length).toBeGreaterThan(10_000);
    expect(planted.filter(({ same }) => same).length).toBeGreaterThan(50);
  });
  const all = process.env["ZHENGCE_ALL_PLANTED"] === "1";
  it("is never mended into something else, nor hidden, nor is its opposite offered", { timeout: 3_600_000 }, () => {
    const chosen = all ? planted : fc.sample(fc.nat(planted.length - 1), 250).flatMap((at) => planted[at] ?? []);
    const wrong = chosen.flatMap((each) => {
      const why = wrongIn(each);
      return why === null ? [] : [`${inWords(each)}: ${why}`];
    });
    expect(wrong).toEqual([]);
  });
});
