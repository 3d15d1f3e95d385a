// A second reading of docs/decision.md, for the tests of the solver alone: predicates over plain facts, by trial and by day tables.
import { dayNumber, parseDay } from "@zhengce/runtime";
import type { DayTerm, Predicate, Program } from "../../compiler/decision/program.js";
import type { Person } from "../../compiler/verify/person.js";

/** A calendar of its own, filled day by day. */
const calendar = new Map<number, { y: number; m: number; d: number }>();
const byDate = new Map<string, number>();
{
  let n = dayNumber(1800, 1, 1);
  for (let y = 1800; y < 2250; y++)
    for (let m = 1; m <= 12; m++) {
      const last =
        m === 2 ? (y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0) ? 29 : 28) : [4, 6, 9, 11].includes(m) ? 30 : 31;
      for (let d = 1; d <= last; d++, n++) {
        calendar.set(n, { y, m, d });
        byDate.set(`${y}-${m}-${d}`, n);
      }
    }
}
const dateOf = (day: number): { y: number; m: number; d: number } => {
  const found = calendar.get(day);
  if (found === undefined) throw new Error(`outside the test calendar: ${day}`);
  return found;
};
const dayOf = (y: number, m: number, d: number): number => {
  for (let last = d; last > 0; last--) {
    const found = byDate.get(`${y}-${m}-${last}`);
    if (found !== undefined) return found;
  }
  throw new Error("no such month");
};
function monthsLater(day: number, months: number): number {
  const { y, m, d } = dateOf(day);
  const at = y * 12 + (m - 1) + months;
  return dayOf(Math.floor(at / 12), (at % 12) + 1, d);
}

export function term(program: Program, person: Person, t: DayTerm): number | null {
  switch (t.kind) {
    case "day":
      return t.day;
    case "fact":
      return dayFact(program, person, t.fact);
    case "afterWaiting": {
      const base = term(program, person, t.base);
      let n = t.waiting.constant;
      for (const { fact, times } of t.waiting.factors) {
        const v = valueOf(program, person, fact);
        if (typeof v !== "number") return null;
        n += Math.max(0, v) * times;
      }
      n = Math.max(0, n);
      if (t.waiting.minimum !== null && n < t.waiting.minimum) n = t.waiting.minimum;
      if (t.waiting.maximum !== null && n > t.waiting.maximum) n = t.waiting.maximum;
      if (base === null) return null;
      return (t.waiting.unit === "day" ? base + n : monthsLater(base, n)) + (t.waiting.firstCounts ? 0 : 1);
    }
    default: {
      const base = term(program, person, t.base);
      if (base === null) return null;
      if (t.kind === "plusDays") return base + t.days;
      if (t.kind === "plusMonths") return monthsLater(base, t.months);
      if (t.kind === "latest" || t.kind === "earliest") {
        const other = term(program, person, t.other);
        return other === null ? null : t.kind === "latest" ? Math.max(base, other) : Math.min(base, other);
      }
      const { y, m } = dateOf(base);
      if (t.kind === "nextYear") return dayOf(y + 1, 1, 1);
      return m === 12 ? dayOf(y + 1, 1, 1) : dayOf(y, m + 1, 1);
    }
  }
}

export function holds(program: Program, person: Person, p: Predicate): boolean {
  switch (p.kind) {
    case "all":
      return p.of.every((q) => holds(program, person, q));
    case "any":
      return p.of.some((q) => holds(program, person, q));
    case "not":
      return !holds(program, person, p.of);
    case "holds":
      return held(program, person, p.group);
    case "isTrue":
      return valueOf(program, person, p.fact) === true;
    case "known":
      return valueOf(program, person, p.fact) !== undefined;
    case "oneOf":
      return p.values.includes(valueOf(program, person, p.fact) as string);
    case "number": {
      const v = valueOf(program, person, p.fact);
      return typeof v === "number" && (p.min === null || v >= p.min) && (p.max === null || v <= p.max);
    }
    case "difference": {
      const [one, other] = [valueOf(program, person, p.fact), valueOf(program, person, p.from)];
      if (typeof one !== "number" || typeof other !== "number") return false;
      return (p.min === null || one - other >= p.min) && (p.max === null || one - other <= p.max);
    }
    case "within": {
      const day = term(program, person, p.day);
      const from = p.from === null ? -Infinity : term(program, person, p.from);
      const to = p.to === null ? Infinity : term(program, person, p.to);
      return day !== null && from !== null && to !== null && from <= day && day <= to;
    }
    case "yearly": {
      const day = term(program, person, p.day);
      if (day === null) return false;
      const { m, d } = dateOf(day);
      const at = m * 100 + d;
      return p.from <= p.to ? p.from <= at && at <= p.to : at >= p.from || at <= p.to;
    }
    case "age": {
      const birth = dayFact(program, person, p.birth);
      const on = term(program, person, p.on);
      if (birth === null || on === null) return false;
      const [b, o] = [dateOf(birth), dateOf(on)];
      const age = o.y - b.y - (o.m * 100 + o.d < b.m * 100 + b.d ? 1 : 0);
      return (p.min === null || age >= p.min) && (p.max === null || age <= p.max);
    }
    case "tier":
      return program.tiers.length === 0 ? p.tier === 0 : person["档次"] === program.tiers[p.tier];
    case "change":
      throw new Error("not in these tests");
  }
}

function held(program: Program, person: Person, index: number): boolean {
  const group = program.groups[index];
  if (group === undefined) return false;
  const claimed = (person["身份"] ?? []) as readonly string[];
  if (group.kind === "certified" && claimed.includes(group.name)) return true;
  if (group.when !== null && holds(program, person, group.when)) return true;
  return group.includes.some((member) => held(program, person, member));
}
function valueOf(program: Program, person: Person, fact: number): unknown {
  const name = program.facts[fact]?.name ?? "";
  return Object.hasOwn(person, name) ? person[name] : undefined;
}
function dayFact(program: Program, person: Person, fact: number): number | null {
  const raw = valueOf(program, person, fact);
  return typeof raw === "string" ? parseDay(raw) : null;
}
