// On generated notices: no answer is below zero, shares add up, benefits never run backwards, a further identity costs nobody more, and where an
// answer needs nothing, every way of giving what is absent leaves it as it is.
import fc from "fast-check";
import { highest, lowest, writeFacts } from "@zhengce/runtime";
import { describe, expect, it } from "vitest";
import { assessFacts } from "../../compiler/decision/interpret.js";
import { hiddenNeeds, unlawful, valuesOf } from "../harness/answer-laws.js";
import { arbitraryFacts } from "../harness/arbitrary-facts.js";
import { holdsForNotices, PATIENCE } from "../harness/notices/laws.js";

describe("every answer of a notice", () => {
  it(
    "is lawful",
    () =>
      holdsForNotices(({ program, seed }) => {
        for (const facts of fc.sample(arbitraryFacts(program), { numRuns: 60, seed }))
          expect({ facts: writeFacts(program, facts, "name"), broken: unlawful(program, facts) }).toMatchObject({
            broken: [],
          });
      }),
    PATIENCE,
  );

  it(
    "costs nobody more for one more identity where the highest subsidy counts and the same is due",
    () =>
      holdsForNotices(({ program, seed }) => {
        if (program.combination.mode !== "highest") return;
        const certified = program.groups.flatMap(({ kind }, index) => (kind === "certified" ? [index] : []));
        for (const facts of fc.sample(arbitraryFacts(program), { numRuns: 40, seed }))
          for (const more of certified) {
            const identities = [...new Set([...facts.identities, more])].sort((a, b) => a - b);
            const [one, other] = [facts, { ...facts, identities }].map((each) => assessFacts(program, each));
            const [before, after] = [one?.payable ?? null, other?.payable ?? null];
            if (one?.situation !== other?.situation || JSON.stringify(one?.due) !== JSON.stringify(other?.due))
              continue;
            // Whoever counts as somebody for want of an identity, 非 孤儿, loses with it what goes to them.
            const kept = one?.considered.every(({ group }) => other?.considered.some((each) => each.group === group));
            if (before === null || after === null || kept !== true) continue;
            for (const end of [lowest, highest]) expect(end(after)).toBeLessThanOrEqual(end(before));
          }
      }),
    PATIENCE,
  );

  it(
    "that needs nothing stays as it is, however what is absent is given",
    () =>
      holdsForNotices(({ program, seed }) => {
        const values = valuesOf(program, seed, 6);
        for (const facts of fc.sample(arbitraryFacts(program), { numRuns: 12, seed }))
          expect(hiddenNeeds(program, facts, values, 200)).toEqual([]);
      }),
    PATIENCE,
  );
});
