// What a report is about: everything known of one notice, handed in by whoever asks. Types only.
import type { Comparison } from "../compare/compare-notices.js";
import type { Program } from "../decision/program.js";
import type { Model } from "../semantics/model.js";
import type { Coverage } from "../source-text/coverage.js";
import type { TestOutcome } from "../testing/run-tests.js";
import type { Funding } from "./funded.js";
import type { PaymentRow } from "../verify/payments-table.js";
import type { Wording } from "../wording/words.js";
import type { Verification } from "../verify/verify.js";

export interface ReportSubject {
  /** The language that it is told in. */
  readonly words: Wording;
  readonly model: Model;
  readonly program: Program;
  /** What each group pays, and out of whose budget. */
  readonly payments: readonly PaymentRow[];
  readonly funding: Funding;
  readonly verification: Verification;
  readonly tests: readonly TestOutcome[];
  /** Findings of the compiler that nobody acknowledged. */
  readonly findings: readonly { readonly severity: string; readonly message: string; readonly line: number }[];
  /** Errors of the notice that are kept as printed. */
  readonly acknowledged: readonly { readonly clause: string; readonly message: string; readonly reason: string }[];
  /** Null where the printed text is not at hand. */
  readonly coverage: Coverage | null;
  /** Against last year's notice; null where none is named. */
  readonly comparison: Comparison | null;
}
