import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { children, parse, walk } from "@zhengce/grammar";
import { sample } from "./sample.js";
import { findings, read } from "./support.js";

/** Never throws; every finding has a text and a place inside the file. */
function survives(text: string): void {
  const { value, diagnostics } = parse({ path: "test.policy", text });
  walk(value, {});
  const wrong = diagnostics.filter(({ start, end, message }) => {
    const placed = start >= 0 && end >= start && end <= text.length;
    return !placed || /undefined|\{where\}|keyword\.|mark\.|literal\./.test(message.zh + message.en);
  });
  expect(wrong).toEqual([]);
}

describe("bad input", () => {
  test("the sample itself is clean", () => {
    expect(findings(sample)).toEqual([]);
  });
  test("truncated at every byte", () => {
    const bytes = Buffer.from(sample);
    for (let length = 0; length < bytes.length; length++) survives(bytes.subarray(0, length).toString("utf8"));
  });
  test("random edits", () => {
    const fragment = fc.oneof(
      fc.constantFrom(
        "{",
        "}",
        "（",
        "）",
        '"',
        "“",
        "、",
        "，",
        "标准",
        "资助",
        "条款",
        "当",
        "且",
        "由",
        "的",
        "其中",
        "未规定",
        "280元",
        "2O",
        "%",
        "/*",
        "//",
        "|",
        "：",
        "=",
        "至",
        "\n",
        " ",
        "\u0000",
        "\ud800",
        "全额由基金",
      ),
      fc.string({ unit: "grapheme", maxLength: 5 }),
    );
    const edit = fc.record({ at: fc.nat(sample.length), remove: fc.nat(12), insert: fragment });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
        let text = sample;
        for (const { at, remove, insert } of edits) text = text.slice(0, at) + insert + text.slice(at + remove);
        survives(text);
      }),
      { numRuns: 300 },
    );
  });
  test("any text", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 200 }), survives), { numRuns: 300 });
  });
  test("words of the language in any order", () => {
    const words = fc.constantFrom(...read(sample).tokens.map((token) => sample.slice(token.startOffset, token.end)));
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (list) => survives(list.join(" "))),
      { numRuns: 400 },
    );
  });
});

describe("nesting", () => {
  const deep = 10_000;
  test.each([
    ["parentheses", `人群 甲 = ${"（".repeat(deep)}乙${"）".repeat(deep)} 人群 丙`, "（"],
    ["negations", `人群 甲 = ${"非 ".repeat(deep)}乙 人群 丙`, "非"],
    ["rows", `任务表 甲 { ${"小计 乙 1人 { ".repeat(deep)}${"}".repeat(deep)} } 人群 丙`, "{"],
    ["clauses", `${"条款 一 { ".repeat(deep)}${"}".repeat(deep)} 人群 丙`, "{"],
  ])("%s give one finding, and the rest is read", (_what, text, place) => {
    expect(findings(text)).toEqual([`nested-too-deeply ${place}`]);
    const { value } = read(text);
    expect(value.statements.at(-1)).toMatchObject({ kind: "GroupDeclaration", names: [{ text: "丙" }] });
  });
  test.each([
    ["open parentheses", `人群 甲 = ${"（".repeat(deep)}`],
    ["braces that open nothing", "{".repeat(deep)],
    ["braces that close nothing", "}".repeat(deep)],
    ["balanced braces", "{".repeat(deep) + "}".repeat(deep)],
    ["clauses without ends", "条款 一 {".repeat(deep)],
  ])("%s end in findings", (_what, text) => {
    const { diagnostics } = read(text);
    expect(diagnostics.length).toBeGreaterThan(0);
    expect(diagnostics.length).toBeLessThanOrEqual(501);
  });
  test("the tree stays shallow enough to walk", () => {
    const depth = (node: Parameters<typeof children>[0]): number => 1 + Math.max(0, ...children(node).map(depth));
    expect(depth(read(`人群 甲 = ${"（非 ".repeat(deep)}`).value)).toBeLessThan(250);
  });
});

describe("size", () => {
  test("a large file of nonsense ends soon, with a bounded list of findings", () => {
    const text = "@ 甲 由 { ） 280 \n".repeat(60_000);
    const before = performance.now();
    const { diagnostics } = read(text);
    expect(performance.now() - before).toBeLessThan(20_000);
    expect(diagnostics).toHaveLength(501);
    expect(diagnostics.at(-1)?.code).toBe("too-many-findings");
  });
});
