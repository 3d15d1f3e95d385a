// Every case of examples/cases through the compiled module, field by field, as a program that embeds it would ask.
import { isFactsError } from "@zhengce/runtime";
import { beforeAll, describe, expect, it } from "vitest";
import { metadataOf } from "../../compiler/emit/metadata-of.js";
import { runCase } from "../../compiler/testing/run-case.js";
import type { Answerer } from "../../compiler/testing/run-case.js";
import { compiledModule } from "../emit/load-module.js";
import type { CompiledModule } from "../emit/load-module.js";
import { example, exampleCases } from "../harness/examples.js";

function answererOf(module: CompiledModule): Answerer {
  return {
    assess: (facts) => attempt(() => module.assess(module.parseFacts(facts))),
    adjust: (before, after) => attempt(() => module.adjust(module.parseFacts(before), module.parseLaterFacts(after))),
  };
}
function attempt(run: () => unknown): ReturnType<Answerer["assess"]> {
  try {
    return { value: run() };
  } catch (error) {
    if (isFactsError(error)) return { issues: error.issues };
    throw error;
  }
}

for (const [notice, cases] of exampleCases()) {
  describe(notice, () => {
    let answerer: Answerer | null = null;
    beforeAll(async () => {
      const { model, program } = example(notice);
      if (program === null) throw new Error("no program");
      answerer = answererOf(await compiledModule(program, metadataOf(model, `${notice}.policy`)));
    });
    for (const item of cases) {
      it(`${item.id} ${item.why}`, () => {
        if (answerer === null) throw new Error("no module");
        const { issues, differences } = runCase(answerer, item);
        expect(issues).toEqual([]);
        expect(differences).toEqual([]);
      });
    }
  });
}
