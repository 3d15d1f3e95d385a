// Each question by its name, with its argument and its answer.
import type { OfFile } from "./answer.js";
import type { AssessAnswer, AssessParams, TestTextAnswer } from "./assess.js";
import type { FormAnswer } from "./form.js";
import type { OutputsAnswer, OutputsParams, PreviewAnswer } from "./outputs.js";
import type { PaymentsAnswer } from "./payments.js";
import type { PrintAnswer } from "./print.js";
import type { CoverageAnswer } from "./rule-coverage.js";
import type { TestsAnswer, TestsParams } from "./tests.js";

export interface Questions {
  readonly outputs: (params: OutputsParams) => OutputsAnswer;
  readonly preview: (params: OfFile) => PreviewAnswer;
  readonly form: (params: OfFile) => FormAnswer;
  readonly assess: (params: AssessParams) => AssessAnswer;
  readonly testText: (params: AssessParams) => TestTextAnswer;
  readonly tests: (params: TestsParams) => TestsAnswer;
  readonly coverage: (params: TestsParams) => CoverageAnswer;
  readonly payments: (params: OfFile) => PaymentsAnswer;
  readonly print: (params: OfFile) => PrintAnswer;
}
