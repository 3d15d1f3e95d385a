// A line as the rows see it: half-width, with quotations, labels and comments blanked out; and what a place on it belongs to.
import { toHalfWidth } from "../characters.js";
import { keywords, type KeywordId } from "../keywords.js";
import type { Scan } from "../lexer/scan.js";
import { firstAtOrBehind } from "../repair/search.js";
import type { Context } from "./row.js";

/** Stands for each character of a quotation. */
const BLANK = "\u0001";

export interface Lines {
  /** Offset of each line's first character, and of the text's end. */
  readonly starts: readonly number[];
  /** The line as the rows see it. */
  readonly shown: (line: number) => string;
}

/** From the first character of a line; either end may lie beyond the line. */
interface Span {
  readonly from: number;
  readonly to: number;
  readonly by: string;
}

/** The line with each character of `spans` replaced, in one pass: a line can hold tens of thousands of them. */
function blanked(line: string, spans: readonly Span[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { from, to, by } of [...spans].sort((a, b) => a.from - b.from)) {
    const [first, behind] = [Math.max(from, done), Math.min(to, line.length)];
    if (first >= behind) continue;
    pieces.push(line.slice(done, first), by.repeat(behind - first));
    done = behind;
  }
  return pieces.join("") + line.slice(done);
}

export function linesOf(scan: Scan, starts: readonly number[]): Lines {
  const { text, tokens, comments } = scan;
  const known = new Map<number, string>();
  const shown = (line: number): string => {
    const found = known.get(line);
    if (found !== undefined) return found;
    const start = starts[line] ?? text.length;
    const end = start + text.slice(start, starts[line + 1] ?? text.length).replace(/[\r\n]+$/u, "").length;
    const spans: Span[] = [];
    for (let at = firstAtOrBehind(tokens, (token) => token.startOffset, start); at < tokens.length; at++) {
      const token = tokens[at];
      if (token === undefined || token.startOffset >= end) break;
      const { node } = token;
      if (node?.kind === "Label" || (node?.kind === "Name" && node.quoted))
        spans.push({ from: token.startOffset - start, to: token.end - start, by: BLANK });
    }
    for (let at = firstAtOrBehind(comments, (comment) => comment.end, start + 1); at < comments.length; at++) {
      const comment = comments[at];
      if (comment === undefined || comment.start >= end) break;
      spans.push({ from: comment.start - start, to: comment.end - start, by: " " });
    }
    const result = blanked(toHalfWidth(text.slice(start, end)), spans);
    known.set(line, result);
    return result;
  };
  return { starts, shown };
}

const CONTEXTS: ReadonlyMap<Context, readonly KeywordId[]> = new Map<Context, readonly KeywordId[]>([
  ["standard", ["standard"]],
  ["subsidy", ["subsidy"]],
  ["part", ["part"]],
  ["by", ["by"]],
  ["when", ["when"]],
  ["group", ["group", "includes"]],
  ["period", ["period", "deadline"]],
  ["benefit", ["benefit", "waiting"]],
  ["pay", ["pay"]],
  ["multiple", ["multiple"]],
  ["cap", ["cap"]],
  ["scope", ["admits", "excludes"]],
  ["change", ["otherwise"]],
  ["given", ["given", "afterwards"]],
]);
const contextOf = new Map(
  [...CONTEXTS].flatMap(([context, ids]) =>
    ids.flatMap((id) => [...keywords[id].zh, keywords[id].en].map((word) => [word, context] as const)),
  ),
);
/** Keywords that hold one of them and tell nothing: 标准提高. */
const others = Object.values(keywords)
  .flatMap(({ zh, en }) => [...zh, en])
  .filter(
    (word) => !contextOf.has(word) && [...contextOf.keys()].some((part) => part.length > 1 && word.includes(part)),
  );
/** The keywords that tell what follows; those of one character only where they do not belong to a word: 自由, 应当, 当年. */
const TELLING = new RegExp(
  [
    ...[...contextOf.keys(), ...others]
      .filter((word) => word.length > 1)
      .sort((a, b) => b.length - a.length)
      .map((word) => (/^[a-z]/.test(word) ? `\\b${word}\\b` : word)),
    "(?<![自理事])由",
    "(?<!\\p{Script=Han})当(?![年月日])",
  ].join("|"),
  "gu",
);

/** All that some column of the line belongs to: it changes inside and behind words that tell, and where a word could be cut short. */
export function contextsOn(lines: Lines, line: number): ReadonlySet<Context> {
  const shown = lines.shown(line);
  const columns = new Set([0, shown.length]);
  for (const { index, 0: word } of [...shown.matchAll(TELLING), ...shown.matchAll(/[当=]|[A-Za-z]|^\s*[且或]/gu)])
    for (let behind = 1; behind <= word.length; behind++) columns.add(index + behind);
  return new Set([...columns].map((column) => contextAt(lines, line, column)));
}

/** What `column` of the line belongs to. */
export function contextAt(lines: Lines, line: number, column: number): Context {
  const before = lines.shown(line).slice(0, column);
  const last = [...before.matchAll(TELLING)].findLast(([word]) => contextOf.has(word));
  if (last !== undefined) {
    const context = contextOf.get(last[0]) ?? "entry";
    // What stands in braces behind a condition is no part of it: 当 学生 { 413元 } 其他 { 380元 }.
    if ((context === "when" || context === "change") && before.includes("{", last.index)) return "entry";
    // A group that is derived has a condition.
    return context === "group" && before.lastIndexOf("=") > last.index ? "when" : context;
  }
  if (/^\s*(?:[且或]|and\b|or\b)/u.test(before)) return "when";
  const previous = line > 0 ? lines.shown(line - 1).trimEnd() : "";
  return /[、,+且或]$/u.test(previous) ? contextAt(lines, line - 1, Infinity) : "entry";
}
