// A few lines of a file with carets under the place that is meant. Carets line up by display width: a Han character is two
// columns wide, a combining mark none.
import { visible } from "@zhengce/grammar";
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

/** Tabs become four spaces and other control characters a symbol, so that what is shown has the width that is counted. */
export function printable(text: string): string {
  return visible(text.replaceAll("\t", TAB));
}

/** So much of a line is shown, in UTF-16 units: a line of any length costs no more than a short one. */
const LONGEST = 160;
const LEAD = 40;

/** The part of `line` around `columns` [from, to) (UTF-16, from 1), and the underline for the line below it; at least one caret. */
export function excerpt(line: string, from: number, to: number): { readonly text: string; readonly carets: string } {
  const start =
    line.length <= LONGEST ? 0 : wholeAt(line, Math.max(0, Math.min(from - 1 - LEAD, line.length - LONGEST)));
  const end = line.length <= LONGEST ? line.length : wholeAt(line, Math.min(line.length, start + LONGEST));
  const part = (a: number, b: number): string =>
    printable(line.slice(Math.max(a, start), Math.max(a, Math.min(b, end))));
  const before = start > 0 ? "…" : "";
  const lead = displayWidth(before + part(start, from - 1));
  const marked = displayWidth(part(from - 1, to - 1));
  return {
    text: before + part(start, end) + (end < line.length ? "…" : ""),
    carets: " ".repeat(lead) + "^".repeat(Math.max(1, marked)),
  };
}
/** Never within a character of two units. */
function wholeAt(line: string, offset: number): number {
  const code = line.charCodeAt(offset);
  return code >= 0xdc00 && code <= 0xdfff ? offset - 1 : offset;
}
