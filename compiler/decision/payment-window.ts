// The days of payment that a program can have a situation for: between two days, or without an end where none is known. Wider than need
// be, never narrower: outside of it no situation applies to anybody.
import { byJoin } from "./predicate.js";
import type { Atom } from "./predicate.js";
import type { DayTerm, Predicate, Program } from "./program.js";

/** Day numbers, both included; ±Infinity where there is no end. */
export interface Window {
  readonly from: number;
  readonly to: number;
}
const EVER: Window = { from: -Infinity, to: Infinity };
const NEVER: Window = { from: Infinity, to: -Infinity };

/** `from` is after `to` where no situation applies on any day. */
export function paymentWindow({ situations, facts }: Program): Window {
  const payment = facts.findIndex(({ role }) => role === "payment");
  return situations.map(({ when }) => windowOf(when, payment)).reduce(around, NEVER);
}

const windowOf: (predicate: Predicate, payment: number) => Window = byJoin<number, Window>({
  all: ({ of }, payment) => of.map((part) => windowOf(part, payment)).reduce(within, EVER),
  any: ({ of }, payment) => of.map((part) => windowOf(part, payment)).reduce(around, NEVER),
  not: () => EVER,
  atom: (atom, payment) => windowOfAtom(atom, payment),
});

function windowOfAtom(atom: Atom, payment: number): Window {
  if (atom.kind !== "within" || atom.day.kind !== "fact" || atom.day.fact !== payment) return EVER;
  return { from: fixedDay(atom.from) ?? -Infinity, to: fixedDay(atom.to) ?? Infinity };
}

/** Null where it depends on the person, or there is none. */
function fixedDay(term: DayTerm | null): number | null {
  return term?.kind === "day" ? term.day : null;
}

function within(one: Window, other: Window): Window {
  return { from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) };
}
/** Of a window that has no day, the other. */
function around(one: Window, other: Window): Window {
  if (one.from > one.to) return other;
  if (other.from > other.to) return one;
  return { from: Math.min(one.from, other.from), to: Math.max(one.to, other.to) };
}
