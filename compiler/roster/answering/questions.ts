// What a program asks of a person: the atoms of all its conditions, by the facts that they read. A person's answers to these questions, the
// groups, and the days that benefits count from, are all that an assessment rests on.
import { factsOfAtom, type Atom } from "../../decision/predicate.js";
import type { Program } from "../../decision/program.js";

export interface Questions {
  /** By fact: the atoms that read it alone. */
  readonly own: readonly (readonly Atom[])[];
  /** Atoms that read several facts. */
  readonly shared: readonly Atom[];
  /** Facts whose value itself an answer holds, whatever the situation: what an amount is multiplied by. */
  readonly exact: ReadonlySet<number>;
}

/** Groups and tiers are told apart as they are; a change is none of the person's facts. */
const ASKED: Readonly<Record<Exclude<Atom["kind"], "holds" | "tier" | "change">, true>> = {
  ...{ isTrue: true, known: true, oneOf: true, number: true },
  ...{ difference: true, within: true, yearly: true, age: true },
};

export function questionsOf(program: Program): Questions {
  const own: Atom[][] = program.facts.map(() => []);
  const shared: Atom[] = [];
  const met = new Set<string>();
  for (const atom of atomsWithin({ ...program, changes: [] })) {
    const key = JSON.stringify(atom);
    if (met.has(key)) continue;
    met.add(key);
    const [fact, ...more] = factsOfAtom(atom);
    if (fact !== undefined) (more.length === 0 ? own[fact] : shared)?.push(atom);
  }
  return { own, shared, exact: new Set(countedWithin({ ...program, changes: [] })) };
}

/** Wherever in a program they stand: a part that is added later is not forgotten. */
function atomsWithin(value: unknown): readonly Atom[] {
  if (typeof value !== "object" || value === null) return [];
  if (isAtom(value)) return [value];
  return Object.values(value).flatMap(atomsWithin);
}
/** Facts that stand outside of conditions, and of the days of benefits, of which each situation has its own. */
function countedWithin(value: unknown): readonly number[] {
  if (typeof value !== "object" || value === null || isAtom(value)) return [];
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) => {
    if (key === "benefitFrom" || key === "benefitTo") return [];
    return (key === "fact" || key === "factor") && typeof part === "number" ? [part] : countedWithin(part);
  });
}
function isAtom(value: object): value is Atom {
  return "kind" in value && typeof value.kind === "string" && Object.hasOwn(ASKED, value.kind);
}
