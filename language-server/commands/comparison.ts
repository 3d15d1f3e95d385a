// What the notice changes against another one, as a document.
import { compareNotices, comparisonPage, workBudget, type Page } from "@zhengce/compiler/editor";
import type { FeatureContext } from "../feature-context.js";
import { noticeOf, otherNotice } from "./notice-of.js";
import type { ComparisonAnswer, Sheet } from "./protocol.js";

export function comparison(context: FeatureContext, last: string): ComparisonAnswer {
  const { name } = context.compilation.model.notice;
  const notice = noticeOf(context);
  if (typeof notice === "string") return { message: notice, notice: name, sheet: null };
  const before = otherNotice(context, last);
  if (typeof before === "string") return { message: before, notice: name, sheet: null };
  const page = comparisonPage(compareNotices(before, notice, workBudget()), context.locale, false);
  return { message: null, notice: name, sheet: sheetOf(page) };
}

/** Without pictures and tiles, which are for paper. */
export function sheetOf({ title, sections }: Page): Sheet {
  return {
    title,
    sections: sections.map(({ blocks, ...section }) => ({
      ...section,
      blocks: blocks.flatMap((block) => (block.kind === "figure" || block.kind === "tiles" ? [] : [block])),
    })),
  };
}
