import { describe, expect, it } from "vitest";
import { factsOfPredicate, factsOfTerm } from "../../compiler/decision/interpret/reads.js";
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
} from "./programs.js";

const waiting = (base: DayTerm, ...factors: readonly number[]): DayTerm => ({
  kind: "afterWaiting",
  base,
  waiting: {
    unit: "day",
    constant: 1,
    factors: factors.map((one) => ({ fact: one, times: 1 })),
    minimum: null,
    maximum: null,
  },
});

describe("the facts that are read", () => {
  it("by a term: its base first, then the factors of its wait, each once", () => {
    expect(factsOfTerm(on("2021-01-01"))).toEqual([]);
    expect(factsOfTerm(fact(BIRTH))).toEqual([BIRTH]);
    expect(factsOfTerm({ kind: "plusDays", base: fact(BIRTH), days: 1 })).toEqual([BIRTH]);
    expect(factsOfTerm({ kind: "plusMonths", base: { kind: "nextMonth", base: fact(BIRTH) }, months: 1 })).toEqual([
      BIRTH,
    ]);
    expect(factsOfTerm(waiting(fact(BIRTH), GAP, INCOME, GAP))).toEqual([BIRTH, GAP, INCOME]);
    expect(factsOfTerm(waiting(on("2021-01-01")))).toEqual([]);
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
