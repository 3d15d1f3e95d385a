// The 用例 of a file against its decision program, by the reference interpreter.
import type { Span, TestCase, Texts } from "@zhengce/grammar";
import { explainIssue, type Adjustment, type Assessment, type FactIssue } from "@zhengce/runtime";
import { adjust } from "../decision/adjust.js";
import { assess } from "../decision/interpret.js";
import type { Program } from "../decision/program.js";
import type { Model, Placed } from "../semantics/model.js";
import { compareExpectation } from "./expectations.js";
import type { Mismatch } from "./expectations.js";
import { factsOf } from "./given.js";

export interface TestOutcome {
  readonly name: string;
  readonly test: Placed<TestCase>;
  readonly passed: boolean;
  readonly failures: readonly TestFailure[];
  /** Null where the facts were refused. */
  readonly assessment: Assessment | null;
  /** Null where the test has no 后来. */
  readonly adjustment: Adjustment | null;
}
/** Something expected that did not come; the place is the expectation, or the facts that could not be read. */
export interface TestFailure extends Span, Mismatch {}

/** Runs every 用例 of a model, in text order. */
export function runTests(model: Model, program: Program): readonly TestOutcome[] {
  return model.tests.map((test) => runTest(model, program, test));
}

/** Runs one 用例. What 后来 does not state is as it was at payment. */
export function runTest(model: Model, program: Program, test: Placed<TestCase>): TestOutcome {
  const { node } = test;
  const name = node.name?.value ?? "";
  const refused = (failures: readonly TestFailure[]): TestOutcome => ({
    ...{ name, test, failures, passed: false, assessment: null, adjustment: null },
  });
  if (node.expected.length === 0) return refused([nothingExpected(node)]);
  const before = factsOf(model, node.given);
  const later = factsOf(model, node.later);
  const broken = [...before.broken, ...later.broken];
  if (broken.length > 0) return refused(broken.map(unreadable));
  const assessed = assess(program, before.facts);
  if (assessed.issues !== undefined) return refused(assessed.issues.map((issue) => failedFact(model, node, issue)));
  let adjustment: Adjustment | null = null;
  if (node.later.length > 0) {
    const adjusted = adjust(program, before.facts, { ...before.facts, ...later.facts });
    if (adjusted.issues !== undefined) return refused(adjusted.issues.map((issue) => failedFact(model, node, issue)));
    adjustment = adjusted.value;
  }
  const answers = { assessment: assessed.value, adjustment };
  const failures = node.expected.flatMap((expectation) =>
    compareExpectation(model, expectation, answers).map((mismatch) => ({ ...placeOf(expectation), ...mismatch })),
  );
  return { name, test, passed: failures.length === 0, failures, ...answers };
}

function placeOf({ start, end }: Span): Span {
  return { start, end };
}

/** A test that expects nothing would pass whatever the file says. */
function nothingExpected(test: TestCase): TestFailure {
  return {
    ...placeOf(test.name ?? test),
    subject: { zh: "期望", en: "expect" },
    expected: { zh: "至少一项", en: "at least one thing" },
    actual: { zh: "一项也没有写", en: "none" },
  };
}

const FACTS: Texts = { zh: "已知的情况", en: "the facts given" };
function unreadable(place: Span): TestFailure {
  const expected = { zh: "这项事实的值", en: "a value of this fact" };
  return {
    ...placeOf(place),
    subject: FACTS,
    expected,
    actual: { zh: "看不懂的值", en: "a value that can't be read" },
  };
}
/** The 已知 or 后来 that names the fact, else the whole test. */
function failedFact(model: Model, test: TestCase, issue: FactIssue): TestFailure {
  const given = [...test.later, ...test.given].find((item) => model.factNamed(item.fact.text)?.name === issue.key);
  const [zh, en] = [explainIssue(issue, "zh"), explainIssue(issue, "en")];
  const expected = { zh: zh.expected, en: en.expected };
  const actual = { zh: zh.message, en: en.message };
  return { ...placeOf(given ?? test.name ?? test), subject: FACTS, expected, actual };
}
