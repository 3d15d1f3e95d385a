// Two subsidies for one group under conditions that can hold together, with different rates: most likely they were meant as alternatives.
import { entry } from "@zhengce/grammar";
import { describePerson } from "../verify/describe-person.js";
import { coexisting } from "../verify/questions/coexisting.js";
import { both, eligible, paysSubsidised } from "../verify/questions/predicates.js";
import { applies, outdoneSubsidies } from "../verify/questions/subsidies.js";
import { personsOf } from "./persons.js";
import { related, rule } from "./rule.js";
import { pairedSubsidies } from "./subsidies-by-index.js";
import type { PairedSubsidy } from "./subsidies-by-index.js";

export const subsidyOverlap = rule({
  code: "subsidy-overlap",
  texts: entry(
    "warning",
    "对“{group}”的两项有条件的资助会同时成立，数额不同，例如：{person}",
    "two conditional subsidies for {group} can hold together with different amounts, for example for someone {person}",
  ),
  acknowledgeable: true,
  check(subject) {
    const persons = personsOf(subject);
    if (persons === null || persons.program.combination.mode === "sum") return;
    const { solver, program, sound } = persons;
    const pairs = pairedSubsidies(subject.model, program);
    const asked = pairs.map(({ spec, subsidy }) =>
      subsidy.condition !== null && sound(subsidy.nodes.map(({ node }) => node))
        ? both(applies(spec), paysSubsidised(program, spec.component))
        : null,
    );
    if (asked.filter((condition) => condition !== null).length < 2) return;
    const outdone = new Set(
      outdoneSubsidies(solver).map(({ subsidy, by }) => `${Math.min(subsidy, by)} ${Math.max(subsidy, by)}`),
    );
    const compare = (first: number, second: number): boolean =>
      !outdone.has(`${first} ${second}`) && differ(pairs[first], pairs[second]);
    for (const { first, second, person } of coexisting(solver, asked, [eligible(program)], compare)) {
      const [earlier, later] = [pairs[first]?.subsidy, pairs[second]?.subsidy];
      if (earlier?.condition == null || later?.condition == null) continue;
      const message = { zh: "另一项的条件在这里", en: "The other condition is here" };
      subject.report(
        later.condition,
        { group: later.group, person: describePerson(program, person) },
        { related: [related(earlier.condition, message)], data: { person } },
      );
    }
  },
});

/** Two subsidies of one group on one component whose rates differ in some tier. */
function differ(one: PairedSubsidy | undefined, other: PairedSubsidy | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  const same = one.spec.group === other.spec.group && one.spec.component === other.spec.component;
  return (
    same &&
    one.spec.rates.some(
      (rate, tier) => rate !== null && other.spec.rates[tier] !== null && unlike(rate, other.spec.rates[tier]),
    )
  );
}
function unlike(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) !== JSON.stringify(b);
}
