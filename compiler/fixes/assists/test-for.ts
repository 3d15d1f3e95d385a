// A situation → a 用例 for it: a plain person who comes to it, found by the solver, and what the interpreter answers.
import type { Locale } from "@zhengce/grammar";
import { assess } from "../../decision/interpret.js";
import type { Program } from "../../decision/program.js";
import type { Model } from "../../semantics/model.js";
import { distinctNames } from "../../testing/test-names.js";
import { writeTest } from "../../testing/write-test.js";
import { personIn } from "../../verify/questions/person-in.js";
import { solverFor } from "../../verify/solver.js";

/** The statement, lines ending in `\n`; null where nobody comes to the situation, or nobody whom a 用例 can speak of. */
export function testFor(model: Model, program: Program, situation: string, language: Locale): string | null {
  const index = program.situations.findIndex(({ name }) => name === situation);
  const person = index < 0 ? null : personIn(solverFor(program), index);
  if (person === null) return null;
  const answer = assess(program, person);
  if (answer.issues !== undefined) return null;
  return writeTest(program, distinctNames(model)(situation), person, answer.value, language);
}
