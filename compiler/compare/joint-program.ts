// Two programs → one whose facts, tiers and identities are those of both, so that the region solver can ask about one person under two
// notices. The earlier notice's days stand `months` later. It decides nothing: it has no situations.
import { plusMonths } from "@zhengce/runtime";
import type { FactSpec, Predicate, Program } from "../decision/program.js";
import { mapPredicate } from "./map-predicate.js";
import type { Mapping } from "./map-predicate.js";

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

const NEVER: Predicate = { kind: "any", of: [] };
const ALWAYS: Predicate = { kind: "all", of: [] };

/** @param months how much later the later notice stands; the people of the earlier one are taken that much later too */
export function joinPrograms(before: Program, after: Program, pairs: readonly NamePair[], months: number): Joint {
  const identities = identitiesOf(before, after, pairs);
  const tiers = [...new Set([...after.tiers, ...before.tiers])];
  const facts = [...after.facts.map((fact) => joined(fact, factNamed(before, fact)))];
  for (const fact of before.facts) if (factNamed(after, fact) === null) facts.push(fact);
  const program: Program = {
    notice: after.notice,
    year: after.year,
    facts,
    groups: identities.map((identity) => ({
      name: identityName(identity.before, identity.after),
      kind: "certified",
      includes: [],
      when: null,
    })),
    tiers,
    components: [],
    scope: null,
    situations: [],
    subsidies: [],
    combination: { mode: "unspecified", entry: null },
    caps: [],
    changes: [],
    residual: null,
  };
  const side = (own: Program, key: "before" | "after", shift: number): Side => {
    const context: Context = {
      own,
      shift,
      factOf: (fact) => facts.findIndex((joint) => alike(joint, own.facts[fact])),
      tierOf: (tier) => tiers.indexOf(own.tiers[tier] ?? ""),
      identitiesOf: (group) =>
        identities.flatMap((identity, i) => (identity[key] === own.groups[group]?.name ? [i] : [])),
    };
    return {
      program: own,
      predicate: (predicate) => translate(context, predicate, []),
      membersOf: (group) => members(context, group, []),
    };
  };
  return { program, before: side(before, "before", months), after: side(after, "after", 0), identities };
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
/** Required where either notice requires it; an enumeration has the words of both. */
function joined(fact: FactSpec, other: FactSpec | null): FactSpec {
  if (other === null) return fact;
  return {
    ...fact,
    required: fact.required || other.required,
    values: [...new Set([...fact.values, ...other.values])],
  };
}

interface Context {
  readonly own: Program;
  /** Months that fixed days are moved by. */
  readonly shift: number;
  readonly factOf: (fact: number) => number;
  readonly tierOf: (tier: number) => number;
  readonly identitiesOf: (group: number) => readonly number[];
}

/** Every fact is in the joint program, so nothing is lost; tests of 变动 never stand in what is translated. */
function translate(context: Context, predicate: Predicate, around: readonly number[]): Predicate {
  const { own, shift, factOf, tierOf } = context;
  const mapping: Mapping = {
    fact: factOf,
    fixedDay: (day) => (shift === 0 ? day : plusMonths(day, shift)),
    holds: (group) => holds(context, group, around),
    tier: (tier) => (own.tiers.length === 0 ? ALWAYS : { kind: "tier", tier: tierOf(tier) }),
  };
  return mapPredicate(mapping, predicate) ?? NEVER;
}

/** A group by the identities that it is, by those that it includes, and by its own condition. */
function holds(context: Context, group: number, around: readonly number[]): Predicate {
  const spec = context.own.groups[group];
  if (spec === undefined || around.includes(group)) return NEVER;
  const inside = [...around, group];
  const of: Predicate[] = context.identitiesOf(group).map((identity) => ({ kind: "holds", group: identity }));
  if (spec.kind === "derived" && spec.when !== null) of.push(translate(context, spec.when, inside));
  of.push(...spec.includes.map((member) => holds(context, member, inside)));
  return { kind: "any", of };
}

function members(context: Context, group: number, around: readonly number[]): readonly number[] {
  const spec = context.own.groups[group];
  if (spec === undefined || around.includes(group)) return [];
  return [
    ...context.identitiesOf(group),
    ...spec.includes.flatMap((member) => members(context, member, [...around, group])),
  ];
}
