// The choice of a notice by day and region, and a notice that meets another runtime than its own.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { catalog, VERSION, type Covers } from "@zhengce/runtime";
import { compiledBy } from "@zhengce/runtime/internal";

const covers = (
  region: string | null,
  payment: readonly [string | null, string | null] | null,
  more: Partial<Covers> = {},
): { readonly covers: Covers } => ({
  covers: {
    payment: payment === null ? null : { from: payment[0], to: payment[1] },
    region,
    year: null,
    inForce: null,
    ...more,
  },
});

describe("catalog", () => {
  const first = covers("甲市", ["2025-09-01", "2026-08-31"], { year: 2026 });
  const second = covers("甲市", ["2026-09-01", "2027-08-31"], { year: 2027 });
  const open = covers("乙市", [null, null], { year: 2026 });
  const forYears = covers("丙市", [null, null], { inForce: { from: "2024-01-01", to: null }, year: 2024 });
  const never = covers("丁市", null);
  const modules = [first, second, open, forYears, never];
  const { choose } = catalog(modules);
  const chosen = (day: string, region?: string): unknown => {
    const choice = choose(day, region);
    return choice.ok ? modules.indexOf(choice.module) : choice.reason;
  };
  it("chooses by the day, both ends included, and the region, to the letter", () => {
    expect(chosen("2025-09-01", "甲市")).toBe(0);
    expect(chosen("2026-08-31", "甲市")).toBe(0);
    expect(chosen("2026-09-01", "甲市")).toBe(1);
    expect(chosen("2025-08-31", "甲市")).toBe("none");
    expect(chosen("2025-09-01", "甲")).toBe("none");
    expect(chosen("2025-09-01", "")).toBe("none");
  });
  it("takes a notice of a year for no payment after it, and one in force as long as it is", () => {
    expect(chosen("2026-12-31", "乙市")).toBe(2);
    expect(chosen("2027-01-01", "乙市")).toBe("none");
    expect(chosen("2023-12-31", "丙市")).toBe("none");
    expect(chosen("2031-01-01", "丙市")).toBe(3);
    expect(chosen("2026-01-01", "丁市")).toBe("none");
  });
  it("never guesses", () => {
    expect(choose("2026-03-01")).toEqual({ ok: false, reason: "several", fitting: [first, open, forYears] });
    expect(choose("2026-03-01", "全国")).toEqual({ ok: false, reason: "none" });
    for (const day of ["2026-02-30", "", "2026", "01/02/2026"])
      expect(choose(day)).toEqual({ ok: false, reason: "bad-day" });
    expect(catalog([]).choose("2026-01-01")).toEqual({ ok: false, reason: "none" });
  });
});

describe("the runtime that a notice meets", () => {
  it("is of the version that its package has", () => {
    const manifest = JSON.parse(readFileSync(new URL("../../runtime/package.json", import.meta.url), "utf8")) as object;
    expect(manifest).toHaveProperty("version", VERSION);
  });
  it("fits within one line of versions", () => {
    const [major, minor] = VERSION.split(".").map(Number) as [number, number];
    for (const version of [VERSION, `${major}.${minor}.9`]) expect(compiledBy(version)).toBe(version);
    for (const version of [`${major + 1}.0.0`, `${major}.${minor + 1}.0`, "7.0.0"])
      expect(() => compiledBy(version)).toThrow(`compiled by Zhengce ${version} meets @zhengce/runtime ${VERSION}`);
  });
});
