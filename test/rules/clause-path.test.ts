import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { levelsOf, printed } from "../../compiler/rules/lib/clause-path.js";
import { chineseNumber } from "../../compiler/semantics/symbols/clauses.js";

const short = (label: string) => levelsOf(label).map(({ form, number }) => `${form} ${number ?? "–"}`);

describe("clause paths", () => {
  it.each([
    ["二", ["numeral 2"]],
    ["二（一）1", ["numeral 2", "bracket 1", "digit 1"]],
    ["二(2)1.", ["numeral 2", "bracket 2", "digit 1"]],
    ["二（二）后段", ["numeral 2", "bracket 2", "words –"]],
    ["附件12", ["words –", "digit 12"]],
    ["筹资标准（一）", ["words –", "bracket 1"]],
    ["十一", ["numeral 11"]],
    ["", []],
  ])("%s", (label, levels) => {
    expect(short(label)).toEqual(levels);
  });

  it("print numbers that read back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), (number) => {
        expect(chineseNumber(printed("numeral", number))).toBe(number);
        expect(short(`二${printed("bracket", number)}`)).toEqual(["numeral 2", `bracket ${number}`]);
      }),
    );
  });
});
