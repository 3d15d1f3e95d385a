// Neighbouring lines of one kind → the same lines with their columns aligned, where that costs few spaces.
import type { NodeKind } from "../ast.js";
import type { Piece } from "./pieces.js";
import { displayWidth } from "./spacing.js";

/** A line that could be aligned with the one before it. */
export interface Cells {
  readonly kind: NodeKind;
  readonly pieces: readonly Piece[];
  /** Nothing stands between it and the line before it. */
  readonly joins: boolean;
}

/** Before which pieces a column begins; `right` aligns the last column to its right edge. */
const COLUMNS: Partial<
  Record<NodeKind, { readonly starts: (piece: Piece, index: number) => boolean; readonly right: boolean }>
> = {
  PeriodDeclaration: { starts: ({ type }) => type === "keyword.from" || type === "keyword.to", right: false },
  Part: { starts: ({ type }) => type === "keyword.by" || type === "keyword.when", right: false },
  StandardDeclaration: { starts: (_piece, index) => index === 2, right: false },
  TargetRow: {
    starts: ({ type }, index) => index > 0 && (type === "literal.count" || type === "literal.integer"),
    right: true,
  },
};
/** Lines of these kinds, one behind the other, share their columns. */
export function alignsWith(before: NodeKind, kind: NodeKind): boolean {
  return before === kind && COLUMNS[kind] !== undefined;
}
/** More spaces than this between two columns tear a line apart. */
const WIDEST_GAP = 16;

/** Index of a line → the line, for those that are aligned. `flat` joins pieces as they stand on one line. */
export function aligned(
  rows: readonly (Cells | null)[],
  width: number,
  flat: (pieces: readonly Piece[]) => string,
): ReadonlyMap<number, string> {
  const made = new Map<number, string>();
  let start = 0;
  for (let end = 1; end <= rows.length; end++) {
    const [first, next] = [rows[start], rows[end]];
    if (first && next?.joins === true && next.kind === first.kind) continue;
    alignRun(rows.slice(start, end), width, flat).forEach((line, index) => made.set(start + index, line));
    start = end;
  }
  return made;
}

function alignRun(
  run: readonly (Cells | null)[],
  width: number,
  flat: (pieces: readonly Piece[]) => string,
): readonly string[] {
  const [first] = run;
  const columns = first ? COLUMNS[first.kind] : undefined;
  if (run.length < 2 || columns === undefined) return [];
  const table = run.map((row) => cellsOf(row?.pieces ?? [], columns.starts).map(flat));
  const count = table[0]?.length ?? 0;
  if (count < 2 || table.some((cells) => cells.length !== count)) return [];
  const widths = Array.from({ length: count }, (_, column) => table.map((cells) => displayWidth(cells[column] ?? "")));
  if (
    widths.slice(0, columns.right ? count : -1).some((column) => Math.max(...column) - Math.min(...column) > WIDEST_GAP)
  )
    return [];
  const widest = widths.map((column) => Math.max(...column));
  const lines = table.map((cells) =>
    cells
      .map((cell, column) => {
        const gap = " ".repeat((widest[column] ?? 0) - displayWidth(cell));
        if (column < count - 1) return cell + gap;
        return columns.right ? gap + cell : cell;
      })
      .join(" "),
  );
  return lines.some((line) => displayWidth(line) > width) ? [] : lines;
}

function cellsOf(
  pieces: readonly Piece[],
  starts: (piece: Piece, index: number) => boolean,
): readonly (readonly Piece[])[] {
  const cells: Piece[][] = [[]];
  pieces.forEach((piece, index) => {
    if (index > 0 && starts(piece, index)) cells.push([]);
    cells.at(-1)?.push(piece);
  });
  return cells;
}
