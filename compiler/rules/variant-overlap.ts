// Two 当 of one 标准 that one person meets: which amount is paid is not said.
import { entry } from "@zhengce/grammar";
import { describePerson } from "../wording/say-person.js";
import { coexisting } from "../verify/questions/coexisting.js";
import { eligible } from "../verify/questions/predicates.js";
import { related, rule } from "./rule.js";

export const variantOverlap = rule({
  code: "variant-overlap",
  texts: entry(
    "error",
    "标准“{component}”的两个“当”会同时成立，不知道缴哪一个，例如：{person}",
    "two variants of {component} can both hold, so that its amount is not said, for example for someone {person}",
  ),
  acknowledgeable: true,
  check(subject) {
    const persons = subject.persons();
    if (persons === null) return;
    const among = [eligible(persons.program)];
    for (const { name, variants } of subject.model.components.values()) {
      if (variants.length < 2) continue;
      const conditions = variants.map(({ node }) =>
        node.condition === null ? null : persons.predicateOf(node.condition),
      );
      for (const { first, second, person } of coexisting(persons.solver, conditions, () => among)) {
        const [earlier, place] = [variants[first]?.node.condition ?? null, variants[second]?.node.condition ?? null];
        if (earlier === null || place === null) continue;
        const message = { zh: "另一个“当”在这里", en: "The other one is here" };
        subject.report(
          place,
          { component: name, person: describePerson(persons.program, person) },
          { related: [related(earlier, message)], data: { person } },
        );
      }
    }
  },
});
