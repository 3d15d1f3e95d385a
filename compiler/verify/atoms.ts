// Atoms of predicates, and their negations, as formulas: bounds, orders of days, values; absence is one way to miss each of them.
import { byAtom } from "../decision/predicate.js";
import { tiersOf } from "./domain.js";
import { all, any, FALSE, TRUE } from "./formula.js";
import { inSeason } from "./season.js";
import { following, termOf } from "./terms.js";
import type { Atom, PredicateOf } from "../decision/predicate.js";
import type { DayTerm, Program } from "../decision/program.js";
import type { Formula } from "./formula.js";
import type { Term } from "./terms.js";

/** Conditions of 变动, in the order of their free variables. */
export const changeTests = [
  "newlyCertified", "standardRaised", "standardLowered", "unsubsidisedAtPayment", "certifiedAfterPayment",
] as const satisfies readonly PredicateOf<"change">["test"][]; // prettier-ignore

/** Atoms → formulas, met (`true`) or missed; what it is to hold a group is told by `holds`. */
export function atomTranslator(
  program: Program,
  holds: (group: number, positive: boolean) => Formula,
): (atom: Atom, positive: boolean) => Formula {
  return byAtom<boolean, Formula>({
    holds: ({ group }, positive) => holds(group, positive),
    known: ({ fact }, positive) => ({ kind: positive ? "present" : "absent", fact }),
    isTrue: ({ fact }, positive) => valued(fact, positive, 1, (i) => i === 1),
    oneOf: ({ fact, values: accepted }, positive) => {
      const values = program.facts[fact]?.values ?? [];
      return valued(fact, positive, values.length - 1, (i) => accepted.includes(values[i] ?? ""));
    },
    number: ({ fact, min, max }, positive) => number(fact, positive, min, max),
    difference: (atom, positive) => difference(atom, positive),
    within: ({ day, from, to }, positive) => within(day, from, to, positive),
    yearly: ({ day, from, to }, positive) => yearly(day, from, to, positive),
    age: (atom, positive) => age(atom, positive),
    tier: ({ tier: asked }, positive) => {
      const allowed = tiersOf(program).filter((tier) => (tier === asked) === positive);
      return allowed.length === 0 ? FALSE : { kind: "tier", allowed };
    },
    change: ({ test }, positive) => ({ kind: "test", test: changeTests.indexOf(test), value: positive }),
  });
}

/** A boolean or enumeration fact whose value, of those up to index `last`, is accepted. */
function valued(fact: number, positive: boolean, last: number, accepts: (index: number) => boolean): Formula {
  const indexes = Array.from({ length: last + 1 }, (_, i) => i);
  const allowed = indexes.filter((i) => accepts(i) === positive);
  const member: Formula = allowed.length === 0 ? FALSE : { kind: "values", fact, allowed };
  return positive ? member : any([{ kind: "absent", fact }, member]);
}

/** A number fact within [min, max]. */
function number(fact: number, positive: boolean, min: number | null, max: number | null): Formula {
  if (positive) return { kind: "number", fact, min: min ?? -Infinity, max: max ?? Infinity };
  const ways: Formula[] = [{ kind: "absent", fact }];
  if (min !== null) ways.push({ kind: "number", fact, min: -Infinity, max: min - 1 });
  if (max !== null) ways.push({ kind: "number", fact, min: max + 1, max: Infinity });
  return any(ways);
}

/** Orders of two numbers work as those of two days: a fact without steps. */
function difference({ fact, from, min, max }: PredicateOf<"difference">, positive: boolean): Formula {
  const [one, other] = [factTerm(fact), factTerm(from)];
  // one − other ≥ min is other ≤ one − min.
  if (positive) {
    return all([
      ...present([fact, from]),
      ...(min === null ? [] : [order(other, one, -min)]),
      ...(max === null ? [] : [order(one, other, max)]),
    ]);
  }
  return any([
    ...absent([fact, from]),
    ...(min === null ? [] : [order(one, other, min - 1)]),
    ...(max === null ? [] : [order(other, one, -max - 1)]),
  ]);
}
function factTerm(fact: number): Term {
  return { fact, day: 0, steps: [], facts: [fact] };
}

/** from ≤ day ≤ to. */
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

/** Full years from the fact `birth` to `on`, negative before birth, within [min, max]. */
function age({ birth, on, min, max }: PredicateOf<"age">, positive: boolean): Formula {
  const day = termOf(on);
  const born = factTerm(birth);
  const turns = (years: number): Term => (years === 0 ? born : following(born, { kind: "birthday", years }));
  const facts = [birth, ...day.facts];
  if (min !== null && max !== null && max < min) return positive ? FALSE : TRUE;
  if (positive) {
    return all([
      ...present(facts),
      ...(min === null ? [] : [order(turns(min), day, 0)]),
      ...(max === null ? [] : [order(day, turns(max + 1), -1)]),
    ]);
  }
  return any([
    ...absent(facts),
    ...(min === null ? [] : [order(day, turns(min), -1)]),
    ...(max === null ? [] : [order(turns(max + 1), day, 0)]),
  ]);
}

/** left ≤ right + slack; decided at once where no fact matters. */
function order(left: Term, right: Term, slack: number): Formula {
  const fixed = left.facts.length === 0 && right.facts.length === 0;
  if (fixed) return left.day <= right.day + slack ? TRUE : FALSE;
  return { kind: "order", left, right, slack };
}

/** The day lies in a part of every year. */
function yearly(dayTerm: DayTerm, from: number, to: number, positive: boolean): Formula {
  const term = termOf(dayTerm);
  const season = { from, to, inside: positive };
  const fixed = inSeason(season, term.day) ? TRUE : FALSE;
  const member: Formula = term.facts.length === 0 ? fixed : { kind: "season", term, season };
  return positive ? member : any([...absent(term.facts), member]);
}

function absent(facts: readonly number[]): readonly Formula[] {
  return [...new Set(facts)].map((fact) => ({ kind: "absent", fact }));
}
function present(facts: readonly number[]): readonly Formula[] {
  return [...new Set(facts)].map((fact) => ({ kind: "present", fact }));
}
