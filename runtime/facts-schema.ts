// What facts a notice asks for, and what reading them gives. Types only; a decision program is such a schema.
import type { Day } from "./days.js";

export interface FactField {
  readonly name: string;
  /** English code; null = the name alone. */
  readonly code: string | null;
  readonly type: "date" | "boolean" | "integer" | "money" | "enumeration";
  /** The values of an enumeration, else empty. */
  readonly values: readonly string[];
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

/** A text in both languages. */
export interface Wording {
  readonly zh: string;
  readonly en: string;
}
/** One thing wrong with the facts given. */
export interface FactIssue {
  /** The key as it was given; of a missing fact, its name. */
  readonly key: string;
  /** The value as it was given, or a description of it where it is no plain value; null where it is missing. */
  readonly value: string | number | boolean | null;
  readonly expected: Wording;
  readonly message: Wording;
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
}
