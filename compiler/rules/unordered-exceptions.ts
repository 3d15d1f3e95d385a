// Exceptions that one person meets, and nothing says which goes first: one finding for each exception, with all those before it in the file.
import { entry } from "@zhengce/grammar";
import type { Span, Texts } from "@zhengce/grammar";
import { describePerson } from "../wording/say-person.js";
import { unorderedExceptions as unordered } from "../verify/questions/situations.js";
import type { Person } from "../verify/person.js";
import type { Situation } from "../semantics/model.js";
import { related, rule } from "./rule.js";
import { names } from "./lib/words.js";

interface Declared {
  readonly situation: Situation;
  readonly place: Span;
}
interface Clash {
  readonly later: Declared;
  readonly earlier: readonly Declared[];
  /** Who meets the first of them and the later one. */
  readonly person: Person;
}

export const unorderedExceptions = rule({
  code: "unordered-exceptions",
  texts: entry(
    "error",
    "例外{earlier}会和“{later}”同时成立，没有写哪一个优先，例如：{person}",
    "exceptions {earlier} and {later} can apply together and neither takes precedence, for example to someone {person}",
    { fixable: true },
  ),
  check(subject) {
    const persons = subject.persons();
    if (persons === null) return;
    const { situations, source } = subject.model;
    const pairs = unordered(persons.solver, persons.soundSituation, persons.precedes);
    const clashes = new Map<Situation, Clash>();
    for (const { first, second, person } of pairs) {
      const [one, other] = [first, second].flatMap((index) => declared(situations[index])).sort(byPlace);
      if (one === undefined || other === undefined) continue;
      const known = clashes.get(other.situation);
      const clash = { later: other, earlier: [...(known?.earlier ?? []), one], person: known?.person ?? person };
      clashes.set(other.situation, clash);
    }
    for (const { later, earlier, person } of clashes.values()) {
      const [first] = earlier;
      if (first === undefined) continue;
      const holes = {
        earlier: quoted(earlier.map(({ situation }) => situation.name)),
        later: later.situation.name,
        person: describePerson(persons.program, person),
      };
      subject.report(later.place, holes, {
        related: earlier
          .slice(0, 3)
          .map(({ situation: { name }, place }) =>
            related(place, { zh: `“${name}”在这里`, en: `${name} is declared here` }),
          ),
        // The quick fix orders the first of them; the others are found again.
        data: {
          person,
          first: first.situation.name,
          second: later.situation.name,
          ...insertion(first.situation),
          written: source.text.slice(later.place.start, later.place.end),
        },
      });
    }
  },
});

function declared(situation: Situation | undefined): readonly Declared[] {
  const place = situation?.declarations[0];
  return situation === undefined || place === undefined ? [] : [{ situation, place }];
}
function quoted(list: readonly string[]): Texts {
  return { zh: names(list.map((name) => `“${name}”`)).zh, en: names(list).en };
}
function byPlace(a: Declared, b: Declared): number {
  return a.place.start - b.place.start;
}

/** Where 优先于 goes into the first declaration, and what joins it to a list that stands there already. */
function insertion({ nodes }: Situation): object {
  const node = nodes[0]?.node;
  const last = node?.precedes.at(-1);
  if (last !== undefined) return { insertAt: last.end, joint: "、" };
  const name = node?.name ?? null;
  return name === null ? {} : { insertAt: name.end };
}
