// Text to tokens in Chevrotain's shape. Spaces and comments make no token; a character that the language does not know makes
// a finding and no token. Never throws.
import type { Name } from "../ast.js";
import {
  classes,
  DASH,
  DIGIT,
  HAN,
  halfWidth,
  isHanPair,
  isLineEnd,
  LATIN,
  MARK,
  markIds,
  QUOTE,
  SLASH,
  SPACE,
  SURROGATE,
} from "../characters.js";
import type { KeywordId } from "../keywords.js";
import type { Source } from "../source.js";
import { keyword, keywordByWord, lexeme, longestKeyword, mark, word } from "../tokens.js";
import { scanLabel, scanNoticeName } from "./labels.js";
import { lookalike, scanLookalike } from "./lookalikes.js";
import { scanNumber } from "./numbers.js";
import { beginScan, finding, type Reading, type Repairs, type Scan } from "./scan.js";
import { scanQuotation, scanString } from "./strings.js";
import { latinEnd } from "./units.js";

const markTypes = markIds.map((id) => mark[id]);

export function lex(source: Source, repairs: Repairs | null = null): Scan {
  const scan = beginScan(source, repairs);
  const { text } = scan;
  const quotations = repairs === null || repairs.quotations.size === 0 ? null : repairs.quotations;
  const rewrites = repairs === null || repairs.rewrites.size === 0 ? null : repairs.rewrites;
  let i = 0;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    const kind = classes[code] as number;
    const quotation = quotations?.get(i);
    const reading = rewrites?.get(i);
    if (quotation !== undefined) i = scanQuotation(scan, quotation);
    else if (reading !== undefined) i = scanReading(scan, i, reading);
    else if (kind === SPACE) i++;
    else if (kind === HAN) i = scanWord(scan, i, hanEnd(text, i + 1));
    else if (kind >= MARK) i = scanMark(scan, i, kind - MARK);
    else if (kind === DIGIT) i = scanNumber(scan, i);
    else if (kind === LATIN) i = scanWord(scan, i, latinEnd(text, i));
    else if (kind === QUOTE) i = scanString(scan, i);
    else if (kind === SLASH) i = scanComment(scan, i);
    else if (kind === DASH) i = scanDash(scan, i);
    else if (kind === SURROGATE && isHanPair(code, text.charCodeAt(i + 1))) i = scanWord(scan, i, hanEnd(text, i + 2));
    else i = scanUnknown(scan, i);
  }
  return scan;
}

/**
 * The tokens of the reading, which share the place of the words that it stands for: each has a character of them, the last has the
 * rest. Where the words are shorter than that, the first tokens have none.
 */
function scanReading(scan: Scan, start: number, { end, text }: Reading): number {
  const { tokens } = lex({ path: "", text });
  const without = Math.max(0, tokens.length - (end - start));
  tokens.forEach((token, index) => {
    const from = start + Math.max(0, index - without);
    const to = index === tokens.length - 1 ? end : start + Math.max(0, index + 1 - without);
    const node = token.node === null ? null : { ...token.node, start: from, end: to };
    scan.tokens.push(lexeme(token.tokenType, from, to, node));
  });
  return end;
}

function hanEnd(text: string, start: number): number {
  let i = start;
  for (;;) {
    const code = text.charCodeAt(i);
    const kind = classes[code];
    if (kind === HAN) i++;
    else if (kind === SURROGATE && isHanPair(code, text.charCodeAt(i + 1))) i += 2;
    else return i;
  }
}

function scanWord(scan: Scan, start: number, runEnd: number): number {
  const { text, repairs } = scan;
  const end = repairs === null ? runEnd : repairedEnd(repairs, start, runEnd);
  const image = end > runEnd ? text.slice(start, end).replace(/[ \t\u3000]/g, "") : text.slice(start, end);
  const id = repairs?.keywords.get(start) ?? (image.length <= longestKeyword ? keywordByWord.get(image) : undefined);
  if (id !== undefined) return keywordToken(scan, id, start, end);
  const node: Name = { kind: "Name", start, end, text: image, quoted: false };
  scan.tokens.push(lexeme(word, start, end, node));
  const between = repairs?.marks.get(end);
  if (between !== undefined) scan.tokens.push(lexeme(between, end, end, null));
  return end;
}
function repairedEnd(repairs: Repairs, start: number, runEnd: number): number {
  const whole = repairs.joins.get(start);
  if (whole !== undefined) return whole;
  for (let i = start + 1; i < runEnd; i++) if (repairs.breaks.has(i) || repairs.rewrites.has(i)) return i;
  return runEnd;
}

function keywordToken(scan: Scan, id: KeywordId, start: number, end: number): number {
  if (id === "unconfirmed" && marksLast(scan, end)) return end;
  scan.tokens.push(lexeme(keyword[id], start, end, null));
  if (id === "clause") return scanLabel(scan, end);
  if (id === "notice") return scanNoticeName(scan, end);
  return end;
}
/** 待核 belongs to the figure before it. */
function marksLast(scan: Scan, end: number): boolean {
  const last = scan.tokens.at(-1);
  if (last === undefined || last.node === null || !("unconfirmed" in last.node)) return false;
  scan.tokens[scan.tokens.length - 1] = lexeme(last.tokenType, last.startOffset, end, {
    ...last.node,
    unconfirmed: true,
    end,
  });
  return true;
}

function scanMark(scan: Scan, start: number, index: number): number {
  const { text } = scan;
  const id = markIds[index];
  let type = markTypes[index] as (typeof markTypes)[number];
  let end = start + 1;
  if (id === "open") scan.opened++;
  else if (id === "close") scan.closed++;
  else if (id === "equal" && halfWidth(text.charCodeAt(end)) === 0x3d) {
    end++;
    lookalike(scan, start, end, "=");
  } else if ((id === "less" || id === "greater") && halfWidth(text.charCodeAt(end)) === 0x3d) {
    type = id === "less" ? mark.atMostSign : mark.atLeastSign;
    end++;
  }
  scan.tokens.push(lexeme(type, start, end, null));
  return end;
}

/** A hyphen or dash between two ends of a range is 至; a doubled one is the same. */
function scanDash(scan: Scan, start: number): number {
  let end = start + 1;
  while (classes[scan.text.charCodeAt(end)] === DASH) end++;
  scan.tokens.push(lexeme(keyword.to, start, end, null));
  return end;
}

function scanComment(scan: Scan, start: number): number {
  const { text } = scan;
  const second = halfWidth(text.charCodeAt(start + 1));
  if (second === 0x2f) {
    let end = start + 2;
    while (end < text.length && !isLineEnd(text.charCodeAt(end))) end++;
    scan.comments.push({ start, end, block: false });
    return end;
  }
  if (second !== 0x2a) return scanUnknown(scan, start);
  const close = text.indexOf("*/", start + 2);
  const end = close < 0 ? text.length : close + 2;
  if (close < 0) finding(scan, scan.report("unclosed-comment", { start, end: start + 2 }, {}), end);
  scan.comments.push({ start, end, block: true });
  return end;
}

/** A character that no token starts with: read as what it resembles where it resembles anything, else left out. */
function scanUnknown(scan: Scan, start: number): number {
  const { text } = scan;
  const code = text.charCodeAt(start);
  if (halfWidth(code) === 0x21 && halfWidth(text.charCodeAt(start + 1)) === 0x3d) {
    scan.tokens.push(lexeme(mark.notEqual, start, start + 2, null));
    return start + 2;
  }
  return scanLookalike(scan, start) ?? skipUnknown(scan, start);
}

/** A run of the same unknown character is one finding. */
function skipUnknown(scan: Scan, start: number): number {
  const { text } = scan;
  const code = text.charCodeAt(start);
  const low = text.charCodeAt(start + 1);
  const pair = code >= 0xd800 && code <= 0xdbff && low >= 0xdc00 && low <= 0xdfff;
  const character = text.slice(start, start + (pair ? 2 : 1));
  let end = start + character.length;
  while (text.startsWith(character, end)) end += character.length;
  finding(scan, scan.report("unexpected-character", { start, end }, { character }));
  return end;
}
