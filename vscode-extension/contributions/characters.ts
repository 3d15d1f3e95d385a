// The characters of names as a regular expression's class, for TextMate (Oniguruma) and for JavaScript. BMP only in JavaScript:
// an editor's word pattern is asked of single codes.

const ranges = [
  [0x3005, 0x3007],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xf900, 0xfaff],
] as const;
const hex = (code: number): string => code.toString(16);

/** Inside `[…]`, for Oniguruma; planes 2 and 3 included. */
export const hanOniguruma: string =
  ranges.map(([first, last]) => `\\x{${hex(first)}}-\\x{${hex(last)}}`).join("") +
  "\\x{20000}-\\x{2fa1f}\\x{30000}-\\x{323af}";
/** Inside `[…]`, for JavaScript. */
export const hanJavaScript: string = ranges.map(([first, last]) => `\\u${hex(first)}-\\u${hex(last)}`).join("");
export const digits = "0-9０-９";
export const blanks = " \\t　";
