// A program → every question about it answered, over all possible facts and days, each answer with people who show it. Pure.
import { identityNeverRaises, laterNeverLowers } from "./answers/changes.js";
import { benefitsAfterPayment } from "./answers/benefits.js";
import { bracketsMeet } from "./answers/brackets.js";
import { boundariesOf } from "./boundaries.js";
import { sharesAddUp } from "./answers/shares.js";
import { exceptionsOrdered, oneSituationADay, situationsApply } from "./answers/situations.js";
import { subsidiesWin, subsidyWithinComponent } from "./answers/subsidies.js";
import { workBudget } from "../budget.js";
import type { Budget } from "../budget.js";
import type { Program } from "../decision/program.js";
import type { Answer } from "./answers/answer.js";
import type { Boundary } from "./boundaries.js";
import type { Precedes } from "./questions/situations.js";

export interface Asked {
  /** 优先于, by index of the program's situations. */
  readonly precedes: Precedes;
  /** The file says that days without a situation are meant. */
  readonly gapsStated: boolean;
}
export interface Verification {
  /** In the order of `questionIds`. */
  readonly answers: readonly Answer[];
  readonly boundaries: readonly Boundary[];
}

/** Answers all questions. Seconds at most on a notice; on a file made to exhaust, what could not be told is undecided. */
export function verify(program: Program, { precedes, gapsStated }: Asked, budget: Budget = workBudget()): Verification {
  return {
    answers: [
      oneSituationADay(program, gapsStated, budget),
      exceptionsOrdered(program, precedes, budget),
      situationsApply(program, precedes, budget),
      bracketsMeet(program, budget),
      subsidyWithinComponent(program, budget),
      sharesAddUp(program, budget),
      subsidiesWin(program, budget),
      identityNeverRaises(program, budget),
      laterNeverLowers(program, budget),
      benefitsAfterPayment(program, budget),
    ],
    boundaries: boundariesOf(program, budget),
  };
}
