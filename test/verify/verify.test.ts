import { lowest, readFacts } from "@zhengce/runtime";
import { describe, expect, it } from "vitest";
import { compile } from "../../compiler/compile.js";
import { verificationJson } from "../../compiler/told/verification-json.js";
import { runTests } from "../../compiler/testing/run-tests.js";
import { questionIds } from "../../compiler/verify/answers/answer.js";
import { assessed } from "../../compiler/verify/answers/confirm.js";
import { precedence } from "../../compiler/verify/precedence.js";
import { verify } from "../../compiler/verify/verify.js";
import { daysByGroup } from "../../compiler/semantics/symbols/days-by-group.js";
import { example, exampleNames, exampleText } from "../harness/examples.js";
import { planted } from "./planted.js";
import type { Io } from "../../compiler/cli/io.js";
import type { Compilation } from "../../compiler/compile.js";
import type { Verification } from "../../compiler/verify/verify.js";

const notices = exampleNames;

function verified({ program, model }: Compilation): Verification {
  if (program === null) throw new Error("no program");
  return verify(program, { precedes: precedence(model.situations), gapsStated: false, meant: daysByGroup(model) });
}

/** The file with every 用例 that verify writes pasted into it: they bring no finding, not even one on their names, and pass. */
function pasted(compilation: Compilation, verification: Verification): void {
  const { program, source } = compilation;
  if (program === null) throw new Error("no program");
  const io: Io = {
    locale: "zh",
    out: () => undefined,
    raw: () => undefined,
    error: () => undefined,
    paint: (_style, words) => words,
  };
  const written = verificationJson(io, { path: source.path, compilation, program, verification });
  const tests = [...written.answers.flatMap(({ observations }) => observations), ...written.boundaries].flatMap(
    (one) => one.tests,
  );
  expect(tests).not.toContain(null);
  const after = compile({ path: "test.policy", text: `${source.text}\n${tests.join("\n")}` });
  const added = after.diagnostics.filter(({ start }) => start >= source.text.length);
  expect(added).toEqual([]);
  const outcomes = runTests(after.model, program).slice(compilation.model.tests.length);
  expect(outcomes.length).toBe(tests.length);
  expect(outcomes.flatMap(({ failures }) => failures)).toEqual([]);
}

describe("the example notices", () => {
  it.each(notices)("%s: every answer is yes, and all that is shown can be pasted", (name) => {
    const { answers, boundaries } = verified(example(name));
    const spoken = answers.map(({ id, verdict }) => `${id} ${verdict === "empty" ? "holds" : verdict}`);
    expect(spoken).toEqual(questionIds.map((id) => `${id} holds`));
    expect(answers.flatMap(({ observations }) => observations.filter(({ confirmed }) => !confirmed))).toEqual([]);
    pasted(example(name), { answers, boundaries });
  });
  it("are answered within ten seconds together", () => {
    const start = performance.now();
    for (const name of notices) verified(example(name));
    expect(performance.now() - start).toBeLessThan(10_000);
  });
  it("have a person on either side of each boundary, alike but for one fact", () => {
    const { boundaries } = verified(example("guizhou-2021"));
    const found = boundaries.map(({ owner, side, fact }) => `${owner} ${side} ${fact}`);
    for (const expected of ["新生儿 last 缴费日期", "零星缴费 first 缴费日期", "集中缴费 last 缴费日期"])
      expect(found).toContain(expected);
    for (const { inside, outside, fact } of boundaries) {
      const differing = Object.keys(inside.person).filter((key) => inside.person[key] !== outside.person[key]);
      expect(differing).toEqual([fact]);
    }
    const ninety = boundaries.find(
      ({ owner, side, fact }) => owner === "新生儿" && side === "last" && fact === "缴费日期",
    );
    expect(ninety?.inside.assessment.situation).toBe("新生儿");
  });
});

describe("planted faults", () => {
  it("are thirty at least", () => {
    expect(planted.length).toBeGreaterThanOrEqual(30);
  });
  it.each(planted)("$notice: $why ($finds)", ({ notice, from, to, finds }) => {
    const text = exampleText(notice);
    expect(text.split(from).length - 1, `“${from}” in ${notice}`).toBeGreaterThanOrEqual(1);
    const changed = text.replace(from, to);
    const compilation = compile({ path: "test.policy", text: changed });
    expect(compilation.parsed.diagnostics).toEqual([]);
    expect(compilation.lowered.holes).toEqual([]);
    const verification = verified(compilation);
    const found = verification.answers.find(({ id }) => id === finds);
    expect(found?.verdict).toBe("fails");
    const faults = found?.observations.filter(({ kind }) => kind === "fault") ?? [];
    expect(faults.filter(({ confirmed }) => confirmed).length).toBe(faults.length);
    const people = faults.flatMap(({ people }) => people);
    // Of what never comes to be there is nobody to show.
    if (!["situations-apply", "subsidies-win", "rewards-promised"].includes(finds))
      expect(people.length).toBeGreaterThan(0);
    pasted(compilation, verification);
    const { program } = compilation;
    if (program === null) throw new Error("no program");
    if (finds === "identity-never-raises")
      for (const { people } of faults) {
        const [one, other] = people.map((person) => lowest(assessed(program, person)?.payable ?? -1));
        expect(readFacts(program, people[1]).issues).toBeUndefined();
        expect(other).toBeGreaterThanOrEqual(one ?? 0);
      }
  });
});
