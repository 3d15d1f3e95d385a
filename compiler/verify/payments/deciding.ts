// The conditions that decide what people of a situation and tier pay, and those that decide who bears it: of standards, of subsidies, of
// the parts of a subsidy. Conditions that are settled for these people are not among them.
import { holdsGroup } from "../../decision/predicate.js";
import type { Predicate, SituationSpec, SubsidySpec } from "../../decision/program.js";
import type { Asked, Asker } from "./asker.js";
import type { Condition } from "./walk.js";

/** What decides the amounts; with `shares`, who bears them too. In the order in which the interpreter comes to them. */
export function deciding(asker: Asker, asked: Asked, spec: SituationSpec, shares: boolean): readonly Condition[] {
  const { program } = asker;
  const { tier } = asked.known;
  const conditions = new Map<Predicate, Condition>();
  /** Whether it may hold at all. */
  const add = (shown: Predicate | null): boolean => {
    if (shown === null) return true;
    const folded = asked.fold(shown);
    if (asker.isNever(folded)) return false;
    if (!asker.isAlways(folded) && !conditions.has(folded)) conditions.set(folded, { asked: folded, shown });
    return true;
  };
  const paid = new Set((spec.pays ?? []).map(({ component }) => component));
  for (const component of paid)
    for (const { when, amounts } of program.components[component]?.variants ?? [])
      if ((amounts[tier] ?? null) !== null) add(when);
  if (spec.grants === "granted") {
    const granted = program.subsidies.filter(
      (subsidy) => (spec.pays === null || paid.has(subsidy.component)) && (subsidy.rates[tier] ?? null) !== null,
    );
    const reached = granted.filter(({ group, when }) => add(holdsGroup(group)) && add(when));
    if (shares) reached.flatMap(partsOf).forEach(add);
  }
  return [...conditions.values()];
}

function partsOf({ funding }: SubsidySpec): readonly (Predicate | null)[] {
  return funding.parts.map(({ when }) => when);
}
