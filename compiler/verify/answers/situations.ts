// Questions about situations: one a day, exceptions in order, none idle. Worded in the author's names.
import type { Budget } from "../../budget.js";
import type { Texts } from "@zhengce/grammar";
import { dayText } from "../../semantics/describe-words.js";
import { formatDay } from "@zhengce/runtime";
import { paymentGaps } from "../questions/gaps.js";
import { overlappingSituations, unorderedExceptions, unreachableSituations } from "../questions/situations.js";
import { not } from "../../decision/predicate.js";
import { eligible } from "../questions/predicates.js";
import { solverFor } from "../solver.js";
import { answer, marked } from "./answer.js";
import { meets } from "./confirm.js";
import type { Program } from "../../decision/program.js";
import type { Answer, Observation } from "./answer.js";
import type { Interval } from "../domain.js";
import type { Pair } from "../questions/coexisting.js";
import type { Precedes } from "../questions/situations.js";

const NO_YEAR: Texts = {
  zh: "通知没有写年度，不知道该问哪些日子",
  en: "the notice states no year, so it is not known which days to ask about",
};
const every = (): boolean => true;

/** Overlaps of ordinary situations, and days that none covers. */
export function oneSituationADay(program: Program, gapsStated: boolean, budget: Budget): Answer {
  const solver = solverFor(program, {}, budget);
  const overlaps = overlappingSituations(solver, every).map((pair) =>
    pairFound(program, pair, (one, other) => ({
      zh: `“${one}”和“${other}”会同时成立`,
      en: `${one} and ${other} can both apply`,
    })),
  );
  const uncovered = [eligible(program), ...program.situations.map(({ when }) => not(when))];
  const gaps = paymentGaps(solver).map((gap): Observation => ({
    kind: gapsStated ? "stated" : "fault",
    topic: "gap",
    about: [spanText(gap)],
    figures: null,
    says: {
      zh: `${spanText(gap).zh}缴费，没有情形可以适用`,
      en: `no situation applies to payments ${spanText(gap).en}`,
    },
    people: [gap.person],
    confirmed: meets(program, gap.person, uncovered),
  }));
  if (program.year === null && !solver.leftOpen()) return answer("one-situation-a-day", overlaps, true, NO_YEAR);
  return answer("one-situation-a-day", [...overlaps, ...gaps], solver.leftOpen());
}

/** Exceptions that one person meets, neither of which goes before the other. */
export function exceptionsOrdered(program: Program, precedes: Precedes, budget: Budget): Answer {
  const solver = solverFor(program, {}, budget);
  const pairs = unorderedExceptions(solver, every, precedes).map((pair) =>
    pairFound(program, pair, (one, other) => ({
      zh: `例外“${one}”和“${other}”会同时成立，没有写哪一个优先`,
      en: `exceptions ${one} and ${other} can both apply and neither takes precedence`,
    })),
  );
  return answer("exceptions-ordered", pairs, solver.leftOpen());
}

/** Situations that nobody comes to. There is nobody to show. */
export function situationsApply(program: Program, precedes: Precedes, budget: Budget): Answer {
  const solver = solverFor(program, {}, budget);
  const reasons: Record<"condition" | "scope" | "shadowed", Texts> = {
    condition: { zh: "没有人符合它的条件", en: "nobody meets its condition" },
    scope: { zh: "符合条件的人都不可参保", en: "those who meet its condition may not join" },
    shadowed: { zh: "总有例外在它之前成立", en: "exceptions always go before it" },
  };
  const idle = unreachableSituations(solver, every, precedes).map(({ situation, reason }): Observation => {
    const name = nameOf(program, situation);
    const says = {
      zh: `“${name}”永远不会适用：${reasons[reason].zh}`,
      en: `${name} never applies: ${reasons[reason].en}`,
    };
    return { kind: "fault", topic: reason, about: [marked(name)], says, figures: null, people: [], confirmed: true };
  });
  return answer("situations-apply", idle, solver.leftOpen());
}

function pairFound(
  program: Program,
  { first, second, person }: Pair,
  say: (one: string, other: string) => Texts,
): Observation {
  const conditions = [first, second].flatMap((index) => program.situations[index]?.when ?? []);
  const says = say(nameOf(program, first), nameOf(program, second));
  const about = [first, second].map((index) => marked(nameOf(program, index)));
  const confirmed = meets(program, person, conditions);
  return { kind: "fault", topic: "pair", about, says, figures: null, people: [person], confirmed };
}

/** A situation's name, by index. */
export function nameOf(program: Program, situation: number): string {
  return program.situations[situation]?.name ?? "";
}

function spanText({ from, to }: Interval): Texts {
  if (from === to) return { zh: dayText(from), en: `on ${formatDay(from)}` };
  return { zh: `${dayText(from)}至${dayText(to)}`, en: `from ${formatDay(from)} to ${formatDay(to)}` };
}
