// The shape of what a report for whoever signs says in each language: titles, heads of tables, and the sentences between them.
import type { QuestionVerdict } from "../verify/answers/answer.js";

/** Heads of a table's columns. */
type Head = readonly string[];

export interface ReportWords {
  readonly title: (notice: string) => string;
  readonly contents: string;
  /** Between the parts of the line below the title. */
  readonly between: string;
  readonly insuranceYear: (year: number) => string;
  readonly section: (number: number, title: string) => string;
  readonly calendar: (notice: string) => string;
  readonly task: (bodies: string, task: string) => string;

  /** Stands where the notice leaves something open. */
  readonly open: string;
  /** Those without any of the identities above. */
  readonly nobody: string;
  /** A statement outside all clauses; what no clause says. */
  readonly outside: string;
  readonly unwritten: string;
  readonly group: string;
  readonly clause: string;
  readonly situation: string;

  readonly signatures: { readonly title: string; readonly head: Head; readonly roles: Head; readonly date: string };
  readonly support: { readonly title: string; readonly head: Head };
  readonly rewards: { readonly title: string; readonly head: Head };
  readonly changes: { readonly title: string; readonly head: Head };
  readonly scope: ScopeWords;
  readonly glance: GlanceWords;
  readonly payments: PaymentsWords;
  readonly payers: PayersWords;
  readonly obligations: {
    readonly title: string;
    readonly head: Head;
    readonly none: string;
    readonly counted: (all: number, dated: number) => string;
  };
  readonly readings: {
    readonly title: string;
    readonly head: Head;
    readonly none: string;
    readonly some: string;
    readonly choice: string;
  };
  readonly errors: ErrorsWords;
  readonly openPoints: OpenWords;
  readonly coverage: CoverageWords;
  readonly checks: ChecksWords;
  readonly against: AgainstWords;
}

export interface GlanceWords {
  readonly title: string;
  readonly facts: Readonly<
    Record<"title" | "number" | "issuers" | "dated" | "region" | "year" | "superior" | "basis" | "residual", string>
  >;
  readonly yearOf: (year: number) => string;
  readonly per: (document: string) => string;
  readonly timeline: string;
  readonly timelineTitle: string;
  readonly span: (from: string, to: string) => string;
  readonly month: (month: number) => string;
  readonly dayOfMonth: (month: number, day: number) => string;
  readonly ratio: (part: number, whole: number) => string;
  readonly tiles: Readonly<
    Record<
      | "findings"
      | "verified"
      | "unasked"
      | "untested"
      | "tests"
      | "uncompared"
      | "figures"
      | "readings"
      | "acknowledged",
      string
    >
  >;
}
export interface ScopeWords {
  readonly title: string;
  readonly head: Head;
  /** How its rules decide together. */
  readonly says: Readonly<Record<"admits" | "excludes" | "both", string>>;
  /** No 参保范围 at all. */
  readonly unwritten: string;
  readonly open: (clause: string, document: string | null) => string;
}
export interface PaymentsWords {
  readonly title: string;
  readonly explained: string;
  /** Where the file has no situation at all. */
  readonly nothing: string;
  readonly partial: string;
  readonly unfinished: string;
  readonly found: (listed: string) => string;
  readonly case: (amount: string, whens: readonly string[]) => string;
  readonly or: string;
  readonly counted: (range: string, someOpen: boolean, count: number, asked: string) => string;
  /** `dues`: several of them where they are few. */
  readonly due: (dues: readonly string[]) => string;
  readonly dueKinds: (count: number) => string;
  readonly subsidy: (amount: string) => string;
}
export interface PayersWords {
  readonly title: string;
  readonly head: Head;
  readonly partial: string;
  readonly none: string;
  /** Where the file has no situation at all. */
  readonly nothing: string;
  readonly picture: string;
  readonly caption: (all: number, drawn: number) => string;
  readonly own: string;
  /** Payers who bear a share between them. */
  readonly together: (names: string) => string;
  readonly andMore: (name: string, kinds: number) => string;
  /** How many bills are told as one, and the facts that they depend on. */
  readonly counted: (count: number, asked: string) => string;
}
export interface ErrorsWords {
  readonly title: string;
  readonly kept: string;
  readonly noneKept: string;
  readonly keptHead: Head;
  readonly left: string;
  readonly noneLeft: string;
  readonly leftHead: Head;
  readonly unlooked: string;
  readonly line: (line: number) => string;
  readonly severity: (severity: string) => string;
}
export interface OpenWords {
  readonly title: string;
  readonly head: Head;
  readonly unnamed: string;
  readonly none: string;
  readonly some: string;
  readonly undated: (count: number) => string;
  readonly partial: string;
  readonly scope: string;
  readonly combination: string;
  /** Of an amount: not stated at all, or one end alone. */
  readonly unstated: string;
  readonly only: (end: "floor" | "ceiling", amount: string) => string;
  readonly people: (condition: string) => string;
  readonly payerOf: (component: string, part: string) => string;
  readonly subsidy: (group: string, end: string) => string;
  readonly period: (name: string, end: "from" | "to") => string;
}
export interface CoverageWords {
  readonly title: string;
  readonly head: Head;
  readonly unnamed: string;
  readonly notFound: (source: string) => string;
  readonly outside: string;
  readonly totals: (
    of: Readonly<Record<"printed" | "encoded" | "waived" | "open" | "absent" | "own", number>>,
  ) => string;
  readonly missed: (clauses: string) => string;
  readonly bare: (clauses: string) => string;
}
export interface ChecksWords {
  readonly title: string;
  readonly head: Head;
  readonly verdicts: Readonly<Record<QuestionVerdict, string>>;
  readonly stated: string;
  readonly example: (people: string) => string;
  readonly figures: (text: string) => string;
  readonly alike: (count: number, names: string) => string;
  readonly intro: string;
  /** Where there is nothing to ask any question about. */
  readonly nothing: string;
  readonly undecided: (count: number) => string;
  readonly boundaries: (count: number) => string;
  readonly untested: string;
  readonly tests: (all: number, failed: readonly string[], names: string) => string;
}
export interface AgainstWords {
  readonly title: (before: string) => string;
  readonly subject: string;
  readonly change: string;
  readonly counted: (title: string, added: number, removed: number, more: boolean) => string;
  readonly nobodyDiffers: (someUndecided: boolean) => string;
  readonly opened: (count: number) => string;
  readonly open: (count: number) => string;
  readonly undecided: (count: number) => string;
  readonly same: string;
}
