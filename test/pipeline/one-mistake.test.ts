// One mistake gives one finding: a declaration that is broken does not break everything that rests on it.
import { describe, expect, it } from "vitest";
import { compile } from "../../compiler/compile.js";
import { exampleText } from "../harness/examples.js";

/** Codes of the errors after one edit of an example, each edit at the first place of `from`. */
function errorsAfter(name: string, from: string, to: string): readonly string[] {
  const text = exampleText(name);
  if (!text.includes(from)) throw new Error(`${from} is not in ${name}`);
  const { diagnostics } = compile({ path: `${name}.policy`, text: text.replace(from, () => to) });
  return diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code);
}

describe("one mistake, one error", () => {
  const table: readonly (readonly [string, string, string, string])[] = [
    ["guizhou-2021", "（countyKind）：", "（countyKind", "unclosed-parenthesis"],
    ["guizhou-2021", "（dischargeDate）：日期", "（dischargeDate）日期", "expected-word"],
    ["baogou-2022", "（localHousehold）：是否 可缺", "（localHousehold）：可缺", "expected-type"],
    // A fact that became required is missing from many tests, and is said once.
    ["baogou-2022", "（studiesHere）：是否 可缺", "（studiesHere）：是否", "test-missing-fact"],
    ["guizhou-2021", "标准 个人缴费 280元", "标准 个人缴费 二百八十元", "figure-in-words"],
    ["guizhou-2021", '日" {\n  已知', '日" 二\n  已知', "expected-word"],
    ["guizhou-2021", "期间 集中征缴期 从", "期间 集中征缴 从", "unknown-name"],
  ];
  for (const [name, from, to, code] of table) {
    it(`${name}: ${from} → ${to}`, () => expect(errorsAfter(name, from, to)).toEqual([code]));
  }
});
