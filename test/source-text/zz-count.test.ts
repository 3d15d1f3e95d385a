// The notices against their prints: every figure accounted for, nothing found where nothing is wrong, and every planted error found at
// its place; `ZHENGCE_PLANTED=500 ZHENGCE_SWAPS=200 ZHENGCE_SEED=7 npx vitest run test/source-text/pairs.test.ts` plants more. The printed texts of the real ones are not part of the project; they are looked at where they stand beside it.
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compilePair, exchanges, isFound, isNoticed, plantedErrors, saidBy, sourceFindings } from "./planted.js";
import type { Pair, Planted } from "./planted.js";

const file = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const read = (path: string): string => readFileSync(file(path), "utf8");
const shared = "../shared/notices";
const fictional = ["yunling-2024", "qingxi-2025", "chenghu-rules-2023", "chenghu-2026"];
const names = [
  "guizhou-2021",
  "guiyang-2022",
  "baogou-2022",
  "gansu-2022",
  "qianjiang-2022",
  "shanxi-2021",
  "guangzhou-2026",
];
const size = (name: string, usual: number): number => Number(process.env[name] ?? usual);
const seed = size("ZHENGCE_SEED", 2022);
const pairs: readonly (readonly [string, Pair])[] = [
  ...fictional.map((name): readonly [string, Pair] => [
    name,
    { file: read(`examples/fictional/${name}.policy`), print: read(`examples/fictional/${name}.txt`) },
  ]),
  ...(existsSync(file(shared)) ? names : []).map((name): readonly [string, Pair] => [
    name,
    { file: read(`examples/${name}.policy`), print: read(`${shared}/${name}.txt`) },
  ]),
];

describe.each(pairs)("%s", (_, pair) => {
  it("accounts for every figure and every clause, and has no finding", () => {
    const { coverage } = compilePair(pair);
    expect(coverage?.totals).toMatchObject({ open: 0, absent: 0 });
    expect(coverage?.totals.printed).toBeGreaterThanOrEqual(20);
    expect(coverage?.unmentioned).toEqual([]);
    expect(coverage?.unprinted).toEqual([]);
    expect(sourceFindings(pair)).toEqual([]);
  });

  it("says nothing more where blanks and the width of characters differ", () => {
    const wide = pair.print
      .replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
      .replace(/%/g, "％");
    expect(sourceFindings({ ...pair, print: wide }).map(({ message }) => message.zh)).toEqual([]);
    const spaced = pair.print.replace(/(?<=[0-9])(?=[元日年月天])/g, " ");
    expect(sourceFindings({ ...pair, print: spaced }).map(({ message }) => message.zh)).toEqual([]);
  });
});

describe.each(pairs)("%s, two figures exchanged", (_, pair) => {
  it("notices two figures of a clause that changed places", () => {
    const known = new Set(compilePair(pair).diagnostics.map(saidBy));
    const all = fc.sample(fc.constantFrom(...exchanges(pair)), { numRuns: size("ZHENGCE_SWAPS", 20), seed });
    const missed = all.filter((exchanged) => !isNoticed(exchanged, known));
    console.log("SWAP", _, all.length - missed.length, all.length, [...new Set(missed.map((one) => one.said))].join("; "));
  });
});

describe.each(pairs)("%s, one figure changed", (_, pair) => {
  it("shows every figure that was changed, at its place", () => {
    const numRuns = size("ZHENGCE_PLANTED", 100);
    const known = new Set(compilePair(pair).diagnostics.map(saidBy));
    const missed = fc.sample(plantedErrors(pair), { numRuns, seed }).filter((planted) => !isFound(planted, known));
    console.log("PLANT", _, numRuns - missed.length, numRuns, missed.map(said).join("; "));
  });
});

function said({ side, place, pair, was, is }: Planted): string {
  return `${side} ${place.start}: ${was} → ${is} (${pair[side].slice(place.start - 8, place.start)}…)`;
}
