import { describe, expect, it } from "vitest";
import { factsOfDay } from "../../compiler/decision/day-term.js";
import { all, ALWAYS, any, atomsOf, factsOfPredicate, mapPredicate, NEVER } from "../../compiler/decision/predicate.js";
import type { DayTerm, Predicate } from "../../compiler/decision/program.js";
import {
  BIRTH,
  CERTIFICATION,
  fact,
  GAP,
  holds,
  HOUSEHOLD,
  INCOME,
  KIND,
  not,
  on,
  PAYMENT,
  within,
} from "../harness/programs.js";

const waiting = (base: DayTerm, ...factors: readonly number[]): DayTerm => ({
  kind: "afterWaiting",
  base,
  waiting: {
    unit: "day",
    firstCounts: false,
    constant: 1,
    factors: factors.map((one) => ({ fact: one, times: 1 })),
    minimum: null,
    maximum: null,
  },
});

describe("the facts that are read", () => {
  it("by a term: its base first, then the factors of its wait, each once", () => {
    expect(factsOfDay(on("2021-01-01"))).toEqual([]);
    expect(factsOfDay(fact(BIRTH))).toEqual([BIRTH]);
    expect(factsOfDay({ kind: "plusDays", base: fact(BIRTH), days: 1 })).toEqual([BIRTH]);
    expect(factsOfDay({ kind: "plusMonths", base: { kind: "nextMonth", base: fact(BIRTH) }, months: 1 })).toEqual([
      BIRTH,
    ]);
    expect(factsOfDay(waiting(fact(BIRTH), GAP, INCOME, GAP))).toEqual([BIRTH, GAP, INCOME]);
    expect(factsOfDay(waiting(on("2021-01-01")))).toEqual([]);
  });
  it("by a predicate: those of its parts, each once", () => {
    const known = (one: number): Predicate => ({ kind: "known", fact: one });
    expect(factsOfPredicate({ kind: "all", of: [known(GAP), { kind: "any", of: [known(KIND), known(GAP)] }] })).toEqual(
      [GAP, KIND],
    );
    expect(factsOfPredicate(not(known(GAP)))).toEqual([GAP]);
    expect(factsOfPredicate({ kind: "isTrue", fact: HOUSEHOLD })).toEqual([HOUSEHOLD]);
    expect(factsOfPredicate({ kind: "oneOf", fact: KIND, values: [] })).toEqual([KIND]);
    expect(factsOfPredicate({ kind: "number", fact: INCOME, min: 1, max: 2 })).toEqual([INCOME]);
    expect(factsOfPredicate(within(fact(PAYMENT), fact(BIRTH), fact(CERTIFICATION)))).toEqual([
      PAYMENT,
      BIRTH,
      CERTIFICATION,
    ]);
    expect(factsOfPredicate(within(fact(PAYMENT), null, null))).toEqual([PAYMENT]);
    expect(factsOfPredicate({ kind: "yearly", day: fact(BIRTH), from: 101, to: 102 })).toEqual([BIRTH]);
    expect(factsOfPredicate({ kind: "age", birth: BIRTH, on: fact(PAYMENT), min: 1, max: null })).toEqual([
      BIRTH,
      PAYMENT,
    ]);
    expect(
      [holds(0), { kind: "tier", tier: 0 } as const, { kind: "change", test: "newlyCertified" } as const].map(
        factsOfPredicate,
      ),
    ).toEqual([[], [], []]);
  });
});

describe("a predicate over other indices", () => {
  const later = {
    fact: (one: number) => (one === GAP ? null : one + 10),
    fixedDay: (day: number) => day + 1,
    holds: ({ group }: { readonly group: number }) => (group === 0 ? ALWAYS : holds(group + 100)),
    tier: () => NEVER,
  };
  it("keeps its shape", () => {
    const asked = all([not(holds(0)), any([holds(1), { kind: "tier", tier: 0 }])]);
    expect(mapPredicate(asked, later)).toEqual(all([not(ALWAYS), any([holds(101), NEVER])]));
  });
  it("moves facts and fixed days wherever they stand", () => {
    const days = within({ kind: "plusDays", base: fact(BIRTH), days: 3 }, on("2021-01-01"), waiting(fact(PAYMENT)));
    expect(mapPredicate(days, later)).toEqual(
      within({ kind: "plusDays", base: fact(BIRTH + 10), days: 3 }, on("2021-01-02"), waiting(fact(PAYMENT + 10))),
    );
    const age: Predicate = { kind: "age", birth: BIRTH, on: on("2021-01-01"), min: 1, max: null };
    expect(mapPredicate(age, later)).toEqual({ ...age, birth: BIRTH + 10, on: on("2021-01-02") });
  });
  it("is null where any part can't be said there", () => {
    const lost: Predicate = { kind: "known", fact: GAP };
    for (const one of [
      lost,
      not(lost),
      all([holds(1), lost]),
      any([lost]),
      within(waiting(fact(BIRTH), GAP), null, null),
    ])
      expect(mapPredicate(one, later)).toBeNull();
  });
});

describe("the atoms of a predicate", () => {
  const asked = all([holds(1), not(any([holds(2), { kind: "known", fact: GAP }]))]);
  it("stand in the order met", () => {
    expect(atomsOf(asked)).toEqual([holds(1), holds(2), { kind: "known", fact: GAP }]);
  });
  it("leave out what is negated, when asked to", () => {
    expect(atomsOf(asked, true)).toEqual([holds(1)]);
  });
});
