// What each language says: the words of conditions, of persons, of what was verified and compared. Each language is one object of this shape; the
// sentences are put together from them beside this file. Names are the notice's own.
import type { NameChange } from "../compare/api.js";
import type { Locale } from "@zhengce/grammar";
import type { Amount, AnswerWords } from "@zhengce/runtime";
import type { ChangeKind, Difference, SectionId, Subject } from "../compare/change.js";
import type { GroupChange } from "../compare/compare-notices.js";
import type { FactEffect } from "../compare/fact-change.js";
import type { Direction } from "../compare/people/kinds.js";
import type { Verdict } from "../compare/superior/terms.js";
import type { QuestionId, Reason, Said } from "../verify/answers/answer.js";
import type { Boundary } from "../verify/boundaries.js";
import type { ReportWords } from "./report-words.js";

/** A case for each code of a union. */
export type Each<T extends { readonly code: string }> = {
  readonly [K in T["code"]]: (value: T & { readonly code: K }) => string;
};

/** Days are day numbers, money fen. */
export interface SmallWords {
  readonly yuan: (fen: number) => string;
  /** A range from end to end. */
  readonly amount: (amount: Amount) => string;
  readonly persons: (count: number) => string;
  readonly day: (day: number) => string;
  /** Month × 100 + day. */
  readonly dayOfYear: (monthDay: number) => string;
  /** A name in a sentence. */
  readonly name: (name: string) => string;
  readonly list: (items: readonly string[]) => string;
  /** Lists beside one another. */
  readonly lists: (items: readonly string[]) => string;
  /** Clauses of one sentence. */
  readonly clauses: (items: readonly string[]) => string;
  /** What stands in brackets after something. */
  readonly aside: (text: string) => string;
  /** Something and others of its kind. */
  readonly with: (one: string, others: readonly string[]) => string;
  readonly etc: string;
}

/** `in` bounds of a number or an age are as they are shown, null where that end is open. */
export interface ConditionWords {
  readonly all: (parts: readonly string[]) => string;
  readonly any: (parts: readonly string[]) => string;
  /** Any of several ways, each of which may be a conjunction. */
  readonly ways: (parts: readonly string[]) => string;
  readonly always: string;
  readonly never: string;
  readonly bracketed: (text: string) => string;
  readonly negated: (text: string) => string;
  readonly notHeld: (group: string) => string;
  readonly notTrue: (fact: string) => string;
  readonly given: (fact: string) => string;
  readonly notGiven: (fact: string) => string;
  /** One number less another. */
  readonly difference: (fact: string, from: string, min: number | null, max: number | null) => string;
  readonly oneOf: (fact: string, values: readonly string[]) => string;
  readonly number: (fact: string, min: string | null, max: string | null) => string;
  readonly age: (min: number | null, max: number | null) => string;
  readonly tier: (tier: string) => string;
  readonly changed: string;
  readonly days: (day: string, from: string | null, to: string | null) => string;
  readonly yearly: (day: string, from: number, to: number) => string;
  readonly moved: (base: string, count: number, unit: "day" | "month") => string;
  readonly nextMonth: (base: string) => string;
  readonly nextYear: (base: string) => string;
  readonly latest: (one: string, other: string) => string;
  readonly earliest: (one: string, other: string) => string;
  readonly waited: (base: string) => string;
  readonly ageAsked: string;
  readonly rest: string;
}

export interface PersonWords {
  readonly paid: (day: string) => string;
  readonly born: (day: string) => string;
  readonly date: (fact: string, day: string) => string;
  readonly flag: (fact: string, value: boolean) => string;
  readonly value: (fact: string, shown: string) => string;
  readonly identities: (names: readonly string[]) => string;
  readonly tier: (tier: string) => string;
}

export interface VerificationWords {
  /** What each question asks. */
  readonly questions: Readonly<Record<QuestionId, string>>;
  readonly says: Each<Said>;
  /** What an observation is about, where others of its kind are told by name alone: a name, or one and another. */
  readonly about: (said: Said) => readonly string[];
  readonly reasons: Each<Reason>;
  /** What is payable before and after; `least` and `most` say how far each end of a range moves. */
  readonly figures: (before: string, after: string) => string;
  readonly leftOpen: string;
  readonly moves: (end: "least" | "most", by: number) => string;
  readonly before: (text: string) => string;
  readonly after: (text: string) => string;
  readonly boundary: (boundary: Boundary) => string;
  readonly inside: (text: string) => string;
  readonly outside: (text: string) => string;
}

export interface ComparisonWords {
  readonly kinds: Readonly<Record<ChangeKind, string>>;
  readonly fates: Readonly<Record<GroupChange["fate"], string>>;
  readonly directions: Readonly<Record<Direction, string>>;
  readonly heads: Readonly<
    Record<
      | "groups"
      | "subsidies"
      | "group"
      | "certifier"
      | "rate"
      | "payer"
      | "difference"
      | "subject"
      | "effects"
      | "nothing"
      | "who"
      | "example",
      string
    >
  >;
  readonly sections: Readonly<Record<SectionId, string>>;
  readonly notice: Readonly<Record<SubjectOf<"notice">["slot"], string>>;
  readonly slots: Readonly<
    Record<
      | SubjectOf<"situation">["slot"]
      | SubjectOf<"scope">["slot"]
      | "combination"
      | "caps"
      | "exclusive"
      | "other-groups",
      string
    >
  >;
  readonly variant: (component: string, when: string) => string;
  /** Under a condition. */
  readonly granted: (when: string) => string;
  /** Numbers from 1. */
  readonly part: (component: string, number: number) => string;
  readonly change: (number: number) => string;
  readonly role: (role: "total" | "subtotal") => string;
  readonly colon: string;
  readonly none: string;
  readonly year: (year: number) => string;
  /** What a notice does not fix. */
  readonly open: string;
  readonly bill: (amount: Amount) => string;
  readonly more: (difference: Difference) => string;
  readonly noIdentity: string;
  readonly newGroup: (name: string) => string;
  readonly goneGroup: (name: string) => string;
  readonly formerly: (name: string, before: string) => string;
  /** Where a notice has none for the payment, or the person may not join. */
  /** Of a kind of people that too many conditions tell from others. */
  readonly dependsOn: (asked: string) => string;
  readonly noSituation: string;
  readonly wholeTable: (name: string, kind: string, rows: number) => string;
  readonly alike: (count: number) => string;
  readonly undecided: (count: number) => string;
  readonly factEffect: (effect: FactEffect, required: boolean) => string;
  readonly perhapsFormerly: (name: string) => string;
  readonly verdicts: Readonly<Record<"compatible" | "breaking", string>>;
  readonly apiSame: string;
  readonly apiFact: (name: string, effects: string) => string;
  readonly apiName: (change: NameChange) => string;
  readonly callersCompatible: string;
  readonly callersBreaking: (facts: readonly string[], gone: readonly string[]) => string;
  /** What became of a superior's term. */
  readonly terms: Readonly<Record<Verdict, string>>;
  readonly termHeads: readonly string[];
  readonly yearlyPeriods: string;
  /** What of the superior is not held against the notice, by the titles of its sections. */
  readonly unheld: (titles: readonly string[]) => string;
}
type SubjectOf<K extends Subject["kind"]> = Extract<Subject, { readonly kind: K }>;

/** What the JSON Schema of the facts tells whoever makes a form of it. */
export interface SchemaWords {
  /** The whole object; `later`: the facts as certified after the payment. */
  readonly facts: (notice: string, later: boolean) => string;
  readonly identities: string;
  readonly tier: string;
  readonly date: string;
  readonly money: string;
  /** Behind the rest, of a fact that may be left out. */
  readonly absent: string;
}

export interface Wording {
  readonly locale: Locale;
  readonly comparison: ComparisonWords;
  readonly small: SmallWords;
  readonly conditions: ConditionWords;
  readonly persons: PersonWords;
  readonly verification: VerificationWords;
  readonly schema: SchemaWords;
  readonly report: ReportWords;
  /** Sentences of answers, which the runtime has. */
  readonly answers: AnswerWords;
}
