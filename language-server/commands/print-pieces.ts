// A print with its figures and clauses → paragraphs of pieces, each plain or a figure.
import type { FigureMark, PrintAnswer } from "./protocol.js";

export interface Piece {
  readonly start: number;
  readonly text: string;
  readonly mark: FigureMark | null;
}
export interface Paragraph {
  readonly start: number;
  /** A row has cells, with tabs between them. */
  readonly kind: "paragraph" | "row";
  readonly className: string;
  readonly pieces: readonly Piece[];
}

/** @param litClause where the clause begins that the cursor is in, or null */
export function piecesOf(
  { text, printed, unmentioned, clauses }: Pick<PrintAnswer, "text" | "printed" | "unmentioned" | "clauses">,
  litClause: number | null,
): readonly Paragraph[] {
  const marks = [...printed].sort((a, b) => a.start - b.start);
  const lit = clauses.find(({ print }) => print.start === litClause)?.print;
  const paragraphs: Paragraph[] = [];
  let [next, at] = [0, 0];
  for (const line of text.split("\n")) {
    const end = at + line.length;
    const pieces: Piece[] = [];
    let from = at;
    for (; next < marks.length; next++) {
      const mark = marks[next];
      if (mark === undefined || mark.start >= end) break;
      if (mark.start < from) continue;
      // A figure that the page broke ends with its line here; what is behind stays plain.
      const until = Math.min(mark.end, end);
      if (mark.start > from) pieces.push({ start: from, text: text.slice(from, mark.start), mark: null });
      pieces.push({ start: mark.start, text: text.slice(mark.start, until), mark });
      from = until;
    }
    if (from < end) pieces.push({ start: from, text: text.slice(from, end), mark: null });
    const inside = (span: { start: number; end: number }): boolean => span.start < end && at < span.end;
    const lost = unmentioned.some(inside) ? "unmentioned" : "";
    const here = lit !== undefined && inside(lit) ? "here" : "";
    if (line.trim() !== "")
      paragraphs.push({
        start: at,
        kind: line.includes("\t") ? "row" : "paragraph",
        className: `${lost} ${here}`.trim(),
        pieces,
      });
    at = end + 1;
  }
  return paragraphs;
}
