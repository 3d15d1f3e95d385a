// Everyday words to those of the language: offered, for only a person can tell whether that is what they mean; but safe where they say nothing, or
// one thing alone (每人每年, 减半).
import { spansOf, textOf } from "./fix.js";
import type { Fix, Mend, TextEdit } from "./fix.js";
import type { Diagnostic, Source, Span } from "@zhengce/grammar";

export const otherWording: Fix = { code: "other-wording", safety: "offered", mend: asWritten };
export const understoodWording: Fix = { code: "understood-wording", safety: "safe", mend: asWritten };

function asWritten({ data, start, end }: Diagnostic, { text }: Source): Mend | null {
  const edits = spansOf(data, "edits").filter(isEdit);
  if (edits.length === 0) return null;
  const title = textOf(data, "write") ?? text.slice(start, end);
  return { title: { zh: `改为“${title}”`, en: `Replace with “${title}”` }, edits };
}
function isEdit(span: Span): span is TextEdit {
  return textOf(span, "text") !== null;
}
