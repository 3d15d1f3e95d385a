// A text and what it was formatted to → the lines that change. The two have the same tokens and comments in the same order, so lines are
// matched by what stands on them: wherever both texts have a line break between two tokens, an edit may end. Each edit can be made alone.
import { append } from "../append.js";
import { lineStarts } from "../source.js";
import { mark } from "../tokens.js";
import type { Read } from "./same-tree.js";

export interface LineEdit {
  /** From 0, `[from, to)` of the old text's lines. */
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
}

/** Lines from 0, both included. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

/** An insertion touches the line that it goes before. */
export function touches({ from, to }: LineEdit, { first, last }: LineRange): boolean {
  return from <= last && first <= Math.max(from, to - 1);
}

/** @param base number of the first line of `before` */
export function lineEdits(before: Read, after: Read, base: number): readonly LineEdit[] {
  const [old, fresh] = [placesOf(before), placesOf(after)];
  const [oldLines, freshLines] = [linesOf(before.text), linesOf(after.text)];
  const edits: LineEdit[] = [];
  let [from, start] = [0, 0];
  /** Whatever stands from the last edit on to these lines. */
  const settle = (to: number, end: number): void => {
    const edit = trimmed(oldLines.slice(from, to), freshLines.slice(start, end), base + from);
    if (edit !== null) edits.push(edit);
    [from, start] = [to, end];
  };
  for (let i = 0; i < old.length; i++) {
    const [place, made] = [old[i] as Place, fresh[i] as Place];
    const [last, lastMade] = [old[i - 1], fresh[i - 1]];
    if (last && lastMade && (last.last === place.first || lastMade.last === made.first)) continue;
    if (last && lastMade) settle(last.last + 1, lastMade.last + 1);
    settle(place.first, made.first);
  }
  const [last, lastMade] = [old.at(-1), fresh.at(-1)];
  if (last && lastMade) settle(last.last + 1, lastMade.last + 1);
  settle(oldLines.length, freshLines.length);
  return edits;
}

/** Lines with edits made. @param base number of the first line */
export function changedLines(lines: readonly string[], edits: readonly LineEdit[], base: number): readonly string[] {
  const made: string[] = [];
  let at = 0;
  for (const { from, to, lines: fresh } of edits) {
    append(made, lines.slice(at, from - base));
    append(made, fresh);
    at = to - base;
  }
  append(made, lines.slice(at));
  return made;
}

/** How the first line of a text ends, and with it all that is written anew. */
export function lineEndOf(text: string): "\r\n" | "\n" {
  return /\r\n|[\n\r]/u.exec(text)?.[0] === "\r\n" ? "\r\n" : "\n";
}

/** A text's lines without their ends; `\r\n`, `\n` and `\r` each end one. */
export function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|[\n\r]/u);
}

/** Without the lines that both begin and end with; null where nothing else is left. */
export function trimmed(old: readonly string[], fresh: readonly string[], at: number): LineEdit | null {
  let head = 0;
  while (head < old.length && head < fresh.length && old[head] === fresh[head]) head++;
  let [oldEnd, freshEnd] = [old.length, fresh.length];
  while (oldEnd > head && freshEnd > head && old[oldEnd - 1] === fresh[freshEnd - 1]) {
    oldEnd--;
    freshEnd--;
  }
  if (head === oldEnd && head === freshEnd) return null;
  return { from: at + head, to: at + oldEnd, lines: fresh.slice(head, freshEnd) };
}

/** The lines of a token or a comment, with the terminators behind it: those may be left out. */
interface Place {
  readonly first: number;
  last: number;
}
function placesOf({ text, parsed: { tokens, comments } }: Read): readonly Place[] {
  const starts = lineStarts(text);
  const places: Place[] = [];
  let line = 0;
  let next = 0;
  const lineAt = (offset: number): number => {
    while ((starts[line + 1] ?? Infinity) <= offset) line++;
    return line;
  };
  const add = ({ start, end }: { readonly start: number; readonly end: number }): void => {
    const first = lineAt(start);
    places.push({ first, last: lineAt(end - 1) });
  };
  for (const { tokenType, startOffset: start, end } of tokens) {
    for (let comment = comments[next]; comment && comment.start < start; comment = comments[++next]) add(comment);
    const last = places.at(-1);
    if (tokenType !== mark.semicolon) add({ start, end });
    else if (last) last.last = lineAt(start);
  }
  for (const comment of comments.slice(next)) add(comment);
  return places;
}
