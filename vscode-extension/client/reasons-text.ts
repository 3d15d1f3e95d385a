// Why a test failed, behind the first line of its message: the clauses that the answer rests on, beside those that were expected to apply.
import type { Reason, TestResult } from "@zhengce/language-server/protocol";
import { say } from "./say.js";

/** Begins with a blank line; empty where nothing is known. */
export function reasonsText({ fired, expected }: Pick<TestResult, "fired" | "expected">): string {
  return [
    listed(say("结果的依据：", "The answer rests on:"), fired),
    listed(say("期望的，但没有用上：", "Expected, and did not apply:"), expected),
  ].join("");
}

function listed(title: string, reasons: readonly Reason[]): string {
  if (reasons.length === 0) return "";
  const lines = reasons.map(({ clause, text, range }) => {
    const where = [
      ...(clause === "" ? [] : [`${say("条款", "clause")} ${clause}`]),
      ...(range === null ? [] : [say(`第${String(range.start.line + 1)}行`, `line ${String(range.start.line + 1)}`)]),
    ].join(say("，", ", "));
    return `  ${where === "" ? "" : `${where}${say("：", ": ")}`}${text}`;
  });
  return `\n\n${[title, ...lines].join("\n")}`;
}
