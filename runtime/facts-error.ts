// Issues of facts as an exception, for callers that would rather catch than ask. The reader itself never throws.
import { quote, sayIssue } from "./fact-issues.js";
import type { FactIssue, Wording } from "./facts-schema.js";

/** Bad facts, thrown by the throwing form of a reader; `issues` has each with its key, its value and what was expected. */
export interface FactsError extends Error {
  readonly name: "FactsError";
  readonly issues: readonly FactIssue[];
}

/** Makes the exception. Its message, which may end in a log, says of every issue which key and what was expected, and no value. */
export function factsError(issues: readonly FactIssue[], locale: "zh" | "en" = "zh"): FactsError {
  const error = new Error(issues.map((found) => withoutValue(found)[locale]).join("\n"));
  return Object.assign(error, { name: "FactsError" as const, issues });
}

export function isFactsError(error: unknown): error is FactsError {
  return error instanceof Error && error.name === "FactsError" && "issues" in error;
}

function withoutValue(issue: FactIssue): Wording {
  const { code, key, expected } = issue;
  if (code === "more" || code === "missing" || code === "unknown-key") return sayIssue(issue);
  const { zh, en } =
    key === "" ? { zh: "输入", en: "the input" } : { zh: `${quote(key)}的值`, en: `the value of ${quote(key)}` };
  return { zh: `${zh}不对：应为${expected.zh}`, en: `${en} is wrong: expected ${expected.en}` };
}
