// Places that were not understood to ways of reading them: words set apart, or a word read as the keyword it nearly is.
// A proposal is only a guess; repair.ts keeps it where the parser then understands the place.
import { keywords } from "../keywords.js";
import type { Scan } from "../lexer/scan.js";
import { keyword, type Lexeme, literal, mark, word } from "../tokens.js";
import { halfSuspect, joined, listed } from "./join.js";
import type { Proposal } from "./proposal.js";
import { distance, type Near, nearestKeywords } from "./nearest.js";
import { firstAtOrBehind } from "./search.js";
import { segment, type Segment, type WordCosts } from "./segment.js";
import type { FileWords } from "./words.js";

const certain: WordCosts = { shortWord: 1, unknown: null };
const likelyCosts: readonly WordCosts[] = [
  { shortWord: 1.3, unknown: 1.5 },
  { shortWord: 1.5, unknown: 0.5 },
  { shortWord: 3, unknown: 1.5 },
  certain,
];

/** Readings of the bare words around the token at `offset`, the likeliest first; of those further back only certain ones. */
export function proposalsAt(
  { tokens, text }: Pick<Scan, "tokens" | "text">,
  offset: number,
  words: FileWords,
): readonly Proposal[] {
  const at = firstAtOrBehind(tokens, (token) => token.startOffset, offset);
  const whole = [0, -1, 1].flatMap((by) => joined(tokens[at + by - 1], tokens[at + by], offset, text, words) ?? []);
  const parts = [0, 1, 2, 3, 4, 5].flatMap((back) => {
    const token = tokens[at - back];
    return token === undefined ? [] : proposalsFor(token, offset, words, back > 2);
  });
  return [...whole, ...parts];
}

function proposalsFor(token: Lexeme, offset: number, words: FileWords, certainOnly: boolean): readonly Proposal[] {
  const { node } = token;
  if (token.tokenType !== word || node?.kind !== "Name" || node.quoted) return [];
  const place = { start: token.startOffset, end: token.end, found: node.text, offset };
  const declared = words.declared.has(node.text);
  if (declared && words.seen.get(node.text) !== 1) return [];
  const others = without(words, node.text);
  const allowed = certainOnly || /^\w/.test(node.text) ? [certain] : likelyCosts;
  const readings = allowed.map((costs) => segment(node.text, others, costs));
  const glued = distinct(readings).map((segments) => gluedProposal(place, segments));
  if (certainOnly || (declared && offset !== token.startOffset)) return glued;
  const misspelt = nearestKeywords(node.text, 4).map((near) => misspeltProposal(place, near));
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
    marks: null,
    sure: isSure(segments),
  };
}
function isSure(segments: readonly Segment[]): boolean {
  return (
    segments.filter((part) => !part.certain).length <= 1 && !segments.some((part) => NEGATIONS.includes(part.text))
  );
}
const NEGATIONS = ["非", "不", "未", "无"];
function misspeltProposal(place: Place, near: Near): Proposal {
  return { ...place, code: "misspelt-keyword", replacement: near.word, breaks: [], keyword: near.id, marks: null };
}
function distinct(readings: readonly (readonly Segment[] | null)[]): readonly (readonly Segment[])[] {
  const found = new Map<string, readonly Segment[]>();
  for (const segments of readings)
    if (segments !== null) found.set(segments.map((part) => part.text).join(" "), segments);
  return [...found.values()];
}
/** A glued run is no evidence for itself; where it is a declaration's name, every other word of the file is. */
function without(words: FileWords, run: string): FileWords {
  const { declared, seen } = words;
  const known = declared.has(run)
    ? { has: (name: string): boolean => name !== run && (declared.has(name) || seen.has(name)) }
    : declared;
  const elsewhere = {
    has: (name: string): boolean => name !== run && seen.has(name),
    keys: () => seen.keys(),
    get: (name: string) => seen.get(name),
  };
  return { ...words, declared: known, seen: elsewhere };
}

/**
 * Names that parse but hardly are names. Some fall into keywords and names of the file without remainder (`缴费日期在集中征缴期`,
 * `日期可缺`) or end in a tier; a declared name may be one only if it stands nowhere else. Others stand once, are declared nowhere
 * and are one slip away from a keyword, but from no declared name.
 */
export function* suspects({ tokens, text }: Pick<Scan, "tokens" | "text">, words: FileWords): Generator<Proposal> {
  const certainly = remembered((run) => segment(run, words, certain));
  const reading = remembered((run) => boundBehind(run) ?? certainReading(run, words, certainly));
  /** Every parse comes through here, so a name beyond doubt costs one look wherever it stands. */
  const isDoubtful = (name: string): boolean =>
    words.seen.get(name) === 1 || reading(name) !== null || (!words.declared.has(name) && certainly(name) !== null);
  const doubtful = new Set([...words.seen.keys()].filter(isDoubtful));
  if (doubtful.size === 0) return;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Lexeme;
    const { node } = token;
    if (token.tokenType !== word || node?.kind !== "Name" || node.quoted || !doubtful.has(node.text)) continue;
    const place = { start: token.startOffset, end: token.end, found: node.text, offset: token.end };
    if (words.seen.get(node.text) === 1) {
      for (const at of [index, index + 1]) {
        const half = halfSuspect(tokens[at - 1], tokens[at], text, words);
        if (half !== null) yield half;
      }
      if (words.declared.has(node.text)) {
        const parts = segment(node.text, lostNames(node.text, words), certain);
        // Parts that stand side by side elsewhere are the one name, with a space too many.
        const together = parts?.map((part) => part.text).join("[ \\t\\u3000]+") ?? "";
        if (parts !== null && !new RegExp(together, "u").test(text)) yield* listed(place, parts, words);
      }
    }
    const segments = reading(node.text);
    if (segments !== null) {
      yield gluedProposal(place, segments);
      continue;
    }
    if (!words.declared.has(node.text) && inList(tokens[index - 1], tokens[index + 1]))
      yield* listed(place, certainly(node.text), words);
    if (mayBeKeyword(node.text, words) && !namesRow(tokens[index + 1])) {
      yield* nearestKeywords(node.text, 6).map((near) => misspeltProposal(place, near));
    }
  }
}
function inList(before: Lexeme | undefined, next: Lexeme | undefined): boolean {
  return [before, next].some((token) => token?.tokenType === mark.comma) || before?.tokenType === keyword.subsidy;
}
function mayBeKeyword(name: string, words: FileWords): boolean {
  if (words.declared.has(name) || words.seen.get(name) !== 1 || /^\w{1,3}$/.test(name)) return false;
  return nearestKeywords(name, 1).length > 0 && !words.names.some((declared) => distance(name, declared, 1) <= 1);
}
/** In an annex names are free: 总部 is no slip for 总计. */
function namesRow(next: Lexeme | undefined): boolean {
  return next?.tokenType === literal.count || next?.tokenType === literal.integer;
}
type Reading = (run: string) => readonly Segment[] | null;
/** The same, worked out once a run. */
function remembered(read: Reading): Reading {
  const known = new Map<string, readonly Segment[] | null>();
  return (run) => {
    let found = known.get(run);
    if (found === undefined) known.set(run, (found = read(run)));
    return found;
  };
}
/** `财政补助不低于`: no name ends so, wherever it stands. */
function boundBehind(text: string): readonly Segment[] | null {
  const bound = bounds.find(([word]) => text.endsWith(word) && text.length > word.length);
  if (bound === undefined) return null;
  const [word, keyword] = bound;
  const name = { text: text.slice(0, -word.length), keyword: null, certain: false };
  return [name, { text: word, keyword, certain: true }];
}
const bounds = (["atLeast", "atMost"] as const).flatMap((id) => keywords[id].zh.map((word) => [word, id] as const));

function certainReading(text: string, words: FileWords, certainly: Reading): readonly Segment[] | null {
  if (!words.declared.has(text)) {
    const segments = certainly(text);
    return words.tiers.has(segments?.at(-1)?.text ?? "") ? segments : withKeyword(segments, 1);
  }
  if (words.seen.get(text) !== 1) return null;
  return withKeyword(segment(text, without(words, text), certain), 2);
}
/** Names that stand somewhere and are declared nowhere: a declared name made of such was most likely a list. */
function lostNames(run: string, words: FileWords): FileWords {
  const has = (name: string): boolean => name !== run && words.seen.has(name) && !words.declared.has(name);
  return { ...words, declared: { has } };
}
function withKeyword(segments: readonly Segment[] | null, length: number): readonly Segment[] | null {
  return segments?.some((part) => part.keyword !== null && part.text.length >= length) === true ? segments : null;
}
