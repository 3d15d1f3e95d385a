// A fact that benefits are counted from, or a waiting by, although the situation also applies to people whose fact is absent.
import { entry } from "@zhengce/grammar";
import type { Node, Name } from "@zhengce/grammar";
import { describePerson } from "../wording/say-person.js";
import { unguardedFacts } from "../verify/questions/situations.js";
import type { Model, Situation } from "../semantics/model.js";
import { related, rule } from "./rule.js";

export const unguardedFact = rule({
  code: "unguarded-fact",
  texts: entry(
    "error",
    "情形“{situation}”的待遇要用“{fact}”，但没有填写这一项的人也适用，例如：{person}",
    "the benefits of {situation} are counted by {fact}, but it also applies to people without it, for example to someone {person}",
  ),
  check(subject) {
    const persons = subject.persons();
    if (persons === null) return;
    for (const { situation: index, fact, use, person } of unguardedFacts(persons.solver, persons.soundSituation)) {
      const situation = subject.model.situations[index];
      const spec = persons.program.facts[fact];
      if (situation === undefined || spec === undefined) continue;
      const place = useOf(subject.model, situation, use, spec.name) ?? situation.declarations[0];
      const declared = subject.model.facts.get(spec.name)?.declarations[0];
      if (place === undefined) continue;
      const message = { zh: "这一项可以不填", en: "This fact is optional" };
      subject.report(
        place,
        { situation: situation.name, fact: spec.name, person: describePerson(persons.program, person) },
        { related: declared === undefined ? [] : [related(declared, message)], data: { person } },
      );
    }
  },
});

/** The name of the fact in 待遇 or 等待. */
function useOf(model: Model, situation: Situation, use: "benefitFrom" | "benefitTo", fact: string): Name | null {
  const slots: readonly (Node | undefined)[] =
    use === "benefitTo" ? [situation.benefitTo?.node] : [situation.benefitFrom?.node, situation.waiting?.node];
  for (const slot of slots) {
    const named =
      slot?.kind === "DayReference"
        ? [slot.name]
        : slot?.kind === "Waiting"
          ? slot.terms.flatMap(({ factor }) => factor ?? [])
          : [];
    const found = named.find((name) => model.symbolOf(name)?.name === fact);
    if (found !== undefined) return found;
  }
  return null;
}
