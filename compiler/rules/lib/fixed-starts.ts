// Situations whose benefits begin on a day that is written as a date, in another year than the notice's own.
import type { DateLiteral } from "@zhengce/grammar";
import { dayNumber, monthDay } from "@zhengce/runtime";
import { comesTo } from "../../verify/questions/predicates.js";
import { domainOf } from "../../verify/domain.js";
import { paymentRegions } from "../../verify/regions.js";
import type { Subject } from "../rule.js";
import { writtenLike } from "./gap-edges.js";

export interface FixedStart {
  readonly situation: string;
  readonly node: DateLiteral;
  readonly start: number;
  /** The first and the last day on which somebody who comes to the situation pays. */
  readonly paid: { readonly first: number; readonly last: number };
  /** How the finding mends it: the same day of the notice's own year, where that can be written. */
  readonly mend: { readonly fixable: false } | { readonly data: { readonly replacement: string } };
}

/** Those that `isAsked` of the year of the notice and the day; none where nothing can be said of persons. */
export function fixedStarts(
  { model, persons: asked }: Subject,
  isAsked: (year: number, start: number, node: DateLiteral) => boolean,
): readonly FixedStart[] {
  const persons = asked();
  const { year } = model.notice;
  if (persons === null || year === null) return [];
  return model.situations.flatMap(({ name: situation, benefitFrom }, index): readonly FixedStart[] => {
    const node = benefitFrom?.node;
    const start = node?.kind === "DateLiteral" ? model.dayOf(node) : null;
    if (node?.kind !== "DateLiteral" || start === null || !isAsked(year, start, node)) return [];
    if (!persons.soundSituation(index)) return [];
    const regions = paymentRegions(persons.solver, comesTo(persons.program, index), domainOf().payment);
    const [first, last] = [regions[0]?.from, regions.at(-1)?.to];
    if (first === undefined || last === undefined) return [];
    const [month, inMonth] = [Math.trunc(monthDay(start) / 100), monthDay(start) % 100];
    const replacement = writtenLike(model, node, dayNumber(year, month, inMonth));
    const mend = replacement === null ? ({ fixable: false } as const) : { data: { replacement } };
    return [{ situation, node, start, paid: { first, last }, mend }];
  });
}
