// The made-up notices beside their prints: nothing found, every printed figure accounted for, every 用例 passes and stays after formatting.
import { readFileSync } from "node:fs";
import { formatPolicy } from "@zhengce/grammar";
import { describe, expect, it } from "vitest";
import { runTests } from "../../compiler/testing/run-tests.js";
import { compilePair } from "../source-text/planted.js";

const read = (name: string): string =>
  readFileSync(new URL(`../../examples/fictional/${name}`, import.meta.url), "utf8");

describe.each([
  ["yunling-2024", 5],
  ["qingxi-2025", 15],
])("%s", (name, tests) => {
  const file = read(`${name}.policy`);
  const { model, program, diagnostics, coverage } = compilePair({ file, print: read(`${name}.txt`) });

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
