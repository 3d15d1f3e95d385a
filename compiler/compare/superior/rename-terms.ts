// A predicate or day of one program in another program's facts, groups and tiers, by name. Null where the other has no such name: then nothing
// can be said there. Decides nothing.
import { plusMonths } from "@zhengce/runtime";
import { mapChosen } from "../../decision/chosen-day.js";
import { mapDay } from "../../decision/day-term.js";
import { holdsGroup, mapPredicate } from "../../decision/predicate.js";
import type { Mapping } from "../../decision/predicate.js";
import type { ChosenDay, DayTerm, Predicate, Program } from "../../decision/program.js";

export interface Renaming {
  readonly predicate: (predicate: Predicate) => Predicate | null;
  readonly day: (term: DayTerm) => DayTerm | null;
  readonly chosenDay: (day: ChosenDay) => ChosenDay | null;
  readonly component: (index: number) => number | null;
  readonly fact: (index: number) => number | null;
}

/** From `from`'s indexes to `to`'s. @param years by which its days are moved */
export function renaming(from: Program, to: Program, years = 0): Renaming {
  const mapping: Mapping = {
    fact: (index) => {
      const wanted = from.facts[index];
      return found(to.facts.findIndex(({ name, type }) => name === wanted?.name && type === wanted.type));
    },
    fixedDay: (day) => (years === 0 ? day : plusMonths(day, 12 * years)),
    holds: ({ group }) => {
      const other = found(to.groups.findIndex(({ name }) => name === from.groups[group]?.name));
      return other === null ? null : holdsGroup(other);
    },
    tier: ({ tier }) => {
      const other = found(to.tiers.indexOf(from.tiers[tier] ?? ""));
      return other === null ? null : { kind: "tier", tier: other };
    },
  };
  return {
    predicate: (predicate) => mapPredicate(predicate, mapping),
    day: (term) => mapDay(term, mapping),
    chosenDay: (day) => mapChosen(day, mapping),
    fact: mapping.fact,
    component: (index) => found(to.components.findIndex(({ name }) => name === from.components[index]?.name)),
  };
}

function found(index: number): number | null {
  return index < 0 ? null : index;
}
