// A parsed file's tokens and comments in one list, each spelt as the formatter writes it. Says nothing of lines or columns.
import type { Span } from "../ast.js";
import { isLineEnd } from "../characters.js";
import { keywords, type KeywordId } from "../keywords.js";
import type { ParseResult } from "../parse.js";
import { keyword, literal, mark, type Lexeme } from "../tokens.js";
import { spell, type Languages } from "./spell.js";

export interface Piece {
  /** Name of the token's type (`keyword.by`, `mark.comma`, `word`, …), or the kind of comment. */
  readonly type: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Line breaks between the piece before it and this one in the author's text. */
  readonly breaks: number;
  /** A colon between payers, not behind a fact. */
  readonly ratio: boolean;
}
export const LINE_COMMENT = "comment.line";
export const BLOCK_COMMENT = "comment.block";

const DECLARATIONS: ReadonlySet<unknown> = new Set(
  (Object.keys(keywords) as KeywordId[])
    .filter((id) => keywords[id].category === "declaration")
    .map((id) => keyword[id]),
);

/** In text order. Terminators are left out but for those within `kept`. @param names offsets of names, which are not translated */
export function piecesOf(
  text: string,
  { tokens, comments }: Pick<ParseResult, "tokens" | "comments">,
  languages: Languages,
  names: ReadonlySet<number>,
  kept: readonly Span[],
): Piece[] {
  const pieces: Piece[] = [];
  const asWritten = { ...languages, words: null };
  let last = 0;
  let inFact = false;
  let nextComment = 0;
  const addComments = (before: number): void => {
    for (let found = comments[nextComment]; found && found.start < before; found = comments[++nextComment]) {
      const { start, end, block } = found;
      const type = block ? BLOCK_COMMENT : LINE_COMMENT;
      pieces.push({
        type,
        text: text.slice(start, end).trimEnd(),
        start,
        end,
        breaks: breaksIn(text, last, start),
        ratio: false,
      });
      last = end;
    }
  };
  const add = ({ tokenType, startOffset: start, end }: Lexeme, spelt: string, ratio: boolean): void => {
    pieces.push({ type: tokenType.name, text: spelt, start, end, breaks: breaksIn(text, last, start), ratio });
    last = end;
  };
  for (const token of tokens) {
    const { tokenType: type, startOffset: start, end } = token;
    addComments(start);
    if (type === mark.semicolon && !kept.some((span) => span.start <= start && start < span.end)) continue;
    if (DECLARATIONS.has(type)) inFact = type === keyword.fact;
    if (type === mark.colon && !inFact) add(token, ":", true);
    else {
      const behindNumber = NUMBERS.has(pieces.at(-1)?.type ?? "");
      add(token, spell(token, text.slice(start, end), names.has(start) ? asWritten : languages, behindNumber), false);
    }
  }
  addComments(Infinity);
  return pieces;
}

/** Behind these 以上, 以下 is written; behind a day 以后, 以前. */
const NUMBERS: ReadonlySet<string> = new Set(
  [literal.age, literal.integer, literal.money, literal.count].map(({ name }) => name),
);

function breaksIn(text: string, start: number, end: number): number {
  let breaks = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (isLineEnd(code) && !(code === 0x0d && text.charCodeAt(i + 1) === 0x0a)) breaks++;
  }
  return breaks;
}

export function severalLines({ text }: Piece): boolean {
  return text.includes("\n") || text.includes("\r");
}
export function isComment(piece: Piece): boolean {
  return piece.type === LINE_COMMENT || piece.type === BLOCK_COMMENT;
}
