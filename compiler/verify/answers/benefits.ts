// Whether benefits can start before the payment. A start that does not count from the payment is a rule that says so; it is listed.
import { parseDay } from "@zhengce/runtime";
import { dayText } from "../../semantics/describe-words.js";
import { comesTo } from "../questions/predicates.js";
import { solverFor } from "../solver.js";
import { termOf } from "../terms.js";
import { answer, marked } from "./answer.js";
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
    const says = {
      zh: `“${name}”的待遇可以早于缴费（${dayOf(from)}起）`,
      en: `benefits of ${name} can start before the payment (on ${from ?? ""})`,
    };
    const kind = termOf(benefitFrom).facts.includes(0) ? "fault" : "stated";
    const confirmed = from !== null && from < String(person["缴费日期"]) && meets(program, person, applies);
    return [{ kind, topic: "early", about: [marked(name)], says, figures: null, people: [person], confirmed }];
  });
  return answer("benefits-after-payment", found, solver.leftOpen());
}

function dayOf(day: string | null): string {
  const parsed = day === null ? null : parseDay(day);
  return parsed === null ? "" : dayText(parsed);
}
