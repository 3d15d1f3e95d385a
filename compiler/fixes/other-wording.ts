// Everyday words to those of the language: offered, for only a person can tell whether that is what they mean.
import { textOf } from "./fix.js";
import type { Fix, TextEdit } from "./fix.js";

export const otherWording: Fix = {
  code: "other-wording",
  safety: "offered",
  mend({ data, start, end }, { text }) {
    const edits = editsOf(data);
    if (edits.length === 0) return null;
    const title = textOf(data, "write") ?? text.slice(start, end);
    return { title: { zh: `改为“${title}”`, en: `Replace with “${title}”` }, edits };
  },
};
function editsOf(data: unknown): readonly TextEdit[] {
  if (typeof data !== "object" || data === null || !("edits" in data) || !Array.isArray(data.edits)) return [];
  return data.edits as readonly TextEdit[];
}
