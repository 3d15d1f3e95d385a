// A print of the workspace → the first draft of its notice. The print is found as 原文 of a file beside it would be; nothing is written.
import { draft, UNREADABLE } from "@zhengce/compiler/editor";
import type { Locale } from "@zhengce/grammar";
import type { Workspace } from "../workspace.js";
import type { FirstDraftAnswer } from "./protocol.js";

const NOT_THERE = {
  zh: "它不在工作区里，或者这里不能读这种文件（.pdf 和 .doc 在浏览器里读不了，请另存为 .docx 或 .txt）",
  en: "it is not in the workspace, or of a kind that can't be read here (.pdf and .doc can't be in a browser; save it as .docx or .txt)",
} as const;

export function firstDraft({ prints }: Workspace, uri: string, locale: Locale): FirstDraftAnswer {
  const print = decodeURIComponent(uri.split("/").at(-1) ?? "");
  const name = print.replace(/\.[^.]*$/u, ".policy");
  const found = prints.find(uri.replace(/[^/]*$/u, encodeURIComponent(name)), print);
  if (found === null || !("text" in found)) {
    const reason = found?.unreadable ?? null;
    const why = reason === null ? NOT_THERE[locale] : UNREADABLE[reason][locale];
    const message = locale === "zh" ? `读不了 ${print}：${why}。` : `Can't read ${print}: ${why}.`;
    return { message, name, text: "", year: null, printed: 0, placed: 0, toWrite: [] };
  }
  const { text, year, figures, toWrite } = draft(found.text, { source: print });
  return { message: null, name, text, year, ...figures, toWrite };
}
