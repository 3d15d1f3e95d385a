// On generated notices: what is written by itself, and what is only laid out anew, answers as before; a notice differs in nothing from itself.
import fc from "fast-check";
import { formatPolicy, parse, sameTree } from "@zhengce/grammar";
import { describe, expect, it } from "vitest";
import { compareNotices } from "../../compiler/compare/compare-notices.js";
import { compile, type Compilation } from "../../compiler/compile.js";
import { assessFacts } from "../../compiler/decision/interpret.js";
import { applyFixes } from "../../compiler/fixes/registry.js";
import { arbitraryFacts } from "../harness/arbitrary-facts.js";
import { withOtherTrivia } from "../harness/arbitrary-trivia.js";
import { holdsForNotices, PATIENCE, type Lawful } from "../harness/notices/laws.js";
import { withSafeSlips } from "../harness/notices/safe-slips.js";
import type { Program } from "../../compiler/decision/program.js";

const PEOPLE = 30;

describe("check --fix", () => {
  it(
    "changes no answer of a notice without errors",
    () =>
      holdsForNotices(({ compilation, program, seed }) => {
        expectSameAnswers(program, mended(compilation.source.text), seed);
      }),
    PATIENCE,
  );
  it(
    "mends what was only written in another way, to what was meant",
    () =>
      holdsForNotices(({ text, program, seed }) => {
        for (const slip of fc.sample(withSafeSlips(text), { numRuns: 2, seed }))
          expectSameAnswers(program, mended(slip), seed);
      }),
    PATIENCE,
  );
});

describe("formatting", () => {
  it(
    "keeps the program and is stable, in both languages and with any spaces and comments",
    () =>
      holdsForNotices(({ text, program, seed }) => {
        const [spaced = text] = fc.sample(withOtherTrivia(text), { numRuns: 1, seed });
        for (const [given, keywords] of [
          [text, "zh"],
          [text, "en"],
          [spaced, "zh"],
        ] as const) {
          const once = formatted(given, keywords);
          expect(formatted(once, keywords)).toBe(once);
          expect(
            sameTree(parse({ path: "a.policy", text: given }).value, parse({ path: "a.policy", text: once }).value),
          ).toBe(true);
          expectSameAnswers(program, compile({ path: "a.policy", text: once }), seed);
        }
      }),
    PATIENCE,
  );
});

describe("diff", () => {
  it(
    "finds no difference between a notice and itself",
    () =>
      holdsForNotices(({ compilation, text }) => {
        const other = compile({ path: "b.policy", text: formatted(text, "en") });
        for (const later of [compilation, other]) {
          const { groups, subsidies, sections, kinds, undecided } = compareNotices(side(compilation), side(later));
          const changed = sections.flatMap(({ rows }) => rows.filter(({ kind }) => kind !== "same"));
          const bills = kinds.filter(({ direction }) => direction !== "same" && direction !== "open");
          expect({ groups, changed, bills }).toEqual({ groups: [], changed: [], bills: [] });
          expect(subsidies.filter(({ kind }) => kind !== "same")).toEqual([]);
          if (later === compilation) expect(undecided).toBe(0);
        }
      }),
    PATIENCE,
  );
});

function side({ model, program }: Compilation): { readonly model: Compilation["model"]; readonly program: Program } {
  if (program === null) throw new Error("no program");
  return { model, program };
}
function formatted(text: string, keywords: "zh" | "en"): string {
  const { text: made } = formatPolicy({ path: "a.policy", text }, { keywords });
  if (made === null) throw new Error("not formatted");
  return made;
}
/** As `check --fix` goes on until nothing is left to mend. */
function mended(text: string): Compilation {
  let current = compile({ path: "a.policy", text });
  for (let round = 0; round < 10; round++) {
    const next = applyFixes(current, current.diagnostics, "safe");
    if (next === current.source.text) return current;
    current = compile({ path: "a.policy", text: next });
  }
  throw new Error("never done");
}
/** Everybody's answer but for the lines that the trace names. */
function expectSameAnswers(before: Program, after: Compilation, seed: Lawful["seed"]): void {
  const errors = after.diagnostics.filter(({ severity }) => severity === "error").map(({ message }) => message.zh);
  expect({ errors, text: errors.length === 0 ? "" : after.source.text }).toEqual({ errors: [], text: "" });
  const { program } = side(after);
  for (const facts of fc.sample(arbitraryFacts(before), { numRuns: PEOPLE, seed }))
    expect(withoutLines(assessFacts(program, facts))).toEqual(withoutLines(assessFacts(before, facts)));
}
function withoutLines(answer: object): unknown {
  return JSON.parse(
    JSON.stringify(answer, (key, value: unknown) =>
      key === "line" || key === "detail" || key === "rule" ? undefined : value,
    ),
  );
}
