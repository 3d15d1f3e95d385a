// Predicates of a program as tests, and the groups that a person holds.
import { byKind } from "../decision/predicate.js";
import type { Predicate, Program } from "../decision/program.js";
import type { Expression } from "./expression.js";
import { all, any, between, difference, FALSE, integer, isPresent, not, TRUE } from "./expressions.js";
import { claimOf, factOf, isTier, type PlanContext } from "./context.js";
import { dayOf } from "./days.js";
import type { Sheet } from "./sheet.js";

/** Whether a predicate holds. A test that only an adjustment knows (`change`) is false here. */
export const testOf: (predicate: Predicate, context: PlanContext) => Expression = byKind<PlanContext, Expression>({
  all: ({ of }, context) => all(of.map((part) => testOf(part, context))),
  any: ({ of }, context) => any(of.map((part) => testOf(part, context))),
  not: ({ of }, context) => not(testOf(of, context)),
  holds: ({ group }, { holds }) => holds(group),
  isTrue: ({ fact }, { program }) => ({ kind: "isTrue", of: factOf(program, fact) }),
  known: ({ fact }, { program }) => isPresent(factOf(program, fact)),
  oneOf: ({ fact, values }, { program }) => ({ kind: "oneOf", of: factOf(program, fact), values }),
  number: ({ fact, min, max }, { program }) => between(factOf(program, fact), bound(min), bound(max)),
  difference: ({ fact, from, min, max }, { program }) =>
    between(difference(factOf(program, fact), factOf(program, from)), bound(min), bound(max)),
  within: (atom, { program }) => {
    const end = (term: typeof atom.from): Expression | null => (term === null ? null : dayOf(term, program));
    return between(dayOf(atom.day, program), end(atom.from), end(atom.to));
  },
  yearly: (atom, { program }) => {
    const inYear: Expression = { kind: "monthDay", day: dayOf(atom.day, program) };
    const [from, to] = [between(inYear, integer(atom.from), null), between(inYear, null, integer(atom.to))];
    return atom.from <= atom.to ? all([from, to]) : any([from, to]);
  },
  age: ({ birth, on, min, max }, { program }) => {
    const years: Expression = { kind: "fullYears", birth: factOf(program, birth), on: dayOf(on, program) };
    return between(years, bound(min), bound(max));
  },
  tier: ({ tier }, { program }) => (program.tiers.length === 0 ? FALSE : isTier(program, tier)),
  change: () => FALSE,
});
function bound(value: number | null): Expression | null {
  return value === null ? null : integer(value);
}

/** A condition that may be missing: null = always. */
export function metBy(when: Predicate | null, context: PlanContext): Expression {
  return when === null ? TRUE : testOf(when, context);
}

/** One column a group that something asks for: claimed, or of a group that it includes, or by its predicate. */
export function holdings(program: Program, sheet: Sheet): PlanContext["holds"] {
  const known = new Map<number, Expression>();
  const context: PlanContext = { program, sheet, holds };
  function holds(group: number): Expression {
    const before = known.get(group);
    if (before !== undefined) return before;
    known.set(group, FALSE); // a group whose condition asks for itself is not held; the compiler reports it
    const counting = [group, ...includedBy(program, group)].map(heldItself);
    const test = sheet.column(`holds_${String(group)}`, any(counting), program.groups[group]?.name ?? null);
    known.set(group, test);
    return test;
  }
  function heldItself(group: number): Expression {
    const spec = program.groups[group];
    if (spec?.kind !== "derived") return claimOf(group);
    return spec.when === null ? FALSE : testOf(spec.when, context);
  }
  return holds;
}

/** Groups that count as this one, directly or by way of others. */
function includedBy({ groups }: Program, group: number): readonly number[] {
  const found = [group];
  for (const one of found) {
    for (const member of groups[one]?.includes ?? []) if (!found.includes(member)) found.push(member);
  }
  return found.slice(1);
}
