// One case of data against a program, by the reference interpreter or by any other way of answering.
import type { FactIssue, Reading } from "@zhengce/runtime";
import { adjust } from "../decision/adjust.js";
import { assess } from "../decision/interpret.js";
import type { Program } from "../decision/program.js";
import type { Case } from "./cases.js";
import { differences } from "./differences.js";
import type { Difference } from "./differences.js";

export interface CaseOutcome {
  readonly case: Case;
  readonly passed: boolean;
  readonly differences: readonly Difference[];
  /** Facts that were refused; then nothing was compared. */
  readonly issues: readonly FactIssue[];
}
/** Whatever answers: the interpreter, a compiled module, the command line. */
export interface Answerer {
  readonly assess: (facts: unknown) => Reading<unknown>;
  readonly adjust: (before: unknown, after: unknown) => Reading<unknown>;
}

/** The reference interpreter over a program. */
export function interpreterOf(program: Program): Answerer {
  return {
    assess: (facts) => assess(program, facts),
    adjust: (before, after) => adjust(program, before, after),
  };
}

/** Runs one case; compares the keys that `expect` holds and no other. */
export function runCase(answerer: Answerer, item: Case): CaseOutcome {
  const answer = item.kind === "assess" ? answerer.assess(item.facts) : answerer.adjust(item.before, item.after);
  if (answer.issues !== undefined) return { case: item, passed: false, differences: [], issues: answer.issues };
  const found = differences(item.expect, answer.value);
  return { case: item, passed: found.length === 0, differences: found, issues: [] };
}
