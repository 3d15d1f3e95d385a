// The 用例 of a file, all or some by name → how each went, with the place of every failure.
import { runTest, type TestFailure } from "@zhengce/compiler";
import type { FeatureContext } from "../feature-context.js";
import { rangeOf } from "../positions.js";
import { whyNot } from "./no-program.js";
import type { TestResult, TestsAnswer, TestsParams } from "./protocol.js";

export function tests(context: FeatureContext, { names }: Omit<TestsParams, "uri">): TestsAnswer {
  const { compilation, document, locale, token } = context;
  const { model, program } = compilation;
  const asked = model.tests.filter(({ node }) => names?.includes(node.name?.value ?? "") ?? true);
  const message = asked.length === 0 && names === undefined ? null : whyNot(context);
  const results = asked.map((test): TestResult => {
    const name = test.node.name?.value ?? "";
    const range = rangeOf(document, test.node);
    if (message !== null || program === null || token.isCancellationRequested)
      return { name, range, passed: false, failures: [] };
    const { passed, failures } = runTest(model, program, test);
    const told = failures.map((failure) => ({
      range: rangeOf(document, failure),
      message: failureText(failure, locale),
      expected: failure.expected[locale],
      actual: failure.actual[locale],
    }));
    return { name, range, passed, failures: told };
  });
  return { message, tests: results };
}

/** `资助：应为 120元，得到 100元`. */
function failureText({ subject, expected, actual }: TestFailure, locale: FeatureContext["locale"]): string {
  return locale === "zh"
    ? `${subject.zh}：应为 ${expected.zh}，得到 ${actual.zh}`
    : `${subject.en}: expected ${expected.en}, got ${actual.en}`;
}
