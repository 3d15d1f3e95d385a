// Two exceptions that one person meets, and nothing says which goes first.
import { entry } from "@zhengce/grammar";
import { describePerson } from "../verify/describe-person.js";
import { unorderedExceptions as unordered } from "../verify/questions/situations.js";
import type { Situation } from "../semantics/model.js";
import { personsOf } from "./persons.js";
import { related, rule } from "./rule.js";

export const unorderedExceptions = rule({
  code: "unordered-exceptions",
  texts: entry(
    "error",
    "例外“{first}”和“{second}”会同时成立，没有写哪一个优先，例如：{person}",
    "exceptions {first} and {second} can both apply and neither takes precedence, for example to someone {person}",
    { fixable: true },
  ),
  check(subject) {
    const persons = personsOf(subject);
    if (persons === null) return;
    const { situations } = subject.model;
    for (const { first, second, person } of unordered(persons.solver, persons.soundSituation, persons.precedes)) {
      const pair = [situations[first], situations[second]].flatMap((situation) => situation ?? []);
      const [one, other] = pair.sort((a, b) => startOf(a) - startOf(b));
      const earlier = one?.declarations[0];
      const place = other?.declarations[0];
      if (one === undefined || other === undefined || earlier === undefined || place === undefined) continue;
      const holes = { first: one.name, second: other.name, person: describePerson(persons.program, person) };
      const message = { zh: `“${one.name}”在这里`, en: `${one.name} is declared here` };
      const data = {
        person,
        first: one.name,
        second: other.name,
        ...insertion(one),
        written: written(place, subject.model.source.text),
      };
      subject.report(place, holes, { related: [related(earlier, message)], data });
    }
  },
});

/** Where 优先于 goes into the first declaration, and what joins it to a list that stands there already. */
function insertion({ nodes }: Situation): object {
  const node = nodes[0]?.node;
  const last = node?.precedes.at(-1);
  if (last !== undefined) return { insertAt: last.end, joint: "、" };
  const name = node?.name ?? null;
  return name === null ? {} : { insertAt: name.end };
}
/** The name as the file writes it, quotes and all. */
function written({ start, end }: { readonly start: number; readonly end: number }, text: string): string {
  return text.slice(start, end);
}
function startOf(situation: Situation): number {
  return situation.declarations[0]?.start ?? 0;
}
