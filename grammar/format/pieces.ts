// A parsed file's tokens and comments in one list, each spelt as the formatter writes it. Says nothing of lines or columns.
import { keywords, type KeywordId } from "../keywords.js";
import type { ParseResult } from "../parse.js";
import type { Lexeme } from "../tokens.js";
import { spell, type Languages } from "./spell.js";

export interface Piece {
  /** Name of the token's type (`keyword.by`, `mark.comma`, `word`, …), or the kind of comment. */
  readonly type: string;
  readonly text: string;
  readonly start: number;
  /** Line breaks between the piece before it and this one in the author's text. */
  readonly breaks: number;
  /** A colon between payers, not behind a fact. */
  readonly ratio: boolean;
}
export const LINE_COMMENT = "comment.line";
export const BLOCK_COMMENT = "comment.block";

/** In text order. Terminators are left out unless `terminators`. */
export function piecesOf(
  text: string,
  parsed: ParseResult,
  languages: Languages,
  names: ReadonlySet<number>,
  terminators: boolean,
): Piece[] {
  const found: {
    readonly start: number;
    readonly end: number;
    readonly token: Lexeme | null;
    readonly block: boolean;
  }[] = [
    ...parsed.tokens.map((token) => ({ start: token.startOffset, end: token.end, token, block: false })),
    ...parsed.comments.map(({ start, end, block }) => ({ start, end, token: null, block })),
  ].sort((a, b) => a.start - b.start);
  const pieces: Piece[] = [];
  let last = 0;
  let inFact = false;
  for (const { start, end, token, block } of found) {
    if (token?.tokenType.name === "mark.semicolon" && !terminators) continue;
    const breaks = text.slice(last, start).match(/\r\n|[\n\r]/gu)?.length ?? 0;
    if (token?.tokenType.name.startsWith("keyword.") === true && isDeclaration(token))
      inFact = token.tokenType.name === "keyword.fact";
    const type = token?.tokenType.name ?? (block ? BLOCK_COMMENT : LINE_COMMENT);
    const ratio = type === "mark.colon" && !inFact;
    const spelt = ratio
      ? ":"
      : token === null
        ? text.slice(start, end).trimEnd()
        : spell(token, text.slice(start, end), names.has(start) ? { ...languages, words: null } : languages);
    pieces.push({ type, text: spelt, start, breaks, ratio });
    last = end;
  }
  return pieces;
}
function isDeclaration(token: Lexeme): boolean {
  return keywords[token.tokenType.name.slice("keyword.".length) as KeywordId].category === "declaration";
}
export function severalLines({ text }: Piece): boolean {
  return text.includes("\n") || text.includes("\r");
}
export function isComment(piece: Piece): boolean {
  return piece.type === LINE_COMMENT || piece.type === BLOCK_COMMENT;
}
