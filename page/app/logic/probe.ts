// What still matters: a fact that a notice requires is asked only where two values of it give two answers, now or once other facts are
// known; a group only where holding it changes something. Facts that may be left out are named by the compiled module itself (`needs`).
import type { FactField } from "@zhengce/runtime";
import { assessed, NOTHING_TRIED, TIER, type FactValueGiven, type Person, type Tried } from "./notice.js";

/** A fact that is required and not known, with values that stand for all. */
interface Unknown {
  readonly name: string;
  /** Empty: it can't be tried (a date), and is asked. */
  readonly values: readonly FactValueGiven[];
}

/** What can still change the answer. */
export interface Matters {
  /** Names of facts, the most telling first; 档次 among them. */
  readonly facts: readonly string[];
  readonly groups: readonly string[];
}

/** More combinations of required facts than these are thinned out. */
const MOST_COMBINATIONS = 4000;
/** Combinations that single facts and groups are tried on. */
const MOST_BASES = 24;
/** A range of as many values is tried whole. */
const WHOLE = 101;

/** @returns nothing where the answer is settled, whatever was not asked */
export function mattersTo(person: Person): Matters {
  const unknown = unknownTo(person);
  const untried = unknown.filter(({ values }) => values.length === 0);
  if (untried.length > 0) return { facts: untried.map(({ name }) => name), groups: [] };
  const bases = diagonal(unknown);
  const facts = [...needed(person, bases), ...unknown.filter((one) => varies(person, bases, one)).map(nameOf)];
  if (facts.length > 0) return { facts, groups: [] };
  const groups = groupsThatMatter(person, bases);
  if (groups.length > 0) return { facts, groups };
  return { facts: together(person, unknown), groups: pairsThatMatter(person, bases.slice(0, 3)) };
}

/** The facts of the schema that were asked or need not be: what stands in for those that do not matter. */
export function placeholders(person: Person): Tried {
  return diagonal(unknownTo(person))[0] ?? NOTHING_TRIED;
}

const nameOf = ({ name }: Unknown): string => name;

function unknownTo({ notice, facts, tier }: Person): readonly Unknown[] {
  const { factsSchema } = notice.module;
  const required = factsSchema.facts.filter(
    ({ name, required, role }) => required && role !== "payment" && !facts.has(name),
  );
  return [
    ...required.map((field) => ({ name: field.name, values: valuesOf(field, notice.numbers) })),
    ...(factsSchema.tiers.length > 0 && tier === null ? [{ name: TIER, values: factsSchema.tiers }] : []),
  ];
}

/** Every value, or of a long range those at which a condition of the notice changes, and some more. */
function valuesOf({ type, values, range }: FactField, edges: readonly number[]): readonly FactValueGiven[] {
  if (type === "boolean") return [true, false];
  if (type === "enumeration") return values;
  if (type === "date") return [];
  const [min, max] = [range?.min ?? 0, range?.max ?? Number.MAX_SAFE_INTEGER];
  if (max - min < WHOLE) return Array.from({ length: max - min + 1 }, (_, index) => min + index);
  const around = edges.flatMap((edge) => [edge - 1, edge, edge + 1]);
  const small = Array.from({ length: 21 }, (_, index) => min + index);
  const all = [...small, ...around, min + 1_000_000].filter((value) => value >= min && value <= max);
  return [...new Set(all)].sort((a, b) => a - b);
}

/** Some combinations: each fact at its first value, each at its second, and so on. */
function diagonal(unknown: readonly Unknown[]): readonly Tried[] {
  const longest = unknown.reduce((most, { values }) => Math.max(most, values.length), 1);
  const step = Math.max(1, Math.floor(longest / MOST_BASES));
  const bases: Tried[] = [];
  for (let at = 0; at < longest; at += step)
    bases.push({
      groups: [],
      facts: unknown.map(({ name, values }) => [name, values[Math.min(at, values.length - 1)] ?? ""] as const),
    });
  return bases;
}

/** The answer as one text, and what it needs that was not asked yet. */
function told(person: Person, tried: Tried): string | null {
  const answer = assessed(person, tried);
  if (answer === null) return null;
  const { needs, ...rest } = answer;
  return JSON.stringify([rest, lacking(person, needs ?? [])]);
}
function lacking({ facts }: Person, needs: readonly string[]): readonly string[] {
  return needs.filter((name) => !facts.has(name));
}

/** What the module says can still change its answer. */
function needed(person: Person, bases: readonly Tried[]): readonly string[] {
  const names = bases.flatMap((base) => lacking(person, assessed(person, base)?.needs ?? []));
  return [...new Set(names)];
}

function varies(person: Person, bases: readonly Tried[], { name, values }: Unknown): boolean {
  return bases.some((base) => {
    const others = base.facts.filter(([other]) => other !== name);
    return differ(values.map((value) => told(person, { ...base, facts: [...others, [name, value]] })));
  });
}

/** Whether two of them can be and are not the same. */
function differ(texts: readonly (string | null)[]): boolean {
  return new Set(texts.filter((text) => text !== null)).size > 1;
}

function unasked({ notice, groups }: Person): readonly string[] {
  return notice.module.factsSchema.groups.flatMap(({ name, kind }) =>
    kind === "certified" && !groups.has(name) ? [name] : [],
  );
}

function groupsThatMatter(person: Person, bases: readonly Tried[]): readonly string[] {
  return unasked(person).filter((group) => bases.some((base) => changes(person, base, [group])));
}

/** Groups that change something only together. */
function pairsThatMatter(person: Person, bases: readonly Tried[]): readonly string[] {
  const groups = unasked(person);
  const found = new Set<string>();
  groups.forEach((one, index) => {
    for (const other of groups.slice(index + 1))
      if (bases.some((base) => changes(person, base, [one, other]))) {
        found.add(one);
        found.add(other);
      }
  });
  return groups.filter((group) => found.has(group));
}

function changes(person: Person, base: Tried, groups: readonly string[]): boolean {
  return differ([told(person, base), told(person, { ...base, groups })]);
}

/** Required facts whose values matter in a combination that no single change reaches: one of them, or none. */
function together(person: Person, unknown: readonly Unknown[]): readonly string[] {
  if (unknown.length < 2) return [];
  const each = Math.max(2, Math.floor(MOST_COMBINATIONS ** (1 / unknown.length)));
  const combinations = unknown.reduce<readonly Tried["facts"][]>(
    (some, { name, values }) =>
      some.flatMap((facts) => thinned(values, each).map((value) => [...facts, [name, value] as const])),
    [[]],
  );
  const differs = differ(combinations.map((facts) => told(person, { facts, groups: [] })));
  return differs ? unknown.slice(0, 1).map(nameOf) : [];
}

function thinned<T>(values: readonly T[], most: number): readonly T[] {
  if (values.length <= most) return values;
  const step = (values.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, index) => values[Math.round(index * step)] as T);
}
