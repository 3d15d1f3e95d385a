// The answers of a cell, each with those it is for: everybody, some by what they meet, or whoever is left, who stand last. Nothing is worded here.
import { factsOfDay } from "../../decision/day-term.js";
import { atomsOf, factsOfAtom } from "../../decision/predicate.js";
import type { Atom, PredicateOf } from "../../decision/predicate.js";
import type { Predicate, Program } from "../../decision/program.js";
import type { Answers } from "./cell.js";
import type { Literal } from "./outcomes.js";

export type Whom =
  /** There is no other answer. */
  | { readonly kind: "everybody" }
  | { readonly kind: "rest" }
  /** Whoever holds the groups and meets all of one of the ways. */
  | { readonly kind: "some"; readonly groups: readonly string[]; readonly ways: readonly (readonly Literal[])[] };
export interface Told<T> {
  readonly value: T;
  readonly whom: Whom;
}

/** The answers of a cell, each with whom it is for. */
export function told<T>(program: Program, { found, partial }: Answers<T>): readonly Told<T>[] {
  const [only] = found;
  if (only !== undefined && found.length === 1 && !partial) return [{ value: only.value, whom: { kind: "everybody" } }];
  const kinds = new Set(found.map(({ people }) => people)).size;
  const isRest = (ways: readonly (readonly Literal[])[]): boolean =>
    !partial && kinds === 1 && ways.some((way) => way.every(({ holds }) => !holds)) && !isPlain(program, ways);
  const rest = found.find(({ ways }) => isRest(ways));
  const some = found
    .filter((one) => one !== rest)
    .map(({ value, ways, people }): Told<T> => {
      const groups = kinds > 1 ? people.claims.map((group) => program.groups[group]?.name ?? "") : [];
      return { value, whom: { kind: "some", groups, ways } };
    });
  return rest === undefined ? some : [...some, { value: rest.value, whom: { kind: "rest" } }];
}

/** A single opposite that can be named. */
function isPlain(program: Program, ways: readonly (readonly Literal[])[]): boolean {
  const [first, ...others] = ways.flat();
  return first !== undefined && others.length === 0 && hasPlainOpposite(program, first.condition.shown);
}
/** Whether what it is not to meet the condition can be said as plainly as what it is to meet it. */
function hasPlainOpposite(program: Program, predicate: Predicate): boolean {
  if (predicate.kind === "isTrue") return program.facts[predicate.fact]?.required === true;
  return predicate.kind === "oneOf" && othersOf(program, predicate) !== null;
}
/** The other values of a fact that everybody has; null where somebody may have none. */
export function othersOf(program: Program, { fact, values }: PredicateOf<"oneOf">): readonly string[] | null {
  const spec = program.facts[fact];
  return spec?.required === true ? spec.values.filter((value) => !values.includes(value)) : null;
}

/** A fact or a group by name, or the age. */
export type Asked = { readonly kind: "name"; readonly name: string } | { readonly kind: "age" };

/** What the conditions of a cell ask about, each once. */
export function asksAbout<T>(program: Program, { found }: Answers<T>): readonly Asked[] {
  const asked = new Map<string, Asked>();
  const add = (name: string): unknown => asked.set(`name ${name}`, { kind: "name", name });
  const fact = (index: number): unknown => add(program.facts[index]?.name ?? "");
  const group = (index: number): unknown => add(program.groups[index]?.name ?? "");
  const visit = (atom: Atom): void => {
    if (atom.kind === "holds") group(atom.group);
    else if (atom.kind === "age") asked.set("age", { kind: "age" });
    else if (atom.kind === "difference") factsOfAtom(atom).forEach(fact);
    else if ("fact" in atom) fact(atom.fact);
    else if ("day" in atom) factsOfDay(atom.day).forEach(fact);
  };
  for (const { ways, people } of found) {
    if (found.some((other) => other.people !== people)) people.claims.forEach(group);
    for (const { condition } of ways.flat()) atomsOf(condition.shown).forEach(visit);
  }
  return [...asked.values()];
}
