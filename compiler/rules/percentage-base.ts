// A percentage of a standard that is another one for some of those who are subsidised, where neither its base nor its result is written.
import { WHOLE_PPM } from "@zhengce/runtime";
import { entry } from "@zhengce/grammar";
import type { PercentRate } from "@zhengce/grammar";
import { describePerson } from "../wording/say-person.js";
import { eligible, paysSubsidised } from "../verify/questions/predicates.js";
import { holdsGroup } from "../decision/predicate.js";
import type { Predicate } from "../decision/program.js";
import type { Person } from "../verify/person.js";
import type { Component, Subsidy } from "../semantics/model.js";
import type { Persons } from "./lib/persons.js";
import { percent } from "./lib/words.js";
import { related, rule } from "./rule.js";

export const percentageBase = rule({
  code: "percentage-base",
  texts: entry(
    "warning",
    "对“{group}”资助 {percent}，而“{component}”因人不同，不知道是谁的 {percent}，例如：{person}。本人应缴的 {percent} 写“应缴 的 {percent}”，一般标准的写“{component} 的 {percent}”",
    "{percent} for {group}, but {component} differs by person, and nothing says of which amount, for example for someone {person}: write “due of {percent}” for that of what the person is charged, “{component} of {percent}” for that of the plain standard",
    { fixable: true },
  ),
  acknowledgeable: false,
  // A base may have been lost.
  absence: true,
  check(subject) {
    const { model, report } = subject;
    const persons = subject.persons();
    if (persons === null) return;
    const seen = new Set<PercentRate>();
    for (const subsidy of model.subsidies) {
      const component = model.components.get(subsidy.component);
      for (const rate of bareRates(subsidy)) {
        if (component === undefined || seen.has(rate)) continue;
        const met = metVariant(persons, subsidy, component);
        if (met === null) continue;
        seen.add(rate);
        report(
          rate,
          {
            ...{ group: subsidy.group, component: component.name, percent: percent(rate.percent.ppm) },
            person: describePerson(persons.program, met.person),
          },
          {
            related: [related(met.variant, { zh: "另一标准在这里", en: "The other standard is here" })],
            data: { person: met.person, insertAt: rate.percent.start, component: component.name },
          },
        );
      }
    }
  },
});

/** Percentages with neither a base nor a result; one above 100 % is a finding by itself. */
function bareRates({ rates }: Subsidy): readonly PercentRate[] {
  return rates.flatMap((rate) => {
    const { value = null, echo = null, netEcho = null } = rate?.node ?? {};
    const isBare =
      value?.kind === "PercentRate" && value.base === null && !value.ofDue && value.percent.ppm <= WHOLE_PPM;
    return isBare && (echo ?? netEcho) === null ? [value] : [];
  });
}

/** A variant of another amount than the plain one that somebody who is so subsidised meets. */
function metVariant(
  persons: Persons,
  { group, condition }: Subsidy,
  component: Component,
): { readonly variant: Component["variants"][number]["node"]; readonly person: Person } | null {
  const { program, solver } = persons;
  const held = program.groups.findIndex(({ name }) => name === group);
  const paid = program.components.findIndex(({ name }) => name === component.name);
  const when = condition === null ? [] : [persons.predicateOf(condition)];
  if (held < 0 || paid < 0 || when.includes(null)) return null;
  const among: readonly Predicate[] = [
    ...[holdsGroup(held), eligible(program), paysSubsidised(program, paid)],
    ...when.flatMap((each) => each ?? []),
  ];
  for (const [index, { node }] of component.variants.entries()) {
    const amounts = component.variantAmounts[index] ?? [];
    if (node.condition === null || amounts.every((fen, tier) => fen === null || fen === component.amounts[tier]))
      continue;
    const met = persons.predicateOf(node.condition);
    const person = met === null ? null : solver.witness([met, ...among]);
    if (person !== null) return { variant: node, person };
  }
  return null;
}
