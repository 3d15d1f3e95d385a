// Pieces of text → lines, and the words of a line put together: blanks that only the font or the spacing makes are none.
import type { Piece } from "./page.js";

export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** From the top down. */
export function linesOfPieces(pieces: readonly Piece[]): readonly Line[] {
  const rows: Piece[][] = [];
  for (const piece of [...pieces].sort((one, other) => other.y - one.y || one.x - other.x)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row !== undefined && first !== undefined && first.y - piece.y < Math.max(first.size, piece.size) * 0.5)
      row.push(piece);
    else rows.push([piece]);
  }
  return rows.map((row) => {
    const sorted = row.sort((one, other) => one.x - other.x);
    const [first, last] = [sorted[0], sorted.at(-1)];
    const size = sorted.reduce((most, piece) => Math.max(most, piece.size), 0);
    const right = last === undefined ? 0 : last.x + last.width;
    return { text: joined(sorted), left: first?.x ?? 0, right, y: first?.y ?? 0, size };
  });
}

/** In characters: a wider gap parts cells. */
const WIDE = 1.8;
/** In characters: a narrower gap parts no words. */
const NARROW = 0.2;

function joined(pieces: readonly Piece[]): string {
  let text = "";
  pieces.forEach((piece, at) => {
    const before = pieces[at - 1];
    const gap = before === undefined ? 0 : (piece.x - before.x - before.width) / Math.max(before.size, piece.size);
    text += (gap > WIDE ? "\t" : gap > NARROW ? " " : "") + piece.text;
  });
  return closed(text);
}

/** Blanks part words of letters and digits alone: `2021 年` is 2021年. */
export function closed(text: string): string {
  return text
    .replaceAll("\u00a0", " ")
    .replace(/(?<=[^\p{ASCII}]) +| +(?=[^\p{ASCII}])/gu, "")
    .replace(/ {2,}/gu, " ");
}

/** All that stands in a cell as one line. */
export function textOfPieces(pieces: readonly Piece[]): string {
  return linesOfPieces(pieces).reduce((text, line) => follow(text, line.text.replaceAll("\t", " ")), "");
}

/** Two lines of one paragraph. */
export function follow(one: string, other: string): string {
  const isWords = /[A-Za-z0-9]$/u.test(one) && /^[A-Za-z0-9]/u.test(other);
  return closed(`${one}${isWords ? " " : ""}${other}`);
}
