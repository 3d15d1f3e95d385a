// Printed text → the same characters half width and without blanks, each with its offset in the print: what patterns are tried on.
// Line breaks go too, so that a figure that a page break splits is still one figure.
import type { Span } from "@zhengce/grammar";

export interface PlainText {
  readonly text: string;
  /** Offset in the printed text of each character of `text`; one more for the end. */
  readonly offsets: readonly number[];
}

/** @param end exclusive, in UTF-16 units */
export function plainText(printed: string, start = 0, end = printed.length): PlainText {
  let text = "";
  const offsets: number[] = [];
  for (let at = start; at < end; at++) {
    const code = printed.charCodeAt(at);
    if (isBlank(code)) continue;
    text += halfWidth(code);
    offsets.push(at);
  }
  offsets.push(end);
  return { text, offsets };
}

/** What stands around a place, half width and without blanks, and where the place begins in it. */
export function settingOf(printed: string, { start, end }: Span): { readonly text: string; readonly at: number } {
  const before = plainText(printed, Math.max(0, start - 40), start).text;
  return { text: before + plainText(printed, start, Math.min(printed.length, end + 40)).text, at: before.length };
}

function isBlank(code: number): boolean {
  return code <= 0x20 || code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x3000 || code === 0xfeff;
}

const ALIKE: ReadonlyMap<number, string> = new Map(
  [
    ...Object.entries({
      "∶": ":",
      "︰": ":",
      "︓": ":",
      "﹪": "%",
      "￥": "¥",
      "—": "-",
      "–": "-",
      "―": "-",
      "−": "-",
      "‐": "-",
      "‑": "-",
      "─": "-",
      "━": "-",
      "～": "-",
      "~": "-",
      "〜": "-",
      "○": "〇",
      Ｏ: "O",
    }),
  ].map(([mark, alike]) => [mark.charCodeAt(0), alike]),
);

/** One character for one character, so that offsets stay. A full-width comma stays: it never stands inside a number. */
function halfWidth(code: number): string {
  const alike = ALIKE.get(code);
  if (alike !== undefined) return alike;
  const isWide = code >= 0xff01 && code <= 0xff5d && code !== 0xff0c;
  return String.fromCharCode(isWide ? code - 0xfee0 : code);
}
