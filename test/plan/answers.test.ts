// A plan answers what the interpreter answers: the examples, random programs and generated notices, on facts thick about their edges.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FactRecord, Share } from "@zhengce/runtime";
import { assessFacts } from "../../compiler/decision/interpret.js";
import type { Program } from "../../compiler/decision/program.js";
import { assessByPlan } from "../../compiler/plan/read-answer.js";
import { toPlan } from "../../compiler/plan/to-plan.js";
import { arbitraryFacts } from "../harness/arbitrary-facts.js";
import { arbitraryProgram } from "../harness/arbitrary-programs.js";
import { example, exampleNames } from "../harness/examples.js";
import { holdsForNotices, PATIENCE } from "../harness/notices/laws.js";

/** What the interpreter says of money and days. */
function interpreted(program: Program, facts: FactRecord): unknown {
  const { eligible, situation, tier, due, components, subsidy, subsidies, payable, benefit, support, rewards } =
    assessFacts(program, facts);
  return {
    ...{ eligible, situation, tier, due, components, subsidy, payable, benefit },
    ...(support === undefined
      ? {}
      : { support: support.map(({ component, amount, shares }) => ({ component, amount, shares: plainly(shares) })) }),
    ...(rewards === undefined ? {} : { rewards }),
    subsidies: subsidies.map(({ group, component, amount, shares }) => ({
      ...{ group, component, amount },
      shares: plainly(shares),
    })),
  };
}
const plainly = (shares: readonly Share[]): unknown => shares.map(({ payer, amount }) => ({ payer, amount }));
function expectEqual(program: Program, people: readonly FactRecord[]): void {
  const plan = toPlan(program);
  for (const facts of people) expect(assessByPlan(plan, program, facts)).toEqual(interpreted(program, facts));
}

describe("a plan answers as the interpreter does", () => {
  it.each(exampleNames)("%s", (name) => {
    const program = example(name).program!;
    expectEqual(program, fc.sample(arbitraryFacts(program), { numRuns: 1000, seed: 1 }));
  });
  it("any program", () => {
    fc.assert(
      fc.property(arbitraryProgram(), fc.integer(), (program, seed) => {
        expectEqual(program, fc.sample(arbitraryFacts(program), { numRuns: 20, seed }));
      }),
      { numRuns: 300 },
    );
  });
  it(
    "any notice",
    () =>
      holdsForNotices(({ program, seed }) => {
        expectEqual(program, fc.sample(arbitraryFacts(program), { numRuns: 30, seed }));
      }),
    PATIENCE,
  );
});
