// What can be wrong with facts, as data: a code, the key, the value and what was expected. Worded in `wording/`, where somebody asks.
import type { Expected, FactField, FactIssue, FactIssueCode, ValueType } from "./facts-schema.js";
import { nearest } from "./nearest.js";

/** An issue of a key (empty: the whole input) and its value. */
export function issue(code: FactIssueCode, key: string, value: unknown, expected: Expected): FactIssue {
  return { code, key: cut(key), value: plainValue(value), expected };
}

/** A value that is none of the words allowed. */
export function unlisted(key: string, value: unknown, words: readonly string[], expected: Expected): FactIssue {
  return { ...issue("unknown-value", key, value, expected), ...nearOf(value, words) };
}

function nearOf(value: unknown, words: readonly string[]): Pick<FactIssue, "near"> {
  const near = typeof value === "string" ? nearest(value, words) : null;
  return near === null ? {} : { near };
}

export function missingFact(key: string, expected: Expected): FactIssue {
  return issue("missing", key, null, expected);
}

/** The value of such a key is no fact of the notice and is repeated nowhere. */
export function unknownKey(key: string, known: readonly string[], expected: Expected): FactIssue {
  return { ...issue("unknown-key", key, null, expected), ...nearOf(key, known) };
}

/** `key` and `other` are the name and the English code of one fact, and both were given. */
export function givenTwice(key: string, value: unknown, other: string): FactIssue {
  return issue("given-twice", key, value, { kind: "one-key", keys: [cut(key), cut(other)] });
}

/** What a value of a fact's type looks like. */
export function expectedOf(field: FactField): Expected {
  if (field.range !== undefined) return { kind: "between", min: field.range.min, max: field.range.max };
  return field.type === "enumeration" ? oneOf(field.values) : { kind: field.type };
}

/** How many allowed words are listed. */
const MOST_WORDS = 20;

type Listed = Extract<Expected, { readonly words: readonly string[] }>;

/** One of the words or of the keys, or one at most of the groups: the first of them, and how many there are. */
export function listed(kind: Listed["kind"], words: readonly string[]): Expected {
  return { kind, words: words.slice(0, MOST_WORDS).map(cut), count: words.length };
}

/** One of the words given. */
export function oneOf(words: readonly string[]): Expected {
  return listed("one-of", words);
}

/** Long text is cut. */
function cut(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function plainValue(value: unknown): FactIssue["value"] {
  if (value === undefined || value === null || typeof value === "boolean") return value ?? null;
  if (typeof value === "string") return cut(value);
  if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
  return { type: Array.isArray(value) ? "array" : (typeof value as ValueType) };
}

/** The after-facts of an adjustment say another day of payment or tier than those at payment. */
export function disagreement(key: string, value: string, atPayment: string): FactIssue {
  return { ...issue("other-payment", key, value, { kind: "as-paid", value: cut(atPayment) }), of: "after" };
}

/** The case that applies counts from the day of certification, and the after-facts of an adjustment do not have it. */
export function certificationIssue(key: string): FactIssue {
  return { ...missingFact(key, { kind: "date" }), of: "after" };
}
