// A file's tokens, names and comments → coloured pieces in text order, each on one line, none overlapping another.
import type { Compilation } from "@zhengce/compiler";
import type { Reference } from "@zhengce/compiler/editor";
import { readOtherwise } from "./read-otherwise.js";
import { isKeyword, lookOfReference, lookOfToken, type Look } from "./token-classes.js";

export interface Piece extends Look {
  readonly line: number;
  readonly character: number;
  readonly length: number;
}

const QUOTE = /["“”＂]/u;

/** Pieces that touch `[from, to)`. */
export function coloured({ parsed, model, source }: Compilation, from: number, to: number): readonly Piece[] {
  const pieces: Piece[] = [];
  const starts = model.lineStarts;
  const { text } = source;
  let line = 0;
  /** Spans come in text order, so the line only moves on. */
  const add = (start: number, end: number, look: Look): void => {
    if (end <= from || start >= to) return;
    while (line + 1 < starts.length && (starts[line + 1] ?? Infinity) <= start) line++;
    for (let at = start, on = line; at < end; on++) {
      const next = starts[on + 1] ?? text.length;
      let stop = Math.min(end, next);
      while (stop > at && /[\r\n]/u.test(text[stop - 1] ?? "")) stop--;
      if (stop > at) pieces.push({ ...look, line: on, character: at - (starts[on] ?? 0), length: stop - at });
      at = Math.max(next, at + 1);
    }
  };
  const names = namesByPlace(model.references);
  const { comments } = parsed;
  let comment = 0;
  const commentsBefore = (offset: number): void => {
    for (let next = comments[comment]; next !== undefined && next.start < offset; next = comments[++comment])
      add(next.start, next.end, { type: "comment", modifiers: [] });
  };
  const isOtherwise = readOtherwise(parsed);
  for (const { tokenType, startOffset, end } of parsed.tokens) {
    commentsBefore(startOffset);
    if (isOtherwise(startOffset) || isOtherwise(end)) continue;
    const type = lookOfToken(tokenType.name);
    const references = names(startOffset, end);
    // A name in quotes is a text to the eye, and a fact may be called by a keyword: 档次.
    if (QUOTE.test(text[startOffset] ?? "")) add(startOffset, end, { type: "string", modifiers: [] });
    else if (references.length > 0 && !isKeyword(tokenType.name))
      for (const { name, look } of references) add(name.start, name.end, look);
    else if (type !== null) add(startOffset, end, { type, modifiers: [] });
  }
  commentsBefore(Infinity);
  return pieces;
}

/** The names inside a token, asked for in text order; overlapping ones (a name that is two things) count once. */
function namesByPlace(references: readonly Reference[]) {
  let at = 0;
  return (start: number, end: number) => {
    const found: { readonly name: Reference["name"]; readonly look: Look }[] = [];
    while ((references[at]?.name.start ?? Infinity) < start) at++;
    let reached = start;
    for (let next = references[at]; next !== undefined && next.name.start < end; next = references[++at]) {
      if (next.name.start < reached || next.name.end > end) continue;
      found.push({ name: next.name, look: lookOfReference(next) });
      reached = next.name.end;
    }
    return found;
  };
}
