// People of whom a notice asks nothing different have one answer: whoever is asked for after others is answered as `assess` answers.
import fc from "fast-check";
import type { FactRecord } from "@zhengce/runtime";
import { describe, expect, it } from "vitest";
import { assessFacts } from "../../compiler/decision/interpret.js";
import type { Program } from "../../compiler/decision/program.js";
import { answererOf } from "../../compiler/roster/answering/answerer.js";
import { Recent } from "../../compiler/roster/answering/recent.js";
import { arbitraryFacts } from "../harness/arbitrary-facts.js";
import { arbitraryProgram } from "../harness/arbitrary-programs.js";
import { example, exampleNames } from "../harness/examples.js";

/** Each as they are, and with single facts of others: neighbours across every edge of a condition. */
function mixed(program: Program, people: readonly FactRecord[]): readonly FactRecord[] {
  return people.flatMap((one, at) => {
    const other = people[(at + 1) % people.length] ?? one;
    const crossed = program.facts.map((_, fact) => ({
      ...one,
      values: one.values.map((value, index) => (index === fact ? (other.values[index] ?? null) : value)),
    }));
    const later = { ...one, values: one.values.map((value) => (typeof value === "number" ? value + 1 : value)) };
    return [one, later, ...crossed, { ...one, identities: other.identities }];
  });
}
function holds(program: Program, people: readonly FactRecord[]): void {
  const answer = answererOf(program);
  for (const facts of mixed(program, people)) expect(answer(facts)).toEqual(assessFacts(program, facts));
}

describe("an answer that is handed out again", () => {
  it.each(exampleNames.map((name) => [name, example(name).program!] as const))(
    "of %s is that of assess",
    (_, program) => {
      fc.assert(
        fc.property(fc.array(arbitraryFacts(program), { minLength: 2, maxLength: 40 }), (people) =>
          holds(program, people),
        ),
        { numRuns: 15 },
      );
    },
  );
  it("of any program is that of assess", () => {
    fc.assert(
      fc.property(
        arbitraryProgram().chain((program) =>
          fc.tuple(fc.constant(program), fc.array(arbitraryFacts(program), { minLength: 2, maxLength: 12 })),
        ),
        ([program, people]) => holds(program, people),
      ),
      { numRuns: 200 },
    );
  });
  it("is the same object for people who can't be told apart", () => {
    const program = example("guizhou-2021").program!;
    const facts: FactRecord = {
      values: program.facts.map((_, fact) => (fact === 0 ? 18_600 : null)),
      tier: 0,
      identities: [],
    };
    const answer = answererOf(program);
    expect(answer(facts)).toBe(answer({ ...facts, values: [...facts.values] }));
  });
});

describe("what was asked for lately", () => {
  it("is remembered, and no more than may be", () => {
    const recent = new Recent<number, number>(10);
    for (let at = 0; at < 1000; at++) {
      recent.set(at, at);
      expect(recent.get(0)).toBe(0);
    }
    const kept = Array.from({ length: 1000 }, (_, at) => at).filter((at) => recent.get(at) !== undefined);
    expect(kept.length).toBeLessThanOrEqual(10);
    expect(kept).toContain(999);
  });
});
