// A quotation that its line leaves open, to the one that a line behind it closes: a text that was broken over lines.
import { isLineEnd } from "../characters.js";
import type { Quotation } from "../lexer/scan.js";

/** Characters; a text that is open for longer lacks its quote. */
const LONGEST = 2000;

/**
 * The quotation from the quote at `start` to the next one of its kind, where that is on another line; its content is joined.
 * @param lineEnd where the line of `start` ends
 */
export function quotationOverLines(text: string, start: number, lineEnd: number): Quotation | null {
  const opening = text.charAt(start);
  const closing = opening === "“" ? "”" : opening;
  if (!/["“＂]/u.test(opening) || !isLineEnd(text.charCodeAt(lineEnd))) return null;
  const stretch = text.slice(lineEnd, start + LONGEST);
  const length = stretch.search(/["“”＂]/u);
  if (length < 0 || stretch.charAt(length) !== closing) return null;
  const end = lineEnd + length;
  const content = text
    .slice(start + 1, end)
    .replace(
      /(?<=([\w.,;:]?))[^\S\r\n\u2028\u2029]*[\r\n\u2028\u2029]\s*(?=(\w?))/gu,
      (_gap, before: string, behind: string) => (before !== "" && behind !== "" ? " " : ""),
    );
  return { start, end: end + 1, content, mended: true };
}
