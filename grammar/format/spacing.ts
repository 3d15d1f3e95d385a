// What stands between two pieces of a line, where a long line may break, and how wide text is.
import type { Piece } from "./pieces.js";

export const INDENT = "  ";
export const LINE_ENDS = /\r\n|[\n\r]/u;

const TIGHT_BEFORE = new Set(["mark.comma", "mark.closeParen", "mark.semicolon", "mark.colon"]);
const TIGHT_AFTER = new Set(["mark.openParen"]);

/** The spaces between two neighbours. @param apart the second is a fact or an expectation, set apart from the one before it */
export function separator(before: Piece, piece: Piece, apart: boolean): string {
  if (piece.type === "comment.line") return "  ";
  if (TIGHT_AFTER.has(before.type) || TIGHT_BEFORE.has(piece.type)) return "";
  if (before.type === "mark.comma") return before.text === "、" ? "" : " ";
  // Payers in a ratio stand close; a fact and its type are set apart in English.
  if (before.type === "mark.colon") return before.text === "：" || before.ratio ? "" : " ";
  if (piece.type === "mark.openParen") return piece.text === "（" ? "" : " ";
  if (EFFECTS.has(piece.type) && !GROUPS.has(before.type) && before.type !== "keyword.otherwise") return "  ";
  return apart && !GROUPS.has(before.type) ? "  " : " ";
}
/** What a 变动 does stands apart from its condition. */
const EFFECTS = new Set(["keyword.supplement", "keyword.refund", "keyword.noAdjustment"]);
const GROUPS = new Set(["keyword.given", "keyword.afterwards", "keyword.expect"]);

/** Pieces on one line. @param apart offsets of facts and expectations */
export function flat(pieces: readonly Piece[], apart: ReadonlySet<number>): string {
  let text = "";
  let before: Piece | undefined;
  for (const piece of pieces) {
    text += (before === undefined ? "" : separator(before, piece, apart.has(piece.start))) + piece.text;
    before = piece;
  }
  return text;
}

const BREAKS = new Set(
  ["by", "when", "and", "or", "minimum", "maximum", "per", "certifiedBy", "formerly", "includes", "part", "to"].map(
    (id) => `keyword.${id}`,
  ),
);

/** A long line may go on below before this piece. */
export function mayBreakBefore(before: Piece | undefined, piece: Piece): boolean {
  return (
    before?.type === "mark.comma" || BREAKS.has(piece.type) || piece.text.startsWith('"') || piece.text.startsWith("“")
  );
}

/** Columns on a terminal or in an editor: East Asian wide characters take two (Unicode Standard Annex 11). */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += isWide(character.codePointAt(0) ?? 0) ? 2 : 1;
  return width;
}
function isWide(code: number): boolean {
  return (
    code >= 0x1100 &&
    (code <= 0x115f ||
      (code >= 0x2e80 && code <= 0xa4cf) ||
      (code >= 0xac00 && code <= 0xd7a3) ||
      (code >= 0xf900 && code <= 0xfaff) ||
      (code >= 0xfe30 && code <= 0xfe6f) ||
      (code >= 0xff00 && code <= 0xff60) ||
      (code >= 0xffe0 && code <= 0xffe6) ||
      (code >= 0x1f300 && code <= 0x1faff) ||
      (code >= 0x20000 && code <= 0x3fffd))
  );
}
