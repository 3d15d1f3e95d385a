// What the builders of expressions leave out changes no value; and each kind of expression is worth what docs/plan.md says.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayNumber } from "@zhengce/runtime";
import { evaluate, type Value, type Values } from "../../compiler/plan/evaluate.js";
import type { Expression } from "../../compiler/plan/expression.js";
import * as build from "../../compiler/plan/expressions.js";

const number = (name: string): Expression => ({ kind: "input", name, type: "integer" });
const flag = (name: string): Expression => ({ kind: "isTrue", of: { kind: "input", name, type: "boolean" } });
const people: fc.Arbitrary<Values> = fc
  .record({
    a: fc.option(fc.integer({ min: -3, max: 3 })),
    b: fc.option(fc.integer({ min: -3, max: 3 })),
    p: fc.option(fc.boolean()),
    q: fc.option(fc.boolean()),
  })
  .map((values) => new Map<string, Value>(Object.entries(values)));

/** Two ways to write one value: by a builder, and as it stands. */
interface Pair {
  readonly built: Expression;
  readonly plain: Expression;
}
const leaf = (expression: Expression): Pair => ({ built: expression, plain: expression });
const { test: tests, whole: wholes } = fc.letrec<{ test: Pair; whole: Pair }>((tie) => {
  const listed = (kind: "test" | "whole"): fc.Arbitrary<Pair[]> => fc.array(tie(kind), { minLength: 1, maxLength: 3 });
  const built = (parts: readonly Pair[]): Expression[] => parts.map((part) => part.built);
  const plain = (parts: readonly Pair[]): Expression[] => parts.map((part) => part.plain);
  return {
    test: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      fc.constantFrom(build.TRUE, build.FALSE, flag("p"), flag("q")).map(leaf),
      listed("test").map((of) => ({ built: build.all(built(of)), plain: { kind: "all", of: plain(of) } as const })),
      listed("test").map((of) => ({ built: build.any(built(of)), plain: { kind: "any", of: plain(of) } as const })),
      tie("test").map((of) => ({ built: build.not(of.built), plain: { kind: "not", of: of.plain } as const })),
      tie("whole").map((of) => ({
        built: build.isPresent(of.built),
        plain: { kind: "isPresent", of: of.plain } as const,
      })),
      fc.tuple(fc.constantFrom("=", "<", "≤"), tie("whole"), tie("whole")).map(([test, left, right]) => ({
        built: build.compare(test, left.built, right.built),
        plain: { kind: "compare", test, left: left.plain, right: right.plain } as const,
      })),
    ),
    whole: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      fc
        .oneof(
          fc.constantFrom(number("a"), number("b"), build.absent("integer")),
          fc.integer({ min: -3, max: 3 }).map(build.integer),
        )
        .map(leaf),
      listed("whole").map((of) => ({ built: build.sum(built(of)), plain: { kind: "sum", of: plain(of) } as const })),
      listed("whole").map((of) => ({
        built: build.least(built(of)),
        plain: { kind: "least", of: plain(of) } as const,
      })),
      listed("whole").map((of) => ({
        built: build.greatest(built(of)),
        plain: { kind: "greatest", of: plain(of) } as const,
      })),
      fc.tuple(tie("whole"), tie("whole")).map(([left, right]) => ({
        built: build.difference(left.built, right.built),
        plain: { kind: "difference", left: left.plain, right: right.plain } as const,
      })),
      fc.tuple(tie("whole"), fc.integer({ min: -2, max: 2 })).map(([of, by]) => ({
        built: build.times(of.built, by),
        plain: { kind: "times", of: of.plain, by } as const,
      })),
      fc
        .tuple(tie("test"), tie("whole"), tie("test"), tie("whole"), tie("whole"))
        .map(([one, a, two, b, otherwise]) => ({
          built: build.cases(
            "integer",
            [
              { test: one.built, then: a.built },
              { test: two.built, then: b.built },
            ],
            otherwise.built,
          ),
          plain: {
            kind: "case",
            type: "integer",
            when: [
              { test: one.plain, then: a.plain },
              { test: two.plain, then: b.plain },
            ],
            otherwise: otherwise.plain,
          } as const,
        })),
    ),
  };
});

describe("builders", () => {
  it("leave out nothing that counts", () => {
    fc.assert(
      fc.property(fc.oneof(tests, wholes), people, ({ built, plain }, values) => {
        expect(evaluate(built, values)).toBe(evaluate(plain, values));
      }),
      { numRuns: 3000 },
    );
  });
  it("work out what no person changes", () => {
    const { integer } = build;
    expect(build.sum([integer(2), number("a"), integer(-2)])).toEqual(number("a"));
    expect(build.percent(integer(101), 500_000)).toEqual(integer(51));
    expect(build.percent(number("a"), 1_000_000)).toEqual(number("a"));
    expect(build.cut(integer(5), integer(3))).toEqual(integer(3));
    expect(build.all([flag("p"), build.TRUE, flag("p")])).toEqual(flag("p"));
    expect(build.any([flag("p"), build.TRUE])).toEqual(build.TRUE);
    expect(build.not(build.not(flag("p")))).toEqual(flag("p"));
    expect(build.cases("integer", [{ test: flag("p"), then: integer(1) }], integer(1))).toEqual(integer(1));
    expect(build.between(number("a"), null, null)).toEqual({ kind: "isPresent", of: number("a") });
    expect(() => build.least([])).toThrow();
  });
});

describe("values", () => {
  const on = (expression: Expression, values: Readonly<Record<string, Value>> = {}): Value =>
    evaluate(expression, new Map(Object.entries(values)));
  const born: Expression = { kind: "input", name: "born", type: "day" };
  const at = build.day(dayNumber(2026, 1, 31));
  it.each<[Expression, Value]>([
    [{ kind: "plusDays", day: at, days: build.integer(1) }, dayNumber(2026, 2, 1)],
    [{ kind: "plusMonths", day: at, months: build.integer(1) }, dayNumber(2026, 2, 28)],
    [{ kind: "nextMonth", day: at }, dayNumber(2026, 2, 1)],
    [{ kind: "monthDay", day: at }, 131],
    [{ kind: "fullYears", birth: born, on: at }, 25],
    [{ kind: "portion", of: build.integer(10), weights: [1, 1, 1], index: 0 }, 4],
    [{ kind: "portion", of: build.integer(10), weights: [1, 1, 1], index: 2 }, 3],
    [{ kind: "percent", of: build.integer(1), ppm: 500_000 }, 1],
    [{ kind: "oneOf", of: { kind: "input", name: "word", type: "word" }, values: ["甲", "乙"] }, true],
  ])("%j", (expression, value) => {
    expect(on(expression, { born: dayNumber(2000, 2, 1), word: "乙" })).toBe(value);
  });
  it("are absent where an operand is, and tests are false", () => {
    for (const kind of ["plusDays", "plusMonths"] as const) {
      const operands = kind === "plusDays" ? { days: build.integer(1) } : { months: build.integer(1) };
      expect(on({ kind, day: born, ...operands } as Expression)).toBeNull();
    }
    expect(on({ kind: "fullYears", birth: born, on: at })).toBeNull();
    expect(on({ kind: "percent", of: number("a"), ppm: 1 })).toBeNull();
    expect(on({ kind: "compare", test: "≤", left: number("a"), right: build.ZERO })).toBe(false);
    expect(on({ kind: "oneOf", of: number("a"), values: ["甲"] })).toBe(false);
  });
});
