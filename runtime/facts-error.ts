// Issues of facts as an exception, for callers that would rather catch than ask. The reader itself never throws.
import type { FactIssue } from "./facts-schema.js";

/** Bad facts, thrown by the throwing form of a reader; `issues` has each with its key, its value and what was expected. */
export interface FactsError extends Error {
  readonly name: "FactsError";
  readonly issues: readonly FactIssue[];
}

/** Makes the exception; its message says every issue, one a line. */
export function factsError(issues: readonly FactIssue[], locale: "zh" | "en" = "zh"): FactsError {
  const error = new Error(issues.map((found) => found.message[locale]).join("\n"));
  return Object.assign(error, { name: "FactsError" as const, issues });
}

export function isFactsError(error: unknown): error is FactsError {
  return error instanceof Error && error.name === "FactsError" && "issues" in error;
}
