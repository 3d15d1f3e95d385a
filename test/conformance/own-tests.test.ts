// The 用例 of each example, run as `zhengce test` runs them; and no example has an error, or a statement that is not lowered.
import { describe, expect, it } from "vitest";
import { runTests } from "../../compiler/testing/run-tests.js";
import { example, exampleNames } from "../harness/examples.js";

for (const name of exampleNames) {
  describe(name, () => {
    const compilation = example(name);
    it("lowers whole", () => {
      expect(compilation.lowered.holes).toEqual([]);
    });
    it("has no finding", () => {
      expect(compilation.diagnostics.map((finding) => `${finding.code} ${finding.message.zh}`)).toEqual([]);
    });
    it("carries tests, and they pass", () => {
      const { model, program } = compilation;
      if (program === null) throw new Error("no program");
      const outcomes = runTests(model, program);
      expect(outcomes.length).toBeGreaterThan(0);
      for (const { name: test, failures } of outcomes) expect({ test, failures }).toEqual({ test, failures: [] });
    });
  });
}
