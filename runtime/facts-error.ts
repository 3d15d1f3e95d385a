// Issues of facts as an exception, for callers that would rather catch than ask. The reader itself never throws.
import type { FactIssue } from "./facts-schema.js";

/** Bad facts, thrown by the throwing form of a reader; `issues` has each with its key, its value and what was expected. */
export interface FactsError extends Error {
  readonly name: "FactsError";
  readonly issues: readonly FactIssue[];
}

/** Makes the exception. Its message, which may end in a log, says of every issue its code and the key, and no value. */
export function factsError(issues: readonly FactIssue[]): FactsError {
  const error = new Error(issues.map(coded).join("\n"));
  return Object.assign(error, { name: "FactsError" as const, issues });
}

export function isFactsError(error: unknown): error is FactsError {
  return error instanceof Error && error.name === "FactsError" && "issues" in error;
}

/** `missing: "缴费日期"`, `more: 3`. */
function coded({ code, key, value }: FactIssue): string {
  if (code === "more") return `${code}: ${JSON.stringify(value)}`;
  return key === "" ? code : `${code}: ${JSON.stringify(key)}`;
}
