// Places that were not understood to ways of reading them: words set apart, or a word read as the keyword it nearly is.
// A proposal is only a guess; repair.ts keeps it where the parser then understands the place.
import type { KeywordId } from "../keywords.js";
import { type Lexeme, word } from "../tokens.js";
import { nearestKeywords } from "./nearest.js";
import { segment, type Segment, type Taste } from "./segment.js";
import type { FileWords } from "./words.js";

export interface Proposal {
  readonly code: "glued-words" | "misspelt-keyword";
  /** The word as it stands. */
  readonly start: number;
  readonly end: number;
  readonly found: string;
  readonly replacement: string;
  readonly breaks: readonly number[];
  readonly keyword: KeywordId | null;
  /** Where the parser stopped; up to here and to the word's end the text must be understood after the repair. */
  readonly offset: number;
}

const certain: Taste = { shortWord: 1, unknown: null };
const tastes: readonly Taste[] = [
  { shortWord: 1.3, unknown: 1.5 },
  { shortWord: 1.5, unknown: 0.5 },
  { shortWord: 3, unknown: 1.5 },
  certain,
];

/** Readings of the bare words around the token at `offset`, the likeliest first. */
export function proposalsAt(tokens: readonly Lexeme[], offset: number, words: FileWords): readonly Proposal[] {
  const at = indexAt(tokens, offset);
  return [at, at - 1, at - 2].flatMap((index) => {
    const token = tokens[index];
    return token === undefined ? [] : proposalsFor(token, offset, words);
  });
}

function proposalsFor(token: Lexeme, offset: number, words: FileWords): readonly Proposal[] {
  const { node } = token;
  if (token.tokenType !== word || node?.kind !== "Name" || node.quoted) return [];
  const place = { start: token.startOffset, end: token.end, found: node.text, offset };
  const others = without(words, node.text);
  const readings = (/^\w/.test(node.text) ? [certain] : tastes).map((taste) => segment(node.text, others, taste));
  const glued = distinct(readings).map((segments) => gluedProposal(place, segments));
  if (words.declared.has(node.text)) return glued;
  const misspelt = nearestKeywords(node.text, 4).map((near): Proposal => ({
    ...place,
    code: "misspelt-keyword",
    replacement: near.word,
    breaks: [],
    keyword: near.id,
  }));
  return [...glued, ...misspelt];
}

type Place = Pick<Proposal, "start" | "end" | "found" | "offset">;
function gluedProposal(place: Place, segments: readonly Segment[]): Proposal {
  const breaks: number[] = [];
  let at = place.start;
  for (const part of segments.slice(0, -1)) breaks.push((at += part.text.length));
  return {
    ...place,
    code: "glued-words",
    replacement: segments.map((part) => part.text).join(" "),
    breaks,
    keyword: null,
  };
}
function distinct(readings: readonly (readonly Segment[] | null)[]): readonly (readonly Segment[])[] {
  const found = new Map<string, readonly Segment[]>();
  for (const segments of readings)
    if (segments !== null) found.set(segments.map((part) => part.text).join(" "), segments);
  return [...found.values()];
}
/** A glued run is no evidence for itself. */
function without(words: FileWords, run: string): FileWords {
  if (!words.seen.has(run)) return words;
  const seen = new Map(words.seen);
  seen.delete(run);
  return { declared: words.declared, seen };
}

/**
 * Names that no declaration knows and that fall into keywords and declared names without remainder
 * (`缴费日期在集中征缴期`): glued words that happen to parse as one name.
 */
export function suspects(tokens: readonly Lexeme[], declared: ReadonlySet<string>): readonly Proposal[] {
  const words: FileWords = { declared, seen: new Map() };
  const readings = new Map<string, readonly Segment[] | null>();
  const found: Proposal[] = [];
  for (const token of tokens) {
    const { node } = token;
    if (token.tokenType !== word || node?.kind !== "Name" || node.quoted || declared.has(node.text)) continue;
    let segments = readings.get(node.text);
    if (segments === undefined) {
      segments = segment(node.text, words, certain);
      readings.set(node.text, hasBoth(segments) ? segments : null);
    }
    if (hasBoth(segments))
      found.push(
        gluedProposal({ start: token.startOffset, end: token.end, found: node.text, offset: token.end }, segments),
      );
  }
  return found;
}
function hasBoth(segments: readonly Segment[] | null): segments is readonly Segment[] {
  return (
    segments !== null &&
    segments.some((part) => part.keyword !== null) &&
    segments.some((part) => part.keyword === null)
  );
}

/** Index of the token that begins at or behind `offset`. */
export function indexAt(tokens: readonly Lexeme[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Lexeme).startOffset < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
