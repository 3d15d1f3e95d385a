// The questions about every person and day, with their answers in words. Between two questions others are served, and nobody has to wait to the
// end who no longer wants to know.
import { questions, verificationJson, verifyingNotice, workBudget } from "@zhengce/compiler/editor";
import type { Notice } from "@zhengce/compiler/editor";
import type { WorkDoneProgressReporter } from "vscode-languageserver";
import type { FeatureContext } from "../feature-context.js";
import { pause } from "../folders.js";
import { noticeOf } from "./notice-of.js";
import type { VerificationAnswer } from "./protocol.js";

/** Null where it was stopped. */
export async function verification(
  context: FeatureContext,
  progress: Pick<WorkDoneProgressReporter, "report">,
): Promise<VerificationAnswer | null> {
  const { name } = context.compilation.model.notice;
  const notice = noticeOf(context);
  if (typeof notice === "string") return { message: notice, notice: name, answers: [], boundaries: [] };
  const steps = verifyingNotice(notice, notice.program, workBudget());
  for (let done = 0; ; done++) {
    const step = steps.next();
    if (step.done === true) return verified(context, notice, step.value);
    progress.report(Math.round((100 * done) / questions));
    await pause();
    if (context.token.isCancellationRequested) return null;
  }
}

type Verified = Parameters<typeof verificationJson>[1]["verification"];

/** In words, with people as 用例. */
export function verified(context: FeatureContext, notice: Notice, found: Verified): VerificationAnswer {
  const { answers, boundaries } = verificationJson(context, {
    path: context.document.uri,
    compilation: notice,
    program: notice.program,
    verification: found,
  });
  return {
    message: null,
    notice: notice.model.notice.name,
    answers: answers.map(({ question, text, verdict, reasons, observations }) => ({
      ...{ question, text, verdict, reasons },
      observations: observations.map((one) => ({
        text: one.text,
        figures: one.figures,
        stated: one.kind === "stated",
        tests: one.tests,
      })),
    })),
    boundaries: boundaries.map(({ text, tests }) => ({ text, tests })),
  };
}
