// Questions about situations: one a day, exceptions in order, none idle.
import type { Budget } from "../../budget.js";
import { paymentGaps } from "../questions/gaps.js";
import { overlappingSituations, unorderedExceptions, unreachableSituations } from "../questions/situations.js";
import { not } from "../../decision/predicate.js";
import { eligible } from "../questions/predicates.js";
import { solverFor } from "../solver.js";
import { answer } from "./answer.js";
import { meets } from "./confirm.js";
import type { Program } from "../../decision/program.js";
import type { Answer, Observation } from "./answer.js";
import type { Interval } from "../domain.js";
import type { Pair } from "../questions/coexisting.js";
import type { Precedes } from "../questions/situations.js";

const every = (): boolean => true;

/** Overlaps of ordinary situations, and days that none covers. */
export function oneSituationADay(
  program: Program,
  { gapsStated, meant }: { readonly gapsStated: boolean; readonly meant: readonly Interval[] },
  budget: Budget,
): Answer {
  const solver = solverFor(program, {}, budget);
  const overlaps = overlappingSituations(solver, every).map((pair) => pairFound(program, "both-apply", pair));
  const uncovered = [eligible(program), ...program.situations.map(({ when }) => not(when))];
  const gaps = paymentGaps(solver, meant).map((gap): Observation => ({
    kind: gapsStated ? "stated" : "fault",
    says: { code: "no-situation", from: gap.from, to: gap.to },
    figures: null,
    people: [gap.person],
    confirmed: meets(program, gap.person, uncovered),
  }));
  if (program.year === null && !solver.leftOpen())
    return answer("one-situation-a-day", overlaps, true, { code: "no-year" });
  return answer("one-situation-a-day", [...overlaps, ...gaps], solver.leftOpen());
}

/** Exceptions that one person meets, neither of which goes before the other. */
export function exceptionsOrdered(program: Program, precedes: Precedes, budget: Budget): Answer {
  const solver = solverFor(program, {}, budget);
  const pairs = unorderedExceptions(solver, every, precedes).map((pair) => pairFound(program, "unordered", pair));
  return answer("exceptions-ordered", pairs, solver.leftOpen());
}

/** Situations that nobody comes to. There is nobody to show. */
export function situationsApply(program: Program, precedes: Precedes, budget: Budget): Answer {
  const solver = solverFor(program, {}, budget);
  const idle = unreachableSituations(solver, every, precedes).map(({ situation, reason }): Observation => {
    const says = { code: "never-applies", situation: nameOf(program, situation), because: reason } as const;
    return { kind: "fault", says, figures: null, people: [], confirmed: true };
  });
  return answer("situations-apply", idle, solver.leftOpen());
}

function pairFound(program: Program, code: "both-apply" | "unordered", { first, second, person }: Pair): Observation {
  const conditions = [first, second].flatMap((index) => program.situations[index]?.when ?? []);
  const says = { code, one: nameOf(program, first), other: nameOf(program, second) };
  const confirmed = meets(program, person, conditions);
  return { kind: "fault", says, figures: null, people: [person], confirmed };
}

/** A situation's name, by index. */
export function nameOf(program: Program, situation: number): string {
  return program.situations[situation]?.name ?? "";
}
