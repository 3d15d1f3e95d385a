// Nodes that say the same.
import { describe, expect, it } from "vitest";
import { nodeKey, saysTheSame } from "../../compiler/semantics/same.js";
import { modelIn2022 } from "../harness/model.js";

/** The conditions of two derived groups. */
function conditions(one: string, other: string) {
  const [first, second] = [...modelIn2022(`人群 甲 = ${one}\n人群 乙 = ${other}`).groups.values()];
  return [first?.condition ?? null, second?.condition ?? null] as const;
}

describe("nodes", () => {
  it.each([
    ["缴费日期 在 本年度", "缴费日期   在 /* 全年 */ 本年度"],
    ["丙 且 丁", "（丙） 且 丁"],
    ["缴费日期 早于 2022年3月1日", "缴费日期 ＜ 2022-03-01"],
    ['"丙"', "丙"],
  ])("say the same: %s, %s", (one, other) => {
    const [a, b] = conditions(one, other);
    expect(saysTheSame(a, b)).toBe(true);
    expect(nodeKey(a)).toBe(nodeKey(b));
  });
  it.each([
    ["丙 且 丁", "丁 且 丙"],
    ["丙 且 丁", "丙 或 丁"],
    ["丙 且 丁", "丙 且 丁 且 戊"],
    ["缴费日期 早于 2022年3月1日", "缴费日期 早于 2022年3月2日"],
    ["缴费日期 早于 2022年3月1日", "缴费日期 早于 3月1日"],
    ["丙", "非 丙"],
  ])("differ: %s, %s", (one, other) => {
    const [a, b] = conditions(one, other);
    expect(saysTheSame(a, b)).toBe(false);
    expect(saysTheSame(b, a)).toBe(false);
    expect(nodeKey(a)).not.toBe(nodeKey(b));
  });
  it("are told from nothing", () => {
    const [a] = conditions("丙", "丁");
    expect(saysTheSame(a, null)).toBe(false);
    expect(saysTheSame(null, null)).toBe(true);
    expect(nodeKey(null)).toBe("");
  });
});
