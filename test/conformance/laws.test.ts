// The laws that an official would hold a notice to, on every example and facts thick about its edges.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { highest, lowest, subtractAmounts, type Amount } from "@zhengce/runtime";
import { assessFacts } from "../../compiler/decision/interpret.js";
import type { Program } from "../../compiler/decision/program.js";
import { arbitraryFacts } from "../harness/arbitrary-facts.js";
import { hiddenNeeds, unlawful, valuesOf } from "../harness/answer-laws.js";
import { example, exampleNames } from "../harness/examples.js";

const RUNS = { numRuns: Number(process.env["ZHENGCE_FACTS"] ?? 2000) };

function programOf(name: string): Program {
  const { program } = example(name);
  if (program === null) throw new Error(`${name} has no program`);
  return program;
}

const sum = (amounts: readonly Amount[], end: (amount: Amount) => number): number =>
  amounts.reduce<number>((total, amount) => total + end(amount), 0);

const fictional = ["yunling-2024", "qingxi-2025", "chenghu-rules-2023", "chenghu-2026"];

describe.each([...exampleNames, ...fictional.map((name) => `fictional/${name}`)])("%s", (name) => {
  it("no answer breaks a law, and one that needs nothing rests on nothing that is absent", () => {
    const program = programOf(name);
    fc.assert(
      fc.property(arbitraryFacts(program), (facts) => {
        expect(unlawful(program, facts)).toEqual([]);
      }),
      RUNS,
    );
    const values = valuesOf(program, 7, 5);
    for (const facts of fc.sample(arbitraryFacts(program), { numRuns: 60, seed: 7 }))
      expect(hiddenNeeds(program, facts, values, 300)).toEqual([]);
  });

  it("shares and subsidies add up, payable is due less subsidy, nothing is below zero", () => {
    const program = programOf(name);
    fc.assert(
      fc.property(arbitraryFacts(program), (facts) => {
        const { due, subsidy, subsidies, payable, situation } = assessFacts(program, facts);
        for (const end of [lowest, highest]) {
          for (const one of subsidies)
            expect(
              sum(
                one.shares.map((share) => share.amount),
                end,
              ),
            ).toBe(end(one.amount));
          if (subsidies.length > 0)
            expect(
              sum(
                subsidies.map((one) => one.amount),
                end,
              ),
            ).toBe(end(subsidy));
        }
        if (typeof due === "number") expect(payable).toEqual(subtractAmounts(due, subsidy));
        expect(Math.min(...[due ?? 0, subsidy, payable ?? 0].map(lowest))).toBeGreaterThanOrEqual(0);
        if (situation === null) expect([due, payable, subsidy, subsidies]).toEqual([null, null, 0, []]);
      }),
      RUNS,
    );
  });

  it("a further identity never raises what is payable", () => {
    const program = programOf(name);
    const certified = program.groups.flatMap((group, index) => (group.kind === "certified" ? [index] : []));
    // Where the notice does not say how identities combine, a further one may bring the lower subsidy: only the best case is sure.
    const ends = program.combination.mode === "unspecified" ? [lowest] : [lowest, highest];
    fc.assert(
      fc.property(arbitraryFacts(program), fc.constantFrom(...certified), (facts, more) => {
        const identities = [...new Set([...facts.identities, more])].sort((a, b) => a - b);
        const [one, other] = [facts, { ...facts, identities }].map((each) => assessFacts(program, each));
        // An identity may have days of its own on which to pay.
        if (one?.situation !== other?.situation) return;
        const [before = null, after = null] = [one?.payable, other?.payable];
        if (before === null || after === null) expect(after).toBe(before);
        else for (const end of ends) expect(end(after)).toBeLessThanOrEqual(end(before));
      }),
      RUNS,
    );
  });
});
