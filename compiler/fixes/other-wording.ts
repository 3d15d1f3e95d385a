// Everyday words to those of the language: offered, for only a person can tell whether that is what they mean.
import { spansOf, textOf } from "./fix.js";
import type { Fix, TextEdit } from "./fix.js";
import type { Span } from "@zhengce/grammar";

export const otherWording: Fix = {
  code: "other-wording",
  safety: "offered",
  mend({ data, start, end }, { text }) {
    const edits = spansOf(data, "edits").filter(isEdit);
    if (edits.length === 0) return null;
    const title = textOf(data, "write") ?? text.slice(start, end);
    return { title: { zh: `改为“${title}”`, en: `Replace with “${title}”` }, edits };
  },
};
function isEdit(span: Span): span is TextEdit {
  return textOf(span, "text") !== null;
}
