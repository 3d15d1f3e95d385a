// The four questions about one person. Facts in as JSON gave them, the answer's data out, or issues.
import { explain, isFactsError } from "@zhengce/runtime";
import type { Adjustment, FactIssue, Locale } from "@zhengce/runtime";
import type { NoticeModule } from "../notices/served.js";
import { Refusal } from "./refusal.js";

export const OPERATIONS = ["assess", "adjust", "needs", "explain"] as const;
export type Operation = (typeof OPERATIONS)[number];

export type Outcome = { readonly value: object } | { readonly issues: readonly FactIssue[] };

/** @throws a Refusal where the input has not the form that the question asks for */
export function answer(module: NoticeModule, operation: Operation, input: unknown, locale: Locale): Outcome {
  switch (operation) {
    case "assess":
      return caught(() => module.assess(input));
    case "adjust":
      return adjusted(module, input);
    case "explain": {
      const outcome = isPair(input) ? adjusted(module, input) : caught(() => module.assess(input));
      return "value" in outcome ? { value: explain(outcome.value, locale) } : outcome;
    }
    case "needs":
      return caught(() => ({ needs: module.needs(input) }));
  }
}

/** @returns what `work` answers, or the issues that it throws; a bug of ours goes on */
export function caught<Value extends object>(
  work: () => Value,
): { readonly value: Value } | { readonly issues: readonly FactIssue[] } {
  try {
    return { value: work() };
  } catch (error) {
    if (isFactsError(error)) return { issues: error.issues };
    throw error;
  }
}

interface Pair {
  readonly before: unknown;
  readonly after: unknown;
}
function isPair(input: unknown): input is Pair {
  return (
    typeof input === "object" &&
    input !== null &&
    Object.keys(input).length === 2 &&
    Object.hasOwn(input, "before") &&
    Object.hasOwn(input, "after")
  );
}

function adjusted(module: NoticeModule, input: unknown): ReturnType<typeof caught<Adjustment>> {
  if (!isPair(input)) throw new Refusal("not-a-pair");
  return caught(() => module.adjust(input.before, input.after));
}
