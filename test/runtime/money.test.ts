import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatYuan, percentOf, splitByWeights } from "@zhengce/runtime";

const fen = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });

describe("percentOf", () => {
  it("rounds half up to a fen", () => {
    expect(percentOf(32000, 900_000)).toBe(28800);
    expect(percentOf(1, 500_000)).toBe(1);
    expect(percentOf(3, 500_000)).toBe(2);
    expect(percentOf(1, 499_999)).toBe(0);
    expect(percentOf(0, 700_000)).toBe(0);
    expect(percentOf(28000, 1_500_000)).toBe(42000);
  });
  it("is exact where the product is beyond 2^53", () =>
    fc.assert(
      fc.property(fen, fc.integer({ min: 0, max: 1_000_000 }), (amount, ppm) => {
        const exact = (BigInt(amount) * BigInt(ppm) * 2n + 1_000_000n) / 2_000_000n;
        expect(BigInt(percentOf(amount, ppm))).toBe(exact);
      }),
    ));
});

describe("splitByWeights", () => {
  it("gives what is left to the largest remainders, ties to the one named first", () => {
    expect(splitByWeights(2000, [5, 2, 3])).toEqual([1000, 400, 600]);
    expect(splitByWeights(1, [1, 1])).toEqual([1, 0]);
    expect(splitByWeights(100, [1, 1, 1])).toEqual([34, 33, 33]);
    expect(splitByWeights(5, [1, 1, 1])).toEqual([2, 2, 1]);
    expect(splitByWeights(10, [1, 2, 4])).toEqual([1, 3, 6]);
    expect(splitByWeights(7, [0, 1])).toEqual([0, 7]);
    expect(splitByWeights(9007199254740989, [2, 1])).toEqual([6004799503160659, 3002399751580330]);
    expect(splitByWeights(7, [])).toEqual([]);
    expect(splitByWeights(3, [0, 0])).toEqual([2, 1]);
  });
  it("adds up, and no share is a fen from its exact part", () =>
    fc.assert(
      fc.property(
        fen,
        fc.array(fc.integer({ min: 0, max: 10_000_000 }), { minLength: 1, maxLength: 8 }),
        (amount, weights) => {
          const shares = splitByWeights(amount, weights);
          const total = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
          expect(shares.reduce((sum, share) => sum + BigInt(share), 0n)).toBe(BigInt(amount));
          if (total > 0n)
            weights.forEach((weight, index) => {
              const off = BigInt(shares[index]!) * total - BigInt(amount) * BigInt(weight);
              expect(off > -total && off < total).toBe(true);
            });
        },
      ),
    ));
});

describe("formatYuan", () => {
  it("shows fen only where there are some", () => {
    expect([28000, 1250, 5, 0, -5, -28000, 123456789].map((fen) => formatYuan(fen))).toEqual([
      "280元",
      "12.50元",
      "0.05元",
      "0元",
      "-0.05元",
      "-280元",
      "1234567.89元",
    ]);
  });
});
