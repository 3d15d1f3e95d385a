// A file's text and its lines. Positions are UTF-16 offsets; lines and columns shown to people count from 1.

import { firstIndex } from "./first-index.js";

export interface Source {
  /** Path or URI as the caller names it; shown in findings, never opened here. */
  readonly path: string;
  readonly text: string;
}
export interface Position {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
}

/** Offsets at which each line starts; `\r\n`, `\n` and a lone `\r` each end a line. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return starts;
}

/** The position of `offset`. Offsets outside the text are clamped by the caller. */
export function positionAt(starts: readonly number[], offset: number): Position {
  const behind = firstIndex(starts.length, (line) => (starts[line] ?? 0) > offset);
  const line = Math.max(0, behind - 1);
  return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
}

/** The offset of a position; columns past the end of their line are cut to it. */
export function offsetAt(text: string, starts: readonly number[], position: Position): number {
  const start = starts[position.line - 1];
  if (start === undefined) return text.length;
  const next = starts[position.line] ?? text.length + 1;
  return Math.min(start + position.column - 1, Math.max(start, next - 1));
}
