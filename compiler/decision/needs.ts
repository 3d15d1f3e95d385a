// Which facts that may be left out can still change an answer: per fact the conditions under which it can, over what is known of a person.
// They are wider than need be, never narrower: where none holds, no absent fact changes anything. docs/decision.md, step 11.
import { ALWAYS, all, any, atomsOf, byJoin, factsOfAtom, holdsGroup, isKnown, NEVER, not } from "./predicate.js";
import { conditionsOf, factsOfChosen } from "./chosen-day.js";
import { countingFacts } from "./counted.js";
import { givenFacts } from "./given.js";
import type { Atom } from "./predicate.js";
import type { FundingSpec, Predicate, Program, SituationSpec } from "./program.js";

/** Where an absent fact matters: in some situations (null: whatever the situation, and in none), where `when` holds. */
export interface Reason {
  readonly situations: readonly number[] | null;
  readonly when: Predicate;
}
/** A fact that may be left out, and where it matters once it is. */
export interface Need {
  readonly fact: number;
  readonly reasons: readonly Reason[];
}
/** In the place of a situation: none covers the payment. */
export const NO_SITUATION = -1;

const known = new WeakMap<Program, readonly Need[]>();
/** The needs of a program, the most telling first: who may join, which situation, what is paid, what is granted, benefits, rewards. */
export function needsOf(program: Program): readonly Need[] {
  const found = known.get(program) ?? workOut(program);
  known.set(program, found);
  return found;
}

/** What reads a fact, by name: the groups that subsidies or amounts speak of, then the situations. */
export function readersOf(program: Program, fact: string): readonly string[] {
  const index = program.facts.findIndex(({ name }) => name === fact);
  const reads = (when: Predicate | null): boolean =>
    when !== null && atomsOf(when).some((atom) => atom.kind !== "holds" && factsOfAtom(atom).includes(index));
  const { groups, situations } = program;
  return [...groups, ...situations].filter(({ when }) => reads(when)).map(({ name }) => name);
}

/** A rule that some situations read, and what else may have to hold for it to matter. */
interface Rule {
  readonly situations: readonly number[] | null;
  readonly when: Predicate;
  readonly beside: readonly Predicate[];
}

function workOut(program: Program): readonly Need[] {
  const ways = waysOf(program);
  const rules = rulesOf(program);
  const optional = program.facts.flatMap(({ required, role }, fact) =>
    required || role === "certification" ? [] : [fact],
  );
  const needs = optional.flatMap((fact): readonly (Need & { readonly first: number })[] => {
    let first = rules.length;
    const reasons = rules.flatMap(({ situations, when, beside }, index): readonly Reason[] => {
      if (!ways.reads(when, fact)) return [];
      first = Math.min(first, index);
      return [{ situations, when: all([ways.open(when, fact), ...beside.map((part) => ways.may(part))]) }];
    });
    return reasons.length === 0 ? [] : [{ fact, reasons: merged(reasons), first }];
  });
  return [...needs].sort((a, b) => a.first - b.first).map(({ fact, reasons }) => ({ fact, reasons }));
}

/** Each condition once, in all the situations where it stands. */
function merged(reasons: readonly Reason[]): readonly Reason[] {
  const found = new Map<string, Reason>();
  for (const { situations, when } of reasons) {
    const key = JSON.stringify(when);
    const known = found.get(key)?.situations ?? (found.has(key) ? null : []);
    const all = known === null || situations === null ? null : [...new Set([...known, ...situations])];
    found.set(key, { when, situations: all?.sort((a, b) => a - b) ?? null });
  }
  return [...found.values()];
}

/** What excludes, and what admits whoever nothing excludes for certain. */
function scopeRules({ excludes, admits }: NonNullable<Program["scope"]>): readonly (readonly Predicate[])[] {
  const excluded: Predicate = { kind: "any", of: excludes.map(({ when }) => when) };
  return [
    ...excludes.map(({ when }) => [when]),
    ...admits.map(({ when }) => [when, { kind: "not", of: excluded } satisfies Predicate]),
  ];
}

/** Everything that an answer asks of a person, in the order of its stages. */
function rulesOf(program: Program): readonly Rule[] {
  const { scope, situations, components, subsidies, rewards, doubts } = program;
  const where = (test: (situation: SituationSpec) => boolean): readonly number[] =>
    situations.flatMap((situation, index) => (test(situation) ? [index] : []));
  const paying = (component: number): readonly number[] =>
    where(({ pays }) => pays?.some((pay) => pay.component === component) ?? false);
  const bearable = (component: number): readonly number[] =>
    where(({ pays }) => pays === null || pays.some((pay) => pay.component === component));
  const others = (component: number): readonly number[] => {
    const own = paying(component);
    return situations.flatMap((_, index) => (own.includes(index) ? [] : [index]));
  };
  const rule = (situations: Rule["situations"], when: Predicate | null, ...beside: (Predicate | null)[]): Rule => ({
    situations,
    when: when ?? ALWAYS,
    beside: beside.filter((part) => part !== null),
  });
  const funded = ({ parts }: FundingSpec, at: readonly number[], ...beside: (Predicate | null)[]): readonly Rule[] =>
    parts.map((part) => rule(at, part.when, ...beside));
  const read = (facts: readonly number[], at: readonly number[], beside: Predicate | null = null): readonly Rule[] =>
    facts.map((fact) => rule(at, isKnown(fact), beside));
  return [
    ...(scope === null ? [] : scopeRules(scope).map((asked) => rule(null, asked[0] ?? null, ...asked.slice(1)))),
    // One that stands behind the one that applies comes to nobody.
    ...situations.map(({ when }, index) => rule([NO_SITUATION, ...where(() => true).slice(index)], when)),
    ...components.flatMap(({ variants, support }, index) =>
      variants.map(({ when }) => rule(support === null ? paying(index) : where(() => true), when)),
    ),
    ...situations.flatMap((situation, index) => read(countingFacts([situation]), [index])),
    ...subsidies.flatMap(({ group, component, when, rates, funding }): readonly Rule[] => {
      const [at, own] = [bearable(component), holdsGroup(group)];
      // Who is granted nothing is told so, and of no amount and no payer.
      const granting = at.filter((index) => situations[index]?.grants !== "notGranted");
      const amounts = givenFacts(rates).map((fact) => rule(granting, isKnown(fact), own, when));
      return [rule(at, own, when), rule(at, when, own), ...amounts, ...funded(funding, granting, own, when)];
    }),
    ...components.flatMap(({ support }, index) => (support === null ? [] : funded(support.funding, others(index)))),
    ...situations.flatMap(({ benefitFrom, benefitTo }, index) =>
      [benefitFrom, benefitTo].flatMap((term) =>
        term === null
          ? []
          : [...read(factsOfChosen(term), [index]), ...conditionsOf(term).map((when) => rule([index], when))],
      ),
    ),
    ...doubts.map(({ when, situation }) => rule(situation === null ? where(() => true) : null, when)),
    ...rewards.flatMap(({ when, factor }) => [
      rule(
        where(() => true),
        when,
      ),
      ...(factor === null
        ? []
        : read(
            [factor],
            where(() => true),
            when,
          )),
    ]),
  ];
}

interface Ways {
  readonly reads: (predicate: Predicate, fact: number) => boolean;
  /** Where the absent fact can turn the predicate, given what else is known. */
  readonly open: (predicate: Predicate, fact: number) => Predicate;
  /** Where the predicate may come to hold once absent facts are given. */
  readonly may: (predicate: Predicate) => Predicate;
}

function waysOf(program: Program): Ways {
  const conditions = conditionsOfGroups(program);
  const read = factsOfGroups(program, conditions);
  const isOptional = (fact: number): boolean => program.facts[fact]?.required === false;
  const reads = (predicate: Predicate, fact: number): boolean =>
    atomsOf(predicate).some((atom) =>
      atom.kind === "holds" ? read[atom.group]?.has(fact) : factsOfAtom(atom).includes(fact),
    );
  /** Groups on the way down: one that asks for itself is not held. */
  const around: number[] = [];
  const within = (
    group: number,
    make: (conditions: readonly Predicate[]) => Predicate,
    otherwise: Predicate,
  ): Predicate => {
    if (around.includes(group)) return otherwise;
    around.push(group);
    const made = make(conditions[group] ?? []);
    around.pop();
    return made;
  };
  const openAtom = (atom: Atom, fact: number): Predicate => {
    if (atom.kind !== "holds") return factsOfAtom(atom).includes(fact) ? ALWAYS : NEVER;
    return within(
      atom.group,
      (own) => any(own.filter((when) => reads(when, fact)).map((when) => open(when, fact))),
      NEVER,
    );
  };
  const open: Ways["open"] = byJoin<number, Predicate>({
    all: ({ of }, fact) => openAmong(of, fact, (other) => may(other, true)),
    any: ({ of }, fact) => openAmong(of, fact, (other) => may(other, false)),
    not: ({ of }, fact) => open(of, fact),
    atom: openAtom,
  });
  const openAmong = (of: readonly Predicate[], fact: number, spares: (other: Predicate) => Predicate): Predicate => {
    const own = of.filter((part) => reads(part, fact));
    const others = of.filter((part) => !own.includes(part));
    return all([any(own.map((part) => open(part, fact))), ...others.map(spares)]);
  };
  const mayAtom = (atom: Atom, holds: boolean): Predicate => {
    const now = holds ? atom : not(atom);
    if (atom.kind === "holds")
      return within(atom.group, (own) => any([now, ...own.map((when) => may(when, holds))]), now);
    // An absent fact makes an atom false already.
    return holds
      ? any([
          now,
          ...factsOfAtom(atom)
            .filter(isOptional)
            .map((fact) => not(isKnown(fact))),
        ])
      : now;
  };
  const may: (predicate: Predicate, holds: boolean) => Predicate = byJoin<boolean, Predicate>({
    all: ({ of }, holds) => (holds ? all : any)(of.map((part) => may(part, holds))),
    any: ({ of }, holds) => (holds ? any : all)(of.map((part) => may(part, holds))),
    not: ({ of }, holds) => may(of, !holds),
    atom: mayAtom,
  });
  return { reads, open, may: (predicate) => may(predicate, true) };
}

/** By group: the conditions of the derived groups that count as it, its own included. */
function conditionsOfGroups({ groups }: Program): readonly (readonly Predicate[])[] {
  return groups.map((_, group) => {
    const found = [group];
    for (const one of found)
      for (const member of groups[one]?.includes ?? []) if (!found.includes(member)) found.push(member);
    return found.flatMap((one) => groups[one]?.when ?? []);
  });
}

/** By group: the facts that decide whether it is held, through other groups too. */
function factsOfGroups(
  { groups }: Program,
  conditions: readonly (readonly Predicate[])[],
): readonly ReadonlySet<number>[] {
  return groups.map((_, group) => {
    const facts = new Set<number>();
    const met = new Set([group]);
    for (const one of met)
      for (const atom of (conditions[one] ?? []).flatMap((when) => atomsOf(when)))
        if (atom.kind === "holds") met.add(atom.group);
        else for (const fact of factsOfAtom(atom)) facts.add(fact);
    return facts;
  });
}
