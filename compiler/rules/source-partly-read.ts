// The document that 原文 names was compared, and something of it may be missing or stand otherwise than in the print.
import { entry } from "@zhengce/grammar";
import { rule } from "./rule.js";
import { isGrave, noteWords } from "./lib/print-notes.js";
import { namedPrint } from "./lib/source-places.js";

export const sourcePartlyRead = rule({
  code: "source-partly-read",
  texts: entry(
    "warning",
    "原文“{name}”没有全部读到：{notes}；请对照它核对，或另存为纯文本（.txt）",
    "not all of source text “{name}” was read: {notes}; check it by hand, or save it as plain text (.txt)",
  ),
  check({ model, coverage, report }) {
    const notes = coverage?.notice.source.notes ?? [];
    if (notes.length === 0) return;
    const words = notes.map(noteWords);
    const [zh, en] = [words.map((each) => each.zh).join("；"), words.map((each) => each.en).join("; ")];
    const severity = notes.some(isGrave) ? "warning" : "info";
    report(namedPrint(model), { name: model.notice.source ?? "", notes: { zh, en } }, { severity });
  },
});
