// What the page asks the workshop, and what it answers: types alone. The workshop works out what takes long, away from where somebody types.
import type {
  CoverageAnswer,
  FormAnswer,
  AssessAnswer,
  HandedFile,
  NextYearAnswer,
  PaymentsAnswer,
  NoticesAnswer,
  OutputsAnswer,
  PrintAnswer,
  ReportAnswer,
  VerificationAnswer,
  TestTextAnswer,
  TestsAnswer,
} from "@zhengce/language-server/protocol";
import type { PrintedDocument, UnreadDocument } from "../../compiler/workbench.js";

export type {
  FigureMark,
  NoticeName,
  PrintAnswer,
  VerifiedQuestion,
  VerificationAnswer as VerifyAnswer,
} from "@zhengce/language-server/protocol";

export type Locale = "zh" | "en";

/** Every answer: `message` says why there is nothing more, else null. */
interface Answer {
  readonly message: string | null;
}
export interface PageAnswer extends Answer {
  /** A whole page of HTML; empty where there is none. */
  readonly html: string;
}
export interface RosterAnswer extends PageAnswer {
  readonly rows: number;
  readonly errors: number;
  readonly result: Blob | null;
  readonly warnings: readonly string[];
}
export interface TextAnswer extends Answer {
  readonly text: string;
}
/** A file's text is empty where it can't be read; where it can, `message` is what to know of how it was read. */
export interface FileAnswer extends TextAnswer {
  /** Only the readers of PDF and old Word files can read it: asked again with what they read. */
  readonly isOther: boolean;
}
export type ReadDocument = PrintedDocument | UnreadDocument;
export interface ModulesAnswer extends OutputsAnswer {
  /** All of them in one archive. */
  readonly archive: Blob | null;
}
export interface FirstDraftAnswer extends TextAnswer {
  /** Figures of the print, and how many of them stand in statements. */
  readonly printed: number;
  readonly placed: number;
  /** Sentences that were drafted, each to be confirmed. */
  readonly drafted: number;
  /** Clauses that somebody has to write. */
  readonly toWrite: readonly string[];
}

export interface OfNotice {
  readonly uri: string;
  readonly locale: Locale;
}
export interface Against extends OfNotice {
  /** URI of the notice it is compared with. */
  readonly last: string;
}
/** Each question with its argument and its answer. */
export interface Questions {
  readonly print: readonly [OfNotice, PrintAnswer];
  readonly form: readonly [OfNotice, FormAnswer];
  readonly assess: readonly [OfNotice & { readonly facts: Readonly<Record<string, unknown>> }, AssessAnswer];
  readonly testText: readonly [OfNotice & { readonly facts: Readonly<Record<string, unknown>> }, TestTextAnswer];
  readonly tests: readonly [OfNotice, TestsAnswer];
  readonly coverage: readonly [OfNotice, CoverageAnswer];
  readonly payments: readonly [OfNotice, PaymentsAnswer];
  readonly verify: readonly [OfNotice, VerificationAnswer];
  readonly notices: readonly [OfNotice, NoticesAnswer];
  readonly compare: readonly [Against, PageAnswer];
  readonly report: readonly [OfNotice & { readonly last: string | null }, ReportAnswer];
  readonly roster: readonly [OfNotice & { readonly file: File; readonly format: "csv" | "xlsx" }, RosterAnswer];
  readonly schema: readonly [OfNotice, TextAnswer];
  readonly sql: readonly [OfNotice & { readonly dialect: string; readonly table: string }, TextAnswer];
  readonly modules: readonly [OfNotice, ModulesAnswer];
  /** With this year's print, by its name beside the notice; null without one. */
  readonly nextYear: readonly [OfNotice & { readonly print: string | null }, NextYearAnswer];
  readonly readFile: readonly [
    {
      readonly bytes: Uint8Array;
      readonly name: string;
      readonly locale: Locale;
      readonly read: ReadDocument | null;
    },
    FileAnswer,
  ];
  readonly firstDraft: readonly [
    { readonly print: string; readonly source: string; readonly year: number | null; readonly locale: Locale },
    FirstDraftAnswer,
  ];
  readonly starter: readonly [{ readonly name: string; readonly year: number; readonly locale: Locale }, TextAnswer];
}
export type Question = keyof Questions;

export type ToWorkshop =
  | { readonly kind: "files"; readonly files: readonly HandedFile[] }
  | { readonly kind: "ask"; readonly id: number; readonly question: Question; readonly argument: unknown };
export interface Progress {
  readonly rows: number;
  /** The part that is done, 0 to 1. */
  readonly done: number;
}
export type FromWorkshop =
  | { readonly kind: "answer"; readonly id: number; readonly value: unknown }
  | { readonly kind: "progress"; readonly id: number; readonly progress: Progress }
  | { readonly kind: "failed"; readonly id: number };
