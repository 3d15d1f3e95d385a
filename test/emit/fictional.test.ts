// The made-up notices compiled: they hold what the real ones do not (ages on a fixed day, rewards, days that recur for years, refunds of all
// that was paid), and answer as the interpreter does.
import { describe, it } from "vitest";
import { metadataOf } from "../../compiler/emit/metadata-of.js";
import { emitTypeScript } from "../../compiler/emit/typescript/to-typescript.js";
import { arbitraryChange, arbitraryFacts } from "../harness/arbitrary-facts.js";
import { example } from "../harness/examples.js";
import { bothAdjust, expectSame, expectSameAnswer, FACTS, onDraws, PATIENCE, SEED } from "./differential.js";
import { evaluated } from "./load-module.js";

const names = ["yunling-2024", "qingxi-2025", "chenghu-rules-2023", "chenghu-2026"].map((name) => `fictional/${name}`);

describe.each(names)("%s", (name) => {
  const { program, model } = example(name);
  if (program === null) throw new Error(`${name} has no program`);
  const compiled = emitTypeScript(program, metadataOf(model, `${name}.policy`)).then(({ text }) => evaluated(text));

  it(
    `answers and adjusts as the interpreter does on ${FACTS} facts (seed ${SEED})`,
    async () => {
      const module = await compiled;
      await onDraws(arbitraryFacts(program), FACTS, SEED, (facts) => {
        expectSameAnswer(program, module, facts);
      });
      await onDraws(arbitraryChange(program), FACTS / 5, SEED, ({ before, after }) => {
        expectSame(bothAdjust(program, module, before, after));
      });
    },
    PATIENCE * 2,
  );
});
