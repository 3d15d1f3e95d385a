// The words of the service, a file a language.
import type { Locale } from "@zhengce/grammar";
import { explainIssue, type FactIssue } from "@zhengce/runtime";
import type { Refusal } from "../operations/refusal.js";
import { en } from "./en.js";
import type { Figures, Words } from "./words.js";
import { zh } from "./zh.js";

export const WORDS: Readonly<Record<Locale, Words>> = { zh, en };

/** One refusal as every answer has it: its code, its figures, its sentence. */
export function errorOf({ code, data }: Refusal, locale: Locale): object {
  const shown = Object.entries(data).map(([name, value]) => [
    name,
    typeof value === "object" ? value.join(", ") : String(value),
  ]);
  return { code, ...data, message: WORDS[locale].refusals[code](Object.fromEntries(shown) as Figures) };
}

/** Issues of facts, each with its sentence. */
export function issuesOf(issues: readonly FactIssue[], locale: Locale): readonly object[] {
  return issues.map((issue) => ({ ...issue, message: explainIssue(issue, locale).message }));
}
