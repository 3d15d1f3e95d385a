// Characters to classes: what may start a word, a number, a string or a mark. Full-width forms map one to one onto
// half-width ones, so offsets survive. Strings and comments are never mapped: their text is the author's.

// 0 is every other character: no part of the language.
export const SPACE = 1;
export const DIGIT = 2;
export const HAN = 3;
export const LATIN = 4;
export const QUOTE = 5;
export const SLASH = 6;
export const DASH = 7;
/** First half of a surrogate pair. */
export const SURROGATE = 8;
/** Everything at or above is a mark: class − MARK is its index in `markIds`. */
export const MARK = 9;

/** Every mark with all its forms; the first is the one that the formatter writes. */
export const marks = {
  open: ["{", "｛"],
  close: ["}", "｝"],
  openParen: ["（", "("],
  closeParen: ["）", ")"],
  comma: ["、", "，", ","],
  colon: ["：", ":"],
  semicolon: ["；", ";", "。"],
  equal: ["=", "＝"],
  less: ["<", "＜"],
  greater: [">", "＞"],
  notEqual: ["≠"],
  atMostSign: ["≤", "≦"],
  atLeastSign: ["≥", "≧"],
  plus: ["+", "＋"],
  times: ["×", "*", "＊", "✕"],
  bar: ["|", "｜"],
} as const;
export type MarkId = keyof typeof marks;
export const markIds = Object.keys(marks) as readonly MarkId[];

/** Half-width form of a full-width character code; every other code as it is. */
export function halfWidth(code: number): number {
  if (code >= 0xff01 && code <= 0xff5e) return code - 0xfee0;
  return code === 0x3000 ? 0x20 : code;
}

/** `text` with every full-width form replaced; the length stays. */
export function toHalfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e\u3000]/g, (character) => String.fromCharCode(halfWidth(character.charCodeAt(0))));
}

const ranges: readonly (readonly [number, number, number])[] = [
  [HAN, 0x3005, 0x3007],
  [HAN, 0x3400, 0x4dbf],
  [HAN, 0x4e00, 0x9fff],
  [HAN, 0xf900, 0xfaff],
  [DIGIT, 0x30, 0x39],
  [DIGIT, 0xff10, 0xff19],
  [LATIN, 0x41, 0x5a],
  [LATIN, 0x61, 0x7a],
  [LATIN, 0x5f, 0x5f],
  [SURROGATE, 0xd800, 0xdbff],
];
const singles: readonly (readonly [number, string])[] = [
  [SPACE, " \t\n\r\v\f\u00a0\u3000\ufeff\u2028\u2029"],
  [QUOTE, '"“”＂'],
  [SLASH, "/／"],
  [DASH, "-－—–―～"],
];

/** The class of every UTF-16 code. */
export const classes: Uint8Array = (() => {
  const table = new Uint8Array(0x10000);
  for (const [kind, first, last] of ranges) table.fill(kind, first, last + 1);
  for (const [kind, all] of singles) for (let i = 0; i < all.length; i++) table[all.charCodeAt(i)] = kind;
  markIds.forEach((id, index) => {
    for (const form of marks[id]) table[form.charCodeAt(0)] = MARK + index;
  });
  return table;
})();

/** Spaces and tabs of both widths, but no end of line. */
export function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x3000 || code === 0x09 || code === 0xa0;
}
export function isLineEnd(code: number): boolean {
  return code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029;
}

/** A rare Han character takes two codes: planes 2 and 3. */
export function isHanPair(high: number, low: number): boolean {
  return high >= 0xd840 && high <= 0xd8bf && low >= 0xdc00 && low <= 0xdfff;
}
