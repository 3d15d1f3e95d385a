// The stretch of a text that somebody is still typing at a place: its line, and the statement that the place is in; of a clause only
// where it holds nothing yet.
import { keywordLanguage, type ParseResult, type Span, type Statement } from "@zhengce/grammar";

export function beingTyped({ value }: ParseResult, text: string, offset: number): Span {
  const line = lineAround(text, offset);
  const statement = around(value.statements, offset);
  return statement === null
    ? line
    : { start: Math.min(line.start, statement.start), end: Math.max(line.end, statement.end) };
}

function around(statements: readonly Statement[], offset: number): Statement | null {
  const found = statements.findLast(({ start, end }) => start <= offset && offset <= end);
  if (found?.kind !== "ClauseBlock") return found ?? null;
  // A clause that holds nothing yet is just being opened.
  return found.statements.length === 0 ? found : around(found.statements, offset);
}
function lineAround(text: string, offset: number): Span {
  const start = Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1)) + 1;
  const rest = /^[^\r\n]*/u.exec(text.slice(offset))?.[0].length ?? 0;
  return { start, end: offset + rest };
}

/** A block was closed there: what it says is said. */
export function closesBlock({ tokens }: ParseResult, offset: number): boolean {
  return tokens.some(({ end, tokenType }) => end === offset && tokenType.name === "mark.close");
}

/** Latin letters at the place of a Chinese text: most likely those of a word that an input method has not put together yet. */
export function mayBeComposing({ tokens }: ParseResult, text: string, offset: number): boolean {
  return /[a-z']$/iu.test(text.slice(0, offset)) && keywordLanguage(tokens, text, "zh") === "zh";
}
