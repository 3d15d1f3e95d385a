// How the braces of a file pair, and whether a pair looks as its author meant it.
import type { IToken } from "../chevrotain.js";
import { type Lexeme, mark } from "../tokens.js";

export interface Braces {
  /** The `}` of a `{`; undefined where it has none. */
  partnerOf(open: IToken): IToken | undefined;
  /** The partner stands on the brace's line, or begins a line as far in as the brace's own line. */
  isClosed(open: IToken): boolean;
}

export function pairBraces(text: string, tokens: readonly Lexeme[]): Braces {
  const pairs = new Map<IToken, IToken>();
  const closed = new Map<IToken, boolean>();
  const open: IToken[] = [];
  for (const token of tokens) {
    if (token.tokenType === mark.open) open.push(token);
    else if (token.tokenType === mark.close) {
      const opening = open.pop();
      if (opening !== undefined) pairs.set(opening, token);
    }
  }
  return {
    partnerOf: (brace) => pairs.get(brace),
    isClosed(brace) {
      const known = closed.get(brace) ?? looksClosed(text, brace, pairs.get(brace));
      closed.set(brace, known);
      return known;
    },
  };
}

function looksClosed(text: string, open: IToken, close: IToken | undefined): boolean {
  if (close === undefined) return false;
  const between = text.slice(open.startOffset, close.startOffset);
  if (!/[\n\r]/.test(between)) return true;
  return /[\n\r][^\S\n\r]*$/.test(between) && indentAt(text, open) === indentAt(text, close);
}

/** The blanks at the beginning of the token's line. */
function indentAt(text: string, token: IToken): string {
  const before = text.slice(Math.max(0, token.startOffset - 2000), token.startOffset);
  const lineStart = Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r")) + 1;
  return /^[^\S\n\r]*/.exec(before.slice(lineStart))?.[0] ?? "";
}
