// The questions of compiler/verify about one compilation, with what the notice itself says of them.
import type { Budget } from "../budget.js";
import type { Compilation } from "../compile.js";
import type { Program } from "../decision/program.js";
import { daysByGroup } from "../semantics/symbols/days-by-group.js";
import { precedence } from "../verify/precedence.js";
import { verify, type Verification } from "../verify/verify.js";

/** The answers about one compilation. */
export function verification({ model, checked }: Compilation, program: Program, budget: Budget): Verification {
  const gapsStated = checked.acknowledged.some(({ finding }) => finding.code === "situation-gap");
  return verify(program, { precedes: precedence(model.situations), gapsStated, meant: daysByGroup(model) }, budget);
}
