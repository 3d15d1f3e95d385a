// What a language has to say: one text a code, so that a code that is not worded in every language does not compile.
import type {
  AboutOf,
  OpenPointOf,
  OpenSplitOf,
  ReasonOf,
  ReasonCode,
  RuleCode,
  SlotCode,
  SplitCode,
  TraceEntry,
} from "../assessment.js";
import type { Expected, FactIssue } from "../facts-schema.js";

export type Locale = "zh" | "en";

/** Sentences of an answer. */
export interface AnswerWords {
  /** What a rule of the trace says. */
  readonly rules: { readonly [Code in RuleCode]: (about: AboutOf<Code>) => string };
  /** A rule of a superior notice that answers in the place of this one. */
  readonly superior: (rule: string, by: NonNullable<TraceEntry["superior"]>) => string;
  /** What is left open. */
  readonly slots: { readonly [Slot in SlotCode]: (point: OpenPointOf<Slot>, split: string) => string };
  readonly answeredBy: (what: string, document: string) => string;
  readonly otherYear: (
    what: string,
    document: string,
    years: { readonly notice: number; readonly document: number },
  ) => string;
  readonly reasons: { readonly [Code in ReasonCode]: (reason: ReasonOf<Code>) => string };
  readonly splits: { readonly [Code in SplitCode]: (split: OpenSplitOf<Code>) => string };
}

type ExpectedOf<Kind extends Expected["kind"]> = Expected & { readonly kind: Kind };

/** Sentences on facts that can't be used. */
export interface IssueWords {
  /** What was expected. */
  readonly expected: { readonly [Kind in Expected["kind"]]: (expected: ExpectedOf<Kind>) => string };
  /** A value; its type where it is no plain one, `undefined` for none. */
  readonly value: (value: FactIssue["value"] | undefined) => string;
  /** A wrong value, with what was expected where that is short. */
  readonly wrong: (key: string, value: string, expected: string | null) => string;
  readonly missing: (key: string, expected: string | null) => string;
  readonly unknownKey: (key: string) => string;
  readonly more: (count: string) => string;
  readonly hint: (text: string) => string;
  readonly noSuchDay: string;
  /** One fact under two keys; neither value is wrong in itself. */
  readonly sameFact: (keys: readonly [string, string]) => string;
  readonly derived: (group: string) => string;
  readonly near: (word: string) => string;
  /** What was expected, behind a message that leaves it out. */
  readonly instead: (message: string, expected: string) => string;
}

/** A name in quotation marks; control characters are escaped. */
export function quote(text: string): string {
  return `“${JSON.stringify(text).slice(1, -1)}”`;
}

/** Names in quotation marks, one after another. */
export function quoted(names: readonly string[], between: string): string {
  return names.map(quote).join(between);
}
