// Printed text → the places where a clause begins: 一、 （一） 1. （1） and their variants, 第一条, and headings without a number, which
// are known from the .policy file's labels. Where a clause belongs is not asked here.
import type { Span } from "@zhengce/grammar";
import { chineseNumber } from "../semantics/symbols/clauses.js";

export interface Marker extends Span {
  readonly form: "numeral" | "article" | "words" | "bracket" | "digit" | "inner";
  readonly number: number | null;
  /** As it goes into a label: 一, （2）, 3, 筹资标准. */
  readonly label: string;
  /** It stands at the start of a line; one in the middle of a line counts only where it goes on counting. */
  readonly opensLine: boolean;
}

const HAN = "[一二三四五六七八九十]{1,3}";
const FORMS = [
  `(?<article>第\\s*(?:${HAN}|[0-9]{1,3})\\s*条)`,
  `(?<numeral>${HAN})[ \\u3000]*[、.．](?!\\s*${HAN}\\s*[、类级档季])`,
  `[（(][ \\u3000]*(?<bracket>${HAN}|[0-9０-９]{1,2})[ \\u3000]*[)）](?!\\s*(?:、\\s*[（(]|[类项款至和或条及]))`,
  `(?<![0-9０-９.．])(?<digit>[0-9０-９]{1,2})[ \\u3000]*[.．、]`,
  `(?<inner>[①-⑳]|[0-9０-９]{1,2}[)）])`,
].join("|");

/** @param headings headings without numbers, to be found at the start of a line, each once */
export function findMarkers(text: string, end: number, headings: readonly string[]): readonly Marker[] {
  const found = [...wordMarkers(text, end, headings)];
  const behindWords = new Set(found.map((marker) => marker.end));
  const pattern = new RegExp(FORMS, "gu");
  for (let match = pattern.exec(text); match !== null && match.index < end; match = pattern.exec(text)) {
    const opensLine = isLineStart(text, match.index);
    if (!opensLine && !behindWords.has(match.index) && !closesSentence(text, match.index)) {
      // What looked like a marker may hide one that begins a character later.
      pattern.lastIndex = match.index + 1;
      continue;
    }
    const marker = read(match, opensLine);
    if (marker !== null) found.push(marker);
  }
  return found.sort((a, b) => a.start - b.start);
}

function read(match: RegExpExecArray, opensLine: boolean): Marker | null {
  const { article, numeral, bracket, digit, inner } = match.groups ?? {};
  const place = { start: match.index, end: match.index + match[0].length, opensLine };
  if (article !== undefined) {
    const label = article.replace(/\s/gu, "");
    return opensLine ? { ...place, form: "article", number: numberIn(label.slice(1, -1)), label } : null;
  }
  if (numeral !== undefined) return { ...place, form: "numeral", number: numberIn(numeral), label: numeral };
  if (bracket !== undefined)
    return { ...place, form: "bracket", number: numberIn(bracket), label: `（${bracket.normalize("NFKC")}）` };
  if (digit !== undefined) {
    // `2.60岁` begins item 2 where 2 is due, and is a decimal anywhere else.
    const decimal = /[0-9０-９]/u.test(match.input[place.end] ?? "");
    const label = digit.normalize("NFKC");
    return { ...place, form: "digit", number: numberIn(digit), label, opensLine: opensLine && !decimal };
  }
  const plain = (inner ?? "").normalize("NFKC").replace(")", "");
  return { ...place, form: "inner", number: Number(plain), label: `（${plain}）` };
}

/** Headings that run into their text or stand alone, at the start of a line. */
function wordMarkers(text: string, end: number, headings: readonly string[]): readonly Marker[] {
  const found: Marker[] = [];
  for (const heading of [...headings].sort((a, b) => b.length - a.length)) {
    for (let at = text.indexOf(heading); at >= 0 && at < end; at = text.indexOf(heading, at + 1)) {
      const taken = found.some((other) => at < other.end && other.start < at + heading.length);
      if (taken || !isLineStart(text, at)) continue;
      found.push({
        start: at,
        end: at + heading.length,
        form: "words",
        number: null,
        label: heading,
        opensLine: true,
      });
      break;
    }
  }
  return found;
}

function isLineStart(text: string, at: number): boolean {
  let i = at - 1;
  while (i >= 0 && /[^\S\r\n]|[#*]/u.test(text[i] ?? "")) i--;
  return i < 0 || /[\r\n]/u.test(text[i] ?? "");
}
function closesSentence(text: string, at: number): boolean {
  let i = at - 1;
  while (i >= 0 && /\s/u.test(text[i] ?? "")) i--;
  return /[。；;：:！？!?]/u.test(text[i] ?? "");
}
function numberIn(text: string): number | null {
  return chineseNumber(text.normalize("NFKC"));
}
