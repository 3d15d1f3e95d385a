// Rows of an annex that are sums by their names: each is told, and its sum checked; names of units are left alone.
import { describe, expect, it } from "vitest";
import { applyFixes } from "../../compiler/fixes/registry.js";
import { codesOf, compileText, wholeNotice } from "../harness/findings.js";

const table = (...rows: readonly string[]): string => wholeNotice(`任务表 "参保目标" {\n${rows.join("\n")}\n}`);
const UNITS = ["甲镇 100人", "乙镇 150人"];

describe("a total of an annex", () => {
  it.each([
    ["合记", "合计"],
    ["共计", "合计"],
    ["总记", "合计"],
    ["合計", "合计"],
    ["总人数", "合计"],
    ['"合计"', "合计"],
    ["全县合计", "合计 全县"],
    ["合计全县", "合计 全县"],
    ["全县", "合计 全县"],
    ["小记", "小计"],
    ["东片小计", "小计"],
  ])("%s is told, its sum checked, and %s offered", (written, write) => {
    expect(codesOf(table(...UNITS, `${written} 250人`))).toEqual(["annex-total-as-row"]);
    const text = table(...UNITS, `${written} 260人`);
    const compilation = compileText(text);
    expect(compilation.diagnostics.map(({ code }) => code)).toEqual(["annex-total-as-row", "annex-sum"]);
    expect(applyFixes(compilation, compilation.diagnostics)).toBe(text);
    const mended = applyFixes(compilation, compilation.diagnostics, "offered");
    expect(mended).toBe(table(...UNITS, `${write} 260人`));
    expect(codesOf(mended)).toEqual(["annex-sum"]);
  });

  it("is checked in front of its rows too", () => {
    expect(codesOf(table("合计 250人", ...UNITS))).toEqual([]);
    expect(codesOf(table("合计 260人", ...UNITS))).toEqual(["annex-sum"]);
  });

  it.each([
    "和平街道",
    "共和镇",
    "合江县",
    "全州县",
    "总溪河镇",
    "小计沟村",
    "计生办",
    "共青城市",
    "统计局",
    "合记食品厂",
  ])("%s is a unit", (name) => expect(codesOf(table(...UNITS, `${name} 250人`))).toEqual([]));
});
