// The made-up notices compiled: they hold what the real ones do not (ages on a fixed day, rewards, days that recur for years, refunds of all
// that was paid), and answer as the interpreter does.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { metadataOf } from "../../compiler/emit/metadata-of.js";
import { emitTypeScript } from "../../compiler/emit/typescript/to-typescript.js";
import { arbitraryChange, arbitraryFacts } from "../harness/arbitrary-facts.js";
import { example } from "../harness/examples.js";
import { bothAdjust, bothAssess, bothDays, FACTS, PATIENCE } from "./differential.js";
import { evaluated } from "./load-module.js";

const names = ["yunling-2024", "qingxi-2025", "chenghu-rules-2023", "chenghu-2026"].map((name) => `fictional/${name}`);

describe.each(names)("%s", (name) => {
  const { program, model } = example(name);
  if (program === null) throw new Error(`${name} has no program`);
  const compiled = emitTypeScript(program, metadataOf(model, `${name}.policy`)).then(({ text }) => evaluated(text));

  it(
    "answers and adjusts as the interpreter does",
    async () => {
      const module = await compiled;
      fc.assert(
        fc.property(arbitraryFacts(program), (facts) => {
          const [assessed, answered] = bothAssess(program, module, facts);
          expect(answered).toEqual(assessed);
          const [numbers, days] = bothDays(program, module, facts);
          expect(days).toEqual(numbers);
        }),
        { numRuns: FACTS },
      );
      fc.assert(
        fc.property(arbitraryChange(program), ({ before, after }) => {
          const [adjusted, ours] = bothAdjust(program, module, before, after);
          expect(ours).toEqual(adjusted);
        }),
        { numRuns: FACTS / 5 },
      );
    },
    PATIENCE * 2,
  );
});
