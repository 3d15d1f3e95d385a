// Data is laid out as prettier would lay it out.
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { format, util } from "prettier";
import { describe, expect, it } from "vitest";
import { flatData, printData, type Data } from "../../compiler/emit/typescript/data.js";

const word = fc.oneof(
  fc.constantFrom(
    "个人缴费",
    "二（一）2",
    "不低于 50元 由 医疗救助基金",
    'a"b',
    "it's",
    `"'`,
    '""\'',
    "",
    "\\",
    "\u2028",
    "</script>",
    "«é»",
    "😀",
  ),
  fc.array(fc.constantFrom("基本医疗保险", "资助", "a b", "，"), { maxLength: 14 }).map((words) => words.join("")),
  // About as wide as a line.
  fc.integer({ min: 8, max: 20 }).map((times) => "基本医疗".repeat(times)),
);
const leaf = fc.oneof(word, fc.integer(), fc.boolean(), fc.constant(null));
const data = fc.letrec<{ value: Data }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    leaf,
    fc.array(tie("value"), { maxLength: 5 }),
    fc.array(fc.integer(), { maxLength: 40 }),
    fc.dictionary(fc.constantFrom("clause", "rule", "line", "detail", "from", "a_b"), tie("value"), { maxKeys: 5 }),
  ),
})).value;

describe("data", () => {
  it("is printed as prettier prints it", async () => {
    await fc.assert(
      fc.asyncProperty(data, async (value) => {
        const head = "const constant: readonly Something[] =";
        const printed = `${head}${printData(value, head.length, (text) => util.getStringWidth(text))};\n`;
        const onOneLine = `${head} ${flatData(value)};\n`;
        expect(printed).toBe(await format(onOneLine, { parser: "babel-ts", printWidth: 120 }));
      }),
      { numRuns: 1500 },
    );
  });
  it("reads back as it was", () => {
    fc.assert(
      fc.property(fc.oneof(data, fc.string({ unit: "binary" })), (value) => {
        const literal = printData(value, 0, (part) => part.length);
        expect(structuredClone(runInNewContext(`(${literal})`))).toEqual(value);
      }),
    );
  });
});
