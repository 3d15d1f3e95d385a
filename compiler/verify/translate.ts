// Predicates → formulas without negation: groups are opened, atoms become bounds and orders of days, their negations the ways to
// miss them (absence first). Each predicate is translated once a polarity. No search here.
import { inSeason } from "./season.js";
import { following, termOf } from "./terms.js";
import { all, any, FALSE, TRUE } from "./formula.js";
import type { DayTerm, Predicate, Program } from "../decision/program.js";
import type { Formula } from "./formula.js";
import type { Term } from "./terms.js";

export type Translate = (predicate: Predicate, positive: boolean) => Formula;

/** Conditions of 变动, in the order of their free variables. */
export const changeTests = [
  "newlyCertified", "standardRaised", "standardLowered", "unsubsidisedAtPayment", "certifiedAfterPayment",
] as const; // prettier-ignore

/** Indexes of the tiers; a notice without tiers has the one. */
export function tiersOf(program: Program): readonly number[] {
  return Array.from({ length: Math.max(1, program.tiers.length) }, (_, i) => i);
}

/** The translator for one program; it remembers what it has translated. */
export function translator(program: Program): Translate {
  const known = { true: new Map<Predicate, Formula>(), false: new Map<Predicate, Formula>() };
  const opened = { true: new Map<number, Formula>(), false: new Map<number, Formula>() };
  let circles = 0;

  const translate: Translate = (predicate, positive) => {
    const memo = known[`${positive}`];
    const found = memo.get(predicate);
    if (found !== undefined) return found;
    const made = make(predicate, positive);
    memo.set(predicate, made);
    return made;
  };
  const make = (predicate: Predicate, positive: boolean): Formula => {
    switch (predicate.kind) {
      case "all":
      case "any": {
        const parts = predicate.of.map((part) => translate(part, positive));
        return (predicate.kind === "all") === positive ? all(parts) : any(parts);
      }
      case "not":
        return translate(predicate.of, !positive);
      case "holds":
        return holds(predicate.group, positive, []);
      case "known":
        return { kind: positive ? "present" : "absent", fact: predicate.fact };
      case "isTrue":
        return valued(predicate.fact, positive, 1, (i) => i === 1);
      case "oneOf": {
        const values = program.facts[predicate.fact]?.values ?? [];
        return valued(predicate.fact, positive, values.length - 1, (i) =>
          predicate.values.includes(values[i] as string),
        );
      }
      case "number":
        return number(predicate.fact, positive, predicate.min, predicate.max);
      case "within":
        return within(predicate.day, predicate.from, predicate.to, positive);
      case "yearly": {
        const term = termOf(predicate.day);
        const season = { from: predicate.from, to: predicate.to, inside: positive };
        const member: Formula =
          term.facts.length === 0 ? (inSeason(season, term.day) ? TRUE : FALSE) : { kind: "season", term, season };
        return positive ? member : any([...absent(term.facts), member]);
      }
      case "age":
        return age(predicate.birth, predicate.on, predicate.min, predicate.max, positive);
      case "tier": {
        const allowed = tiersOf(program).filter((tier) => (tier === predicate.tier) === positive);
        return allowed.length === 0 ? FALSE : { kind: "tier", allowed };
      }
      case "change":
        return { kind: "test", test: changeTests.indexOf(predicate.test), value: positive };
    }
  };

  /** A group that counts as itself through a circle (a finding elsewhere) adds nothing. */
  const holds = (group: number, positive: boolean, around: readonly number[]): Formula => {
    const spec = program.groups[group];
    if (spec === undefined || around.includes(group)) {
      circles++;
      return positive ? FALSE : TRUE;
    }
    const memo = opened[`${positive}`];
    const found = memo.get(group);
    if (found !== undefined) return found;
    const inside = [...around, group];
    const before = circles;
    const ways: Formula[] = [];
    if (spec.kind === "certified") ways.push({ kind: "claim", group, claimed: positive });
    else if (spec.when !== null) ways.push(derived(spec.when, positive, inside));
    ways.push(...spec.includes.map((member) => holds(member, positive, inside)));
    const made = positive ? any(ways) : all(ways);
    if (around.length === 0 || circles === before) memo.set(group, made);
    return made;
  };
  /** A derived group's own condition, watching for circles through other groups. */
  const derived = (predicate: Predicate, positive: boolean, around: readonly number[]): Formula => {
    switch (predicate.kind) {
      case "all":
      case "any": {
        const parts = predicate.of.map((part) => derived(part, positive, around));
        return (predicate.kind === "all") === positive ? all(parts) : any(parts);
      }
      case "not":
        return derived(predicate.of, !positive, around);
      case "holds":
        return holds(predicate.group, positive, around);
      default:
        return translate(predicate, positive);
    }
  };
  return translate;
}

function absent(facts: readonly number[]): readonly Formula[] {
  return [...new Set(facts)].map((fact) => ({ kind: "absent", fact }));
}
function present(facts: readonly number[]): readonly Formula[] {
  return [...new Set(facts)].map((fact) => ({ kind: "present", fact }));
}

function valued(fact: number, positive: boolean, last: number, accepts: (index: number) => boolean): Formula {
  const indexes = Array.from({ length: last + 1 }, (_, i) => i);
  const allowed = indexes.filter((i) => accepts(i) === positive);
  const member: Formula = allowed.length === 0 ? FALSE : { kind: "values", fact, allowed };
  return positive ? member : any([{ kind: "absent", fact }, member]);
}

function number(fact: number, positive: boolean, min: number | null, max: number | null): Formula {
  if (positive) return { kind: "number", fact, min: min ?? -Infinity, max: max ?? Infinity };
  const ways: Formula[] = [{ kind: "absent", fact }];
  if (min !== null) ways.push({ kind: "number", fact, min: -Infinity, max: min - 1 });
  if (max !== null) ways.push({ kind: "number", fact, min: max + 1, max: Infinity });
  return any(ways);
}

function within(dayTerm: DayTerm, from: DayTerm | null, to: DayTerm | null, positive: boolean): Formula {
  const day = termOf(dayTerm);
  const first = from === null ? null : termOf(from);
  const last = to === null ? null : termOf(to);
  const facts = [...day.facts, ...(first?.facts ?? []), ...(last?.facts ?? [])];
  if (positive) {
    return all([
      ...present(facts),
      ...(first === null ? [] : [order(first, day, 0)]),
      ...(last === null ? [] : [order(day, last, 0)]),
    ]);
  }
  return any([
    ...absent(facts),
    ...(first === null ? [] : [order(day, first, -1)]),
    ...(last === null ? [] : [order(last, day, -1)]),
  ]);
}

function age(birth: number, on: DayTerm, min: number | null, max: number | null, positive: boolean): Formula {
  const day = termOf(on);
  const born: Term = { fact: birth, day: 0, steps: [], facts: [birth] };
  const turns = (years: number): Term => (years === 0 ? born : following(born, { kind: "birthday", years }));
  const youngest = Math.max(0, min ?? 0);
  const facts = [birth, ...day.facts];
  if (max !== null && max < youngest) return positive ? FALSE : TRUE;
  if (positive) {
    return all([
      ...present(facts),
      order(turns(youngest), day, 0),
      ...(max === null ? [] : [order(day, turns(max + 1), -1)]),
    ]);
  }
  return any([
    ...absent(facts),
    order(day, turns(youngest), -1),
    ...(max === null ? [] : [order(turns(max + 1), day, 0)]),
  ]);
}

/** left ≤ right + slack; decided at once where no fact matters. */
function order(left: Term, right: Term, slack: number): Formula {
  const fixed = left.facts.length === 0 && right.facts.length === 0;
  if (fixed) return left.day <= right.day + slack ? TRUE : FALSE;
  return { kind: "order", left, right, slack };
}
