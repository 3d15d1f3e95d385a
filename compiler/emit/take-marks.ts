// Formatted text with marks → the text without them, and which of its lines stand for which place of the notice.
import type { Place } from "./metadata.js";

/** A line of generated text (from 0, with its first column) that stands for a place; null = from here on for none. */
export interface LineMark {
  readonly line: number;
  readonly column: number;
  readonly place: Place | null;
}
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly LineMark[];
}

const MARK = /^\s*\/\/§(?:(\d+):(\d+))?\s*$/;

/** Takes the marks out. Text between two marks belongs to the first. Lines that only kept marks apart close up. */
export function takeMarks(marked: string): MarkedText {
  const lines: string[] = [];
  const marks: LineMark[] = [];
  let place: Place | null = null;
  for (const line of marked.split("\n")) {
    const mark = MARK.exec(line);
    if (mark !== null) {
      const [, at, column] = mark;
      const ended = place !== null && at === undefined;
      place = at === undefined ? null : { line: Number(at), column: Number(column) };
      if (ended) marks.push({ line: lines.length, column: 0, place: null });
    } else if (line.trim() !== "" || lines.at(-1)?.trim() !== "") {
      if (place !== null && line.trim() !== "")
        marks.push({ line: lines.length, column: line.length - line.trimStart().length, place });
      lines.push(line);
    }
  }
  return { text: lines.join("\n"), marks };
}
