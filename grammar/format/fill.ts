// The pieces of a statement that does not fit on one line → as few lines as hold them, later ones further in.
import { isComment, LINE_COMMENT, type Piece } from "./pieces.js";
import type { Line } from "./line.js";
import { displayWidth, INDENT, LINE_ENDS, mayBreakBefore, separator } from "./spacing.js";

/** @param room display columns of the first line @param apart offsets of facts and expectations */
export function filled(pieces: readonly Piece[], level: number, room: number, apart: ReadonlySet<number>): Line[] {
  // Comments at the end stay on their line: on one of their own they would belong to what follows.
  const tail = pieces.findLastIndex((piece) => !isComment(piece)) + 1;
  const lines: string[] = [];
  let line = "";
  let words = "";
  let gap = "";
  const settle = (): void => {
    const longer = line === "" ? words : line + gap + words;
    if (line !== "" && widthOfLast(longer) > room - (lines.length > 0 ? INDENT.length : 0)) {
      lines.push(line);
      line = words;
    } else line = longer;
    words = "";
  };
  pieces.forEach((piece, index) => {
    const before = pieces[index - 1];
    const space = before === undefined ? "" : separator(before, piece, apart.has(piece.start));
    // A comment may stand anywhere, and so may what follows it. What is set apart in its line may as well begin one.
    const alone = isComment(piece) || (before !== undefined && isComment(before));
    if (
      words === "" ||
      index >= tail ||
      isBounding(pieces, index) ||
      !(alone || space.length > 1 || mayBreakBefore(before, piece))
    ) {
      words += (words === "" ? "" : space) + piece.text;
      return;
    }
    settle();
    gap = space;
    if (before?.type === LINE_COMMENT) {
      lines.push(line);
      line = "";
    }
    words = piece.text;
  });
  settle();
  lines.push(line);
  return lines.flatMap((text, index) => {
    const [first = "", ...rest] = text.split(LINE_ENDS);
    return [
      { level: index === 0 ? level : level + 1, text: first },
      ...rest.map((own) => ({ level: null, text: own })),
    ];
  });
}

/** The 当 of a bound of a waiting, 至少 6个月 当 …: it stands on the bound's line, for below it is the situation's. */
function isBounding(pieces: readonly Piece[], index: number): boolean {
  if (pieces[index]?.type !== "keyword.when") return false;
  return pieces.slice(0, index).findLast((piece) => !isComment(piece))?.type === "literal.duration";
}

/** Of the last of the lines that a comment spans. */
function widthOfLast(text: string): number {
  return displayWidth(text.slice(text.lastIndexOf("\n") + 1));
}
