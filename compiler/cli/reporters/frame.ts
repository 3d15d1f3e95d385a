// A few lines of a file with carets under the place that is meant. Carets line up by display width: a Han character is two
// columns wide, a combining mark none.
import { eastAsianWidth } from "get-east-asian-width";
import { lazy } from "../../semantics/lazy.js";

/** Made when a line is first underlined: it takes longer to make than many a file to check. */
const segments = lazy(() => new Intl.Segmenter("zh", { granularity: "grapheme" }));
const TAB = "    ";

/** Columns that `text` takes on a terminal. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const { segment } of segments().segment(text)) width += eastAsianWidth(segment.codePointAt(0) ?? 0);
  return width;
}

/** Cut to at most `width` columns, with an ellipsis where something is left off. */
export function shortened(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let kept = "";
  for (const { segment } of segments().segment(text)) {
    if (displayWidth(kept + segment) > width - 1) break;
    kept += segment;
  }
  return `${kept}…`;
}

/** Tabs become four spaces and other control characters a visible stand-in, so that what is shown has the width that is counted. */
export function printable(text: string): string {
  return text
    .replaceAll("\t", TAB)
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu, "·");
}

/** `line` with `columns` [from, to) (UTF-16, from 1) underlined below it; at least one caret. */
export function underline(line: string, from: number, to: number): string {
  const lead = displayWidth(printable(line.slice(0, from - 1)));
  const marked = displayWidth(printable(line.slice(from - 1, Math.max(from - 1, to - 1))));
  return " ".repeat(lead) + "^".repeat(Math.max(1, marked));
}
