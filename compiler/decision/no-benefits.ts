// Benefits that would end before they start: whether a situation lets that be, and what its trace says then.
import { formatDay, type AboutOf } from "@zhengce/runtime";
import type { ChosenDay, SituationSpec } from "./program.js";

type Ends = Pick<SituationSpec, "benefitFrom" | "benefitTo">;

/** Whether the first day could come after the last. */
export function mayEndBefore({ benefitFrom, benefitTo }: Ends): boolean {
  if (benefitFrom === null || benefitTo === null) return false;
  return benefitFrom.kind !== "day" || benefitTo.kind !== "day" || benefitFrom.day > benefitTo.day;
}

/** What the trace says of a situation whose benefits would end before they start; null where that can't be. */
export function noBenefits(situation: string, ends: Ends): AboutOf<"no-benefits"> | null {
  if (!mayEndBefore(ends)) return null;
  const { benefitFrom, benefitTo } = ends;
  const to = benefitTo?.kind === "day" ? formatDay(benefitTo.day) : null;
  return { situation, waits: benefitFrom !== null && waits(benefitFrom), to };
}

function waits(term: ChosenDay): boolean {
  if (term.kind === "choice") return waits(term.then) || waits(term.otherwise);
  return term.kind === "afterWaiting" || ("base" in term && waits(term.base));
}
