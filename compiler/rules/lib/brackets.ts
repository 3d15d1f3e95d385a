// Brackets of birth dates and ages among derived groups, as the two rules about them report them: who belongs to both, or to none.
import type { Span, Texts } from "@zhengce/grammar";
import { misfittingBrackets } from "../../verify/questions/brackets.js";
import type { Neighbours } from "../../verify/questions/brackets.js";
import type { Program } from "../../decision/program.js";
import type { Group } from "../../semantics/model.js";
import type { Subject } from "../rule.js";
import { day } from "./words.js";

export interface Misfit {
  readonly kind: Neighbours["kind"];
  readonly earlier: Group;
  readonly later: Group;
  /** The condition of the group that is declared later in the text. */
  readonly place: Span;
  readonly other: Span;
  /** The days or ages in question, as the persons who have them. */
  readonly persons: Texts;
}

/** Neighbouring brackets that overlap in part or leave a hole. */
export function misfits(subject: Subject): readonly Misfit[] {
  const persons = subject.persons();
  if (persons === null) return [];
  return misfittingBrackets(persons.program).flatMap((found): readonly Misfit[] => {
    const [earlier, later] = [found.earlier, found.later].map(({ group }) => groupAt(subject, persons.program, group));
    const conditions = [earlier?.condition ?? null, later?.condition ?? null].filter((condition) => condition !== null);
    const [other, place] = conditions.sort((a, b) => a.start - b.start);
    if (earlier === undefined || later === undefined || other === undefined || place === undefined) return [];
    if (!persons.sound([other, place])) return [];
    return [{ kind: found.kind, earlier, later, place, other, persons: personsWith(found, persons.program) }];
  });
}

function groupAt({ model }: Subject, { groups }: Program, index: number): Group | undefined {
  const name = groups[index]?.name;
  return name === undefined ? undefined : model.groups.get(name);
}

function personsWith({ unit, fact, from, to }: Neighbours, { facts }: Program): Texts {
  if (unit === "year") {
    const zh = from === to ? `${from}周岁` : `${from}至${to}周岁`;
    return { zh: `${zh}的人`, en: from === to ? `someone aged ${from}` : `someone aged ${from} to ${to}` };
  }
  const [first, last] = [day(from), day(to)];
  const days = from === to ? first : { zh: `${first.zh}至${last.zh}`, en: `${first.en} to ${last.en}` };
  const spec = facts[fact];
  if (spec?.role === "birth") {
    return { zh: `${days.zh}出生的人`, en: `someone born ${from === to ? "on" : "from"} ${days.en}` };
  }
  return { zh: `${spec?.name ?? ""}为${days.zh}的人`, en: `someone whose ${spec?.name ?? ""} is ${days.en}` };
}
