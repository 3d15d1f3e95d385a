// Two parsed texts that say the same: trees with every property equal but the offsets, and the same comments to the letter.
import type { ParseResult } from "../parse.js";

/** Compares nodes, lists and plain values. `start` and `end` are left out. */
export function sameTree(one: unknown, other: unknown): boolean {
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return one === other;
  if (Array.isArray(one) || Array.isArray(other)) {
    if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false;
    for (let i = 0; i < one.length; i++) if (!sameTree(one[i], other[i])) return false;
    return true;
  }
  const [a, b] = [one as Readonly<Record<string, unknown>>, other as Readonly<Record<string, unknown>>];
  for (const key in a) if (key !== "start" && key !== "end" && !(key in b && sameTree(a[key], b[key]))) return false;
  for (const key in b) if (!(key in a)) return false;
  return true;
}

/** A text and what was read in it. */
export interface Read {
  readonly text: string;
  readonly parsed: ParseResult;
}

/** How `one` was read says the same as how `other` was. */
export function saysTheSame(one: Read, other: Read): boolean {
  return (
    one.parsed.diagnostics.length === other.parsed.diagnostics.length &&
    sameComments(one, other) &&
    sameTree(one.parsed.value, other.parsed.value)
  );
}

/** How far in a comment's lines stand, and how they end, does not count. */
function sameComments(one: Read, other: Read): boolean {
  if (one.parsed.comments.length !== other.parsed.comments.length) return false;
  return one.parsed.comments.every(({ start, end }, index) => {
    const same = other.parsed.comments[index];
    return same !== undefined && bare(one.text.slice(start, end)) === bare(other.text.slice(same.start, same.end));
  });
}
function bare(comment: string): string {
  return comment.trimEnd().replace(/[^\S\n\r]*(?:\r\n|[\n\r])[^\S\n\r]*/gu, "\n");
}
