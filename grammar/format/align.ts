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

interface Columns {
  /** What the column is that a piece begins; null where it begins none. */
  readonly begins: (piece: Piece, index: number) => string | null;
  /** The last column is aligned to its right edge. */
  readonly right: boolean;
}
const COLUMNS: Partial<Record<NodeKind, Columns>> = {
  PeriodDeclaration: { begins: oneOf("keyword.from", "keyword.to"), right: false },
  Part: { begins: oneOf("keyword.by", "keyword.when"), right: false },
  StandardDeclaration: { begins: (_piece, index) => (index === 2 ? "value" : null), right: false },
  TargetRow: { begins: ({ type }) => (/^literal\.(?:count|integer)$/u.test(type) ? "count" : null), right: true },
};
function oneOf(...types: readonly string[]): Columns["begins"] {
  return ({ type }) => (types.includes(type) ? type : null);
}

/** Lines of these kinds, one behind the other, share their columns. */
export function alignsWith(before: NodeKind | null, kind: NodeKind | null): boolean {
  return kind !== null && before === kind && COLUMNS[kind] !== undefined;
}
/** More spaces than this between two columns tear a line apart. */
const WIDEST_GAP = 16;

interface Row {
  readonly cells: readonly string[];
  /** What the cells behind the first are. */
  readonly columns: readonly string[];
}

/** Index of a line → the line, for those that are aligned. `flat` joins pieces as they stand on one line. */
export function aligned(
  lines: readonly (Cells | null)[],
  width: number,
  flat: (pieces: readonly Piece[]) => string,
): ReadonlyMap<number, string> {
  const made = new Map<number, string>();
  let run: Row[] = [];
  /** The row of the run with the most columns: each other has the first of them. */
  let longest: Row | null = null;
  let kind: NodeKind | null = null;
  const settle = (end: number): void => {
    if (run.length < 2 || kind === null) return;
    const texts = joined(run, COLUMNS[kind]?.right === true);
    if (texts.some((text) => displayWidth(text) > width)) return;
    texts.forEach((text, index) => made.set(end - run.length + index, text));
  };
  lines.forEach((line, index) => {
    const columns = line === null ? undefined : COLUMNS[line.kind];
    const row = line === null || columns === undefined ? null : rowOf(line.pieces, columns, flat);
    if (row !== null && line?.kind === kind && line.joins && longest !== null && goTogether(longest, row)) {
      run.push(row);
      if (row.columns.length > longest.columns.length) longest = row;
      return;
    }
    settle(index);
    run = row === null ? [] : [row];
    longest = row;
    kind = line?.kind ?? null;
  });
  settle(lines.length);
  return made;
}

function rowOf(pieces: readonly Piece[], { begins }: Columns, flat: (pieces: readonly Piece[]) => string): Row {
  const cells: Piece[][] = [[]];
  const columns: string[] = [];
  pieces.forEach((piece, index) => {
    const column = index === 0 ? null : begins(piece, index);
    if (column !== null) {
      cells.push([]);
      columns.push(column);
    }
    cells.at(-1)?.push(piece);
  });
  return { cells: cells.map(flat), columns };
}

/** The columns of the one are the first of the other's. */
function goTogether(one: Row, other: Row): boolean {
  return one.columns.every((column, index) => (other.columns[index] ?? column) === column);
}

/** Up to the first column whose cells differ too much in width. A row's last cell is as wide as it is. */
function joined(rows: readonly Row[], right: boolean): readonly string[] {
  const texts = rows.map(({ cells }) => cells[0] ?? "");
  const count = largest(rows.map(({ cells }) => cells.length));
  let even = true;
  for (let column = 1; column < count; column++) {
    const going = rows.flatMap(({ cells }, index) => (cells.length > column ? [index] : []));
    const before = going.map((index) => displayWidth(texts[index] ?? ""));
    const own = going.map((index) => displayWidth(rows[index]?.cells[column] ?? ""));
    const toRight = right && column === count - 1;
    const widest = largest(before);
    const widestOwn = largest(own);
    even &&= widest - smallest(before) <= WIDEST_GAP && (!toRight || widestOwn - smallest(own) <= WIDEST_GAP);
    going.forEach((index, at) => {
      const gap = even ? widest - (before[at] ?? 0) + (toRight ? widestOwn - (own[at] ?? 0) : 0) : 0;
      texts[index] = `${texts[index] ?? ""} ${" ".repeat(gap)}${rows[index]?.cells[column] ?? ""}`;
    });
  }
  return texts;
}

/** Of as many numbers as a table has rows: more than a call takes arguments. */
function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), 0);
}
function smallest(numbers: readonly number[]): number {
  return numbers.reduce((least, number) => Math.min(least, number), Infinity);
}
