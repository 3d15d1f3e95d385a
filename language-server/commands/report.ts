// The report for the person who signs, compared with another notice of the workspace where one is named.
import {
  buildReport,
  decides,
  subjectOf,
  toCalendar,
  toHtml,
  toMarkdown,
  WORDING,
  workBudget,
  type Notice,
} from "@zhengce/compiler/editor";
import type { FeatureContext } from "../feature-context.js";
import { whyNot } from "./no-program.js";
import type { ReportAnswer } from "./protocol.js";

export function report(context: FeatureContext, last: string | null): ReportAnswer {
  const { locale, workspace, compilation } = context;
  const nothing = { notice: compilation.model.notice.name, html: "", markdown: "", calendar: "" };
  const notice = noticeOf(context);
  if (typeof notice === "string") return { message: notice, ...nothing };
  let before: Notice | null = null;
  if (last !== null) {
    const [document, other] = [workspace.document(last), workspace.compilation(last)];
    const named =
      document === null || other === null ? missing(locale) : noticeOf({ ...context, document, compilation: other });
    if (typeof named === "string")
      return { message: (locale === "zh" ? "用来比较的通知：" : "The notice to compare with: ") + named, ...nothing };
    before = named;
  }
  const page = buildReport(subjectOf(notice, before, workBudget(), locale));
  const calendar = toCalendar(notice.model, WORDING[locale]);
  return { ...nothing, message: null, html: toHtml(page), markdown: toMarkdown(page), calendar };
}

function noticeOf(context: FeatureContext): Notice | string {
  const message = whyNot(context);
  if (message !== null) return message;
  const { compilation } = context;
  return decides(compilation) ? compilation : missing(context.locale);
}
function missing(locale: FeatureContext["locale"]): string {
  return locale === "zh" ? "没有可以计算的内容。" : "Nothing to decide.";
}
