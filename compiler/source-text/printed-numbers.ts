// Document numbers as print has them, also those that a slip of the press put out of shape: a stray bracket before 号, a bracket that is
// missing or doubled, 年 inside the brackets, no 号. Pure text.
import { documentNumbers } from "../semantics/checks/document-numbers.js";
import type { DocumentNumber } from "../semantics/checks/document-numbers.js";

export interface PrintedNumber extends Pick<DocumentNumber, "start" | "written" | "canonical"> {
  /** Null where the shape itself is broken. */
  readonly faults: DocumentNumber["faults"] | null;
}

const OPEN = "[〔［\\[(（【﹝]";
const CLOSE = "[〕］\\])）】﹞]";
const DIGIT = "[0-9０-９OoＯｏ〇○]";
const BROKEN = new RegExp(
  `(?<code>[\\p{Script=Han}]{2,40}?)\\s*(?<open>${OPEN}{0,2})\\s*(?<year>(?:19|20|１９|２０)${DIGIT}{2})\\s*(?<said>年?)\\s*(?<close>${CLOSE}{0,2})` +
    `\\s*(?<gap>[-—－·]?)\\s*第?\\s*(?<serial>[0-9０-９]{1,5})\\s*(?<stray>[)）〕］\\]】,，、.．。·]{0,2})\\s*(?<mark>号?)`,
  "gu",
);

/** In text order, none overlapping another. */
export function printedNumbers(text: string): readonly PrintedNumber[] {
  const right = documentNumbers(text, false);
  if (!/[0-9０-９]/u.test(text) || !/[发办函字规通〔〕号]/u.test(text)) return right;
  const broken = [...text.matchAll(BROKEN)].flatMap((match): readonly PrintedNumber[] => {
    const number = read(match);
    const overlaps = right.some((other) => {
      const [start, end] = [match.index, match.index + match[0].length];
      return start < other.start + other.written.length && other.start < end;
    });
    return number === null || overlaps ? [] : [number];
  });
  return [...right, ...broken].sort((a, b) => a.start - b.start);
}

function read(match: RegExpMatchArray): PrintedNumber | null {
  const part = (name: string): string => match.groups?.[name] ?? "";
  if (!isMeant(part)) return null;
  const shape = `${part("code")}〔${part("year")}〕${part("serial")}号`;
  const [number] = documentNumbers(shape, false);
  if (number === undefined) return null;
  const written = match[0].slice(number.start, part("mark") === "" ? match[0].length - tail(match[0]) : undefined);
  return { start: (match.index ?? 0) + number.start, written, canonical: number.canonical, faults: null };
}

/** Whether what stands there can be nothing but a number out of shape. */
function isMeant(part: (name: string) => string): boolean {
  const [open, close, mark] = [part("open"), part("close"), part("mark")];
  const bracketed = open !== "" && close !== "" && part("gap") === "";
  if (mark === "") return bracketed && /[〔﹝]/u.test(open) && /[〕﹞]/u.test(close) && part("said") === "";
  const coded = /[发办函字规通]$/u.test(part("code")) || /[〔〕﹝﹞]/u.test(open + close);
  if (bracketed) return coded || part("said") === "";
  if (open !== "" || close !== "") return coded && part("said") === "";
  return coded && part("said") === "" && part("stray") === "";
}

/** A mark behind a number without 号 is the sentence's. */
function tail(written: string): number {
  return /[^0-9０-９]*$/u.exec(written)?.[0].length ?? 0;
}
