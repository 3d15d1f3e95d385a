// The 用例 of a file, all or some by name → how each went, with the place of every failure.
import { runTest, type TestFailure } from "@zhengce/compiler";
import { describeCondition, speakingIn } from "@zhengce/compiler/editor";
import { keywords, visible, type TestCase } from "@zhengce/grammar";
import type { FeatureContext } from "../feature-context.js";
import { rangeOf } from "../positions.js";
import { reasonsOf } from "./reasons.js";
import { whyNot } from "./no-program.js";
import type { Reason, TestResult, TestsAnswer, TestsParams } from "./protocol.js";

export function tests(context: FeatureContext, { names }: Omit<TestsParams, "uri">): TestsAnswer {
  const { compilation, document, locale, token } = context;
  const { model, program } = compilation;
  const named = names === undefined ? null : new Set(names.map(visible));
  const asked = model.tests.filter(({ node }) => named?.has(nameOf(node)) ?? true);
  const message = asked.length === 0 && names === undefined ? null : whyNot(context);
  const results = asked.map((test): TestResult => {
    const name = nameOf(test.node);
    const range = rangeOf(document, test.node);
    if (message !== null || program === null || token.isCancellationRequested)
      return { name, range, passed: false, failures: [], fired: [], expected: [] };
    const { passed, failures, assessment } = runTest(model, program, test);
    const told = failures.map((failure) => ({
      range: rangeOf(document, failure),
      message: visible(failureText(failure, locale)),
      expected: visible(failure.expected[locale]),
      actual: visible(failure.actual[locale]),
    }));
    const fired = passed || assessment === null ? [] : reasonsOf(context, assessment).map(asShown);
    const expected = passed ? [] : expectedRules(context, test.node, assessment?.situation ?? null);
    return { name, range, passed, failures: told, fired, expected };
  });
  return { message, tests: results };
}

function asShown(reason: Reason): Reason {
  return { ...reason, text: visible(reason.text), clause: visible(reason.clause) };
}

/** When the situation applies that the test expects and the answer does not have. */
function expectedRules(
  { compilation, document, locale }: FeatureContext,
  { expected }: TestCase,
  actual: string | null,
): readonly Reason[] {
  const { model } = compilation;
  const names = expected.flatMap(({ subject, value }) =>
    subject === "situation" && value?.kind === "Name" && value.text !== actual ? [value.text] : [],
  );
  const of = speakingIn(model, locale);
  return model.situations
    .filter(({ name }) => names.includes(name))
    .flatMap(({ name, exceptional, when }) =>
      when.map(({ node, clause }) => {
        const [kind, word] = [keywords[exceptional ? "exception" : "situation"], keywords.when];
        const said = locale === "zh" ? [kind.zh[0], name, word.zh[0]] : [kind.en, name, word.en];
        const condition = node.condition === null ? "" : describeCondition(node.condition, of);
        return {
          clause: clause?.name ?? "",
          text: visible([...said, condition].filter((part) => part !== "").join(" ")),
          range: rangeOf(document, node),
        };
      }),
    );
}

/** As it is shown: whoever shows it is steered by nothing in it. */
export function nameOf({ name }: TestCase): string {
  return visible(name?.value ?? "");
}

/** `资助：应为 120元，结果是 100元`. */
function failureText({ subject, expected, actual }: TestFailure, locale: FeatureContext["locale"]): string {
  return locale === "zh"
    ? `${subject.zh}：应为 ${expected.zh}，结果是 ${actual.zh}`
    : `${subject.en}: expected ${expected.en}, got ${actual.en}`;
}
