import { dayNumber } from "@zhengce/runtime";
import { describe, expect, it } from "vitest";
import { satisfy, solverFor } from "../../compiler/verify/solver.js";
import { any, birth, boolean, certified, day, derived, enumeration, fact, held, integer, not, optionalDate, payment, program, within } from "./programs.js"; // prettier-ignore
import { holds } from "./evaluate.js";
import type { Predicate, Program } from "../../compiler/decision/program.js";

function expectPerson(p: Program, ...predicates: Predicate[]): Record<string, unknown> {
  const person = satisfy(p, predicates);
  expect(person).not.toBeNull();
  if (person === null) throw new Error("unreachable");
  for (const predicate of predicates) expect(holds(p, person, predicate)).toBe(true);
  return person;
}

describe("days", () => {
  const p = program({ facts: [payment, birth, optionalDate("退役日期")] });
  const in2021 = within(fact(0), day(2021, 1, 1), day(2021, 12, 31));

  it("finds the first day that two periods share", () => {
    const person = expectPerson(
      p,
      within(fact(0), day(2020, 11, 16), day(2021, 3, 31)),
      within(fact(0), day(2021, 3, 31), day(2021, 12, 31)),
    );
    expect(person).toEqual({ 缴费日期: "2021-03-31" });
  });
  it("knows that periods that touch share no day", () => {
    expect(satisfy(p, [within(fact(0), null, day(2021, 3, 31)), within(fact(0), day(2021, 4, 1), null)])).toBeNull();
  });
  it("leaves optional facts out where they may be", () => {
    const newborn = within(fact(0), fact(1), { kind: "plusDays", base: fact(1), days: 90 });
    expect(expectPerson(p, in2021, not(newborn))).toEqual({ 缴费日期: "2021-01-01" });
    expect(Object.keys(expectPerson(p, in2021, newborn))).toEqual(["缴费日期", "出生日期"]);
  });
  it("keeps the contract's count of 90 days", () => {
    const newborn = within(fact(0), fact(1), { kind: "plusDays", base: fact(1), days: 90 });
    const born = within(fact(1), day(2021, 4, 1), day(2021, 4, 1));
    expect(expectPerson(p, newborn, born, within(fact(0), day(2021, 6, 30), null))["缴费日期"]).toBe("2021-06-30");
    expect(satisfy(p, [newborn, born, within(fact(0), day(2021, 7, 1), null)])).toBeNull();
  });
  it("ends a chase at once", () => {
    const after = (a: number, b: number): Predicate =>
      within(fact(a), { kind: "plusDays", base: fact(b), days: 1 }, null);
    expect(satisfy(p, [after(0, 1), after(1, 0)])).toBeNull();
    expect(satisfy(p, [after(0, 1), after(1, 2), after(2, 0)])).toBeNull();
  });
  it("compares months with days exactly", () => {
    // Three months are 89 to 92 days, never 93 and never 88.
    const months = within(fact(0), { kind: "plusMonths", base: fact(1), months: 3 }, null);
    const most = (days: number): Predicate => within(fact(0), null, { kind: "plusDays", base: fact(1), days });
    expect(satisfy(p, [months, most(88)])).toBeNull();
    expectPerson(p, months, most(89), within(fact(1), day(2021, 4, 1), null));
    const least = within(fact(0), { kind: "plusDays", base: fact(1), days: 93 }, null);
    expect(satisfy(p, [least, within(fact(0), null, { kind: "plusMonths", base: fact(1), months: 3 })])).toBeNull();
  });
  it("knows the first days of months", () => {
    const next = { kind: "nextMonth", base: fact(1) } as const;
    const sameDay = within(fact(0), next, next);
    expect(satisfy(p, [sameDay, within(fact(0), day(2021, 3, 2), day(2021, 3, 31))])).toBeNull();
    expect(expectPerson(p, sameDay, within(fact(0), day(2021, 3, 2), null))["缴费日期"]).toBe("2021-04-01");
  });
  it("knows recurring days", () => {
    const winter: Predicate = { kind: "yearly", day: fact(0), from: 1210, to: 228 };
    expect(satisfy(p, [winter, within(fact(0), day(2021, 3, 1), day(2021, 12, 9))])).toBeNull();
    expect(expectPerson(p, winter, within(fact(0), day(2021, 3, 1), null))["缴费日期"]).toBe("2021-12-10");
    expect(expectPerson(p, not(winter), in2021)["缴费日期"]).toBe("2021-03-01");
    const leapDay: Predicate = { kind: "yearly", day: fact(0), from: 229, to: 229 };
    expect(expectPerson(p, leapDay, within(fact(0), day(2021, 1, 1), null))["缴费日期"]).toBe("2024-02-29");
    expect(satisfy(p, [leapDay, within(fact(0), day(2021, 1, 1), day(2024, 2, 28))])).toBeNull();
  });
});

describe("ages", () => {
  const p = program({ facts: [payment, birth] });
  const age = (min: number | null, max: number | null): Predicate => ({ kind: "age", birth: 1, on: fact(0), min, max });
  const on = (y: number, m: number, d: number): Predicate => within(fact(0), day(y, m, d), day(y, m, d));
  const born = (y: number, m: number, d: number): Predicate => within(fact(1), day(y, m, d), day(y, m, d));

  it("turns a year older on the birthday", () => {
    expectPerson(p, age(60, 69), on(2021, 5, 10), born(1961, 5, 10));
    expect(satisfy(p, [age(60, 69), on(2021, 5, 10), born(1961, 5, 11)])).toBeNull();
    expect(satisfy(p, [age(60, 69), on(2021, 5, 10), born(1951, 5, 10)])).toBeNull();
  });
  it("turns on 1 March for 29 February", () => {
    expect(satisfy(p, [age(1, null), on(2021, 2, 28), born(2020, 2, 29)])).toBeNull();
    expectPerson(p, age(1, 1), on(2021, 3, 1), born(2020, 2, 29));
    expectPerson(p, age(4, 4), on(2024, 2, 29), born(2020, 2, 29));
  });
  it("is nothing before birth, for nobody pays unborn, and nothing without a birth date", () => {
    expect(satisfy(p, [on(2021, 2, 28), born(2021, 3, 1)])).toBeNull();
    expect(satisfy(p, [not(age(0, null)), { kind: "known", fact: 1 }])).toBeNull();
    expectPerson(p, age(0, 0), on(2021, 3, 1), born(2021, 3, 1));
    expect(satisfy(p, [age(0, null), on(2021, 2, 28), born(2021, 3, 1)])).toBeNull();
    expect(satisfy(p, [not(age(null, 17)), not(age(18, null)), { kind: "known", fact: 1 }])).toBeNull();
    expect(satisfy(p, [age(null, 10), not({ kind: "known", fact: 1 })])).toBeNull();
  });
  it("is found right where the days asked about lie outside of the notice's years", () => {
    const days = { from: dayNumber(2100, 2, 26), to: dayNumber(2100, 2, 28) };
    const newborn: Predicate = { kind: "age", birth: 1, on: fact(0), min: 0, max: 0 };
    const person = solverFor(p, { payment: days, dates: days }).witness([newborn]);
    expect(person).not.toBeNull();
    expect(holds(p, person ?? {}, newborn)).toBe(true);
  });
  it("sees that brackets leave nobody out, or someone", () => {
    const known: Predicate = { kind: "known", fact: 1 };
    const bornBefore = within(fact(1), null, fact(0));
    expect(satisfy(p, [known, bornBefore, not(age(null, 59)), not(age(60, 69)), not(age(70, null))])).toBeNull();
    expectPerson(p, known, bornBefore, not(age(null, 59)), not(age(60, 69)), not(age(71, null)));
  });
});

describe("groups, values and numbers", () => {
  const p = program({
    facts: [payment, boolean("本市户籍"), enumeration("属地", ["贵阳市", "贵安新区"], true), integer("断保年数")],
    groups: [
      certified("特困", [1, 2]),
      certified("孤儿"),
      certified("弃婴"),
      derived("户籍人口", { kind: "isTrue", fact: 1 }),
      derived("动态", any(held(0), held(3))),
    ],
    tiers: ["一档", "二档"],
  });
  it("counts a member as the union", () => {
    expect(satisfy(p, [not(held(0)), held(1)])).toBeNull();
    expect(expectPerson(p, held(0), not(held(1)))["身份"]).toEqual(["特困"]);
  });
  it("never claims a derived group", () => {
    const person = expectPerson(p, held(4), not(held(0)));
    expect(person).toMatchObject({ 本市户籍: true });
    expect(person).not.toHaveProperty("身份");
  });
  it("fills in what is required, and a tier", () => {
    expect(expectPerson(p, { kind: "tier", tier: 1 })).toEqual({
      缴费日期: "2021-01-01",
      属地: "贵阳市",
      档次: "二档",
    });
    expect(
      satisfy(p, [
        { kind: "tier", tier: 1 },
        { kind: "tier", tier: 0 },
      ]),
    ).toBeNull();
  });
  it("takes absence for what it is", () => {
    const local: Predicate = { kind: "isTrue", fact: 1 };
    expect(expectPerson(p, not(local))).not.toHaveProperty("本市户籍");
    expect(expectPerson(p, not(local), { kind: "known", fact: 1 })).toMatchObject({ 本市户籍: false });
    expect(satisfy(p, [not({ kind: "oneOf", fact: 2, values: ["贵阳市", "贵安新区"] })])).toBeNull();
  });
  it("bounds numbers", () => {
    const years = (min: number | null, max: number | null): Predicate => ({ kind: "number", fact: 3, min, max });
    expect(expectPerson(p, years(3, null))["断保年数"]).toBe(3);
    expect(satisfy(p, [years(3, null), years(null, 2)])).toBeNull();
    expect(expectPerson(p, not(years(0, 2)), { kind: "known", fact: 3 })["断保年数"]).toBe(3);
    expect(satisfy(p, [years(null, -1)])).toBeNull();
  });
  it("comes to an end on a circle of groups", () => {
    const round = program({ groups: [derived("甲", held(1)), derived("乙", any(held(0), not(held(1))))] });
    expect(solverFor(round).solve([held(0)]).kind).not.toBe("undecided");
  });
});

describe("waitings in day terms", () => {
  const p = program({ facts: [payment, birth, integer("断保年数", true)] });
  const start = {
    kind: "afterWaiting",
    base: fact(1),
    waiting: {
      unit: "month",
      firstCounts: false,
      constant: 3,
      factors: [{ fact: 2, times: 1 }],
      minimum: null,
      maximum: 12,
    },
  } as const;
  it("are solved for their numbers", () => {
    const days = [within(fact(1), day(2021, 1, 1), day(2021, 1, 1)), within(fact(0), start, start)];
    const person = expectPerson(p, ...days, within(fact(0), day(2021, 6, 30), null));
    expect(person).toMatchObject({ 缴费日期: "2021-07-02", 断保年数: 3 });
    expect(satisfy(p, [...days, within(fact(0), day(2022, 1, 3), null)])).toBeNull();
    expect(satisfy(p, [...days, within(fact(0), day(2021, 7, 3), day(2021, 8, 1))])).toBeNull();
  });
});
