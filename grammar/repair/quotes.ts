// A line whose quotes do not pair, to the ways of pairing them with one quote more, one less, or one of another kind.
// repair-quotes.ts keeps the one with which the parser understands the line.
import type { Quotation } from "../lexer/scan.js";
import type { Lexeme } from "../tokens.js";

/** A line after one edit. Offsets are those of the file; what was put in stands where the next character does. */
interface Edited {
  readonly characters: readonly string[];
  readonly offsets: readonly number[];
  /** Index of the quote that was put in or changed; -1 where one was left out. */
  readonly changed: number;
  /** That quote is not in the file. */
  readonly inserted: boolean;
  /** Offset of the quote that was left out; -1 where none was. */
  readonly leftOut: number;
}

const QUOTE = /["“”＂]/;
const SPACES = "[\\s\\u3000]";
const MOST_PAIRINGS = 30;

/** The pairings of the line from `start` to `end`, the likeliest first; `tokens` are the line's, read with the quotes as they stand. */
export function pairingsOf(
  text: string,
  start: number,
  end: number,
  tokens: readonly Lexeme[],
): readonly (readonly Quotation[])[] {
  const line = text.slice(start, end);
  const found: (readonly Quotation[])[] = [];
  const tried = new Set<string>();
  for (const edited of editsOf(line, start, tokens)) {
    const pairing = paired(edited, end);
    if (pairing === null || tried.has(JSON.stringify(pairing))) continue;
    tried.add(JSON.stringify(pairing));
    found.push(pairing);
    if (found.length === MOST_PAIRINGS) break;
  }
  return found;
}

function* editsOf(line: string, start: number, tokens: readonly Lexeme[]): Generator<Edited> {
  const characters = Array.from({ length: line.length }, (_, i) => line.charAt(i));
  const offsets = characters.map((_, i) => start + i);
  const insert = (at: number): Edited => ({
    characters: characters.toSpliced(at, 0, '"'),
    offsets: offsets.toSpliced(at, 0, start + at),
    changed: at,
    inserted: true,
    leftOut: -1,
  });
  const remove = (at: number): Edited => ({
    characters: characters.toSpliced(at, 1),
    offsets: offsets.toSpliced(at, 1),
    changed: -1,
    inserted: false,
    leftOut: start + at,
  });
  const replace = (at: number): Edited => ({
    characters: characters.toSpliced(at, 1, '"'),
    offsets,
    changed: at,
    inserted: false,
    leftOut: -1,
  });
  const quotes = characters.flatMap((character, at) => (QUOTE.test(character) ? [at] : []));
  for (const at of quotes) if (QUOTE.test(line.charAt(at + 1))) yield remove(at);
  for (const at of quotes) yield replace(at);
  yield insert(line.search(new RegExp(`(?:${SPACES}*[{｛；;，,])?${SPACES}*$`)));
  for (const { startOffset } of tokens) {
    const at = startOffset - start;
    if (/[\s\u3000、,，(（{｛]/.test(line.charAt(at - 1))) yield insert(at);
  }
  for (const { index } of line.matchAll(/(?<=[^\s\u3000])(?=[\s\u3000、,，;；)）}｝])/g)) yield insert(index);
  for (const at of quotes) yield remove(at);
}

/** The quotations of an edited line; null where they still do not pair, or what was left out touches none. */
function paired({ characters, offsets, changed, inserted, leftOut }: Edited, end: number): readonly Quotation[] | null {
  const found: Quotation[] = [];
  let mended = false;
  for (let open = 0; open < characters.length; open++) {
    const character = characters[open] as string;
    if (character === "/" && characters[open + 1] === "/") break;
    if (!QUOTE.test(character)) continue;
    const closing = character === "“" || character === "”" ? "”" : character;
    let close = open + 1;
    while (close < characters.length && characters[close] !== closing) close += characters[close] === "\\" ? 2 : 1;
    if (close >= characters.length) return null;
    const from = offsets[open] ?? end;
    const to = (offsets[close] ?? end) + (inserted && close === changed ? 0 : 1);
    const touches = leftOut >= 0 ? from - 1 <= leftOut && leftOut <= to : open <= changed && changed <= close;
    mended ||= touches;
    found.push({
      start: touches && leftOut === from - 1 ? leftOut : from,
      end: touches && leftOut === to ? to + 1 : to,
      content: characters.slice(open + 1, close).join(""),
      mended: touches,
    });
    open = close;
  }
  return mended ? found : null;
}
