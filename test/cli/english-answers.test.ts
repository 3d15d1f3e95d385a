// An answer told in English is English throughout, but for the notice's own names, whichever keywords the notice is written in: the
// examples and their twins, for people on all edges.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatPolicy } from "@zhengce/grammar";
import { compile } from "../../compiler/compile.js";
import { sayAdjustment, sayAssessment } from "../../compiler/cli/say-assessment.js";
import type { Io } from "../../compiler/cli/io.js";
import { adjustFacts } from "../../compiler/decision/adjust.js";
import { assessFacts } from "../../compiler/decision/interpret.js";
import type { Program } from "../../compiler/decision/program.js";
import { arbitraryFacts } from "../harness/arbitrary-facts.js";
import { example, exampleNames, exampleText } from "../harness/examples.js";

const nowhere = (): void => undefined;
const io: Io = { out: nowhere, raw: nowhere, error: nowhere, locale: "en", paint: (_, text) => text };

function programOf(name: string, text: string): Program {
  const { program } = compile({ path: `examples/${name}.policy`, text });
  if (program === null) throw new Error(`${name} has no program`);
  return program;
}

/** What people on the edges of the notice are told. */
function told(program: Program): readonly string[] {
  const people = fc.sample(arbitraryFacts(program), { seed: 5, numRuns: 200 });
  return people.flatMap((facts, index) => {
    const { value } = adjustFacts(program, facts, {
      ...(people[index + 1] ?? facts),
      values: facts.values,
      tier: facts.tier,
    });
    return [
      sayAssessment(io, assessFacts(program, facts), ""),
      ...(value === undefined ? [] : [sayAdjustment(io, value)]),
    ];
  });
}

/** The notice's own words: every string of its program but for kinds and codes, which are ASCII; the longest first. */
function namesOf(program: Program): readonly string[] {
  const names = new Set<string>();
  JSON.stringify(program, (_, value: unknown) => {
    if (typeof value === "string" && /\p{Script=Han}/u.test(value)) names.add(value);
    return value;
  });
  return [...names].sort((a, b) => b.length - a.length);
}

describe.each(exampleNames)("%s", (name) => {
  const program = example(name).program!;
  it("is told in English but for its names", () => {
    const names = namesOf(program);
    for (const text of told(program)) {
      const own = names.reduce((left, one) => left.replaceAll(one, "_"), text);
      expect(own).not.toMatch(/[\p{Script=Han}（）：，、。；]/u);
    }
  });
  it("is told alike from its twin in the other keywords, but for the lines", () => {
    const keywords = name.endsWith(".en") ? "zh" : "en";
    const twin = programOf(
      name,
      formatPolicy({ path: `${name}.policy`, text: exampleText(name) }, { keywords }).text ?? "",
    );
    const withoutLines = (texts: readonly string[]): readonly string[] =>
      texts.map((text) => text.replace(/\(line \d+\)/g, "(line)"));
    expect(withoutLines(told(twin))).toEqual(withoutLines(told(program)));
  });
});
