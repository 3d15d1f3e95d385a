// The questions about every person and day, with their answers in words.
import { verification, verificationJson, workBudget } from "../../compiler/workbench.js";
import type { FeatureContext } from "../../language-server/feature-context.js";
import { noticeOf } from "./context.js";
import type { VerifyAnswer } from "./protocol.js";

export function verify(context: FeatureContext): VerifyAnswer {
  const notice = noticeOf(context);
  if (typeof notice === "string") return { message: notice, answers: [], boundaries: [] };
  const { program } = notice;
  const verified = verification(notice, program, workBudget());
  const told = verificationJson(context, {
    path: context.document.uri,
    compilation: notice,
    program,
    verification: verified,
  });
  return {
    message: null,
    answers: told.answers.map(({ question, text, verdict, reasons, observations }) => ({
      ...{ question, text, verdict, reasons },
      observations: observations.map((one) => ({
        text: one.text,
        figures: one.figures,
        stated: one.kind === "stated",
        tests: one.tests,
      })),
    })),
    boundaries: told.boundaries.map(({ text, tests }) => ({ text, tests })),
  };
}
