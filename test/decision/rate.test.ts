import { describe, expect, it } from "vitest";
import { bounded, FAR } from "@zhengce/runtime";
import { reachesDownTo, staysUnder } from "../../compiler/compare/superior/bounds.js";
import { exactFenOf, fenOf, rangeOf, worthOf } from "../../compiler/decision/rate.js";
import type { RateSpec } from "../../compiler/decision/program.js";

const at = (paid: number, cap = paid) => ({ paid, plain: paid, cap });
const net: RateSpec = { kind: "net", fen: 9_200 };

describe("what a rate is worth of a payment", () => {
  it("is cut to the cap at either end", () => {
    expect(worthOf({ kind: "exact", fen: 40_000 }, at(32_000))).toEqual({ min: 32_000, max: 32_000 });
    expect(worthOf({ kind: "floor", fen: 10_000 }, at(32_000, 28_000))).toEqual({ min: 10_000, max: 28_000 });
    expect(worthOf({ kind: "floor", fen: 40_000 }, at(32_000, 28_000))).toEqual({ min: 28_000, max: 28_000 });
    expect(worthOf({ kind: "ceiling", fen: 10_000 }, at(32_000, 28_000))).toEqual({ min: 0, max: 10_000 });
    expect(worthOf({ kind: "full" }, at(32_000, 28_000))).toEqual({ min: 28_000, max: 28_000 });
  });
  it("leaves what the person still pays, never below nothing", () => {
    expect(worthOf(net, at(32_000))).toEqual({ min: 22_800, max: 22_800 });
    expect(worthOf(net, at(FAR))).toEqual({ min: FAR - 9_200, max: FAR - 9_200 });
    expect(worthOf(net, at(5_000))).toEqual({ min: 0, max: 0 });
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
    expect(rangeOf(net, 32_000)).toBe(22_800);
    expect(rangeOf(net, { min: 5_000, max: null })).toEqual({ min: 0, max: null });
    expect(rangeOf({ kind: "full" }, null)).toBeNull();
  });
});

describe("ranges", () => {
  it("are held against one another end by end", () => {
    const [floor, ceiling] = [bounded(100, "floor"), bounded(100, "ceiling")];
    expect(reachesDownTo(floor, ceiling)).toBe(true);
    expect(reachesDownTo(ceiling, floor)).toBe(false);
    expect(staysUnder(ceiling, floor)).toBe(true);
    expect(staysUnder(floor, ceiling)).toBe(false);
  });
});
