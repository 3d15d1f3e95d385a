import { dayNumber, formatDay } from "@zhengce/runtime";
import { describe, expect, it } from "vitest";
import { describePerson } from "../../compiler/wording/say-person.js";
import { coexisting } from "../../compiler/verify/questions/coexisting.js";
import { misfittingBrackets } from "../../compiler/verify/questions/brackets.js";
import { paymentGaps } from "../../compiler/verify/questions/gaps.js";
import { unheldGroups } from "../../compiler/verify/questions/groups.js";
import { unevenParts } from "../../compiler/verify/questions/parts.js";
import { overlappingSituations, unguardedFacts, unorderedExceptions, unreachableSituations } from "../../compiler/verify/questions/situations.js"; // prettier-ignore
import { dominatedSubsidies } from "../../compiler/verify/questions/subsidies.js";
import { solverFor } from "../../compiler/verify/solver.js";
import { all, any, birth, boolean, certified, day, derived, enumeration, fact, held, not, optionalDate, payment, program, situation, within } from "./programs.js"; // prettier-ignore
import type { Predicate, Program, RateSpec, SubsidySpec } from "../../compiler/decision/program.js";

const paid = (from: [number, number, number] | null, to: [number, number, number] | null): Predicate =>
  within(fact(0), from === null ? null : day(...from), to === null ? null : day(...to));
const newborn = within(fact(0), fact(1), { kind: "plusDays", base: fact(1), days: 90 });
const bornIn2021 = within(fact(1), day(2021, 1, 1), day(2021, 12, 31));
const veteran = within(fact(0), fact(2), null);
const dischargedIn2021 = within(fact(2), day(2021, 1, 1), day(2021, 12, 31));
const everything = (): boolean => true;
const nothing = (): boolean => false;
const facts = [payment, birth, optionalDate("退役日期")];
const year = paid([2020, 11, 16], [2021, 12, 31]);
const guizhou = program({
  facts,
  groups: [certified("孤儿")],
  situations: [
    situation("新生儿", all(year, newborn, bornIn2021), true),
    situation("退役军人", all(year, veteran, dischargedIn2021), true),
    situation("集中缴费", paid([2020, 11, 16], [2021, 3, 31])),
    situation("零星缴费", paid([2021, 4, 1], [2021, 12, 31])),
  ],
});
const words = (p: Program, person: Parameters<typeof describePerson>[1] | undefined): string =>
  describePerson(p, person ?? {}).zh;

describe("situations", () => {
  const solver = solverFor(guizhou);
  it("that fit the year overlap nowhere and leave no gap", () => {
    expect(overlappingSituations(solver, everything)).toEqual([]);
    expect(paymentGaps(solver)).toEqual([]);
    expect(unreachableSituations(solver, everything, nothing)).toEqual([]);
  });
  it("need an order where two exceptions fit one person", () => {
    const [pair, ...more] = unorderedExceptions(solver, everything, nothing);
    expect(more).toEqual([]);
    expect(pair).toMatchObject({ first: 0, second: 1 });
    expect(words(guizhou, pair?.person)).toBe("2021年1月1日缴费，2021年1月1日出生，2021年1月1日退役");
    expect(describePerson(guizhou, pair?.person ?? {}).en).toBe(
      "paying on 2021-01-01, born on 2021-01-01, 退役日期 2021-01-01",
    );
    expect(unorderedExceptions(solver, everything, (a, b) => a === 0 && b === 1)).toEqual([]);
    expect(unorderedExceptions(solver, (i) => i !== 1, nothing)).toEqual([]);
  });
  it("need no order where a third always goes before both", () => {
    const third = program({
      ...guizhou,
      situations: [...guizhou.situations.slice(0, 2), situation("两者兼有", all(year, newborn, veteran), true)],
    });
    const precedes = (a: number, b: number): boolean => a === 2 && b < 2;
    expect(unorderedExceptions(solverFor(third), everything, precedes)).toEqual([]);
  });
  it("overlap on the day that two periods share, unless an exception decides", () => {
    const late = situation("零星缴费", paid([2021, 3, 31], [2021, 12, 31]));
    const shared = program({ facts, situations: [situation("集中缴费", paid([2020, 11, 16], [2021, 3, 31])), late] });
    const [pair] = overlappingSituations(solverFor(shared), everything);
    expect(pair).toMatchObject({ first: 0, second: 1, person: { 缴费日期: "2021-03-31" } });
    const decided = program({
      ...shared,
      situations: [situation("末日", paid([2021, 3, 31], [2021, 3, 31]), true), ...shared.situations],
    });
    expect(overlappingSituations(solverFor(decided), everything)).toEqual([]);
    const scope = { admits: [], excludes: [{ when: paid([2021, 3, 31], [2021, 3, 31]), entry: { rule: "not-admitted" as const, clause: "", line: 1, about: {} } }], entry: { rule: "not-admitted" as const, clause: "", line: 1, about: {} } }; // prettier-ignore
    expect(overlappingSituations(solverFor(program({ ...shared, scope })), everything)).toEqual([]);
  });
  it("leave a gap where a day of the year has none: one gap, whole", () => {
    const gappy = program({
      facts,
      situations: [
        situation("集中缴费", paid([2020, 11, 16], [2021, 3, 31])),
        situation("零星缴费", paid([2021, 4, 3], [2021, 12, 30])),
      ],
    });
    const gaps = paymentGaps(solverFor(gappy)).map(({ from, to, person }) => [formatDay(from), formatDay(to), person]);
    expect(gaps).toEqual([
      ["2021-04-01", "2021-04-02", { 缴费日期: "2021-04-01" }],
      ["2021-12-31", "2021-12-31", { 缴费日期: "2021-12-31" }],
    ]);
  });
  it("that recur or have no end stretch nothing", () => {
    const yearly = situation("秋季", { kind: "yearly", day: fact(0), from: 901, to: 930 });
    const rest = situation("其余", { kind: "yearly", day: fact(0), from: 1001, to: 831 });
    const of = (...situations: ReturnType<typeof situation>[]): readonly string[] =>
      paymentGaps(solverFor(program({ facts, situations }))).map(
        ({ from, to }) => `${formatDay(from)} ${formatDay(to)}`,
      );
    expect(of(yearly, rest)).toEqual([]);
    expect(of(yearly)).toEqual(["2021-01-01 2021-08-31", "2021-10-01 2021-12-31"]);
    expect(of(situation("起", paid([2021, 3, 1], null)))).toEqual(["2021-01-01 2021-02-28"]);
    expect(of(situation("止", paid(null, [2022, 3, 1])), yearly)).toEqual([]);
  });
  it("leave a gap for some persons", () => {
    const local = { kind: "isTrue", fact: 1 } as const;
    const someday = program({
      facts: [payment, boolean("本市户籍", true)],
      situations: [situation("户籍人口", local)],
    });
    const [gap] = paymentGaps(solverFor(someday));
    expect(gap).toMatchObject({
      from: dayNumber(2021, 1, 1),
      to: dayNumber(2021, 12, 31),
      person: { 本市户籍: false },
    });
  });
  it("never apply for one of three reasons", () => {
    const three = program({
      facts,
      scope: { admits: [{ when: not({ kind: "known", fact: 1 }), entry: { rule: "not-admitted" as const, clause: "", line: 1, about: {} } }], excludes: [], entry: { rule: "not-admitted" as const, clause: "", line: 1, about: {} } }, // prettier-ignore
      situations: [
        situation("甲", paid([2021, 3, 1], [2021, 3, 31]), true),
        situation("乙", paid([2021, 2, 1], [2021, 4, 30]), true),
        situation("丙", all(year, paid([2022, 1, 1], null))),
        situation("丁", newborn),
        situation("戊", paid([2021, 3, 10], [2021, 4, 10])),
      ],
    });
    const found = unreachableSituations(solverFor(three), everything, (a, b) => a === 1 && b === 0);
    expect(found).toEqual([
      { situation: 0, reason: "shadowed", by: [1] },
      { situation: 2, reason: "condition", by: [] },
      { situation: 3, reason: "scope", by: [] },
      { situation: 4, reason: "shadowed", by: [1] },
    ]);
  });
  it("may not count their benefits from a fact that may be absent", () => {
    const open = (when: Predicate): Program =>
      program({
        facts,
        situations: [
          { ...situation("退役军人", when, true), benefitFrom: { kind: "plusDays", base: fact(2), days: 1 } },
        ],
      });
    expect(unguardedFacts(solverFor(open(year)), everything)).toMatchObject([
      { situation: 0, fact: 2, use: "benefitFrom" },
    ]);
    expect(unguardedFacts(solverFor(open(any(veteran, newborn))), everything)).toHaveLength(1);
    expect(unguardedFacts(solverFor(open(all(year, veteran))), everything)).toEqual([]);
  });
});

describe("groups", () => {
  const brackets = (...ranges: [Predicate, Predicate, ...Predicate[]]): readonly unknown[] =>
    misfittingBrackets(program({ facts, groups: ranges.map((when, i) => derived(`组${i}`, when)) }));
  const born = (from: [number, number, number] | null, to: [number, number, number] | null): Predicate =>
    within(fact(1), from === null ? null : day(...from), to === null ? null : day(...to));
  const aged = (min: number | null, max: number | null): Predicate => ({
    kind: "age",
    birth: 1,
    on: day(2021, 12, 31),
    min,
    max,
  });

  it("that are brackets of birth dates meet at their ends", () => {
    expect(brackets(born([1952, 1, 1], [1961, 12, 31]), born(null, [1951, 12, 31]))).toEqual([]);
    const hole = brackets(born([1952, 1, 1], [1961, 12, 31]), born(null, [1951, 12, 30]));
    expect(hole).toMatchObject([
      { kind: "hole", from: dayNumber(1951, 12, 31), to: dayNumber(1951, 12, 31), unit: "day", fact: 1 },
    ]);
    const overlap = brackets(born([1951, 12, 31], [1961, 12, 31]), born(null, [1951, 12, 31]));
    expect(overlap).toMatchObject([{ kind: "overlap", from: dayNumber(1951, 12, 31), to: dayNumber(1951, 12, 31) }]);
  });
  it("that are brackets of ages too; one inside the other, or far apart, is meant", () => {
    expect(brackets(aged(60, 69), aged(70, null))).toEqual([]);
    expect(brackets(aged(60, null), aged(70, null))).toEqual([]);
    expect(brackets(aged(null, 6), aged(60, null))).toEqual([]);
    expect(brackets(aged(60, 70), aged(70, null))).toMatchObject([{ kind: "overlap", from: 70, to: 70, unit: "year" }]);
    expect(brackets(aged(60, 68), aged(70, null))).toMatchObject([{ kind: "hole", from: 69, to: 69 }]);
    expect(brackets(aged(60, 68), born(null, [1951, 12, 31]))).toEqual([]);
  });
  it("may be held by nobody", () => {
    const groups = [
      certified("孤儿"),
      derived("甲", all(aged(60, null), born([1990, 1, 1], null))),
      derived("乙", all(held(0), not(held(0)))),
      derived("丙", aged(60, null)),
    ];
    expect(unheldGroups(solverFor(program({ facts, groups })), true)).toEqual([1, 2]);
    const young = derived("丁", within(fact(1), day(2022, 1, 1), null));
    const paying = solverFor(
      program({ facts, groups: [young], situations: [situation("全年", all(year, within(fact(1), null, fact(0))))] }),
    );
    expect([unheldGroups(paying, true), unheldGroups(paying, false)]).toEqual([[0], []]);
  });
});

describe("money", () => {
  const entry = { rule: "not-admitted" as const, clause: "", line: 1, about: {} };
  const subsidy = (group: number, rate: RateSpec, when: Predicate | null = null): SubsidySpec => ({
    group,
    component: 0,
    when,
    rates: [rate],
    funding: { parts: [], remainder: { code: "left-open" as const, document: null } },
    entries: [entry],
  });
  const exact = (fen: number): RateSpec => ({ kind: "exact", fen });
  const rich: Predicate = { kind: "isTrue", fact: 1 };
  const dominated = (mode: "highest" | "sum" | "first", ...subsidies: SubsidySpec[]): readonly unknown[] =>
    dominatedSubsidies(
      solverFor(
        program({
          facts: [payment, boolean("深度贫困县")],
          groups: [certified("特困", [1]), certified("孤儿"), certified("低保")],
          components: [{ name: "个人缴费", amounts: [28000], documents: [null], variants: [], support: null, entry }],
          combination: { mode, entry: null, document: null },
          subsidies,
        }),
      ),
    );

  it("of a condition never wins against more without one", () => {
    expect(dominated("highest", subsidy(2, exact(12000), rich), subsidy(2, exact(14000)))).toEqual([
      { subsidy: 0, by: 1 },
    ]);
    expect(dominated("highest", subsidy(2, exact(15000), rich), subsidy(2, exact(14000)))).toEqual([]);
    expect(dominated("highest", subsidy(2, exact(14000), rich), subsidy(2, exact(14000)))).toEqual([]);
    expect(dominated("highest", subsidy(2, exact(14000)), subsidy(2, exact(14000), rich))).toEqual([
      { subsidy: 1, by: 0 },
    ]);
    expect(dominated("sum", subsidy(2, exact(12000), rich), subsidy(2, exact(14000)))).toEqual([]);
    expect(dominated("first", subsidy(2, exact(12000)), subsidy(2, exact(14000), rich))).toEqual([
      { subsidy: 1, by: 0 },
    ]);
  });
  it("of a member never wins against more for the union", () => {
    expect(dominated("highest", subsidy(1, exact(12000)), subsidy(0, { kind: "full" }))).toEqual([
      { subsidy: 0, by: 1 },
    ]);
    expect(dominated("highest", subsidy(0, exact(12000)), subsidy(1, { kind: "full" }))).toEqual([]);
    expect(dominated("highest", subsidy(2, exact(12000)), subsidy(0, { kind: "full" }))).toEqual([]);
  });
  it("may tie where both are cut to what is paid", () => {
    expect(dominated("highest", subsidy(2, exact(28000), rich), subsidy(2, exact(30000)))).toEqual([]);
    expect(dominated("highest", subsidy(2, { kind: "floor", fen: 100 }, rich), subsidy(2, { kind: "full" }))).toEqual(
      [],
    );
  });
  it("in conditional parts covers the whole once", () => {
    const p = program({ facts: [payment, enumeration("属地", ["贵阳市", "贵安新区"])], groups: [certified("低保")] });
    const solver = solverFor(p);
    const place = (...values: string[]): Predicate => ({ kind: "oneOf", fact: 1, values });
    const of = (...parts: [number | "rest", Predicate | null][]): ReturnType<typeof unevenParts> =>
      unevenParts(
        solver,
        parts.map(([quantity, when]) => ({ quantity, when })),
        14000,
        [held(0)],
      );
    expect(of([12000, null], [2000, place("贵阳市")], [2000, place("贵安新区")])).toEqual([]);
    expect(of(["rest", place("贵阳市")], ["rest", place("贵安新区")])).toEqual([]);
    expect(of([12000, null], [2000, place("贵阳市")])).toMatchObject([
      { kind: "less", parts: [0], sum: 12000, person: { 属地: "贵安新区" } },
    ]);
    expect(of([12000, null], [2000, place("贵阳市")], [2000, place("贵阳市", "贵安新区")])).toMatchObject([
      { kind: "more", sum: 16000, person: { 属地: "贵阳市" } },
    ]);
    expect(of(["rest", place("贵阳市")], ["rest", place("贵阳市", "贵安新区")])).toMatchObject([
      { kind: "more", parts: [0, 1] },
    ]);
    expect(of([14000, null])).toEqual([]);
  });
  it("of two variants is a question of who meets both", () => {
    const p = program({ groups: [certified("学生"), certified("低保")] });
    expect(coexisting(solverFor(p), [held(0), held(1)], () => [])).toEqual([
      { first: 0, second: 1, person: { 缴费日期: "2021-01-01", 身份: ["学生", "低保"] } },
    ]);
    expect(coexisting(solverFor(p), [held(0), all(held(1), not(held(0)))], () => [])).toEqual([]);
    expect(coexisting(solverFor(p), [held(0), null, held(1)], () => null)).toEqual([]);
  });
});
