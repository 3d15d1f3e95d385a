// What can be wrong with facts, as data: a code, the key, the value and what was expected. Worded in `wording/`, where somebody asks.
import type { Expected, FactField, FactIssue, FactIssueCode } from "./facts-schema.js";
import { nearest } from "./nearest.js";

/** An issue of a key (empty: the whole input) and its value. */
export function issue(code: FactIssueCode, key: string, value: unknown, expected: Expected): FactIssue {
  return { code, key: cut(key), value: plainValue(value), expected };
}

/** A value that is none of the words allowed. */
export function unlisted(key: string, value: unknown, words: readonly string[], expected: Expected): FactIssue {
  const near = typeof value === "string" ? nearest(value, words) : null;
  return { ...issue("unknown-value", key, value, expected), ...(near === null ? {} : { near }) };
}

export function missingFact(key: string, expected: Expected): FactIssue {
  return { code: "missing", key, value: null, expected };
}

/** The value of such a key is no fact of the notice and is repeated nowhere. */
export function unknownKey(key: string, known: readonly string[], expected: Expected): FactIssue {
  const near = nearest(key, known);
  return { code: "unknown-key", key: cut(key), value: null, expected, ...(near === null ? {} : { near }) };
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

/** One of the words given. */
export function oneOf(words: readonly string[]): Expected {
  return { kind: "one-of", words: words.slice(0, MOST_WORDS).map(cut), count: words.length };
}

/** The groups claimed of which nobody holds two. */
export function excludedTogether(key: string, names: readonly string[]): FactIssue {
  const words = names.slice(0, MOST_WORDS).map(cut);
  return issue("excluded-together", key, names.at(-1), { kind: "at-most-one", words, count: names.length });
}

/** One of the keys that the notice asks for. */
export function oneOfKeys(keys: readonly string[]): Expected {
  return { kind: "key-of", words: keys.slice(0, MOST_WORDS).map(cut), count: keys.length };
}

/** Long text is cut. */
function cut(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function plainValue(value: unknown): FactIssue["value"] {
  switch (typeof value) {
    case "string":
      return cut(value);
    case "boolean":
      return value;
    case "number":
      return Number.isFinite(value) ? value : String(value);
    case "undefined":
      return null;
    case "object":
      return value === null ? null : { type: Array.isArray(value) ? "array" : "object" };
    case "function":
      return { type: "function" };
    case "bigint":
      return { type: "bigint" };
    case "symbol":
      return { type: "symbol" };
  }
}

/** The after-facts of an adjustment say another day of payment or tier than those at payment. */
export function disagreement(key: string, value: string, atPayment: string): FactIssue {
  return { ...issue("other-payment", key, value, { kind: "as-paid", value: cut(atPayment) }), of: "after" };
}

/** The case that applies counts from the day of certification, and the after-facts of an adjustment do not have it. */
export function certificationIssue(key: string): FactIssue {
  return { ...missingFact(key, { kind: "date" }), of: "after" };
}
