// Over two centuries, where trying every day is no use: what holds for a person is found possible, and its contradiction impossible.
import fc from "fast-check";
import { dayNumber, formatDay } from "@zhengce/runtime";
import { describe, expect, it } from "vitest";
import { solverFor } from "../../compiler/verify/solver.js";
import { all, birth, fact, optionalDate, payment, program, within } from "./programs.js";
import { holds, term } from "./evaluate.js";
import type { DayTerm, Predicate } from "../../compiler/decision/program.js";

const p = program({ facts: [payment, birth, optionalDate("退役日期")] });
const solver = solverFor(p);
const days = fc.integer({ min: dayNumber(1905, 1, 1), max: dayNumber(2095, 12, 31) });
const step = fc.oneof(
  fc.integer({ min: -400, max: 400 }).map((n) => (base: DayTerm): DayTerm => ({ kind: "plusDays", base, days: n })),
  fc.integer({ min: -30, max: 30 }).map((n) => (base: DayTerm): DayTerm => ({ kind: "plusMonths", base, months: n })),
  fc.constant((base: DayTerm): DayTerm => ({ kind: "nextMonth", base })),
  fc.constant((base: DayTerm): DayTerm => ({ kind: "nextYear", base })),
);
const terms = fc
  .tuple(fc.constantFrom(0, 1, 2), fc.array(step, { maxLength: 2 }))
  .map(([index, steps]) => steps.reduce((base, next) => next(base), fact(index)));
const shift = (base: DayTerm, by: number): DayTerm => ({ kind: "plusDays", base, days: by });
const upTo = (left: DayTerm, right: DayTerm, by: number): Predicate => within(left, null, shift(right, by));

const cases = fc
  .tuple(fc.tuple(days, days, days), fc.array(fc.tuple(terms, terms), { minLength: 1, maxLength: 5 }), fc.boolean())
  .map(([[paid, born, left], pairs, near]) => {
    // Days close to one another make the orders bind.
    const [birthday, discharge] = near
      ? [paid - Math.abs(born % 400), paid - (left % 400)]
      : [Math.min(born, paid), left];
    const person = { 缴费日期: formatDay(paid), 出生日期: formatDay(birthday), 退役日期: formatDay(discharge) };
    const value = (t: DayTerm): number => term(p, person, t) ?? 0;
    const orders = pairs.map(([a, b]) => ({ a, b, by: value(a) - value(b) }));
    const age = { kind: "age", birth: 1, on: fact(0), min: null, max: null } as const;
    const years = Array.from({ length: 120 }, (_, n) => n).find((n) => holds(p, person, { ...age, min: n, max: n }));
    return { person, orders, age: years === undefined ? [] : [{ ...age, min: years, max: years }] };
  });

describe("the solver over two centuries", () => {
  it("finds possible what holds for somebody", () => {
    fc.assert(
      fc.property(cases, ({ orders, age }) => {
        const asked = [...orders.map(({ a, b, by }) => upTo(a, b, by)), ...age];
        const found = solverFor(p).witness(asked);
        expect(found).not.toBeNull();
        if (found !== null) expect(holds(p, found, all(...asked))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
  it("finds impossible that one day is both up to another and after it", () => {
    fc.assert(
      fc.property(terms, terms, fc.integer({ min: -500, max: 500 }), (a, b, by) => {
        const after = within(a, shift(b, by + 1), null);
        expect(solver.impossible([upTo(a, b, by), after]) || solver.exhausted()).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
