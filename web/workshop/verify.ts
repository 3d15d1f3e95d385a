// The questions about every person and day, as the server words them.
import { verification, workBudget } from "../../compiler/workbench.js";
import { noticeOf } from "../../language-server/commands/notice-of.js";
import { verified } from "../../language-server/commands/verification.js";
import type { FeatureContext } from "../../language-server/feature-context.js";
import type { VerifyAnswer } from "./protocol.js";

export function verify(context: FeatureContext): VerifyAnswer {
  const notice = noticeOf(context);
  if (typeof notice === "string")
    return { message: notice, notice: context.compilation.model.notice.name, answers: [], boundaries: [] };
  return verified(context, notice, verification(notice, notice.program, workBudget()));
}
