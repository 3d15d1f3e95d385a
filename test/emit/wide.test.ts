// No limit on groups or conditions: past 31 of either the masks are bigints, and the answers are the same.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Predicate, Program } from "../../compiler/decision/program.js";
import { arbitraryChange, arbitraryFacts } from "../harness/arbitrary-facts.js";
import {
  asLowered,
  certified,
  derived,
  exact,
  fact,
  floor,
  funding,
  by,
  holds,
  on,
  subsidy,
  within,
} from "../harness/programs.js";
import { bothAdjust, bothAssess, bothDays } from "./differential.js";
import { bareMetadata, evaluated } from "./load-module.js";
import { emitTypeScript } from "../../compiler/emit/typescript/to-typescript.js";
import { sample } from "./sample-program.js";
import { typeErrors } from "./type-check.js";

const since = (month: number): Predicate => within(fact(1), on(`2021-${String(month).padStart(2, "0")}-01`), null);

function wide(groups: number, conditions: number): Program {
  const names = Array.from({ length: groups }, (_, index) => `人群${index}`);
  return asLowered({
    ...sample,
    groups: [
      ...names.map((name) => certified(name)),
      derived("多人", { kind: "any", of: names.map((_, index) => holds(index)) }),
    ],
    situations: sample.situations.filter((situation) => situation.name !== "动态参保"),
    subsidies: names.map((_, index) => {
      const condition: Predicate | null =
        index < conditions
          ? {
              kind: "all",
              of: [
                since((index % 12) + 1),
                { kind: "known", fact: 3 + (index % 3) },
                within(fact(0), on("2020-01-01"), { kind: "plusDays", base: on("2022-01-01"), days: index }),
              ],
            }
          : null;
      return subsidy(index, index % 3 === 0 ? floor(index * 100) : exact(index * 200), {
        when: condition,
        funding: funding(by("财政")),
      });
    }),
    changes: [],
  });
}

describe.each([
  [30, 2],
  [31, 2],
  [45, 2],
  [45, 40],
])("%i groups and %i conditions", (groups, conditions) => {
  it("answer as the interpreter does, and compile", async () => {
    const program = wide(groups, conditions);
    const { text } = await emitTypeScript(program, bareMetadata(program));
    const module = evaluated(text);
    fc.assert(
      fc.property(arbitraryFacts(program), arbitraryChange(program), (facts, { before, after }) => {
        const [assessed, answered] = bothAssess(program, module, facts);
        expect(answered).toEqual(assessed);
        const [numbers, days] = bothDays(program, module, facts);
        expect(days).toEqual(numbers);
        const [adjusted, ours] = bothAdjust(program, module, before, after);
        expect(ours).toEqual(adjusted);
      }),
      { numRuns: 300 },
    );
    expect(typeErrors({ "wide.ts": text })).toEqual([]);
  });
});
