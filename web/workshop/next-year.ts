// Last year's notice carried forward: a draft with every figure marked, and what else is to be looked at.
import { formatPolicy } from "@zhengce/grammar";
import { applyEdits } from "../../compiler/editor.js";
import { carryForward, draftNotes, keywordIn } from "../../compiler/workbench.js";
import type { FeatureContext } from "../../language-server/feature-context.js";
import { noticeOf, say } from "./context.js";
import type { DraftAnswer } from "./protocol.js";

export function nextYear(context: FeatureContext): DraftAnswer {
  const { locale } = context;
  const notice = noticeOf(context);
  const refused = (message: string): DraftAnswer => ({ message, text: "", year: 0, marked: 0, notes: [] });
  if (typeof notice === "string") return refused(notice);
  const { model, source } = notice;
  const from = model.notice.year;
  const to = (from ?? 0) + 1;
  const carried = from === null ? null : carryForward(model, to, keywordIn(source, "unconfirmed"));
  if (from === null || carried === null)
    return refused(say(locale, "通知没有写“年度”，不知道顺延到哪一年。", "The notice states no year to move from."));
  const marked = applyEdits(source.text, carried.edits);
  const path = source.path;
  const wasFormatted = formatPolicy(source).text === source.text;
  const text = wasFormatted ? (formatPolicy({ path, text: marked }).text ?? marked) : marked;
  const notes = draftNotes({ locale }, carried.dropped, text, { from, to });
  return { message: null, text, year: to, marked: carried.marked, notes };
}
