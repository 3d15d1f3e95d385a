// Whether a case of 变动 applies, in three values: null where that depends on the certification day and the day is missing.
import { atLeast, highest, sameAmount, type Amount, type Assessment, type ChangeTest } from "@zhengce/runtime";
import { isTrue, type World } from "../interpret/conditions.js";
import { byJoin, factsOfAtom } from "../predicate.js";
import type { Atom } from "../predicate.js";
import type { Predicate, Program } from "../program.js";

/** What the tests of a change compare. */
export interface Change {
  /** The facts as certified later. */
  readonly after: World;
  /** A situation applied to the payment. */
  readonly paid: boolean;
  /** The answer at payment. */
  readonly answer: Assessment;
  /** `S` of the held groups: docs/decision.md, adjust. */
  readonly ofBefore: Amount;
  readonly ofAfter: Amount;
  readonly ofNew: Amount;
  readonly paymentDay: number | null;
  readonly certificationDay: number | null;
}

/** Kleene's logic: an atom that reads a missing certification day is undecided, all others are true or false. */
export const applies: (predicate: Predicate, change: Change) => boolean | null = byJoin<Change, boolean | null>({
  all: ({ of }, change) => conjunction(of.map((part) => applies(part, change))),
  any: ({ of }, change) => negation(conjunction(of.map((part) => negation(applies(part, change))))),
  not: ({ of }, change) => negation(applies(of, change)),
  atom: (atom, change) => {
    if (atom.kind === "change") return passes(atom.test, change);
    return readsMissingDay(atom, change) ? null : isTrue(atom, change.after);
  },
});

/** Kleene's “and”: null where it depends. */
export function conjunction(parts: readonly (boolean | null)[]): boolean | null {
  if (parts.includes(false)) return false;
  return parts.includes(null) ? null : true;
}

/** Kleene's “not”. */
export function negation(value: boolean | null): boolean | null {
  return value === null ? null : !value;
}

/** Where the payment had no situation every test is false. */
function passes(test: ChangeTest, change: Change): boolean | null {
  if (!change.paid) return false;
  const { subsidy } = change.answer;
  const { ofBefore, ofAfter, ofNew, paymentDay, certificationDay } = change;
  const subsidisedBefore = highest(ofBefore) > 0;
  switch (test) {
    case "newlyCertified":
      return highest(ofNew) > 0;
    case "unsubsidisedAtPayment":
      return highest(subsidy) === 0;
    case "standardRaised":
      return subsidisedBefore && atLeast(ofAfter, ofBefore) && !sameAmount(ofAfter, ofBefore);
    case "standardLowered":
      return subsidisedBefore && atLeast(ofBefore, ofAfter) && !sameAmount(ofAfter, ofBefore);
    case "certifiedAfterPayment":
      if (certificationDay === null) return null;
      return paymentDay !== null && certificationDay > paymentDay;
  }
}

function readsMissingDay(atom: Atom, change: Change): boolean {
  if (change.certificationDay !== null) return false;
  const fact = certificationFact(change.after.program);
  return factsOfAtom(atom).includes(fact);
}

/** Index of 身份认定日期; -1 where the program has none. */
export function certificationFact(program: Program): number {
  return program.facts.findIndex((fact) => fact.role === "certification");
}
