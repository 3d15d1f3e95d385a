// The module of columns answers as the interpreter does: every example, and generated notices, more people than a block holds.
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Program } from "../../compiler/decision/program.js";
import { arbitraryFacts } from "../harness/arbitrary-facts.js";
import { example, exampleNames } from "../harness/examples.js";
import { programOf } from "../harness/lowered.js";
import { holdsForNotices, PATIENCE } from "../harness/notices/laws.js";
import { columnDifferences, loadColumns } from "../harness/tables/columns.js";

function expectEqual(program: Program, count: number, seed: number): void {
  const people = fc.sample(arbitraryFacts(program), { numRuns: count, seed });
  expect(columnDifferences(loadColumns(program), program, people)).toEqual([]);
}

describe("columns answer as the interpreter does", () => {
  it.each(exampleNames)("%s", (name) => {
    expectEqual(example(name).program!, 5000, 4);
  });
  it("percentages of what people state", () => {
    const file = new URL("../fixtures/valid/stated-amounts/input.policy", import.meta.url);
    expectEqual(programOf(readFileSync(file, "utf8")), 3000, 4);
  });
  it(
    "any notice",
    () =>
      holdsForNotices(
        ({ program, seed }) => {
          expectEqual(program, 40, seed);
        },
        { share: 0.4 },
      ),
    PATIENCE,
  );
});
