// What an answer rests on: all else can be taken out of the program, and the answer is the same.
import fc from "fast-check";
import type { Assessment } from "@zhengce/runtime";
import { expect, it } from "vitest";
import { assessFacts, assessWithRests } from "../../compiler/decision/interpret.js";
import type { Program } from "../../compiler/decision/program.js";
import { arbitraryFacts } from "../harness/arbitrary-facts.js";
import { arbitraryProgram } from "../harness/arbitrary-programs.js";

/** Why others lost, and that there were several, is told of those that are there. */
const outcome = (answer: Assessment): object => ({ ...answer, considered: [], trace: [], needs: [] });

it("the rules outside the trace and the rests can go", () => {
  let removed = 0;
  const sample = arbitraryProgram().chain((program) => fc.tuple(fc.constant(program), arbitraryFacts(program)));
  fc.assert(
    fc.property(sample, ([program, facts]) => {
      // A day of which a period leaves open whether it holds it is told of, whatever applies.
      fc.pre(program.doubts.length === 0);
      const { assessment, rests } = assessWithRests(program, facts);
      const used = new Set<unknown>([...assessment.trace, ...rests]);
      const situation = program.situations.find(({ name }) => name === assessment.situation);
      // Whether there is any subsidy at all counts where the situation leaves open what is granted.
      const keepsSubsidies = situation?.grants === "unspecified";
      const less: Program = {
        ...program,
        components: program.components.map((component) => ({
          ...component,
          variants: component.variants.filter(({ entry }) => used.has(entry)),
        })),
        situations: program.situations.filter(({ entries }) => entries.length === 0 || used.has(entries[0])),
        subsidies: program.subsidies
          .filter(({ entries }) => keepsSubsidies || entries.some((entry) => used.has(entry)))
          .map((subsidy) => ({
            ...subsidy,
            funding: { ...subsidy.funding, parts: subsidy.funding.parts.filter((part) => used.has(part)) },
          })),
        caps: program.caps.filter(({ entry }) => used.has(entry)),
      };
      removed += program.subsidies.length - less.subsidies.length;
      expect(outcome(assessFacts(less, facts))).toEqual(outcome(assessment));
    }),
    { numRuns: 400 },
  );
  expect(removed).toBeGreaterThan(100);
});
