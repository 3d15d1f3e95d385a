// A text whose words are understood as others (每人280元, 年满60周岁) → the same text in the language's own words, line by line.
import type { Understood } from "../parse.js";
import { editOf } from "./report.js";

/** @param understood the places, in text order; none reaches over a line's end */
export function inPlainWords(text: string, understood: readonly Understood[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text: write } of understood) {
    const edit = editOf({ start, end, write }, text);
    if (edit === null) continue;
    pieces.push(text.slice(at, edit.start), edit.text);
    at = Math.max(at, edit.end);
  }
  return pieces.join("") + text.slice(at);
}
