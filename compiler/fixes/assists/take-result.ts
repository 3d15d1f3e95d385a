// A 期望 that fails → what the file answers now, in its place. A test holds what its author wants: that the answer is right is theirs to say.
import type { Locale, TestCase } from "@zhengce/grammar";
import type { Program } from "../../decision/program.js";
import type { Model, Placed } from "../../semantics/model.js";
import { runTest } from "../../testing/run-tests.js";
import { expectationFor } from "../../testing/write-test.js";
import type { Mend } from "../fix.js";

/** One a failing 期望 that can be written otherwise, then all of them; none where the test passes or can't be run. */
export function takeResults(model: Model, program: Program, test: Placed<TestCase>, language: Locale): readonly Mend[] {
  const { failures, assessment } = runTest(model, program, test);
  if (assessment === null) return [];
  const { text } = model.source;
  const mends = test.node.expected.flatMap((expectation): readonly Mend[] => {
    const { start, end } = expectation;
    if (!failures.some((failure) => failure.start === start)) return [];
    const written = expectationFor(expectation, assessment, language);
    if (written === null || written === text.slice(start, end)) return [];
    const title = {
      zh: `结果是对的：期望改为“${written}”`,
      en: `The result is right: expect “${written}”`,
    };
    return [{ title, edits: [{ start, end, text: written }] }];
  });
  if (mends.length < 2) return mends;
  const title = {
    zh: `结果都是对的：这个用例的${String(mends.length)}项期望都照结果改`,
    en: `All results are right: take over the ${String(mends.length)} of this test`,
  };
  return [...mends, { title, edits: mends.flatMap(({ edits }) => edits) }];
}
