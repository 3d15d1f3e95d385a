// What facts a notice asks for, and what reading them gives. Types only; a decision program is such a schema.
import type { Day } from "./days.js";

export interface FactField {
  readonly name: string;
  /** English code; null = the name alone. */
  readonly code: string | null;
  readonly type: "date" | "boolean" | "integer" | "money" | "enumeration";
  /** The values of an enumeration, else empty. */
  readonly values: readonly string[];
  /** Of a whole number whose range is declared, both ends included. */
  readonly range?: { readonly min: number; readonly max: number };
  readonly required: boolean;
  /** `certification` (身份认定日期) is accepted only in the after-facts of an adjustment. */
  readonly role: "payment" | "birth" | "certification" | "declared";
}
export interface GroupField {
  readonly name: string;
  /** A derived group follows from the facts and can't be claimed. */
  readonly kind: "certified" | "derived";
}
export interface FactsSchema {
  readonly facts: readonly FactField[];
  readonly groups: readonly GroupField[];
  /** Sets of groups of which nobody holds two: of each group the indices of those that count as it. Absent: there are none. */
  readonly exclusive?: readonly (readonly (readonly number[])[])[];
  /** Empty where the notice declares none. */
  readonly tiers: readonly string[];
}

/** A date as a day number, money as fen, an integer, a boolean, a word of an enumeration; null = absent. */
export type FactValue = Day | boolean | string | null;

/** Facts that have been read, by the order of their schema. */
export interface FactRecord {
  /** By index of the schema's facts. */
  readonly values: readonly FactValue[];
  /** Index of the tier; 0 where the notice declares none. */
  readonly tier: number;
  /** Indices of the groups claimed, ascending, each once. */
  readonly identities: readonly number[];
}

/** What kind of thing is wrong; the codes are stable, the words are not. */
export type FactIssueCode =
  /** The whole input is no object. */
  | "not-an-object"
  | "unknown-key"
  /** A required fact is absent. */
  | "missing"
  /** A fact by its name and by its code. */
  | "given-twice"
  /** A getter where a value should stand. */
  | "not-plain"
  | "not-a-date"
  | "not-true-or-false"
  /** No whole number, or one too large to be read exactly. */
  | "not-a-number"
  /** A count or an amount below 0, or a count outside of the range that its fact declares. */
  | "out-of-range"
  /** 出生日期 after 缴费日期: nobody pays before they are born. */
  | "born-after-payment"
  /** None of the words of an enumeration, of 档次 or of 身份. */
  | "unknown-value"
  /** A group that follows from the facts and can't be claimed. */
  | "derived-group"
  /** Groups that exclude each other. */
  | "excluded-together"
  | "not-an-array"
  /** More identities than the notice has groups. */
  | "too-many"
  /** 档次 where the notice has none, or 身份认定日期 outside the after-facts of an adjustment. */
  | "not-asked"
  /** The after-facts of an adjustment are of another payment. */
  | "other-payment"
  /** How many more issues there are than are listed: `value`. Always the last. */
  | "more";

export type ValueType = "array" | "object" | "function" | "bigint" | "symbol";

/** What should stand there. A list of allowed words stands in the first issue that needs it, and there alone. */
export type Expected =
  | { readonly kind: PlainExpectation }
  /**
   * One of the words, a fact by one of the keys, or one at most of the groups claimed, which exclude each other: the first of them, and
   * how many there are.
   */
  | { readonly kind: "one-of" | "key-of" | "at-most-one"; readonly words: readonly string[]; readonly count: number }
  /** A whole number, both ends included. */
  | { readonly kind: "between"; readonly min: number; readonly max: number }
  /** That many group names. */
  | { readonly kind: "at-most"; readonly count: number }
  /** The same as at payment. */
  | { readonly kind: "as-paid"; readonly value: string }
  /** Only one of the two. */
  | { readonly kind: "one-key"; readonly keys: readonly [string, string] };
export type PlainExpectation =
  | "object"
  | "plain-value"
  | "date"
  | "boolean"
  | "integer"
  | "money"
  | "identities"
  | "group"
  | "certified-group"
  | "no-group"
  | "no-certified-group"
  | "key"
  | "no-tier"
  | "no-certification"
  /** A day on which the person was born already when the premium was paid. */
  | "born-by-payment"
  | "day-of-calendar"
  /** Nothing: of how many more issues there are. */
  | "none";

/** One thing wrong with the facts given. An object has at most 20, and one with the code `more` behind them. */
export interface FactIssue {
  readonly code: FactIssueCode;
  /** The key as it was given, cut where it is long; of a missing fact, its name; empty: the whole input. */
  readonly key: string;
  /**
   * The value as it was given, cut where it is long, or its type where it is no plain value; null where it is missing, and of a key that
   * the notice doesn't know.
   */
  readonly value: string | number | boolean | null | { readonly type: ValueType };
  readonly expected: Expected;
  /** The allowed word or key that is nearest to the one given, where one is near. */
  readonly near?: string;
  /** Which object of an adjustment. */
  readonly of?: "before" | "after";
}

/** A value, or everything that is wrong with what was given. */
export type Reading<T> =
  | { readonly value: T; readonly issues?: undefined }
  | { readonly issues: readonly FactIssue[]; readonly value?: undefined };

export interface ReadOptions {
  /** Accept 身份认定日期: only for the after-facts of an adjustment. */
  readonly allowCertification?: boolean;
  /** That a required fact is missing is no issue. */
  readonly partly?: boolean;
}
