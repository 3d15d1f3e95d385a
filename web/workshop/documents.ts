// The comparison with another notice of the workspace.
import { compareNotices, comparisonPage, toHtml, workBudget } from "../../compiler/workbench.js";
import type { FeatureContext } from "../../language-server/feature-context.js";
import { contextOf, noticeOf, say } from "./context.js";
import type { Against, NoticesAnswer, OfNotice, PageAnswer } from "./protocol.js";

/** All notices but the one that is asked about, the newest first. */
export function notices({ workspace, document }: FeatureContext): NoticesAnswer {
  const others = workspace.uris().filter((uri) => uri !== document.uri);
  const named = others.flatMap((uri) => {
    const info = workspace.compilation(uri)?.model.notice;
    return info === undefined ? [] : [{ uri, name: info.name, year: info.year, region: info.region }];
  });
  return { message: null, notices: named.sort((one, other) => (other.year ?? 0) - (one.year ?? 0)) };
}

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
