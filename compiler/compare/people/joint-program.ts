// Two programs → one whose facts, tiers and identities are those of both, so that the region solver can ask about one person under two
// notices. The earlier notice's days stand `months` later. It decides nothing: it has no situations.
import { plusMonths } from "@zhengce/runtime";
import { ALWAYS, any, holdsGroup, mapPredicate, NEVER } from "../../decision/predicate.js";
import type { Mapping } from "../../decision/predicate.js";
import type { FactSpec, GroupSpec, Predicate, Program } from "../../decision/program.js";

export interface Side {
  /** The side's own program. */
  readonly program: Program;
  /** Its predicate in terms of the joint program; what it can't express there holds for nobody. */
  readonly predicate: (own: Predicate) => Predicate;
  /** Joint identities that count as the group, with those it includes; empty for groups that follow from facts alone. */
  readonly membersOf: (group: number) => readonly number[];
}
export interface Joint {
  readonly program: Program;
  readonly before: Side;
  readonly after: Side;
  /** By joint identity: the groups that it is in each notice; null where that notice has no such group. */
  readonly identities: readonly { readonly before: string | null; readonly after: string | null }[];
}
/** A group's name in the earlier and in the later notice. */
export type NamePair = readonly [before: string, after: string];

/** @param months how much later the later notice stands; the people of the earlier one are taken that much later too */
export function joinPrograms(before: Program, after: Program, pairs: readonly NamePair[], months: number): Joint {
  const identities = identitiesOf(before, after, pairs);
  const tiers = [...new Set([...after.tiers, ...before.tiers])];
  const facts = [...after.facts.map((fact) => joined(fact, factNamed(before, fact)))];
  for (const fact of before.facts) if (factNamed(after, fact) === null) facts.push(fact);
  const certified: GroupSpec[] = identities.map((identity) => ({
    name: identityName(identity.before, identity.after),
    kind: "certified",
    includes: [],
    when: null,
  }));
  const context = (own: Program, key: "before" | "after", shift: number): Context => ({
    own,
    shift,
    first: identities.length + (key === "before" ? 0 : before.groups.length),
    factOf: (fact) => facts.findIndex((joint) => alike(joint, own.facts[fact])),
    tierOf: (tier) => tiers.indexOf(own.tiers[tier] ?? ""),
    identitiesOf: (group) =>
      identities.flatMap((identity, i) => (identity[key] === own.groups[group]?.name ? [i] : [])),
  });
  const [earlier, later] = [context(before, "before", months), context(after, "after", 0)];
  const program: Program = {
    notice: after.notice,
    year: after.year,
    facts,
    groups: [...certified, ...toldApart(before, after, groupsOf(earlier), groupsOf(later))],
    exclusive: [...exclusionsOf(earlier), ...exclusionsOf(later)],
    tiers,
    components: [],
    scope: null,
    situations: [],
    subsidies: [],
    combination: { mode: "unspecified", entry: null, document: null },
    caps: [],
    rewards: [],
    changes: [],
    doubts: [],
    residual: null,
  };
  const side = (of: Context): Side => ({
    program: of.own,
    predicate: (predicate) => translate(of, predicate),
    membersOf: (group) => members(of, group),
  });
  return { program, before: side(earlier), after: side(later), identities };
}

/** The name that a joint identity has as a fact's value. */
export function identityName(before: string | null, after: string | null): string {
  return before === after ? (after ?? "") : `${before ?? ""}→${after ?? ""}`;
}

/** Every pair of certified groups, then the groups of either notice that have no counterpart. */
function identitiesOf(before: Program, after: Program, pairs: readonly NamePair[]): Joint["identities"] {
  const certified = ({ groups }: Program): readonly string[] =>
    groups.flatMap(({ kind, name }) => (kind === "certified" ? [name] : []));
  const [earlier, later] = [certified(before), certified(after)];
  const both = pairs.filter(([one, other]) => earlier.includes(one) && later.includes(other));
  return [
    ...both.map(([one, other]) => ({ before: one, after: other })),
    ...later.filter((name) => !both.some(([, other]) => other === name)).map((name) => ({ before: null, after: name })),
    ...earlier.filter((name) => !both.some(([one]) => one === name)).map((name) => ({ before: name, after: null })),
  ];
}

function alike(one: FactSpec, other: FactSpec | undefined): boolean {
  return one.name === other?.name && one.type === other.type && one.role === other.role;
}
function factNamed(program: Program, fact: FactSpec): FactSpec | null {
  return program.facts.find((other) => alike(fact, other)) ?? null;
}
/** Required where either notice requires it; an enumeration has the words of both, a whole number what both take. */
function joined(fact: FactSpec, other: FactSpec | null): FactSpec {
  if (other === null) return fact;
  const [one, another] = [fact.range ?? other.range, other.range ?? fact.range];
  const range =
    one === undefined || another === undefined
      ? {}
      : { range: { min: Math.max(one.min, another.min), max: Math.min(one.max, another.max) } };
  return {
    ...fact,
    ...range,
    required: fact.required || other.required,
    values: [...new Set([...fact.values, ...other.values])],
  };
}

interface Context {
  readonly own: Program;
  /** Months that fixed days are moved by. */
  readonly shift: number;
  /** Where the side's groups begin among those of the joint program. */
  readonly first: number;
  readonly factOf: (fact: number) => number;
  readonly tierOf: (tier: number) => number;
  readonly identitiesOf: (group: number) => readonly number[];
}

/** Every fact is in the joint program, so nothing is lost; tests of 变动 never stand in what is translated. */
function translate({ own, shift, first, factOf, tierOf }: Context, predicate: Predicate): Predicate {
  const mapping: Mapping = {
    fact: factOf,
    fixedDay: (day) => (shift === 0 ? day : plusMonths(day, shift)),
    holds: ({ group }) => holdsGroup(first + group),
    tier: ({ tier }) => (own.tiers.length === 0 ? ALWAYS : { kind: "tier", tier: tierOf(tier) }),
  };
  return mapPredicate(predicate, mapping) ?? NEVER;
}

/** The side's groups, each by the identities that it is, by those that it includes, and by its own condition. */
function groupsOf(context: Context): readonly GroupSpec[] {
  return context.own.groups.map(({ name, kind, includes, when }, group) => {
    const of: Predicate[] = context.identitiesOf(group).map((identity) => ({ kind: "holds", group: identity }));
    if (kind === "derived" && when !== null) of.push(translate(context, when));
    return {
      name,
      kind: "derived",
      includes: includes.map((member) => context.first + member),
      when: of.length === 0 ? null : any(of),
    };
  });
}

/** A group that is another one in each notice says which notice's it is. */
function toldApart(
  before: Program,
  after: Program,
  earlier: readonly GroupSpec[],
  later: readonly GroupSpec[],
): readonly GroupSpec[] {
  const differs = (one: GroupSpec, others: readonly GroupSpec[]): boolean =>
    others.some(({ name, when }) => name === one.name && JSON.stringify(when) !== JSON.stringify(one.when));
  const isApart = before.year !== null && after.year !== null && before.year !== after.year;
  const of = ({ year, notice }: Program): string => (isApart ? String(year) : notice);
  const named = (own: readonly GroupSpec[], others: readonly GroupSpec[], side: string): readonly GroupSpec[] =>
    own.map((group) => (differs(group, others) ? { ...group, name: `${group.name} ${side}` } : group));
  return [...named(earlier, later, of(before)), ...named(later, earlier, of(after))];
}

/** What one of the notices excludes, over the joint identities that its groups are. */
function exclusionsOf({ own, identitiesOf: joint }: Context): NonNullable<Program["exclusive"]> {
  return (own.exclusive ?? []).map((set) => set.map((claimable) => claimable.flatMap(joint)));
}

function members(context: Context, group: number): readonly number[] {
  const seen = [group];
  for (const one of seen)
    for (const member of context.own.groups[one]?.includes ?? []) if (!seen.includes(member)) seen.push(member);
  return seen.flatMap(context.identitiesOf);
}
