// Issues of facts in words: each names the key, the value and what was expected.
import type { Expected, FactIssue } from "../facts-schema.js";
import { hasDayForm } from "../iso-date.js";
import { enIssues } from "./en.js";
import type { IssueWords, Locale } from "./words.js";
import { zhIssues } from "./zh.js";

/** An issue in one line, with what was expected. */
export function sayIssue(issue: FactIssue, locale: Locale): string {
  const { message, expected } = explainIssue(issue, locale);
  return isListed(issue) ? wordsOf(locale).instead(message, expected) : message;
}

/** What is wrong, and what was expected; the message leaves out a list of allowed words, which the other holds. */
export function explainIssue(
  issue: FactIssue,
  locale: Locale,
): { readonly message: string; readonly expected: string } {
  const words = wordsOf(locale);
  const expected = sayExpected(words, issue.expected);
  return { message: messageOf(words, issue, isListed(issue) ? null : expected), expected };
}

function wordsOf(locale: Locale): IssueWords {
  return locale === "zh" ? zhIssues : enIssues;
}

function sayExpected(words: IssueWords, expected: Expected): string {
  return (words.expected[expected.kind] as (expected: Expected) => string)(expected);
}

/** The expectation is a list, or stands in an issue that asks for one of a list. */
function isListed({ code, expected }: FactIssue): boolean {
  return code === "unknown-key" || code === "unknown-value" || (code === "missing" && expected.kind === "one-of");
}

function messageOf(words: IssueWords, issue: FactIssue, expected: string | null): string {
  const { code, key, value, near } = issue;
  const suggestion = near === undefined ? "" : `${words.hint("")}${words.near(near)}`;
  if (issue.expected.kind === "one-key") return words.sameFact(issue.expected.keys);
  switch (code) {
    case "more":
      return words.more(JSON.stringify(value));
    case "missing":
      return words.missing(key, expected);
    case "unknown-key":
      return words.unknownKey(key) + suggestion;
    default: {
      const hint = hintOf(words, issue);
      const shown = words.value(code === "not-plain" ? undefined : value);
      return words.wrong(key, shown, expected) + suggestion + (hint === null ? "" : words.hint(hint));
    }
  }
}

function hintOf(words: IssueWords, { code, value }: FactIssue): string | null {
  switch (code) {
    case "not-a-date":
      return typeof value === "string" && hasDayForm(value) ? words.noSuchDay : null;
    case "derived-group":
      return typeof value === "string" ? words.derived(value) : null;
    default:
      return null;
  }
}
