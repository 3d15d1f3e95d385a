// A predicate or a day of one program → the same in another program's indexes. Null where a part can't be said there. Decides nothing.
import type { DayTerm, Predicate } from "../decision/program.js";

/** How the parts are said in the other program; null = they can't be. */
export interface Mapping {
  readonly fact: (fact: number) => number | null;
  /** A fixed day number. */
  readonly fixedDay: (day: number) => number;
  readonly holds: (group: number) => Predicate | null;
  readonly tier: (tier: number) => Predicate | null;
}

export function mapPredicate(mapping: Mapping, one: Predicate): Predicate | null {
  switch (one.kind) {
    case "all":
    case "any": {
      const of = one.of.flatMap((part) => mapPredicate(mapping, part) ?? []);
      return of.length === one.of.length ? { kind: one.kind, of } : null;
    }
    case "not": {
      const of = mapPredicate(mapping, one.of);
      return of === null ? null : { kind: "not", of };
    }
    case "holds":
      return mapping.holds(one.group);
    case "tier":
      return mapping.tier(one.tier);
    case "isTrue":
    case "known":
    case "oneOf":
    case "number": {
      const fact = mapping.fact(one.fact);
      return fact === null ? null : { ...one, fact };
    }
    case "within": {
      const day = mapDay(mapping, one.day);
      const [from, to] = [one.from && mapDay(mapping, one.from), one.to && mapDay(mapping, one.to)];
      const lost = (one.from !== null && from === null) || (one.to !== null && to === null);
      return day === null || lost ? null : { kind: "within", day, from, to };
    }
    case "yearly": {
      const day = mapDay(mapping, one.day);
      return day === null ? null : { ...one, day };
    }
    case "age": {
      const [birth, on] = [mapping.fact(one.birth), mapDay(mapping, one.on)];
      return birth === null || on === null ? null : { ...one, birth, on };
    }
    case "change":
      return one;
  }
}

export function mapDay(mapping: Mapping, term: DayTerm): DayTerm | null {
  switch (term.kind) {
    case "day":
      return { kind: "day", day: mapping.fixedDay(term.day) };
    case "fact": {
      const fact = mapping.fact(term.fact);
      return fact === null ? null : { kind: "fact", fact };
    }
    case "plusDays":
    case "plusMonths":
    case "nextMonth": {
      const base = mapDay(mapping, term.base);
      return base === null ? null : { ...term, base };
    }
    case "afterWaiting": {
      const base = mapDay(mapping, term.base);
      const factors = term.waiting.factors.flatMap((factor) => {
        const fact = mapping.fact(factor.fact);
        return fact === null ? [] : [{ ...factor, fact }];
      });
      const lost = factors.length !== term.waiting.factors.length;
      return base === null || lost ? null : { kind: "afterWaiting", base, waiting: { ...term.waiting, factors } };
    }
  }
}
