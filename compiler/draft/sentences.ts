// The text of a clause → its heading and its sentences, each half width and without blanks, with its place in the print.
import type { Span } from "@zhengce/grammar";
import { plainText } from "../source-text/plain-text.js";

/** From one 。 or ； to the next, as it is read and as it stands. */
export interface Sentence extends Span {
  /** It goes on with the sentence in front of it. */
  readonly goesOn: boolean;
  /** Without blanks, half width; what is only called shortly (以下简称) is left out. */
  readonly text: string;
  /** As printed, on one line. */
  readonly printed: string;
}
export interface Body {
  /** Null where the clause has none of its own. */
  readonly heading: string | null;
  readonly sentences: readonly Sentence[];
}

/** In plain characters: a longer first line is running text. */
const LONGEST_HEADING = 30;

/**
 * @param spans the stretches of the clause outside its tables, in text order
 * @param says whether a short line says something by itself, and so is no heading
 */
export function bodyOf(print: string, spans: readonly Span[], says: (text: string) => boolean): Body {
  const pieces = spans.flatMap((span) => piecesOf(print, span));
  const [first] = pieces;
  if (first === undefined) return { heading: null, sentences: [] };
  const text = plainOf(print, first);
  const alone = text.length <= LONGEST_HEADING && !/[，,；;：:。]/u.test(text) && text !== "";
  if (alone && !says(text) && (pieces.length > 1 || !/[0-9]/u.test(text)))
    return { heading: text, sentences: sentencesOf(print, pieces.slice(1)) };
  const led = /^([^，,；;：:。0-9]{2,24})[：:。](?=.|$)/u.exec(text);
  // A sentence of its own on its line is no heading.
  const isSentence = led?.[0].endsWith("。") === true && !goesOnInLine(print, first, pieces[1]);
  if (led?.[1] === undefined || isSentence || says(led[1]))
    return { heading: null, sentences: sentencesOf(print, pieces) };
  const start = behind(print, first, led[0].length);
  const rest = start >= first.end ? [] : [{ start, end: first.end }];
  return { heading: led[1], sentences: sentencesOf(print, [...rest, ...pieces.slice(1)]) };
}

function goesOnInLine(print: string, first: Span, next: Span | undefined): boolean {
  return next !== undefined && !/[\r\n]/u.test(/^\s*/u.exec(print.slice(first.end, next.end))?.[0] ?? "");
}

/** Parted by 。 and ；, by a new subject, and by the ends of lines that end a sentence or a heading. */
function piecesOf(print: string, { start, end }: Span): readonly Span[] {
  const pieces: Span[] = [];
  let from = start;
  const close = (to: number): void => {
    if (print.slice(from, to).trim() !== "") pieces.push({ start: from, end: to });
    from = to;
  };
  for (let at = start; at < end; at++) {
    const char = print[at] ?? "";
    if (/[。！？；;]/u.test(char)) close(at + 1);
    // Who did not pay in time is another matter.
    else if (/[，,]/u.test(char) && /^[，,]\s*未在集中/u.test(print.slice(at, at + 8))) close(at + 1);
    else if (/[\r\n]/u.test(char) && endsLine(print.slice(from, at), pieces.length === 0)) close(at);
  }
  close(end);
  return pieces;
}

function endsLine(line: string, first: boolean): boolean {
  const text = line.trim();
  if (/[；;：:]$/u.test(text)) return true;
  return first && text !== "" && text.length <= LONGEST_HEADING && !/[，,；;：:。、]/u.test(text);
}

function sentencesOf(print: string, pieces: readonly Span[]): readonly Sentence[] {
  return pieces.flatMap((piece, index) => {
    const before = index === 0 ? "。" : print.slice(pieces[index - 1]?.start ?? 0, piece.start).trim();
    const goesOn = /[；;，,]$/u.test(before);
    const text = plainOf(print, piece)
      .replace(/，/gu, ",")
      .replace(/∶/gu, ":")
      .replace(/^[】」』”]+/u, "")
      // 一是…；二是…, and an amount in the words of a cheque.
      .replace(/^[一二三四五六七八九十]是/u, "")
      .replace(/\([零壹贰叁肆伍陆柒捌玖拾佰仟]+[元圆]整?\)/gu, "")
      .replace(/\((?:以下|下同)?(?:简称|统称)[^()]*\)/gu, "")
      .replace(/[。！;；,]$/u, "");
    if (/^[\])）〕】\]]*$/u.test(text)) return [];
    const printed = print
      .slice(piece.start, piece.end)
      .replace(/\s+/gu, " ")
      .trim()
      .replace(/^[】」』”]+\s*/u, "");
    return [{ start: piece.start, end: piece.end, goesOn, text, printed }];
  });
}

function plainOf(print: string, { start, end }: Span): string {
  return plainText(print, start, end).text;
}
/** The offset behind so many plain characters. */
function behind(print: string, { start, end }: Span, length: number): number {
  return plainText(print, start, end).offsets[length] ?? end;
}
