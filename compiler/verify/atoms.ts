// Atoms of predicates, and their negations, as formulas: bounds, orders of days, values; absence is one way to miss each of them.
import { all, any, FALSE, TRUE } from "./formula.js";
import { inSeason } from "./season.js";
import { following, termOf } from "./terms.js";
import type { DayTerm } from "../decision/program.js";
import type { Formula } from "./formula.js";
import type { Term } from "./terms.js";

/** A boolean or enumeration fact whose value, of those up to index `last`, is accepted. */
export function valued(fact: number, positive: boolean, last: number, accepts: (index: number) => boolean): Formula {
  const indexes = Array.from({ length: last + 1 }, (_, i) => i);
  const allowed = indexes.filter((i) => accepts(i) === positive);
  const member: Formula = allowed.length === 0 ? FALSE : { kind: "values", fact, allowed };
  return positive ? member : any([{ kind: "absent", fact }, member]);
}

/** A number fact within [min, max]. */
export function number(fact: number, positive: boolean, min: number | null, max: number | null): Formula {
  if (positive) return { kind: "number", fact, min: min ?? -Infinity, max: max ?? Infinity };
  const ways: Formula[] = [{ kind: "absent", fact }];
  if (min !== null) ways.push({ kind: "number", fact, min: -Infinity, max: min - 1 });
  if (max !== null) ways.push({ kind: "number", fact, min: max + 1, max: Infinity });
  return any(ways);
}

/** from ≤ day ≤ to. */
export function within(dayTerm: DayTerm, from: DayTerm | null, to: DayTerm | null, positive: boolean): Formula {
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
export function age(birth: number, on: DayTerm, min: number | null, max: number | null, positive: boolean): Formula {
  const day = termOf(on);
  const born: Term = { fact: birth, day: 0, steps: [], facts: [birth] };
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
export function yearly(dayTerm: DayTerm, from: number, to: number, positive: boolean): Formula {
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
