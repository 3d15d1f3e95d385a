// The questions of compiler/verify about one compilation, with what the notice itself says of them.
import type { Budget } from "../budget.js";
import type { Compilation } from "../compile.js";
import type { Program } from "../decision/program.js";
import { daysByGroup } from "../semantics/symbols/days-by-group.js";
import { precedence } from "../verify/precedence.js";
import { questionIds } from "../verify/answers/answer.js";
import { verify, verifying, type Asked, type Verification } from "../verify/verify.js";

/** The answers about one compilation. */
export function verification(compilation: Compilation, program: Program, budget: Budget): Verification {
  return verify(program, askedOf(compilation), budget);
}

/** The same, pausing before each question; `questions` says how many there are. */
export function verifyingNotice(
  compilation: Compilation,
  program: Program,
  budget: Budget,
): Generator<unknown, Verification, undefined> {
  return verifying(program, askedOf(compilation), budget);
}
export const questions = questionIds.length;

function askedOf({ model, checked }: Compilation): Asked {
  const gapsStated = checked.acknowledged.some(({ finding }) => finding.code === "situation-gap");
  return { precedes: precedence(model.situations), gapsStated, meant: daysByGroup(model) };
}
