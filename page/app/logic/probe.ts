// What still matters: a fact that a notice requires is asked only where two values of it give two answers, now or once other facts are
// known; a group only where holding it changes something. Facts that may be left out are named by the compiled module itself (`needs`).
import type { FactField } from "@zhengce/runtime";
import { assessed, NOTHING_TRIED, TIER, type FactValueGiven, type Notice, type Person, type Tried } from "./notice.js";

/** A fact that is required and not known, with values that stand for all. */
interface Unknown {
  readonly name: string;
  /** Empty: it can't be tried (a date), and is asked. */
  readonly values: readonly FactValueGiven[];
}

/** What can still change the answer: the most telling fact (档次 is one), or groups; neither where it is settled. */
export type Matters =
  | { readonly fact: string; readonly groups?: undefined }
  | { readonly groups: readonly string[]; readonly fact?: undefined };

/** More combinations of required facts than these are thinned out. */
const MOST_COMBINATIONS = 4000;
/** Combinations that single facts and groups are tried on. */
const MOST_BASES = 24;
/** Of each fact, on further days. */
const FEW = 3;
/** A range of as many values is tried whole. */
const WHOLE = 101;

/**
 * What matters on a further day to somebody to whom nothing matters on the day of payment. Of each fact a few values are tried, the first
 * and the last among them, where trying all would take a second a day.
 */
export function mattersLater(person: Person): Matters | null {
  const unknown = unknownTo(person).map(({ name, values }) => ({ name, values: thinned(values, FEW) }));
  return mattersAlone(person, unknown, diagonal(unknown));
}

/** Null where the answer is settled, whatever was not asked. */
export function mattersTo(person: Person): Matters | null {
  const asked = JSON.stringify([person.day, person.tier, [...person.facts], [...person.groups]]);
  const known = knownOf(person.notice);
  const found = known.get(asked);
  if (found !== undefined) return found;
  const matters = workOut(person);
  known.set(asked, matters);
  return matters;
}

/** The questions of a notice are worked out once for each person: every step asks for all before it. */
const worked = new WeakMap<Notice, Map<string, Matters | null>>();
function knownOf(notice: Notice): Map<string, Matters | null> {
  const known = worked.get(notice) ?? new Map<string, Matters | null>();
  worked.set(notice, known);
  return known;
}

function workOut(person: Person): Matters | null {
  const unknown = unknownTo(person);
  const [untried] = unknown.filter(({ values }) => values.length === 0);
  if (untried !== undefined) return { fact: untried.name };
  const bases = diagonal(unknown);
  const alone = mattersAlone(person, unknown, bases);
  if (alone !== null) return alone;
  if (matterTogether(person, unknown)) return { fact: unknown[0]?.name ?? "" };
  const groups = pairsThatMatter(person, bases.slice(0, 3));
  return groups.length === 0 ? null : { groups };
}

/** What changes the answer by itself. */
function mattersAlone(person: Person, unknown: readonly Unknown[], bases: readonly Tried[]): Matters | null {
  const fact = neededFirst(person, bases) ?? unknown.find((one) => varies(person, bases, one))?.name;
  if (fact !== undefined) return { fact };
  const groups = groupsThatMatter(person, bases);
  return groups.length === 0 ? null : { groups };
}

/** The facts of the schema that were asked or need not be: what stands in for those that do not matter. */
export function placeholders(person: Person): Tried {
  return diagonal(unknownTo(person))[0] ?? NOTHING_TRIED;
}

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
/** The answer alone. */
function answerText(person: Person, tried: Tried): string | null {
  const answer = assessed(person, tried);
  return answer === null ? null : JSON.stringify({ ...answer, needs: [] });
}
function lacking({ facts }: Person, needs: readonly string[]): readonly string[] {
  return needs.filter((name) => !facts.has(name));
}

/** The most telling of the facts that the module says can still change its answer. */
function neededFirst(person: Person, bases: readonly Tried[]): string | undefined {
  for (const base of bases) {
    const names = lacking(person, assessed(person, base)?.needs ?? []);
    const first = names.find((name) => canChange(person, base, name, names));
    if (first !== undefined) return first;
  }
  return undefined;
}

/**
 * `needs` is never too narrow, but may be wider than need be: a subsidy that a higher one beats, somebody who will not know what is lacking. A
 * fact of few values is asked where it changes the answer together with all others of few values that are lacking.
 */
function canChange(person: Person, base: Tried, name: string, names: readonly string[]): boolean {
  const values = choicesOf(person, name);
  const others = names.filter((other) => other !== name && choicesOf(person, other).length > 0);
  if (values.length === 0 || 3 ** others.length > MOST_COMBINATIONS) return true;
  const combinations = others.reduce<readonly Tried["facts"][]>(
    (some, other) =>
      some.flatMap((facts) => [facts, ...choicesOf(person, other).map((value) => [...facts, [other, value] as const])]),
    [base.facts],
  );
  return combinations.some((facts) =>
    differ([null, ...values], (value) =>
      answerText(person, { ...base, facts: value === null ? facts : [...facts, [name, value]] }),
    ),
  );
}

/** The values of a fact that has few, and none of another. */
function choicesOf({ notice }: Person, name: string): readonly FactValueGiven[] {
  const field = notice.module.factsSchema.facts.find((one) => one.name === name);
  return field?.type === "boolean" ? [true, false] : (field?.values ?? []);
}

function varies(person: Person, bases: readonly Tried[], { name, values }: Unknown): boolean {
  return bases.some((base) => {
    const others = base.facts.filter(([other]) => other !== name);
    return differ(values, (value) => told(person, { ...base, facts: [...others, [name, value]] }));
  });
}

/** Whether two of them bring what can be and is not the same. */
function differ<T>(tried: readonly T[], tell: (one: T) => string | null): boolean {
  let first: string | null = null;
  return tried.some((one) => {
    const text = tell(one);
    first ??= text;
    return text !== null && text !== first;
  });
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
  return differ([base.groups, groups], (held) => told(person, { ...base, groups: held }));
}

/** Whether required facts matter in a combination that no single change reaches. */
function matterTogether(person: Person, unknown: readonly Unknown[]): boolean {
  if (unknown.length < 2) return false;
  const each = Math.max(2, Math.floor(MOST_COMBINATIONS ** (1 / unknown.length)));
  const combinations = unknown.reduce<readonly Tried["facts"][]>(
    (some, { name, values }) =>
      some.flatMap((facts) => thinned(values, each).map((value) => [...facts, [name, value] as const])),
    [[]],
  );
  return differ(combinations, (facts) => told(person, { facts, groups: [] }));
}

function thinned<T>(values: readonly T[], most: number): readonly T[] {
  if (values.length <= most) return values;
  const step = (values.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, index) => values[Math.round(index * step)] as T);
}
