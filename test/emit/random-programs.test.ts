// Two implementations, one answer: the interpreter and the compiled module on random programs and random facts.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryChange, arbitraryFacts } from "../harness/arbitrary-facts.js";
import { arbitraryProgram, type ProgramOptions } from "../harness/arbitrary-programs.js";
import { bothAdjust, bothAssess, bothDays } from "./differential.js";
import { compiledModule } from "./load-module.js";

const RUNS = Number(process.env["ZHENGCE_PROGRAMS"] ?? 25);
const FACTS = 60;

async function compare(options: ProgramOptions): Promise<void> {
  await fc.assert(
    fc.asyncProperty(arbitraryProgram(options), fc.integer(), async (program, seed) => {
      const module = await compiledModule(program);
      const sample = { numRuns: FACTS, seed };
      for (const facts of fc.sample(arbitraryFacts(program), sample)) {
        const [assessed, answered] = bothAssess(program, module, facts);
        expect(answered).toEqual(assessed);
        const [numbers, days] = bothDays(program, module, facts);
        expect(days).toEqual(numbers);
      }
      for (const { before, after } of fc.sample(arbitraryChange(program), sample)) {
        const [adjusted, ours] = bothAdjust(program, module, before, after);
        expect(ours).toEqual(adjusted);
      }
    }),
    { numRuns: RUNS },
  );
}

describe("a compiled module answers as the interpreter does", () => {
  it("on random programs", () => compare({}));
  it("with names that would be code if they were not data", () => compare({ hostileNames: true }));
});
