// Two subsidies for one group under conditions that can hold together, with different rates: most likely they were meant as alternatives.
import { entry } from "@zhengce/grammar";
import type { Predicate } from "../decision/program.js";
import { describePerson } from "../wording/say-person.js";
import { coexisting } from "../verify/questions/coexisting.js";
import { both, eligible, paysSubsidised } from "../verify/questions/predicates.js";
import { applies, dominatedSubsidies } from "../verify/questions/subsidies.js";
import { related, rule } from "./rule.js";
import { pairedSubsidies } from "./lib/subsidies-by-index.js";
import type { PairedSubsidy } from "./lib/subsidies-by-index.js";

export const subsidyOverlap = rule({
  code: "subsidy-overlap",
  texts: entry(
    "warning",
    "对“{group}”的两项有条件的资助会同时成立，数额不同，例如：{person}",
    "two conditional subsidies for {group} can hold together with different amounts, for example for someone {person}",
  ),
  acknowledgeable: true,
  check(subject) {
    const persons = subject.persons();
    if (persons === null || persons.program.combination.mode === "sum") return;
    const { solver, program, sound } = persons;
    const pairs = pairedSubsidies(subject.model, program);
    const buckets = bucketsOf(pairs);
    if (buckets.length === 0) return;
    const dominated = new Set(
      dominatedSubsidies(solver).flatMap(({ subsidy, by }) => [keyOf(subsidy, by), keyOf(by, subsidy)]),
    );
    for (const indexes of buckets) {
      const bucket = indexes.flatMap((index) => pairs[index] ?? []);
      const asked = bucket.map(({ spec, subsidy }) =>
        sound(subsidy.nodes.map(({ node }) => node))
          ? both(applies(spec), paysSubsidised(program, spec.component))
          : null,
      );
      const among = (first: number, second: number): readonly Predicate[] | null => {
        const never = dominated.has(keyOf(indexes[first] ?? 0, indexes[second] ?? 0));
        return !never && differ(bucket[first], bucket[second]) ? [eligible(program)] : null;
      };
      for (const { first, second, person } of coexisting(solver, asked, among)) {
        const [earlier, later] = [bucket[first]?.subsidy.condition ?? null, bucket[second]?.subsidy.condition ?? null];
        if (earlier === null || later === null) continue;
        const message = { zh: "另一项的条件在这里", en: "The other condition is here" };
        subject.report(
          later,
          { group: bucket[second]?.subsidy.group ?? "", person: describePerson(program, person) },
          { related: [related(earlier, message)], data: { person } },
        );
      }
    }
  },
});

/** Conditional subsidies of one group on one component, by index, where there are several. */
function bucketsOf(pairs: readonly PairedSubsidy[]): readonly (readonly number[])[] {
  const buckets = new Map<string, number[]>();
  pairs.forEach(({ spec, subsidy }, index) => {
    if (subsidy.condition === null) return;
    const key = keyOf(spec.group, spec.component);
    buckets.set(key, [...(buckets.get(key) ?? []), index]);
  });
  return [...buckets.values()].filter((bucket) => bucket.length > 1);
}
function keyOf(one: number, other: number): string {
  return `${one} ${other}`;
}

/** Their rates differ in some tier. */
function differ(one: PairedSubsidy | undefined, other: PairedSubsidy | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return one.spec.rates.some((rate, tier) => {
    const second = other.spec.rates[tier] ?? null;
    return rate !== null && second !== null && JSON.stringify(rate) !== JSON.stringify(second);
  });
}
