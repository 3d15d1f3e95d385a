// Last year's notice carried forward, alone or with this year's print: a draft with every figure marked, and what else is to be looked at.
import { draftNotes, heldNotes, nextDraft, nextName } from "@zhengce/compiler/editor";
import type { FeatureContext } from "../feature-context.js";
import { uriKey } from "../files.js";
import { noticeOf } from "./notice-of.js";
import type { NextYearAnswer, NextYearParams } from "./protocol.js";

export function nextYear(context: FeatureContext, { year, print }: Omit<NextYearParams, "uri">): NextYearAnswer {
  const { locale, workspace, document } = context;
  const prints = workspace.files.printsBeside(document.uri);
  const refused = (message: string): NextYearAnswer => ({
    ...{ message, text: "", year: 0, name: "", marked: 0, notes: [], prints },
  });
  const zh = locale === "zh";
  const notice = noticeOf(context);
  if (typeof notice === "string") return refused(notice);
  const from = notice.model.notice.year;
  if (from === null)
    return refused(zh ? "通知没有写“年度”，不知道要顺延几年。" : "The notice states no year to move from.");
  const to = year ?? from + 1;
  const found = print === null ? null : workspace.prints.find(document.uri, print);
  const text = found !== null && "text" in found ? found.text : null;
  if (print !== null && text === null) return refused(zh ? `读不了“${print}”。` : `“${print}” can't be read.`);
  const made = nextDraft(notice, to, print === null || text === null ? null : { print: text, name: print });
  if (made === null) return refused(zh ? `顺延不到 ${String(to)} 年。` : `It can't be moved to ${String(to)}.`);
  const file = uriKey(document.uri).split("/").at(-1) ?? "";
  return {
    message: null,
    text: made.text,
    year: to,
    name: nextName(file, from, String(to)),
    marked: made.marked,
    notes: [
      ...(made.held === null ? [] : heldNotes(context, made.held)),
      ...draftNotes(context, made.dropped, made.text, { from, to }),
    ],
    prints,
  };
}
