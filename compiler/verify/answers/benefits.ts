// Whether benefits can start before the payment. A start that does not count from the payment is a rule that says so; it is listed.
import { parseDay } from "@zhengce/runtime";
import { comesTo } from "../questions/predicates.js";
import { solverFor } from "../solver.js";
import { termOf } from "../terms.js";
import { answer } from "./answer.js";
import { assessed, meets } from "./confirm.js";
import type { Budget } from "../../budget.js";
import type { Predicate, Program } from "../../decision/program.js";
import type { Answer, Observation } from "./answer.js";

/** One person a situation whose benefits start before the payment. */
export function benefitsAfterPayment(program: Program, budget: Budget): Answer {
  const solver = solverFor(program, {}, budget);
  const found = program.situations.flatMap(({ name, benefitFrom }, i): readonly Observation[] => {
    if (benefitFrom === null) return [];
    const earlier: Predicate = {
      kind: "within",
      day: { kind: "fact", fact: 0 },
      from: { kind: "plusDays", base: benefitFrom, days: 1 },
      to: null,
    };
    const applies = comesTo(program, i);
    const person = solver.witness([...applies, earlier]);
    if (person === null) return [];
    const from = assessed(program, person)?.benefit.from ?? null;
    const kind = termOf(benefitFrom).facts.includes(0) ? "fault" : "stated";
    const paid = String(person[program.facts[0]?.name ?? ""]);
    const confirmed = from !== null && from < paid && meets(program, person, applies);
    const says = { code: "benefits-early", situation: name, from: from === null ? null : parseDay(from) } as const;
    return [{ kind, says, figures: null, people: [person], confirmed }];
  });
  return answer("benefits-after-payment", found, solver.leftOpen());
}
