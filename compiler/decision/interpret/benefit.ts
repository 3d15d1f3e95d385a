// Step 8: the first and the last day of the benefits, with an open point where a fact that they count from is missing; none where the
// first would come after the last.
import { formatDay, type OpenPoint, type TraceEntry } from "@zhengce/runtime";
import { chosenDayOf, type World } from "./conditions.js";
import { factsOfChosen } from "../chosen-day.js";
import type { ChosenDay, Program, SituationSpec } from "../program.js";

export interface Benefit {
  readonly from: string | null;
  readonly to: string | null;
  readonly open: readonly OpenPoint[];
  /** Why there are none. */
  readonly trace: readonly TraceEntry[];
}

/** When the benefits run. */
export function benefitOf(situation: SituationSpec, world: World): Benefit {
  const [first, last] = [situation.benefitFrom, situation.benefitTo].map((term) => term && chosenDayOf(term, world));
  if (isNumber(first) && isNumber(last) && first > last) {
    return { from: null, to: null, open: [], trace: situation.noBenefits === null ? [] : [situation.noBenefits] };
  }
  const [from, to] = [benefitEnd(situation, "from", world), benefitEnd(situation, "to", world)];
  return { from: from.day, to: to.day, open: [...from.open, ...to.open], trace: [] };
}
const isNumber = (day: number | null | undefined): day is number => typeof day === "number";

/** An end that the notice leaves open stands among the situation's open points already. */
function benefitEnd(
  situation: SituationSpec,
  end: "from" | "to",
  world: World,
): { readonly day: string | null; readonly open: readonly OpenPoint[] } {
  const term = end === "from" ? situation.benefitFrom : situation.benefitTo;
  if (term === null) return { day: null, open: [] };
  const day = chosenDayOf(term, world);
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
export function namesOfFacts(term: ChosenDay, program: Program): readonly string[] {
  return factsOfChosen(term).map((fact) => program.facts[fact]?.name ?? "");
}
