// Whether benefits can start before the payment: a start that does not count from the payment is a rule that says so, and is listed. Whether
// they can end before they start: where only some wait in vain, the notice's own rule says so, and it is listed from which payment day on.
import { hasNoBenefits, parseDay } from "@zhengce/runtime";
import { chosenWithin, factsOfChosen, shiftedDay } from "../../decision/chosen-day.js";
import { not } from "../../decision/predicate.js";
import { endsBefore, latePayments } from "../questions/lateness.js";
import { comesTo } from "../questions/predicates.js";
import { solverFor } from "../solver.js";
import { answer } from "./answer.js";
import { assessed, meets } from "./confirm.js";
import type { Budget } from "../../budget.js";
import type { Program } from "../../decision/program.js";
import type { Answer, Observation } from "./answer.js";

/** One person a situation whose benefits start before the payment. */
export function benefitsAfterPayment(program: Program, budget: Budget): Answer {
  const solver = solverFor(program, {}, budget);
  const found = program.situations.flatMap((spec, i): readonly Observation[] => {
    const { name, benefitFrom } = spec;
    if (benefitFrom === null) return [];
    const earlier = chosenWithin({ kind: "fact", fact: 0 }, shiftedDay(benefitFrom, 1), null);
    const applies = [...comesTo(program, i), not(endsBefore(spec))];
    const person = solver.witness([...applies, earlier]);
    if (person === null) return [];
    const from = assessed(program, person)?.benefit.from ?? null;
    const kind = factsOfChosen(benefitFrom).includes(0) ? "fault" : "stated";
    const paid = String(person[program.facts[0]?.name ?? ""]);
    const confirmed = from !== null && from < paid && meets(program, person, applies);
    const says = { code: "benefits-early", situation: name, from: from === null ? null : parseDay(from) } as const;
    return [{ kind, says, figures: null, people: [person], confirmed }];
  });
  return answer("benefits-after-payment", found, solver.leftOpen());
}

/** One person a situation who waits for benefits in vain. */
export function benefitsBeforeTheirEnd(program: Program, budget: Budget): Answer {
  const solver = solverFor(program, {}, budget);
  const found = program.situations.flatMap(({ name }, i): readonly Observation[] => {
    const late = latePayments(solver, i);
    if (late === null) return [];
    const { person, always, some, all } = late;
    const answered = assessed(program, person);
    const confirmed = answered?.situation === name && hasNoBenefits(answered);
    const says = { code: "benefits-none", situation: name, always, some, all } as const;
    return [{ kind: always ? "fault" : "stated", says, figures: null, people: [person], confirmed }];
  });
  return answer("benefits-before-their-end", found, solver.leftOpen());
}
