// Signs of the fonts that hold pictures where others hold letters, as characters that every font has.

const WINGDINGS: Readonly<Record<number, string>> = {
  0x28: "☎",
  0x6c: "●",
  0x6e: "■",
  0x6f: "□",
  0x71: "❑",
  0x72: "❒",
  0x75: "◆",
  0x76: "❖",
  0x9f: "•",
  0xa1: "○",
  0xa7: "▪",
  0xa8: "□",
  0xab: "★",
  0xb2: "☆",
  0xd8: "➢",
  0xdf: "←",
  0xe0: "→",
  0xe1: "↑",
  0xe2: "↓",
  0xf0: "⇨",
  0xfb: "✗",
  0xfc: "✓",
  0xfd: "☒",
  0xfe: "☑",
};
const WINGDINGS2: Readonly<Record<number, string>> = {
  0x4f: "✗",
  0x50: "✓",
  0x51: "☒",
  0x52: "☑",
  0x53: "☒",
  0xa3: "□",
  ...Object.fromEntries(Array.from({ length: 10 }, (_, index) => [0x6a + index, String.fromCharCode(0x2460 + index)])),
};
const SYMBOL: Readonly<Record<number, string>> = {
  0x2d: "−",
  0xa3: "≤",
  0xb0: "°",
  0xb1: "±",
  0xb3: "≥",
  0xb4: "×",
  0xb7: "•",
  0xb8: "÷",
  0xb9: "≠",
  0xbb: "≈",
};
const FONTS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: WINGDINGS,
  "wingdings 2": WINGDINGS2,
  symbol: SYMBOL,
};

/** @param code hexadecimal, as `w:char` holds it; U+FFFD for a sign that is not known */
export function symbolOf(code: string, font: string): string {
  const value = /^[0-9a-f]{1,6}$/iu.test(code) ? Number.parseInt(code, 16) : 0xfffd;
  const own = FONTS[font.toLowerCase()];
  const isPrivate = value >= 0xf000 && value <= 0xf0ff;
  if (own !== undefined) return own[isPrivate ? value - 0xf000 : value] ?? "\ufffd";
  return isPrivate || value > 0x10ffff || value < 0x20 ? "\ufffd" : String.fromCodePoint(value);
}
