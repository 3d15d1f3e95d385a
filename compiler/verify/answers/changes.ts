// Questions about one person twice: with a further identity, and paying later. Both are asked over all people at once.
import { IDENTITIES_KEYS } from "@zhengce/runtime";
import { changedView, sameSituations, viewOf } from "../what-if.js";
import { not } from "../../decision/predicate.js";
import { solverFor } from "../solver.js";
import { answer } from "./answer.js";
import { payableOf, paysMore } from "./confirm.js";
import { rises } from "./rises.js";
import { nameOf } from "./situations.js";
import type { Budget } from "../../budget.js";
import type { FactSpec, Program } from "../../decision/program.js";
import type { Answer, Observation, Reason } from "./answer.js";
import type { Person } from "../person.js";
import type { Rises } from "./rises.js";
import type { View } from "../what-if.js";

/** What is payable with each certified group besides. @param uncertain see `mayDiffer` */
export function identityNeverRaises(program: Program, budget: Budget, uncertain: readonly number[]): Answer {
  const before = viewOf(program);
  let [undecided, differs] = [false, false];
  const found = program.groups.flatMap(({ kind, name }, identity): readonly Observation[] => {
    if (kind !== "certified") return [];
    const after = changedView(before, { identity, payment: 0 });
    if (onlyAdds(before, after, budget)) return [];
    const without = [not({ kind: "holds", group: identity })];
    const outcome = rises(after.program, before, after, without, budget);
    undecided ||= outcome.undecided;
    differs ||= mayDiffer(before, after, uncertain);
    return outcome.found.map(({ person, before: from, after: to }): Observation => {
      const richer: Person = { ...person, [IDENTITIES]: [...identitiesOf(person), name] };
      return {
        kind: "fault",
        says: { code: "identity-raises", identity: name, from: nameOf(program, from), to: nameOf(program, to) },
        figures: payableOf(program, person, richer),
        people: [person, richer],
        confirmed: paysMore(program, person, richer),
      };
    });
  });
  return answer("identity-never-raises", found, undecided || differs, whyOf(undecided));
}

/**
 * Somebody has another of these subsidies, or in another situation: they are different percentages of what people state, and over any amount it does
 * not show which is more. @param uncertain subsidies, by index
 */
function mayDiffer(before: View, after: View, uncertain: readonly number[]): boolean {
  const components = new Set(uncertain.map((index) => before.program.subsidies[index]?.component));
  return components.size > 1 || uncertain.some((index) => before.subsidies[index] !== after.subsidies[index]);
}
function whyOf(undecided: boolean): Reason {
  return { code: undecided ? "too-much" : "stated-amounts" };
}

/** The situation and what is paid are as before, and every subsidy that was had is still had: under a maximum or a sum nothing can fall. */
function onlyAdds(before: View, after: View, budget: Budget): boolean {
  const { program } = after;
  if (!sameSituations(before, after) || program.combination.mode === "first") return false;
  const solver = solverFor(program, {}, budget);
  return before.subsidies.every((had, i) => {
    const has = after.subsidies[i];
    return has !== undefined && (had === has || solver.impossible([had, not(has)]));
  });
}

/**
 * What is payable on a later day. Between ordinary situations alone a fall is a fault; where an exception takes or leaves someone, its own condition
 * says so; a subsidy whose condition names the payment day says so too.
 */
export function laterNeverLowers(program: Program, budget: Budget, uncertain: readonly number[]): Answer {
  const later = program.facts.length;
  const laterDay: FactSpec = {
    ...{ name: LATER, code: null, type: "date", values: [], required: true, role: "declared" },
  };
  const wider: Program = { ...program, facts: [...program.facts, laterDay] };
  const earlierView = viewOf(wider);
  const laterView = changedView(earlierView, { identity: null, payment: later });
  const dayAfter = { kind: "plusDays", base: { kind: "fact", fact: 0 }, days: 1 } as const;
  const among = [{ kind: "within", day: { kind: "fact", fact: later }, from: dayAfter, to: null } as const];
  const outcome: Rises = rises(laterView.program, laterView, earlierView, among, budget);
  const found = outcome.found.map(({ person, before: to, after: from }): Observation => {
    const first = withoutLater(person);
    const second: Person = { ...first, [program.facts[0]?.name ?? ""]: person[LATER] ?? "" };
    const exceptional = [from, to].some((index) => program.situations[index]?.exceptional === true);
    return {
      kind: exceptional ? "stated" : "fault",
      says: { code: "later-lowers", from: nameOf(program, from), to: nameOf(program, to) },
      figures: payableOf(program, first, second),
      people: [first, second],
      confirmed: paysMore(program, second, first),
    };
  });
  const differs = mayDiffer(earlierView, laterView, uncertain);
  return answer("later-never-lowers", found, outcome.undecided || differs, whyOf(outcome.undecided));
}

const [IDENTITIES] = IDENTITIES_KEYS;
/** A name that no fact of a file can have. */
const LATER = "\0later";

function withoutLater(person: Person): Person {
  return Object.fromEntries(Object.entries(person).filter(([name]) => name !== LATER));
}
function identitiesOf(person: Person): readonly string[] {
  const held = person[IDENTITIES];
  return typeof held === "object" ? held : [];
}
