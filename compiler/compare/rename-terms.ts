// A predicate or day of one program in another program's facts, groups and tiers, by name. Null where the other has no such name: then nothing
// can be said there. Decides nothing.
import type { DayTerm, Predicate, Program } from "../decision/program.js";
import { mapDay, mapPredicate } from "./map-predicate.js";
import type { Mapping } from "./map-predicate.js";

export interface Renaming {
  readonly predicate: (predicate: Predicate) => Predicate | null;
  readonly day: (term: DayTerm) => DayTerm | null;
  readonly component: (index: number) => number | null;
}

/** From `from`'s indexes to `to`'s. */
export function renaming(from: Program, to: Program): Renaming {
  const mapping: Mapping = {
    fact: (index) => {
      const wanted = from.facts[index];
      return found(to.facts.findIndex(({ name, type }) => name === wanted?.name && type === wanted.type));
    },
    fixedDay: (day) => day,
    holds: (index) => {
      const group = found(to.groups.findIndex(({ name }) => name === from.groups[index]?.name));
      return group === null ? null : { kind: "holds", group };
    },
    tier: (index) => {
      const tier = found(to.tiers.indexOf(from.tiers[index] ?? ""));
      return tier === null ? null : { kind: "tier", tier };
    },
  };
  return {
    predicate: (predicate) => mapPredicate(mapping, predicate),
    day: (term) => mapDay(mapping, term),
    component: (index) => found(to.components.findIndex(({ name }) => name === from.components[index]?.name)),
  };
}

function found(index: number): number | null {
  return index < 0 ? null : index;
}
