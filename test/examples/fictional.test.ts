// The made-up notices beside their prints: nothing found, every printed figure accounted for, every 用例 passes and stays after formatting.
import { readFileSync } from "node:fs";
import { formatPolicy } from "@zhengce/grammar";
import type { Source } from "@zhengce/grammar";
import { describe, expect, it } from "vitest";
import { compile, type Compilation } from "../../compiler/compile.js";
import { adjust } from "../../compiler/decision/adjust.js";
import { assess } from "../../compiler/decision/interpret.js";
import { runTests } from "../../compiler/testing/run-tests.js";
import { PRINT } from "../source-text/planted.js";

const read = (name: string): string =>
  readFileSync(new URL(`../../examples/fictional/${name}`, import.meta.url), "utf8");

/** What 上级 and 未尽事宜 of one of them name. */
const rules: Source = { path: "chenghu-rules-2023.policy", text: read("chenghu-rules-2023.policy") };
const compiled = (name: string): Compilation =>
  compile(
    { path: `${name}.policy`, text: read(`${name}.policy`) },
    { resolve: () => ({ path: PRINT, text: read(`${name}.txt`) }), superior: () => rules },
  );

describe.each([
  ["yunling-2024", 5],
  ["qingxi-2025", 15],
  ["chenghu-rules-2023", 11],
  ["chenghu-2026", 13],
])("%s", (name, tests) => {
  const file = read(`${name}.policy`);
  const { model, program, diagnostics, coverage } = compiled(name);

  it("has no finding, and no figure of the print is left over", () => {
    expect(diagnostics).toEqual([]);
    expect(coverage?.totals).toMatchObject({ open: 0, absent: 0 });
  });
  it("passes its own tests", () => {
    if (program === null) throw new Error("no program");
    const outcomes = runTests(model, program);
    expect(outcomes).toHaveLength(tests);
    expect(outcomes.filter(({ failures }) => failures.length > 0)).toEqual([]);
  });
  it("is formatted", () => {
    expect(formatPolicy({ path: `${name}.policy`, text: file }).text).toBe(file);
  });
});

describe("chenghu-2026 under the rules that hold for years", () => {
  const { answering, conformance } = compiled("chenghu-2026");
  if (answering === null) throw new Error("no program");
  const common = { 断保年数: 0, 修复年数: 0 };
  const ask = (facts: object) => assess(answering, { ...common, ...facts }).value;

  it("keeps every term of theirs, fills what they leave to it, and breaks none", () => {
    const verdicts = (conformance?.terms ?? []).map(({ verdict }) => verdict);
    expect(new Set(verdicts)).toEqual(new Set(["kept", "filled", "open"]));
    // How identities combine is left to the rules, as 未尽事宜 says.
    expect(conformance?.terms.flatMap(({ topic, verdict }) => (verdict === "open" ? [topic] : []))).toEqual([
      "identities",
    ]);
  });
  it("takes waits from there, in its own year", () => {
    // 2 gap years, 1 repaired: 4 months from 5 November are over on 5 March.
    expect(ask({ 缴费日期: "2025-11-05", 断保年数: 2, 修复年数: 1 })?.benefit).toEqual({
      from: "2026-03-06",
      to: "2026-12-31",
    });
    expect(ask({ 缴费日期: "2026-03-10", 断保年数: 5, 修复年数: 5 })?.benefit.from).toBe("2026-09-11");
    expect(ask({ 缴费日期: "2026-05-31", 出生日期: "2026-03-02" })?.benefit.from).toBe("2026-03-02");
    expect(ask({ 缴费日期: "2026-10-08" })?.benefit).toEqual({ from: null, to: null });
  });
  it("takes from there how identities combine", () => {
    expect(ask({ 缴费日期: "2025-10-08", 身份: ["低保对象", "孤儿"] })?.payable).toBe(0);
  });
  it("still says itself what it says of changes", () => {
    const before = { ...common, 缴费日期: "2025-10-08" };
    expect(adjust(answering, before, { ...before, 在外地重复参保: true }).value).toMatchObject({
      kind: "退费",
      amount: 42_000,
    });
  });
});
