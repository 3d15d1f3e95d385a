// Applies edits to a text. Edits that overlap an earlier one are left out, so that one run of fixes never garbles a file.
import type { TextEdit } from "./fix.js";

/** The text with `edits` applied; all offsets are those of the text as given. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < at) continue;
    pieces.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  return pieces.join("") + text.slice(at);
}
