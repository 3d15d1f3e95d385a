// Every small slip of an author's hand, at every place of the examples: of those that make an error, nearly all make exactly one, and it
// says so where the slip is. A sample a run; ZHENGCE_SLIPS=1 tries every one (tens of thousands, minutes).
import { describe, expect, it } from "vitest";
import { compile } from "../../compiler/compile.js";
import { exampleNames, exampleText } from "../harness/examples.js";
import { slipsOf } from "../harness/slips.js";

const step = Number(process.env["ZHENGCE_SLIPS"] ?? 29);
/** Of the slips that make an error, the share that makes one alone, and the share in which it stands within a line of the slip. */
const ONE_ALONE = 0.98;
const AT_ITS_PLACE = 0.9;

interface Count {
  errors: number;
  one: number;
  near: number;
  readonly worst: string[];
}

/** Kinds that leave what is written in order, so that nothing need be said. */
const HARMLESS = ["full-width digit", "half-width list comma", "line end dropped"];

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}

function tried(name: string): ReadonlyMap<string, Count> {
  const counts = new Map<string, Count>();
  slipsOf(exampleText(name)).forEach(({ kind, at, text }, index) => {
    if (index % step !== 0) return;
    const errors = compile({ path: `${name}.policy`, text }).diagnostics.filter(({ severity }) => severity === "error");
    if (errors.length === 0) return;
    const count = counts.get(kind) ?? { errors: 0, one: 0, near: 0, worst: [] };
    counts.set(kind, count);
    count.errors++;
    if (errors.length === 1) count.one++;
    else count.worst.push(`line ${lineAt(text, at)}: ${errors.map(({ code }) => code).join()}`);
    if (errors.some(({ start }) => Math.abs(lineAt(text, start) - lineAt(text, at)) <= 1)) count.near++;
  });
  return counts;
}

describe("one slip, one error", () => {
  const all = exampleNames.map((name) => tried(name));
  const total = (of: (count: Count) => number): number =>
    all.flatMap((counts) => [...counts.values()]).reduce((sum, count) => sum + of(count), 0);

  it("nearly always", () => {
    const worst = all.flatMap((counts) =>
      [...counts].flatMap(([kind, count]) => count.worst.map((line) => `${kind} ${line}`)),
    );
    expect(total((count) => count.errors)).toBeGreaterThan(15_000 / step);
    expect(total((count) => count.one) / total((count) => count.errors), worst.join("\n")).toBeGreaterThan(ONE_ALONE);
  });
  it("where the slip is", () => {
    expect(total((count) => count.near) / total((count) => count.errors)).toBeGreaterThan(AT_ITS_PLACE);
  });
  it("and none for what reads the same", () => {
    for (const counts of all)
      for (const kind of HARMLESS) expect([kind, counts.get(kind)?.worst]).toEqual([kind, undefined]);
  });
});
