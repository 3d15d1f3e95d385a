// A program's conditions as they would be for the same person with one thing changed: a further identity, or another payment day.
// Conditions in, conditions over the same facts out, so that one question can ask about both. Nothing is solved here.
import { both, either, holdsGroup } from "./questions/predicates.js";
import { eligible, not } from "./questions/predicates.js";
import type { DayTerm, Predicate, Program } from "../decision/program.js";

export interface Change {
  /** A certified group that is held besides; null = none. */
  readonly identity: number | null;
  /** The fact that is read as the payment day. */
  readonly payment: number;
}
export const UNCHANGED: Change = { identity: null, payment: 0 };

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

/** The conditions under a change. */
export function viewOf(program: Program, change: Change): View {
  const changed = (predicate: Predicate): Predicate => changedPredicate(program, predicate, change, []);
  return {
    program,
    eligible: changed(eligible(program)),
    situations: program.situations.map(({ when }) => changed(when)),
    variants: program.components.map(({ variants }) => variants.map(({ when }) => changed(when))),
    subsidies: program.subsidies.map(({ group, when }) =>
      changed(when === null ? holdsGroup(group) : both(holdsGroup(group), when)),
    ),
  };
}

/** Everything that decides the situation and what is paid, without the subsidies: equal for two views, both pay the same. */
export function sameSituations(one: View, other: View): boolean {
  const key = ({ eligible, situations, variants }: View): string => JSON.stringify([eligible, situations, variants]);
  return key(one) === key(other);
}

function changedPredicate(
  program: Program,
  predicate: Predicate,
  change: Change,
  around: readonly number[],
): Predicate {
  const inside = (part: Predicate): Predicate => changedPredicate(program, part, change, around);
  const day = (term: DayTerm): DayTerm => changedTerm(term, change);
  const fact = (index: number): number => (index === 0 ? change.payment : index);
  switch (predicate.kind) {
    case "all":
    case "any":
      return { kind: predicate.kind, of: predicate.of.map(inside) };
    case "not":
      return not(inside(predicate.of));
    case "holds":
      return changedGroup(program, predicate.group, change, around);
    case "within":
      return {
        ...predicate,
        day: day(predicate.day),
        from: predicate.from === null ? null : day(predicate.from),
        to: predicate.to === null ? null : day(predicate.to),
      };
    case "yearly":
      return { ...predicate, day: day(predicate.day) };
    case "age":
      return { ...predicate, birth: fact(predicate.birth), on: day(predicate.on) };
    case "known":
      return { ...predicate, fact: fact(predicate.fact) };
    default:
      return predicate;
  }
}

/** A group is held when it, or one that it includes, is claimed or follows from the facts. */
function changedGroup(program: Program, group: number, change: Change, around: readonly number[]): Predicate {
  const members = countingAs(program, group);
  if (change.identity !== null && members.includes(change.identity)) return both();
  const derived = members.filter((member) => program.groups[member]?.kind === "derived" && !around.includes(member));
  if (derived.length === 0) return holdsGroup(group);
  const follows = derived.map((member) => {
    const when = program.groups[member]?.when ?? null;
    return when === null ? either() : changedPredicate(program, when, change, [...around, ...derived]);
  });
  const claimed = members.filter((member) => program.groups[member]?.kind === "certified");
  return either(...claimed.map(holdsGroup), ...follows);
}

/** The group and all that it includes, directly or by way of others. */
function countingAs(program: Program, group: number): readonly number[] {
  const found = [group];
  for (const one of found)
    for (const member of program.groups[one]?.includes ?? []) if (!found.includes(member)) found.push(member);
  return found;
}

function changedTerm(term: DayTerm, change: Change): DayTerm {
  if (term.kind === "day") return term;
  if (term.kind === "fact") return term.fact === 0 ? { kind: "fact", fact: change.payment } : term;
  return { ...term, base: changedTerm(term.base, change) };
}
