// What an answer says it needs, held against trying everything: whoever lacks facts of few values is assessed with every value of each. It
// never names one too few; of notices hardly ever one too many, of programs that contradict themselves more often.
import fc from "fast-check";
import type { FactRecord, FactValue } from "@zhengce/runtime";
import { describe, expect, it } from "vitest";
import { assessFacts } from "../../compiler/decision/interpret.js";
import type { FactSpec, Program } from "../../compiler/decision/program.js";
import { arbitraryFacts } from "../harness/arbitrary-facts.js";
import { arbitraryProgram } from "../harness/arbitrary-programs.js";
import { holdsForNotices, PATIENCE } from "../harness/notices/laws.js";

/** So many facts with two values or a few have some hundreds of combinations. */
const MOST_LACKED = 5;

const isOfFewValues = ({ type }: FactSpec): boolean => type === "boolean" || type === "enumeration";

/** What can be left out and is. */
function lackedBy(program: Program, { values }: FactRecord): readonly number[] {
  return program.facts.flatMap(({ required, role }, index) =>
    values[index] === null && !required && role !== "certification" ? [index] : [],
  );
}

/** The same person, with days and numbers given that were left out. */
function completed(program: Program, facts: FactRecord): FactRecord {
  const [payment] = facts.values;
  const values = program.facts.map(({ type, range, role }, index): FactValue => {
    const value = facts.values[index] ?? null;
    if (value !== null || type === "boolean" || type === "enumeration" || role === "certification") return value;
    return type === "date" ? (payment ?? 0) : (range?.min ?? 5);
  });
  return { ...facts, values };
}

/** Names of the facts that change the answer in some combination of what else is lacked. */
function neededByTrying(program: Program, facts: FactRecord): readonly string[] {
  const lacked = lackedBy(program, facts);
  const answer = (values: readonly FactValue[]): string =>
    JSON.stringify({ ...assessFacts(program, { ...facts, values }), needs: [] });
  const people = lacked.reduce<readonly (readonly FactValue[])[]>(
    (some, fact) => some.flatMap((values) => choicesOf(program.facts[fact]).map((one) => values.with(fact, one))),
    [facts.values],
  );
  const answers = new Map(people.map((values) => [JSON.stringify(values), answer(values)]));
  const changes = (fact: number): boolean =>
    people.some(
      (values) => answers.get(JSON.stringify(values)) !== answers.get(JSON.stringify(values.with(fact, null))),
    );
  return lacked.filter(changes).map((fact) => program.facts[fact]?.name ?? "");
}
function choicesOf(fact: FactSpec | undefined): readonly FactValue[] {
  return fact?.type === "boolean" ? [null, true, false] : [null, ...(fact?.values ?? [])];
}

/** Whether somebody lacks something, and few values at most. */
function canBeTried(program: Program, facts: FactRecord): boolean {
  const lacked = lackedBy(program, facts);
  const isFew = lacked.every((fact) => program.facts[fact] !== undefined && isOfFewValues(program.facts[fact]));
  return lacked.length > 0 && lacked.length <= MOST_LACKED && isFew;
}

describe("what an answer needs", () => {
  it(
    "is in a notice what some value of it can change: nothing less, and hardly ever more",
    async () => {
      const told = { people: 0, withMore: 0 };
      await holdsForNotices(({ program, seed }) => {
        for (const drawn of fc.sample(arbitraryFacts(program), { numRuns: 15, seed })) {
          const facts = completed(program, drawn);
          if (!canBeTried(program, facts)) continue;
          const { needs = [] } = assessFacts(program, facts);
          const tried = neededByTrying(program, facts);
          expect(needs).toEqual(expect.arrayContaining([...tried]));
          told.people += 1;
          if (needs.length > tried.length) told.withMore += 1;
        }
      });
      expect(told.people).toBeGreaterThan(50);
      // Where conditions exclude each other in ways that only all of them together show.
      expect(told.withMore / told.people).toBeLessThan(0.02);
    },
    PATIENCE,
  );

  it("is in any program nothing less than that", { timeout: PATIENCE }, () => {
    let tried = 0;
    for (const program of fc.sample(arbitraryProgram(), { numRuns: 60, seed: 3 }))
      for (const drawn of fc.sample(arbitraryFacts(program), { numRuns: 10, seed: 4 })) {
        const facts = completed(program, drawn);
        if (!canBeTried(program, facts)) continue;
        tried += 1;
        expect(assessFacts(program, facts).needs ?? []).toEqual(
          expect.arrayContaining([...neededByTrying(program, facts)]),
        );
      }
    expect(tried).toBeGreaterThan(20);
  });
});
