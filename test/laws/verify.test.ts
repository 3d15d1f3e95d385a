// On generated notices: nobody contradicts what verify says holds for everybody, and every 用例 that it or the assess panel writes passes
// when it is pasted.
import fc from "fast-check";
import { TextDocument } from "vscode-languageserver-textdocument";
import { writeFacts } from "@zhengce/runtime";
import { describe, expect, it } from "vitest";
import { workBudget } from "../../compiler/budget.js";
import { boundaryTests, testName, testWriter } from "../../compiler/told/verification-tests.js";
import { compile } from "../../compiler/compile.js";
import { runTests } from "../../compiler/testing/run-tests.js";
import { precedence } from "../../compiler/verify/precedence.js";
import { verify } from "../../compiler/verify/verify.js";
import { testText } from "../../language-server/commands/test-text.js";
import { arbitraryFacts } from "../harness/arbitrary-facts.js";
import { holdsForNotices, PATIENCE, type Lawful } from "../harness/notices/laws.js";
import { canExist, contradictions } from "../verify/claims.js";
import type { FeatureContext } from "../../language-server/feature-context.js";

const PEOPLE = 100;

describe("verify", () => {
  it(
    "is contradicted by nobody, and its 用例 pass",
    () =>
      holdsForNotices(({ compilation, program, seed }) => {
        const precedes = precedence(compilation.model.situations);
        const verification = verify(program, { precedes, gapsStated: false, meant: [] }, workBudget(200_000));
        const holding = new Set(verification.answers.filter(({ verdict }) => verdict === "holds").map(({ id }) => id));
        const people = fc
          .sample(arbitraryFacts(program), { numRuns: PEOPLE, seed })
          .filter((facts) => canExist(program, facts));
        const broken = people.flatMap((facts, i) =>
          contradictions(program, facts, precedes, i)
            .filter(({ id }) => holding.has(id))
            .map(({ id, says }) => ({ id, says, facts: writeFacts(program, facts, "name") })),
        );
        expect(broken).toEqual([]);

        const write = testWriter({ path: "notice.policy", compilation, program, verification }, "zh");
        const tests = [
          ...verification.answers.flatMap(({ observations }) =>
            observations.flatMap((one) => one.people.map((person, i) => write(testName(one, i), person))),
          ),
          ...verification.boundaries.flatMap((boundary) => boundaryTests(write, boundary)),
        ];
        expectToPass(compilation, tests.map((test) => test ?? "").join(""));
      }),
    PATIENCE * 2,
  );
});

describe("the assess panel", () => {
  it(
    "writes 用例 that pass",
    () =>
      holdsForNotices(({ compilation, program, seed }) => {
        const { text } = compilation.source;
        const document = TextDocument.create("file:///notice.policy", "policy", 1, text);
        for (const facts of fc.sample(arbitraryFacts(program), { numRuns: 6, seed })) {
          const context = { compilation, document, locale: "zh" } as FeatureContext;
          const written = testText(context, { facts: writeFacts(program, facts, "name") });
          expectToPass(compilation, written.text);
        }
      }),
    PATIENCE,
  );
});

/** No finding but those of before, and every added 用例 passes. */
function expectToPass({ source, diagnostics, model: { tests } }: Lawful["compilation"], added: string): void {
  const text = source.text + added;
  const pasted = compile({ path: source.path, text });
  const codes = (all: typeof diagnostics): readonly string[] =>
    // A name that a test uses is no longer idle, and a person may be of any year.
    all.map(({ code }) => code).filter((code) => code !== "unused-declaration" && code !== "outside-year");
  expect({ added, codes: codes(pasted.diagnostics) }).toEqual({ added, codes: codes(diagnostics) });
  if (pasted.program === null) throw new Error("no program");
  const outcomes = runTests(pasted.model, pasted.program).slice(tests.length);
  expect(outcomes.length).toBe((added.match(/^(?:用例|test) /gmu) ?? []).length);
  for (const { test, failures } of outcomes)
    expect({ test: text.slice(test.node.start, test.node.end), failures }).toMatchObject({ failures: [] });
}
