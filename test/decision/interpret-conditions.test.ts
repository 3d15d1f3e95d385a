import { describe, expect, it } from "vitest";
import { formatDay } from "@zhengce/runtime";
import { dayOf, heldGroups, isMet, isTrue, worldOf } from "../../compiler/decision/interpret/conditions.js";
import type { DayTerm, Predicate, Program, Waiting } from "../../compiler/decision/program.js";
import {
  ALWAYS,
  BIRTH,
  certified,
  CERTIFICATION,
  derived,
  fact,
  GAP,
  holds,
  HOUSEHOLD,
  INCOME,
  KIND,
  NEVER,
  not,
  on,
  PAYMENT,
  paidWithin,
  program,
  read,
  within,
} from "../harness/programs.js";

const is = (predicate: Predicate, raw: object = {}, of: Program = program()): boolean =>
  isTrue(predicate, worldOf(of, read(of, raw)));
const dayIn = (term: DayTerm, raw: object = {}): string | null => {
  const of = program();
  const day = dayOf(term, worldOf(of, read(of, raw)));
  return day === null ? null : formatDay(day);
};

describe("predicates", () => {
  it("all and any of nothing", () => expect([is(ALWAYS), is(NEVER), is(not(ALWAYS))]).toEqual([true, false, false]));
  it("all, any", () => {
    expect(is({ kind: "all", of: [ALWAYS, NEVER] })).toBe(false);
    expect(is({ kind: "all", of: [ALWAYS, ALWAYS] })).toBe(true);
    expect(is({ kind: "any", of: [ALWAYS, NEVER] })).toBe(true);
    expect(is({ kind: "any", of: [NEVER, NEVER] })).toBe(false);
  });
  it("a missing condition is met", () => expect(isMet(null, worldOf(program(), read(program())))).toBe(true));
  it("a boolean that is true, not one that is false or absent", () => {
    const atom: Predicate = { kind: "isTrue", fact: HOUSEHOLD };
    expect([{ 本市户籍: true }, { 本市户籍: false }, {}].map((raw) => is(atom, raw))).toEqual([true, false, false]);
    expect(is(not(atom))).toBe(true);
  });
  it("a fact that is known, whatever its value", () => {
    const atom: Predicate = { kind: "known", fact: HOUSEHOLD };
    expect([{ 本市户籍: true }, { 本市户籍: false }, {}].map((raw) => is(atom, raw))).toEqual([true, true, false]);
  });
  it("a word of several", () => {
    const atom: Predicate = { kind: "oneOf", fact: KIND, values: ["贫困县"] };
    expect([{ 县类别: "贫困县" }, { 县类别: "非贫困县" }, {}].map((raw) => is(atom, raw))).toEqual([
      true,
      false,
      false,
    ]);
  });
  it("numbers between ends, both included, either open", () => {
    const atom = (min: number | null, max: number | null, of = GAP): Predicate => ({
      kind: "number",
      fact: of,
      min,
      max,
    });
    expect([1, 2, 4, 5].map((years) => is(atom(2, 4), { 断保年数: years }))).toEqual([false, true, true, false]);
    expect(is(atom(null, 4), { 断保年数: 0 })).toBe(true);
    expect(is(atom(2, null), { 断保年数: 99 })).toBe(true);
    expect(is(atom(null, null))).toBe(false);
    expect(is(atom(100, 100, INCOME), { 收入: 100 })).toBe(true);
  });
  it("days between ends, both included, either open; false where any is absent", () => {
    const atom = paidWithin("2021-05-10", "2021-05-11");
    expect(["2021-05-09", "2021-05-10", "2021-05-11", "2021-05-12"].map((at) => is(atom, { 缴费日期: at }))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(is(within(fact(PAYMENT), null, on("2021-05-10")))).toBe(true);
    expect(is(within(fact(PAYMENT), on("2021-05-11"), null))).toBe(false);
    expect(is(within(fact(BIRTH), null, null))).toBe(false);
    expect(is(within(fact(PAYMENT), fact(BIRTH), null))).toBe(false);
    expect(is(within(fact(PAYMENT), null, fact(BIRTH)))).toBe(false);
    expect(is(not(within(fact(PAYMENT), null, fact(BIRTH))))).toBe(true);
    expect(is(within(fact(PAYMENT), fact(BIRTH), null), { 出生日期: "2021-05-10" })).toBe(true);
  });
  it("an absent end is no day of 1970", () => {
    expect(is(within(fact(BIRTH), null, fact(CERTIFICATION)), { 出生日期: "1960-01-01" })).toBe(false);
    expect(is(within(fact(PAYMENT), fact(BIRTH), null))).toBe(false);
    expect(
      is({ kind: "age", birth: BIRTH, on: fact(CERTIFICATION), min: null, max: null }, { 出生日期: "1960-01-01" }),
    ).toBe(false);
  });
  it("a yearly range, over the year's end too", () => {
    const atom: Predicate = { kind: "yearly", day: fact(PAYMENT), from: 1115, to: 228 };
    expect(["2021-11-14", "2021-11-15", "2022-02-28", "2022-03-01"].map((at) => is(atom, { 缴费日期: at }))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(is({ ...atom, day: fact(BIRTH) })).toBe(false);
  });
  it("an age; it is negative before birth", () => {
    const atom = (min: number | null, max: number | null): Predicate => ({
      kind: "age",
      birth: BIRTH,
      on: on("2021-05-10"),
      min,
      max,
    });
    expect(is(atom(60, null), { 出生日期: "1961-05-10" })).toBe(true);
    expect(is(atom(60, null), { 出生日期: "1961-05-11" })).toBe(false);
    expect(is(atom(null, 60), { 出生日期: "1960-05-11" })).toBe(true);
    expect(is(atom(null, 59), { 出生日期: "1961-05-10" })).toBe(false);
    const later = { 出生日期: "2021-05-11", 缴费日期: "2021-05-11" };
    expect(is(atom(null, 17), later)).toBe(true);
    expect(is(atom(0, 17), later)).toBe(false);
    expect(is(atom(null, 17), { 出生日期: "2021-05-10" })).toBe(true);
    expect(is(atom(null, null))).toBe(false);
    expect(
      is({ kind: "age", birth: BIRTH, on: fact(CERTIFICATION), min: null, max: null }, { 出生日期: "2000-01-01" }),
    ).toBe(false);
  });
  it("the tier, never where there are none", () => {
    const tiered = program({ tiers: ["一档", "二档"] });
    expect(is({ kind: "tier", tier: 1 }, { 档次: "二档" }, tiered)).toBe(true);
    expect(is({ kind: "tier", tier: 0 }, { 档次: "二档" }, tiered)).toBe(false);
    expect(is({ kind: "tier", tier: 0 })).toBe(false);
  });
  it("a test of an adjustment is false", () => expect(is({ kind: "change", test: "newlyCertified" })).toBe(false));
});

describe("groups", () => {
  const held = (groups: Program["groups"], raw: object): readonly number[] => {
    const of = program({ groups });
    return [...heldGroups(of, read(of, raw))];
  };
  it("are held when claimed, or when one is that they include by any way", () => {
    const groups = [certified("特困人员", [1]), certified("孤儿", [2]), certified("无人抚养"), certified("低保")];
    expect(held(groups, { 身份: ["无人抚养"] })).toEqual([0, 1, 2]);
    expect(held(groups, { 身份: ["特困人员"] })).toEqual([0]);
    expect(held(groups, {})).toEqual([]);
  });
  it("may include each other in a circle", () => {
    const groups = [certified("甲", [1, 2]), certified("乙", [0]), certified("丙")];
    expect(held(groups, { 身份: ["丙"] })).toEqual([0, 1, 2]);
  });
  it("are derived from facts and from other groups, declared before or after", () => {
    const groups = [
      derived("动态", { kind: "any", of: [holds(1), holds(2)] }),
      certified("孤儿"),
      derived("本地", { kind: "isTrue", fact: HOUSEHOLD }),
    ];
    expect(held(groups, { 身份: ["孤儿"] })).toEqual([0, 1]);
    expect(held(groups, { 本市户籍: true })).toEqual([0, 2]);
    expect(held(groups, {})).toEqual([]);
  });
  it("may include a derived one", () =>
    expect(
      held([certified("老年", [1]), derived("本地", { kind: "isTrue", fact: HOUSEHOLD })], { 本市户籍: true }),
    ).toEqual([0, 1]));
  it("that ask for themselves are not held", () => {
    expect(held([derived("甲", holds(0))], {})).toEqual([]);
    expect(held([derived("甲", holds(1)), derived("乙", holds(0))], {})).toEqual([]);
    expect(held([{ ...derived("甲", ALWAYS), when: null }], {})).toEqual([]);
  });
  it("that do not exist are not held", () => expect(is(holds(99))).toBe(false));
});

describe("day terms", () => {
  const waiting = (extra: Partial<Waiting>): DayTerm => ({
    kind: "afterWaiting",
    base: fact(PAYMENT),
    waiting: { unit: "day", firstCounts: false, constant: 0, factors: [], minimum: null, maximum: null, ...extra },
  });
  it("count from days and facts", () => {
    expect(dayIn(on("2021-01-01"))).toBe("2021-01-01");
    expect(dayIn(fact(PAYMENT))).toBe("2021-05-10");
    expect(dayIn({ kind: "plusDays", base: fact(PAYMENT), days: -10 })).toBe("2021-04-30");
    expect(dayIn({ kind: "plusMonths", base: on("2021-11-30"), months: 3 })).toBe("2022-02-28");
    expect(dayIn({ kind: "nextMonth", base: fact(PAYMENT) })).toBe("2021-06-01");
  });
  it("are absent with a fact inside", () => {
    expect(dayIn(fact(BIRTH))).toBeNull();
    for (const kind of ["plusDays", "plusMonths"] as const)
      expect(dayIn({ kind, base: fact(BIRTH), days: 1, months: 1 })).toBeNull();
    expect(dayIn({ kind: "nextMonth", base: fact(BIRTH) })).toBeNull();
    expect(dayIn(fact(KIND), { 县类别: "贫困县" })).toBeNull();
  });
  it("wait days and months, by a formula", () => {
    expect(dayIn(waiting({ constant: 60 }))).toBe("2021-07-10");
    expect(dayIn(waiting({ constant: 3, unit: "month" }))).toBe("2021-08-11");
    const formula = { constant: 3, unit: "month" as const, factors: [{ fact: GAP, times: 2 }], maximum: 12 };
    expect(dayIn(waiting(formula), { 断保年数: 1 })).toBe("2021-10-11");
    expect(dayIn(waiting(formula), { 断保年数: 9 })).toBe("2022-05-11");
    expect(dayIn(waiting(formula), { 断保年数: 0 })).toBe("2021-08-11");
    expect(dayIn(waiting({ ...formula, minimum: 6 }), { 断保年数: 0 })).toBe("2021-11-11");
    expect(dayIn(waiting({ ...formula, firstCounts: true }), { 断保年数: 0 })).toBe("2021-08-10");
    expect(dayIn(waiting({ unit: "day", constant: 60, firstCounts: true }))).toBe("2021-07-09");
    expect(dayIn(waiting(formula))).toBeNull();
  });
});
