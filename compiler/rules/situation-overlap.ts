// Two ordinary situations that one person meets while no exception decides: which applies is not said.
import { entry } from "@zhengce/grammar";
import { describePerson } from "../wording/say-person.js";
import { overlappingSituations } from "../verify/questions/situations.js";
import { related, rule } from "./rule.js";

export const situationOverlap = rule({
  code: "situation-overlap",
  texts: entry(
    "error",
    "情形“{first}”和“{second}”会同时成立，例如：{person}",
    "{first} and {second} can both apply, for example to someone {person}",
  ),
  acknowledgeable: true,
  check(subject) {
    const persons = subject.persons();
    if (persons === null) return;
    const { situations } = subject.model;
    for (const { first, second, person } of overlappingSituations(persons.solver, persons.soundSituation)) {
      const [one, other] = [situations[first], situations[second]];
      const place = other?.declarations[0];
      const earlier = one?.declarations[0];
      if (one === undefined || other === undefined || place === undefined || earlier === undefined) continue;
      const holes = { first: one.name, second: other.name, person: describePerson(persons.program, person) };
      const message = { zh: `“${one.name}”在这里`, en: `${one.name} is declared here` };
      subject.report(place, holes, { related: [related(earlier, message)], data: { person } });
    }
  },
});
