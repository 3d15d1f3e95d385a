// A program → every question about it answered, over all possible facts and days, each answer with people who show it. Pure.
import { identityNeverRaises, laterNeverLowers } from "./answers/changes.js";
import { benefitsAfterPayment } from "./answers/benefits.js";
import { bracketsMeet } from "./answers/brackets.js";
import { boundariesOf } from "./boundaries.js";
import { sharesAddUp } from "./answers/shares.js";
import { exceptionsOrdered, oneSituationADay, situationsApply } from "./answers/situations.js";
import { subsidiesWin, subsidyWithinComponent } from "./answers/subsidies.js";
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
export function verify(program: Program, { precedes, gapsStated }: Asked): Verification {
  return {
    answers: [
      oneSituationADay(program, gapsStated),
      exceptionsOrdered(program, precedes),
      situationsApply(program, precedes),
      bracketsMeet(program),
      subsidyWithinComponent(program),
      sharesAddUp(program),
      subsidiesWin(program),
      identityNeverRaises(program),
      laterNeverLowers(program),
      benefitsAfterPayment(program),
    ],
    boundaries: boundariesOf(program),
  };
}
