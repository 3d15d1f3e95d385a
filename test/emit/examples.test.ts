// The real notices compiled: equal to the interpreter on thousands of facts each, equal to their cases, clean under tsc --strict.
import { describe, expect, it } from "vitest";
import type { Program } from "../../compiler/decision/program.js";
import { metadataOf } from "../../compiler/emit/metadata-of.js";
import { emitTypeScript } from "../../compiler/emit/typescript/to-typescript.js";
import { arbitraryChange, arbitraryFacts } from "../harness/arbitrary-facts.js";
import { example, exampleNames } from "../harness/examples.js";
import { bothAdjust, expectSame, expectSameAnswer, FACTS, onDraws, PATIENCE, SEED } from "./differential.js";
import { evaluated, type CompiledModule } from "./load-module.js";
import { typeErrors } from "./type-check.js";

const texts = new Map<string, Promise<string>>();
async function moduleOf(
  name: string,
): Promise<{ readonly program: Program; readonly module: CompiledModule; readonly text: string }> {
  const { program, model } = example(name);
  if (program === null) throw new Error(`${name} has no program`);
  const emitted =
    texts.get(name) ?? emitTypeScript(program, metadataOf(model, `${name}.policy`)).then((marked) => marked.text);
  texts.set(name, emitted);
  const text = await emitted;
  return { program, module: evaluated(text), text };
}

describe.each(exampleNames)("%s, compiled", (name) => {
  it(
    `answers as the interpreter does on ${FACTS} facts (seed ${SEED})`,
    async () => {
      const { program, module } = await moduleOf(name);
      await onDraws(arbitraryFacts(program), FACTS, SEED, (facts) => {
        expectSameAnswer(program, module, facts);
      });
    },
    PATIENCE,
  );

  it(
    "adjusts as the interpreter does",
    async () => {
      const { program, module } = await moduleOf(name);
      await onDraws(arbitraryChange(program), FACTS / 5, SEED, ({ before, after }) => {
        expectSame(bothAdjust(program, module, before, after));
      });
    },
    PATIENCE,
  );

  it("passes tsc with every strict option", async () => {
    expect(typeErrors({ [`${name}.ts`]: (await moduleOf(name)).text })).toEqual([]);
  });
});
