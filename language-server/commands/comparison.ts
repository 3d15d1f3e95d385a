// What the notice changes against another one, as a document. Between two kinds of people others are served.
import { comparingNotices, comparisonPage, workBudget, type Page } from "@zhengce/compiler/editor";
import type { WorkDoneProgressReporter } from "vscode-languageserver";
import type { FeatureContext } from "../feature-context.js";
import { inSlices } from "./in-slices.js";
import { noticeOf, otherNotice } from "./notice-of.js";
import type { ComparisonAnswer, Sheet } from "./protocol.js";

/** Null where it was stopped. */
export async function comparison(
  context: FeatureContext,
  last: string,
  progress: Pick<WorkDoneProgressReporter, "report">,
): Promise<ComparisonAnswer | null> {
  const { name } = context.compilation.model.notice;
  const notice = noticeOf(context);
  if (typeof notice === "string") return { message: notice, notice: name, sheet: null };
  const before = otherNotice(context, last);
  if (typeof before === "string") return { message: before, notice: name, sheet: null };
  const found = await inSlices(comparingNotices(before, notice, workBudget()), context.token, (part) =>
    progress.report(Math.round(100 * part)),
  );
  if (found === null) return null;
  const page = comparisonPage(found, context.locale, false);
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
