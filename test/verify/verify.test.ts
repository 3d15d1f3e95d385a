import { lowest, readFacts } from "@zhengce/runtime";
import { describe, expect, it } from "vitest";
import { compile } from "../../compiler/compile.js";
import { runTests } from "../../compiler/testing/run-tests.js";
import { writeTest } from "../../compiler/testing/write-test.js";
import { questionIds } from "../../compiler/verify/answers/answer.js";
import { assessed } from "../../compiler/verify/answers/confirm.js";
import { precedence } from "../../compiler/verify/precedence.js";
import { verify } from "../../compiler/verify/verify.js";
import { example, exampleNames, exampleText } from "../harness/examples.js";
import { planted } from "./planted.js";
import type { Compilation } from "../../compiler/compile.js";
import type { Person } from "../../compiler/verify/person.js";
import type { Verification } from "../../compiler/verify/verify.js";

const notices = exampleNames.filter((name) => !name.endsWith(".en"));

function verified({ program, model }: Compilation): Verification {
  if (program === null) throw new Error("no program");
  return verify(program, { precedes: precedence(model.situations), gapsStated: false });
}

/** The file with the people pasted as 用例; every one of them must pass. */
function pasted(text: string, people: readonly Person[]): void {
  const { program } = compile({ path: "test.policy", text });
  if (program === null) throw new Error("no program");
  const tests = people.map((person, i) => {
    const assessment = assessed(program, person);
    return assessment === null ? "refused" : writeTest(program, `为证 ${i}`, person, assessment);
  });
  const compilation = compile({ path: "test.policy", text: `${text}\n${tests.join("\n")}` });
  expect(compilation.parsed.diagnostics).toEqual([]);
  const outcomes = runTests(compilation.model, program).slice(-people.length);
  if (people.length > 0) expect(outcomes.map(({ failures }) => failures)).toEqual(people.map(() => []));
}

describe("the example notices", () => {
  it.each(notices)("%s: every answer is yes, and all that is shown can be pasted", (name) => {
    const { answers, boundaries } = verified(example(name));
    const spoken = answers.map(({ id, verdict }) => `${id} ${verdict === "empty" ? "holds" : verdict}`);
    expect(spoken).toEqual(questionIds.map((id) => `${id} holds`));
    expect(answers.flatMap(({ observations }) => observations.filter(({ confirmed }) => !confirmed))).toEqual([]);
    const sides = boundaries.flatMap(({ inside, outside }) => [inside.person, outside.person]);
    pasted(exampleText(name), [
      ...answers.flatMap(({ observations }) => observations.flatMap(({ people }) => people)),
      ...sides,
    ]);
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
    const found = verified(compilation).answers.find(({ id }) => id === finds);
    expect(found?.verdict).toBe("fails");
    const faults = found?.observations.filter(({ kind }) => kind === "fault") ?? [];
    expect(faults.filter(({ confirmed }) => confirmed).length).toBe(faults.length);
    const people = faults.flatMap(({ people }) => people);
    if (finds !== "situations-apply" && finds !== "subsidies-win") expect(people.length).toBeGreaterThan(0);
    pasted(changed, people);
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
