// A program → every question about it answered, over all possible facts and days, each answer with people who show it. Pure.
import { identityNeverRaises, laterNeverLowers } from "./answers/changes.js";
import { benefitsAfterPayment, benefitsBeforeTheirEnd } from "./answers/benefits.js";
import { bracketsMeet } from "./answers/brackets.js";
import { boundariesOf } from "./boundaries.js";
import { rewardsPromised } from "./answers/rewards.js";
import { sharesAddUp } from "./answers/shares.js";
import { exceptionsOrdered, oneSituationADay, situationsApply } from "./answers/situations.js";
import { subsidiesWin, subsidyWithinComponent } from "./answers/subsidies.js";
import { atOnce, workBudget } from "../budget.js";
import { givenFacts, givenKinds, overAnyAmount } from "../decision/given.js";
import type { Budget } from "../budget.js";
import type { Program } from "../decision/program.js";
import { empty, questionIds } from "./answers/answer.js";
import { hasSubject } from "./answers/subjects.js";
import type { Answer, QuestionId } from "./answers/answer.js";
import type { Boundary } from "./boundaries.js";
import type { Interval } from "./domain.js";
import type { Precedes } from "./questions/situations.js";

export interface Asked {
  /** 优先于, by index of the program's situations. */
  readonly precedes: Precedes;
  /** The file says that days without a situation are meant. */
  readonly gapsStated: boolean;
  /** Days on which a period holds some groups and not others: no gap. */
  readonly meant: readonly Interval[];
}
export interface Verification {
  /** In the order of `questionIds`. */
  readonly answers: readonly Answer[];
  readonly boundaries: readonly Boundary[];
}

const twofold: ReadonlySet<QuestionId> = new Set(["later-never-lowers", "identity-never-raises"]);

/** Answers all questions. Seconds at most on a notice; on a file made to exhaust, what could not be told is undecided. */
export function verify(program: Program, asked: Asked, budget: Budget = workBudget()): Verification {
  return atOnce(verifying(program, asked, budget));
}

/** The same, pausing before each question, for whoever has something else to do between them: yields its id. */
export function* verifying(
  stated: Program,
  { precedes, ...gaps }: Asked,
  budget: Budget,
): Generator<QuestionId, Verification, undefined> {
  const program = overAnyAmount(stated);
  const uncertain =
    givenKinds(stated).size < 2
      ? []
      : stated.subsidies.flatMap(({ rates }, i) => (givenFacts(rates).length > 0 ? [i] : []));
  const ask: Readonly<Record<QuestionId, () => Answer>> = {
    "one-situation-a-day": () => oneSituationADay(program, gaps, budget),
    "exceptions-ordered": () => exceptionsOrdered(program, precedes, budget),
    "situations-apply": () => situationsApply(program, precedes, budget),
    "brackets-meet": () => bracketsMeet(program, budget),
    "subsidy-within-component": () => subsidyWithinComponent(program, budget),
    "shares-add-up": () => sharesAddUp(program, budget),
    "subsidies-win": () => subsidiesWin(program, budget),
    "rewards-promised": () => rewardsPromised(program, budget),
    "identity-never-raises": () => identityNeverRaises(program, budget, uncertain),
    "later-never-lowers": () => laterNeverLowers(program, budget, uncertain),
    "benefits-after-payment": () => benefitsAfterPayment(program, budget),
    "benefits-before-their-end": () => benefitsBeforeTheirEnd(program, budget),
  };
  const answered = new Map<QuestionId, Answer>();
  function* answerAll(ids: readonly QuestionId[]): Generator<QuestionId, void, undefined> {
    for (const id of ids) {
      yield id;
      answered.set(id, hasSubject(program, id) ? ask[id]() : empty(id));
    }
  }
  // What asks about one person twice may take all that is left: it comes last.
  yield* answerAll(questionIds.filter((id) => !twofold.has(id)));
  const boundaries = boundariesOf(program, budget);
  yield* answerAll([...twofold]);
  return { answers: questionIds.flatMap((id) => answered.get(id) ?? []), boundaries };
}
