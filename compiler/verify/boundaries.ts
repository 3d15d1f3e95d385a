// The days and ages at which something begins or ends to apply → one person on either side of each, alike but for the one day that the
// boundary is about. Both are assessed by the interpreter.
import { formatDay, parseDay } from "@zhengce/runtime";
import type { Budget } from "../budget.js";
import type { Assessment } from "@zhengce/runtime";
import { assessed, meets } from "./answers/confirm.js";
import { all, atomsOf, holdsGroup, not } from "../decision/predicate.js";
import { comesTo, eligible } from "./questions/predicates.js";
import { solverFor } from "./solver.js";
import type { Atom } from "../decision/predicate.js";
import type { DayTerm, Predicate, Program } from "../decision/program.js";
import type { Person } from "./person.js";

export interface Boundary {
  /** The situation or group that begins or ends here. */
  readonly owner: string;
  readonly side: "first" | "last";
  readonly unit: "day" | "age";
  /** The fact that differs. */
  readonly fact: string;
  /** Just inside, and just outside. */
  readonly inside: { readonly person: Person; readonly assessment: Assessment };
  readonly outside: { readonly person: Person; readonly assessment: Assessment };
}
interface Edge {
  /** Holds just inside. */
  readonly at: Predicate;
  /** Which fact moves, and by how many days, to be outside. */
  readonly fact: number;
  readonly step: number;
  readonly side: Boundary["side"];
  readonly unit: Boundary["unit"];
}

/** Every boundary that somebody stands on, in the order of situations, then of groups. */
export function boundariesOf(program: Program, budget: Budget): readonly Boundary[] {
  const situations = program.situations.map(({ name, when }, i) => ({
    name,
    when,
    conditions: comesTo(program, i),
  }));
  const groups = program.groups.flatMap(({ name, when }, group) =>
    when === null ? [] : [{ name, when, conditions: [eligible(program), holdsGroup(group)] }],
  );
  return [...situations, ...groups].flatMap(({ name, when, conditions }) => {
    const solver = solverFor(program, {}, budget);
    const known = new Set<string>();
    return atomsOf(when, true)
      .flatMap(edgesOf)
      .flatMap((edge): readonly Boundary[] => {
        const key = JSON.stringify(edge);
        if (known.has(key)) return [];
        known.add(key);
        const fact = program.facts[edge.fact]?.name ?? "";
        const inside = solver.witness([...conditions, edge.at]);
        const day = inside === null ? null : parseDay(String(inside[fact]));
        if (inside === null || day === null) return [];
        const outside: Person = { ...inside, [fact]: formatDay(day + edge.step) };
        const [one, other] = [assessed(program, inside), assessed(program, outside)];
        if (one === null || other === null || meets(program, outside, [when])) return [];
        const { side, unit } = edge;
        return [
          {
            ...{ owner: name, side, unit, fact },
            inside: { person: inside, assessment: one },
            outside: { person: outside, assessment: other },
          },
        ];
      });
  });
}

function edgesOf(atom: Atom): readonly Edge[] {
  if (atom.kind === "age") return ageEdges(atom);
  if (atom.kind !== "within") return [];
  const fact = factOf(atom.day);
  if (fact === null) return [];
  const { day, from, to } = atom;
  const first: Edge[] =
    from === null ? [] : [{ at: { kind: "within", day, from, to: from }, fact, step: -1, side: "first", unit: "day" }];
  const last: Edge[] =
    to === null ? [] : [{ at: { kind: "within", day, from: to, to }, fact, step: 1, side: "last", unit: "day" }];
  return [...first, ...last];
}

/** On the birthday itself one is just old enough; the day before the next birthday one is just young enough. */
function ageEdges({ birth, on, min, max }: Extract<Predicate, { readonly kind: "age" }>): readonly Edge[] {
  const base = { kind: "age", birth, on } as const;
  const turned = (years: number, by: number): Predicate => {
    const dayBefore: DayTerm = { kind: "plusDays", base: on, days: -1 };
    const dayAfter: DayTerm = { kind: "plusDays", base: on, days: 1 };
    return by < 0
      ? all([{ ...base, min: years, max: null }, not({ ...base, on: dayBefore, min: years, max: null })])
      : all([
          { ...base, min: null, max: years },
          { ...base, on: dayAfter, min: years + 1, max: null },
        ]);
  };
  const young: Edge[] =
    min === null || min <= 0 ? [] : [{ at: turned(min, -1), fact: birth, step: 1, side: "first", unit: "age" }];
  const old: Edge[] = max === null ? [] : [{ at: turned(max, 1), fact: birth, step: -1, side: "last", unit: "age" }];
  return [...young, ...old];
}

/** The fact that a day moves with, day by day. */
function factOf(day: DayTerm): number | null {
  if (day.kind === "fact") return day.fact;
  return day.kind === "plusDays" ? factOf(day.base) : null;
}
