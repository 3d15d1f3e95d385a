// The report for the person who signs, compared with another notice of the workspace where one is named.
import {
  buildReport,
  toCalendar,
  toHtml,
  toMarkdown,
  WORDING,
  workBudget,
  workingOutSubject,
} from "@zhengce/compiler/editor";
import type { FeatureContext } from "../feature-context.js";
import { inSlices } from "./in-slices.js";
import { noticeOf, otherNotice } from "./notice-of.js";
import type { ReportAnswer } from "./protocol.js";

/** Null where it was stopped. */
export function report(context: FeatureContext, last: string | null): Promise<ReportAnswer | null> {
  return inSlices(reporting(context, last), context.token);
}

/** The same, pausing on its way. */
export function* reporting(context: FeatureContext, last: string | null): Generator<unknown, ReportAnswer, undefined> {
  const { locale, compilation } = context;
  const nothing = { notice: compilation.model.notice.name, html: "", markdown: "", calendar: "" };
  const notice = noticeOf(context);
  if (typeof notice === "string") return { message: notice, ...nothing };
  const before = last === null ? null : otherNotice(context, last);
  if (typeof before === "string") return { message: before, ...nothing };
  const page = buildReport(yield* workingOutSubject(notice, before, workBudget(), locale));
  const calendar = toCalendar(notice.model, WORDING[locale]);
  return { ...nothing, message: null, html: toHtml(page), markdown: toMarkdown(page), calendar };
}
