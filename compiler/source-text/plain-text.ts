// Printed text → the same characters half width and without blanks, each with its offset in the print: what patterns are tried on.
// Line breaks go too, so that a figure that a page break splits is still one figure.

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
    const character = printed[at] ?? "";
    if (isBlank(character)) continue;
    text += halfWidth(character);
    offsets.push(at);
  }
  offsets.push(end);
  return { text, offsets };
}

function isBlank(character: string): boolean {
  return /[\s\u200b\ufeff]/u.test(character);
}

const ALIKE: Readonly<Record<string, string>> = {
  "∶": ":",
  "﹪": "%",
  "—": "-",
  "–": "-",
  "―": "-",
  "～": "-",
  "~": "-",
  〇: "〇",
  "○": "〇",
};

/** One character for one character, so that offsets stay. A full-width comma stays: it never stands inside a number. */
function halfWidth(character: string): string {
  const alike = ALIKE[character];
  if (alike !== undefined) return alike;
  const code = character.charCodeAt(0);
  if (code === 0xff0c || code < 0xff01 || code > 0xff5e) return character;
  return halfWidth(String.fromCharCode(code - 0xfee0));
}
