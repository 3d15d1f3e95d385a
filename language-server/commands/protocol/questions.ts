// Each question by its name, with its argument and its answer.
import type { OfFile } from "./answer.js";
import type { AssessAnswer, AssessParams, TestTextAnswer } from "./assess.js";
import type { ComparisonAnswer, ComparisonParams } from "./comparison.js";
import type { ConformityAnswer, ConformityParams } from "./conformity.js";
import type { NextYearAnswer, NextYearParams } from "./next-year.js";
import type { NoticesAnswer } from "./notices.js";
import type { VerificationAnswer } from "./verification.js";
import type { FirstDraftAnswer, FirstDraftParams } from "./first-draft.js";
import type { FormAnswer } from "./form.js";
import type { OutputsAnswer, OutputsParams, PreviewAnswer, PreviewParams } from "./outputs.js";
import type { PaymentsAnswer } from "./payments.js";
import type { PrintAnswer } from "./print.js";
import type { ReportAnswer, ReportParams } from "./report.js";
import type { RosterAnswer, RosterParams } from "./roster.js";
import type { CoverageAnswer } from "./rule-coverage.js";
import type { SubsidiesAnswer, SubsidyEditAnswer, SubsidyEditParams } from "./subsidies.js";
import type { TestsAnswer, TestsParams } from "./tests.js";
import type { TimelineAnswer } from "./timeline.js";

export interface Questions {
  readonly outputs: (params: OutputsParams) => OutputsAnswer;
  readonly preview: (params: PreviewParams) => PreviewAnswer;
  readonly form: (params: OfFile) => FormAnswer;
  readonly assess: (params: AssessParams) => AssessAnswer;
  readonly testText: (params: AssessParams) => TestTextAnswer;
  readonly tests: (params: TestsParams) => TestsAnswer;
  readonly coverage: (params: TestsParams) => CoverageAnswer;
  readonly firstDraft: (params: FirstDraftParams) => FirstDraftAnswer;
  readonly payments: (params: OfFile) => PaymentsAnswer;
  readonly print: (params: OfFile) => PrintAnswer;
  readonly report: (params: ReportParams) => ReportAnswer;
  readonly roster: (params: RosterParams) => RosterAnswer;
  readonly subsidies: (params: OfFile) => SubsidiesAnswer;
  readonly subsidyEdit: (params: SubsidyEditParams) => SubsidyEditAnswer;
  readonly timeline: (params: OfFile) => TimelineAnswer;
  readonly notices: (params: OfFile) => NoticesAnswer;
  readonly comparison: (params: ComparisonParams) => ComparisonAnswer;
  readonly verification: (params: OfFile) => VerificationAnswer;
  readonly conformity: (params: ConformityParams) => ConformityAnswer;
  readonly nextYear: (params: NextYearParams) => NextYearAnswer;
}
