// The 用例 of a file, all or some by name → how each went, with the place of every failure.
import { runTest, type TestFailure } from "@zhengce/compiler";
import { visible, type TestCase } from "@zhengce/grammar";
import type { FeatureContext } from "../feature-context.js";
import { rangeOf } from "../positions.js";
import { whyNot } from "./no-program.js";
import type { TestResult, TestsAnswer, TestsParams } from "./protocol.js";

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
      return { name, range, passed: false, failures: [] };
    const { passed, failures } = runTest(model, program, test);
    const told = failures.map((failure) => ({
      range: rangeOf(document, failure),
      message: visible(failureText(failure, locale)),
      expected: visible(failure.expected[locale]),
      actual: visible(failure.actual[locale]),
    }));
    return { name, range, passed, failures: told };
  });
  return { message, tests: results };
}

/** As it is shown: whoever shows it is steered by nothing in it. */
export function nameOf({ name }: TestCase): string {
  return visible(name?.value ?? "");
}

/** `资助：应为 120元，得到 100元`. */
function failureText({ subject, expected, actual }: TestFailure, locale: FeatureContext["locale"]): string {
  return locale === "zh"
    ? `${subject.zh}：应为 ${expected.zh}，得到 ${actual.zh}`
    : `${subject.en}: expected ${expected.en}, got ${actual.en}`;
}
