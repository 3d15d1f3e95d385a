import fc from "fast-check";
import { dayNumber, formatDay } from "@zhengce/runtime";
import { describe, expect, it } from "vitest";
import { solverFor } from "../../compiler/verify/solver.js";
import { paymentRegions } from "../../compiler/verify/regions.js";
import { birth, boolean, certified, derived, integer, optionalDate, payment, program } from "./programs.js";
import { holds } from "./evaluate.js";
import type { DayTerm, Predicate, Program } from "../../compiler/decision/program.js";
import type { Domain, Interval } from "../../compiler/verify/domain.js";
import type { Person } from "../../compiler/verify/person.js";

/** Days around which the small windows stand: month ends, leap days, the turn of a year. */
const anchors = [
  dayNumber(2020, 2, 27),
  dayNumber(2021, 2, 26),
  dayNumber(2021, 3, 30),
  dayNumber(2020, 12, 29),
  dayNumber(2100, 2, 26),
];
const facts = [payment, birth, optionalDate("退役日期"), boolean("本市户籍"), integer("断保年数")];

interface Case {
  readonly program: Program;
  readonly asked: readonly Predicate[];
  readonly domain: Domain;
}

const term = (from: number): fc.Arbitrary<DayTerm> => {
  const leaf = fc.oneof(
    { weight: 2, arbitrary: fc.integer({ min: -3, max: 9 }).map((n): DayTerm => ({ kind: "day", day: from + n })) },
    { weight: 4, arbitrary: fc.constantFrom(0, 1, 2).map((fact): DayTerm => ({ kind: "fact", fact })) },
  );
  const step = (base: fc.Arbitrary<DayTerm>): fc.Arbitrary<DayTerm> =>
    fc.oneof(
      { weight: 5, arbitrary: base },
      { weight: 3, arbitrary: fc.tuple(base, fc.integer({ min: -9, max: 9 })).map(([b, days]): DayTerm => ({ kind: "plusDays", base: b, days })) },
      { weight: 2, arbitrary: fc.tuple(base, fc.constantFrom(-12, -1, 1, 2, 12)).map(([b, months]): DayTerm => ({ kind: "plusMonths", base: b, months })) },
      { weight: 1, arbitrary: base.map((b): DayTerm => ({ kind: "nextMonth", base: b })) },
      { weight: 1, arbitrary: base.map((b): DayTerm => ({ kind: "nextYear", base: b })) },
      { weight: 1, arbitrary: fc.tuple(base, fc.constantFrom("day" as const, "month" as const), fc.constantFrom(-1, 1, 2), fc.constantFrom(null, 2)).map(([b, unit, times, maximum]): DayTerm => ({ kind: "afterWaiting", base: b, waiting: { unit, firstCounts: b.kind !== "fact", constant: 0, factors: [{ fact: 4, times }], minimum: null, maximum } })) },
    ); // prettier-ignore
  return step(step(leaf));
};
const season = fc.constantFrom([228, 229], [227, 301], [1230, 102], [301, 227], [331, 401], [101, 1231], [
  229, 229,
] as const);

function predicate(from: number): fc.Arbitrary<Predicate> {
  const optionally = fc.option(term(from), { nil: null });
  const atom: fc.Arbitrary<Predicate> = fc.oneof(
    { weight: 6, arbitrary: fc.tuple(term(from), optionally, optionally).map(([day, a, b]): Predicate => ({ kind: "within", day, from: a, to: b })) },
    { weight: 2, arbitrary: fc.tuple(term(from), season).map(([day, [a, b]]): Predicate => ({ kind: "yearly", day, from: a, to: b })) },
    { weight: 2, arbitrary: fc.tuple(term(from), fc.constantFrom(null, 0, 1), fc.constantFrom(null, 0, 1)).map(([on, min, max]): Predicate => ({ kind: "age", birth: 1, on, min, max })) },
    { weight: 1, arbitrary: fc.constantFrom<Predicate>({ kind: "isTrue", fact: 3 }, { kind: "known", fact: 1 }, { kind: "known", fact: 3 }) },
    { weight: 1, arbitrary: fc.constantFrom<Predicate>({ kind: "number", fact: 4, min: 1, max: 1 }, { kind: "number", fact: 4, min: null, max: 1 }) },
    { weight: 2, arbitrary: fc.constantFrom<Predicate>({ kind: "holds", group: 0 }, { kind: "holds", group: 1 }, { kind: "holds", group: 2 }) },
  ); // prettier-ignore
  return fc.letrec<{ p: Predicate }>((tie) => ({
    p: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      { weight: 3, arbitrary: atom },
      { weight: 1, arbitrary: fc.array(tie("p"), { minLength: 1, maxLength: 3 }).map((of): Predicate => ({ kind: "all", of })) },
      { weight: 1, arbitrary: fc.array(tie("p"), { minLength: 1, maxLength: 3 }).map((of): Predicate => ({ kind: "any", of })) },
      { weight: 1, arbitrary: tie("p").map((of): Predicate => ({ kind: "not", of })) },
    ),
  })).p; // prettier-ignore
}

const cases: fc.Arbitrary<Case> = fc
  .tuple(fc.constantFrom(...anchors), fc.constantFrom(0, 0, 366), fc.integer({ min: 1, max: 6 }))
  .chain(([from, back, length]) => {
    const windows = { payment: { from, to: from + length }, dates: { from: from - back, to: from - back + length } };
    const domain: Domain = { ...windows, numbers: { from: 0, to: 2 }, certification: false };
    return fc
      .tuple(predicate(from), fc.array(predicate(from), { minLength: 1, maxLength: 4 }))
      .map(([when, asked]) => ({
        program: program({ facts, groups: [certified("孤儿"), certified("特困", [0]), derived("动态", when)] }),
        asked,
        domain,
      }));
  })
  .filter(({ program: { groups } }) => !JSON.stringify(groups[2]).includes('"group":2'));

function* people({ domain }: Case, payments: Interval): Generator<Person> {
  const days = ({ from, to }: Interval): string[] =>
    Array.from({ length: to - from + 1 }, (_, i) => formatDay(from + i));
  const dates = [undefined, ...days(domain.dates)];
  for (const paid of days(payments))
    // Nobody pays before birth.
    for (const born of dates.filter((day) => day === undefined || day <= paid))
      for (const left of dates)
        for (const local of [undefined, true, false])
          for (const years of [undefined, 0, 1, 2])
            for (const claimed of [[], ["孤儿"], ["特困"]]) {
              const given = {
                缴费日期: paid,
                出生日期: born,
                退役日期: left,
                本市户籍: local,
                断保年数: years,
                身份: claimed,
              };
              yield Object.fromEntries(
                Object.entries(given).filter(([, value]) => value !== undefined),
              ) as unknown as Person;
            }
}
function somebody(c: Case, payments: Interval = c.domain.payment): boolean {
  for (const person of people(c, payments)) if (c.asked.every((p) => holds(c.program, person, p))) return true;
  return false;
}

describe("the solver against brute force", () => {
  it("finds a person exactly where there is one, and the person is right", () => {
    fc.assert(
      fc.property(cases, (c) => {
        const solver = solverFor(c.program, c.domain);
        const person = solver.witness(c.asked);
        expect(solver.impossible(c.asked)).toBe(person === null);
        if (person === null) expect(somebody(c)).toBe(false);
        else for (const p of c.asked) expect(holds(c.program, person, p)).toBe(true);
      }),
      { numRuns: Number(process.env["ZHENGCE_RUNS"] ?? 300) },
    );
  });
  it("finds the payment days on which there is one", () => {
    fc.assert(
      fc.property(cases, (c) => {
        const regions = paymentRegions(solverFor(c.program, c.domain), c.asked, c.domain.payment);
        for (let day = c.domain.payment.from; day <= c.domain.payment.to; day++) {
          const found = regions.some(({ from, to }) => from <= day && day <= to);
          expect(found, formatDay(day)).toBe(somebody(c, { from: day, to: day }));
        }
        regions.slice(1).forEach(({ from }, i) => expect(from).toBeGreaterThan((regions[i]?.to ?? 0) + 1));
      }),
      { numRuns: Number(process.env["ZHENGCE_RUNS"] ?? 80) },
    );
  });
});
