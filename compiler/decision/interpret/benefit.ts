// Step 8: the first and the last day of the benefits, with an open point where a fact that they count from is missing.
import { formatDay, type OpenPoint } from "@zhengce/runtime";
import { dayOf, type World } from "./conditions.js";
import { factsOfDay } from "../day-term.js";
import type { DayTerm, Program, SituationSpec } from "../program.js";

/** An end that the notice leaves open stands among the situation's open points already. */
export function benefitEnd(
  situation: SituationSpec,
  end: "from" | "to",
  world: World,
): { readonly day: string | null; readonly open: readonly OpenPoint[] } {
  const term = end === "from" ? situation.benefitFrom : situation.benefitTo;
  if (term === null) return { day: null, open: [] };
  const day = dayOf(term, world);
  if (day !== null) return { day: formatDay(day), open: [] };
  return {
    day: null,
    open: [
      {
        slot: "benefit-facts",
        situation: situation.name,
        end,
        facts: namesOfFacts(term, world.program),
        document: null,
      },
    ],
  };
}

/** Names of the facts that a term counts from, in the order met. */
export function namesOfFacts(term: DayTerm, program: Program): readonly string[] {
  return factsOfDay(term).map((fact) => program.facts[fact]?.name ?? "");
}
