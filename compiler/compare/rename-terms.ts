// A predicate or day of one program in another program's facts, groups and tiers, by name. Null where the other has no such name: then nothing
// can be said there. Decides nothing.
import type { DayTerm, FactSpec, Predicate, Program } from "../decision/program.js";

export interface Renaming {
  readonly predicate: (predicate: Predicate) => Predicate | null;
  readonly day: (term: DayTerm) => DayTerm | null;
  readonly component: (index: number) => number | null;
  /** The other program's tier that is called the same; the only one where neither has tiers. */
  readonly tier: (index: number) => number | null;
}

/** From `from`'s indexes to `to`'s. */
export function renaming(from: Program, to: Program): Renaming {
  const indexOf = (names: readonly { readonly name: string }[], name: string | undefined): number | null => {
    const index = names.findIndex((other) => other.name === name);
    return index < 0 ? null : index;
  };
  const fact = (index: number): number | null => {
    const wanted: FactSpec | undefined = from.facts[index];
    const found = to.facts.findIndex(({ name, type }) => name === wanted?.name && type === wanted.type);
    return found < 0 ? null : found;
  };
  const group = (index: number): number | null => indexOf(to.groups, from.groups[index]?.name);
  const tier = (index: number): number | null => {
    if (from.tiers.length === 0 && to.tiers.length === 0) return index;
    const found = to.tiers.indexOf(from.tiers[index] ?? "");
    return found < 0 ? null : found;
  };
  const day = (term: DayTerm): DayTerm | null => {
    switch (term.kind) {
      case "day":
        return term;
      case "fact": {
        const found = fact(term.fact);
        return found === null ? null : { kind: "fact", fact: found };
      }
      case "plusDays":
      case "plusMonths":
      case "nextMonth": {
        const base = day(term.base);
        return base === null ? null : { ...term, base };
      }
      case "afterWaiting": {
        const base = day(term.base);
        const factors = term.waiting.factors.flatMap(({ fact: factor, times }) => {
          const found = fact(factor);
          return found === null ? [] : [{ fact: found, times }];
        });
        const whole = factors.length === term.waiting.factors.length;
        return base === null || !whole ? null : { kind: "afterWaiting", base, waiting: { ...term.waiting, factors } };
      }
    }
  };
  const predicate = (one: Predicate): Predicate | null => {
    switch (one.kind) {
      case "all":
      case "any": {
        const of = one.of.flatMap((part) => predicate(part) ?? []);
        return of.length === one.of.length ? { kind: one.kind, of } : null;
      }
      case "not": {
        const of = predicate(one.of);
        return of === null ? null : { kind: "not", of };
      }
      case "holds": {
        const found = group(one.group);
        return found === null ? null : { kind: "holds", group: found };
      }
      case "isTrue":
      case "known":
      case "oneOf":
      case "number": {
        const found = fact(one.fact);
        return found === null ? null : { ...one, fact: found };
      }
      case "within": {
        const [subject, start, end] = [day(one.day), one.from && day(one.from), one.to && day(one.to)];
        const whole = (one.from === null || start !== null) && (one.to === null || end !== null);
        return subject === null || !whole ? null : { ...one, day: subject, from: start, to: end };
      }
      case "yearly": {
        const subject = day(one.day);
        return subject === null ? null : { ...one, day: subject };
      }
      case "age": {
        const [birth, on] = [fact(one.birth), day(one.on)];
        return birth === null || on === null ? null : { ...one, birth, on };
      }
      case "tier": {
        const found = tier(one.tier);
        return found === null ? null : { kind: "tier", tier: found };
      }
      case "change":
        return one;
    }
  };
  return { predicate, day, component: (index) => indexOf(to.components, from.components[index]?.name), tier };
}
