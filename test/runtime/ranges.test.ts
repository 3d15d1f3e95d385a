import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addAmounts,
  amountBetween,
  atLeast,
  clampAmount,
  formatAmount,
  greatestAmount,
  highest,
  lowest,
  sameAmount,
  subtractAmounts,
  type Amount,
} from "@zhengce/runtime";

const amount: fc.Arbitrary<Amount> = fc.tuple(fc.nat(1000), fc.nat(1000)).map(([a, b]) => amountBetween(a, b));

describe("amounts", () => {
  it("collapse equal ends, in either order", () => {
    expect(amountBetween(5, 5)).toBe(5);
    expect(amountBetween(5, 7)).toEqual({ min: 5, max: 7 });
    expect(amountBetween(7, 5)).toEqual({ min: 5, max: 7 });
  });
  it("add and subtract end by end", () => {
    expect(addAmounts({ min: 1, max: 3 }, 4)).toEqual({ min: 5, max: 7 });
    expect(subtractAmounts(28000, { min: 12000, max: 28000 })).toEqual({ min: 0, max: 16000 });
    expect(subtractAmounts({ min: 10, max: 20 }, { min: 1, max: 2 })).toEqual({ min: 8, max: 19 });
  });
  it("are cut at both ends", () => {
    expect(clampAmount({ min: -5, max: 50 }, 0, 20)).toEqual({ min: 0, max: 20 });
    expect(clampAmount({ min: 30, max: 50 }, 0, 20)).toBe(20);
  });
  it("the greatest has the greatest ends", () => {
    expect(greatestAmount([14000, { min: 12000, max: 28000 }])).toEqual({ min: 14000, max: 28000 });
    expect(greatestAmount([])).toBe(0);
  });
  it("compare at both ends", () => {
    expect(atLeast({ min: 2, max: 5 }, { min: 2, max: 4 })).toBe(true);
    expect(atLeast({ min: 2, max: 5 }, 3)).toBe(false);
    expect(atLeast(3, { min: 2, max: 5 })).toBe(false);
    expect(sameAmount({ min: 2, max: 5 }, { min: 2, max: 5 })).toBe(true);
    expect(sameAmount(2, { min: 2, max: 5 })).toBe(false);
    expect(sameAmount(5, { min: 2, max: 5 })).toBe(false);
  });
  it("are shown in yuan", () => {
    expect(formatAmount(28000)).toBe("280元");
    expect(formatAmount({ min: 12000, max: 28050 })).toBe("120元至280.50元");
  });
  it("never turn round", () =>
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        for (const result of [
          addAmounts(a, b),
          subtractAmounts(a, b),
          greatestAmount([a, b]),
          clampAmount(a, 10, 500),
        ]) {
          if (typeof result !== "number") expect(result.min).toBeLessThan(highest(result));
        }
        expect(lowest(subtractAmounts(a, b))).toBe(lowest(a) - highest(b));
        expect(atLeast(greatestAmount([a, b]), a)).toBe(true);
      }),
    ));
});
