// A program's conditions as they would be for the same person with one thing changed: a further identity, or another payment day.
// Conditions in, conditions over the same facts out, so that one question can ask about both. Nothing is solved here.
import { factsOfAtom, holdsGroup, mapPredicate, someAtom } from "../decision/predicate.js";
import { both, eligible } from "./questions/predicates.js";
import type { GroupSpec, Predicate, Program } from "../decision/program.js";

export interface Change {
  /** A certified group that is held besides; null = none. */
  readonly identity: number | null;
  /** The fact that is read as the payment day. */
  readonly payment: number;
}
/** The conditions of a program, by the indexes of the program. */
export interface View {
  readonly program: Program;
  readonly eligible: Predicate;
  readonly situations: readonly Predicate[];
  /** By component and variant. */
  readonly variants: readonly (readonly Predicate[])[];
  /** Who has the group of a subsidy and meets its condition. */
  readonly subsidies: readonly Predicate[];
}

/** The conditions as they are. */
export function viewOf(program: Program): View {
  return {
    program,
    eligible: eligible(program),
    situations: program.situations.map(({ when }) => when),
    variants: program.components.map(({ variants }) => variants.map(({ when }) => when)),
    subsidies: program.subsidies.map(({ group, when }) =>
      when === null ? holdsGroup(group) : both(holdsGroup(group), when),
    ),
  };
}

/**
 * The conditions under a change. What it does not touch stays the same object, so that views are compared at once. Its program has each group
 * a second time, as it is after the change: both views speak of it.
 */
export function changedView(view: View, change: Change): View {
  const touched = touchedGroups(view.program, change);
  const changed = (predicate: Predicate): Predicate => changedPredicate(view.program, predicate, change, touched);
  return {
    program: withChangedGroups(view.program, change, touched),
    eligible: changed(view.eligible),
    situations: view.situations.map(changed),
    variants: view.variants.map((whens) => whens.map(changed)),
    subsidies: view.subsidies.map(changed),
  };
}

/** Everything that decides the situation and what is paid, without the subsidies: where it is the same, both pay the same. */
export function sameSituations(one: View, other: View): boolean {
  const [before, after] = [one, other].map(({ eligible, situations, variants }) => [
    eligible,
    ...situations,
    ...variants.flat(),
  ]);
  return before?.every((predicate, i) => predicate === after?.[i]) ?? true;
}

/** Groups that are held by others, or by fewer, once the change is made. */
function touchedGroups({ groups }: Program, change: Change): ReadonlySet<number> {
  const touched = new Set(change.identity === null ? [] : [change.identity]);
  for (let before = -1; before !== touched.size;) {
    before = touched.size;
    groups.forEach(({ includes, when }, group) => {
      const moved = when !== null && isTouched(when, change, touched);
      if (moved || includes.some((member) => touched.has(member))) touched.add(group);
    });
  }
  return touched;
}

/**
 * The groups as they are, then each as it is after the change. A certified group that includes touched ones is held by its claim or by those, and
 * only those change: its claim stands apart, as a group without members.
 */
function withChangedGroups(program: Program, change: Change, touched: ReadonlySet<number>): Program {
  const { groups } = program;
  const apart = [...touched].filter((group) => {
    const spec = groups[group];
    return spec?.kind === "certified" && spec.includes.length > 0 && group !== change.identity;
  });
  const claimOf = new Map(apart.map((group, i) => [group, 2 * groups.length + i]));
  const own = groups.map((spec, group): GroupSpec => {
    const claim = claimOf.get(group);
    return claim === undefined ? spec : { ...spec, kind: "derived", includes: [...spec.includes, claim] };
  });
  const copies = groups.map((spec, group): GroupSpec => {
    if (!touched.has(group)) return { ...spec, kind: "derived", includes: [], when: null };
    const includes = spec.includes.map((member) => (touched.has(member) ? groups.length + member : member));
    const claim = claimOf.get(group);
    if (claim !== undefined) return { ...spec, kind: "derived", includes: [...includes, claim] };
    // Without members only the identity itself is touched.
    const when = group === change.identity ? both() : (spec.when ?? both());
    return { name: spec.name, kind: "derived", includes, when: changedPredicate(program, when, change, touched) };
  });
  const claims = apart.map((group): GroupSpec => {
    const spec = groups[group];
    return { name: spec?.name ?? "", kind: "certified", includes: [], when: null };
  });
  return { ...program, groups: [...own, ...copies, ...claims] };
}

function isTouched(predicate: Predicate, change: Change, touched: ReadonlySet<number>): boolean {
  return someAtom(predicate, (atom) =>
    atom.kind === "holds" ? touched.has(atom.group) : change.payment !== 0 && factsOfAtom(atom).includes(0),
  );
}

function changedPredicate(
  { groups }: Program,
  predicate: Predicate,
  change: Change,
  touched: ReadonlySet<number>,
): Predicate {
  if (!isTouched(predicate, change, touched)) return predicate;
  const changed = mapPredicate(predicate, {
    fact: (fact) => (fact === 0 ? change.payment : fact),
    fixedDay: (day) => day,
    holds: (atom) => (touched.has(atom.group) ? holdsGroup(groups.length + atom.group) : atom),
    tier: (atom) => atom,
  });
  return changed ?? predicate;
}
