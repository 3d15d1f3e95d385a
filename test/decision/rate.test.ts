import { describe, expect, it } from "vitest";
import { less, reachesDownTo, stated, staysUnder } from "../../compiler/decision/amount.js";
import { exactFenOf, fenOf, rangeOf, worthOf } from "../../compiler/decision/rate.js";
import type { RateSpec } from "../../compiler/decision/program.js";

const net: RateSpec = { kind: "net", fen: 9_200 };

describe("what a rate is worth of a payment", () => {
  it("is cut to the cap at either end", () => {
    expect(worthOf({ kind: "exact", fen: 40_000 }, 32_000, 32_000)).toBe(32_000);
    expect(worthOf({ kind: "floor", fen: 10_000 }, 32_000, 28_000)).toEqual({ min: 10_000, max: 28_000 });
    expect(worthOf({ kind: "floor", fen: 40_000 }, 32_000, 28_000)).toBe(28_000);
    expect(worthOf({ kind: "ceiling", fen: 10_000 }, 32_000, 28_000)).toEqual({ min: 0, max: 10_000 });
    expect(worthOf({ kind: "full" }, 32_000, 28_000)).toBe(28_000);
  });
  it("leaves what the person still pays, never below nothing", () => {
    expect(worthOf(net, 32_000, 32_000)).toBe(22_800);
    expect(worthOf(net, 5_000, 5_000)).toBe(0);
  });
});

describe("what a rate says of a whole", () => {
  it("is one figure where there is one", () => {
    expect(fenOf({ kind: "full" }, 32_000)).toBe(32_000);
    expect(fenOf(net, 32_000)).toBe(22_800);
    expect(fenOf(net, null)).toBeNull();
    expect(fenOf({ kind: "floor", fen: 10_000 }, 32_000)).toBe(10_000);
    expect(exactFenOf({ kind: "floor", fen: 10_000 }, 32_000)).toBeNull();
    expect(fenOf({ kind: "unspecified", node: null }, 32_000)).toBeNull();
  });
  it("is a range without an upper end for a floor", () => {
    expect(rangeOf({ kind: "floor", fen: 10_000 }, 32_000)).toEqual({ min: 10_000, max: null });
    expect(rangeOf({ kind: "ceiling", fen: 10_000 }, 32_000)).toEqual({ min: 0, max: 10_000 });
    expect(rangeOf(net, 32_000)).toEqual({ min: 22_800, max: 22_800 });
    expect(rangeOf({ kind: "full" }, null)).toBeNull();
  });
});

describe("ranges", () => {
  it("are held against one another end by end", () => {
    const [floor, ceiling] = [stated(100, "floor"), stated(100, "ceiling")];
    expect(reachesDownTo(floor, ceiling)).toBe(true);
    expect(reachesDownTo(ceiling, floor)).toBe(false);
    expect(staysUnder(ceiling, floor)).toBe(true);
    expect(staysUnder(floor, ceiling)).toBe(false);
    expect(less({ min: 100, max: null }, 150)).toEqual({ min: 0, max: null });
  });
});
