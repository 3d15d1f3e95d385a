// The report for the person who signs, compared with another notice of the workspace where one is named.
import { buildReport, subjectOf, toCalendar, toHtml, toMarkdown, WORDING, workBudget } from "@zhengce/compiler/editor";
import type { FeatureContext } from "../feature-context.js";
import { noticeOf, otherNotice } from "./notice-of.js";
import type { ReportAnswer } from "./protocol.js";

export function report(context: FeatureContext, last: string | null): ReportAnswer {
  const { locale, compilation } = context;
  const nothing = { notice: compilation.model.notice.name, html: "", markdown: "", calendar: "" };
  const notice = noticeOf(context);
  if (typeof notice === "string") return { message: notice, ...nothing };
  const before = last === null ? null : otherNotice(context, last);
  if (typeof before === "string") return { message: before, ...nothing };
  const page = buildReport(subjectOf(notice, before, workBudget(), locale));
  const calendar = toCalendar(notice.model, WORDING[locale]);
  return { ...nothing, message: null, html: toHtml(page), markdown: toMarkdown(page), calendar };
}
