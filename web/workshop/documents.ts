// The comparison with another notice of the workspace.
import { compareNotices, comparisonPage, toHtml, workBudget } from "../../compiler/workbench.js";
import type { FeatureContext } from "../../language-server/feature-context.js";
import { noticeOf } from "../../language-server/commands/notice-of.js";
import { contextOf, say } from "./context.js";
import type { Against, OfNotice, PageAnswer } from "./protocol.js";

export function compare(context: FeatureContext, { last, locale }: Against): PageAnswer {
  const notice = noticeOf(context);
  if (typeof notice === "string") return { message: notice, html: "" };
  const before = noticeOf(contextOf(context.workspace, { uri: last, locale }));
  if (typeof before === "string") return { message: of(before, locale), html: "" };
  return { message: null, html: toHtml(comparisonPage(compareNotices(before, notice, workBudget()), locale, true)) };
}

function of(why: string, locale: OfNotice["locale"]): string {
  return say(locale, `用来比较的通知：${why}`, `The notice to compare with: ${why}`);
}
