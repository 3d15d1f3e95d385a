// Whether brackets of days and ages meet: nobody in two neighbours, nobody between them.
import { dayNumber } from "@zhengce/runtime";
import { misfittingBrackets } from "../questions/brackets.js";
import { holdsGroup, not } from "../../decision/predicate.js";
import { eligible } from "../questions/predicates.js";
import { solverFor } from "../solver.js";
import { answer } from "./answer.js";
import { meets } from "./confirm.js";
import type { Budget } from "../../budget.js";
import type { Predicate, Program } from "../../decision/program.js";
import type { Neighbours } from "../questions/brackets.js";
import type { Answer, Observation } from "./answer.js";

/** One person in both of two neighbouring brackets, or in neither. */
export function bracketsMeet(program: Program, budget: Budget): Answer {
  const solver = solverFor(program, {}, budget);
  const found = misfittingBrackets(program).flatMap((neighbours): readonly Observation[] => {
    const { kind, earlier, later } = neighbours;
    const held = [holdsGroup(earlier.group), holdsGroup(later.group)];
    const conditions = [
      eligible(program),
      ...(kind === "overlap" ? held : [...held.map(not), between(program, neighbours)]),
    ];
    const person = solver.witness(conditions);
    if (person === null) return [];
    const [one, other] = [nameOf(program, earlier.group), nameOf(program, later.group)];
    const says = { code: kind === "overlap" ? "brackets-overlap" : "brackets-apart", one, other } as const;
    const confirmed = meets(program, person, conditions);
    return [{ kind: "fault", says, figures: null, people: [person], confirmed }];
  });
  return answer("brackets-meet", found, solver.leftOpen());
}

/** The days, or the ages, that the hole leaves out. */
function between(program: Program, { unit, fact, from, to, earlier }: Neighbours): Predicate {
  const when = program.groups[earlier.group]?.when ?? null;
  if (unit === "year" && when?.kind === "age") return { ...when, min: from, max: to };
  const [first, last] = unit === "day" ? [from, to] : [dayNumber(1900, 1, 1), dayNumber(2100, 12, 31)];
  return {
    kind: "within",
    day: { kind: "fact", fact },
    from: { kind: "day", day: first },
    to: { kind: "day", day: last },
  };
}
function nameOf(program: Program, group: number): string {
  return program.groups[group]?.name ?? "";
}
