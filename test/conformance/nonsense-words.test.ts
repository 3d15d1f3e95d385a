// Rewording changes no answer: with nonsense in the place of every sentence of both languages all cases still pass, and interpreter and
// compiled module still agree.
import fc from "fast-check";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { explain } from "@zhengce/runtime";
import { assess } from "../../compiler/decision/interpret.js";
import { interpreterOf, runCase } from "../../compiler/testing/run-case.js";
import { bothAdjust, bothAssess } from "../emit/differential.js";
import { compiledModule, type CompiledModule } from "../emit/load-module.js";
import { arbitraryFacts } from "../harness/arbitrary-facts.js";
import { example, exampleCases } from "../harness/examples.js";

/** Every text in it, however deep, becomes the same nonsense. */
const nonsense = vi.hoisted(() => {
  const gibberish = (value: unknown): unknown => {
    if (typeof value === "string") return "xyzzy";
    if (typeof value === "function") return () => "xyzzy";
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, gibberish(member)]));
  };
  return async <T>(original: () => Promise<T>): Promise<T> => gibberish({ ...(await original()) }) as T;
});
vi.mock("../../runtime/wording/zh.js", nonsense);
vi.mock("../../runtime/wording/en.js", nonsense);

for (const [notice, cases] of exampleCases()) {
  describe(notice, () => {
    const { program } = example(notice);
    if (program === null) throw new Error("no program");
    let module: CompiledModule | null = null;
    beforeAll(async () => {
      module = await compiledModule(program);
    });
    it("has nonsense for sentences", () => {
      const { value } = assess(program, cases.find((item) => item.kind === "assess")?.facts);
      for (const locale of ["zh", "en"] as const) {
        const told = value === undefined ? null : explain(value, locale);
        expect([...(told?.trace ?? []).map(({ detail }) => detail), "xyzzy"]).toContain("xyzzy");
        for (const { detail } of told?.trace ?? []) expect(detail).toBe("xyzzy");
      }
    });
    it("answers every case as before", () => {
      for (const item of cases) {
        const { issues, differences } = runCase(interpreterOf(program), item);
        expect([issues, differences], item.id).toEqual([[], []]);
      }
    });
    it("is the same interpreted and compiled", () => {
      if (module === null) throw new Error("no module");
      for (const facts of fc.sample(arbitraryFacts(program), { seed: 7, numRuns: 300 })) {
        const [ours, theirs] = bothAssess(program, module, facts);
        expect(theirs).toEqual(ours);
        const [interpreted, compiled] = bothAdjust(program, module, facts, facts);
        expect(compiled).toEqual(interpreted);
      }
    });
  });
}
