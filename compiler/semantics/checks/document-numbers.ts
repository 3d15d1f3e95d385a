// Document numbers in text: finding them, and their right form (GB/T 9704-2012, 7.2.5): the issuer's code, the year in full in
// six-cornered brackets, the serial number in half-width digits without 第 and leading zeros, 号. Pure text; knows no nodes.

/** A number as written, from `start` in the text searched, and how it should read. */
export interface DocumentNumber {
  readonly start: number;
  readonly written: string;
  readonly canonical: string;
  /** What is wrong with it; empty where it is right. */
  readonly faults: readonly Fault[];
}
export type Fault =
  "letter" | "brackets" | "fullWidth" | "spaces" | "ordinal" | "zeros" | "mark" | "shortYear" | "numerals";

/** Digits, and what is typed for them: full-width digits, the letters O, o, l, I, 〇, and numerals in words. */
const DIGIT = "0-9０-９OoＯｏ〇○lＩI零一二三四五六七八九";
const NUMERALS = "零一二三四五六七八九";
/** The code is bounded, so that a long run of Han characters without a bracket costs no more than its length. */
const BRACKET = "[〔［\\[(（【﹝]";
const OPENING = new RegExp(BRACKET, "u");
const NUMBER = new RegExp(
  `([\\p{Script=Han}]{2,40}?)([ \\u3000]*)(${BRACKET})\\s*([${DIGIT}]{2,4})\\s*([〕］\\])）】﹞])([ \\u3000]*)(第?)\\s*([${DIGIT}十百]{1,7})(?:\\s*(号))?`,
  "gu",
);

/** Every document number of `text`; with `loose`, also one that lacks its 号 (where a number is expected anyway). */
export function documentNumbers(text: string, loose: boolean): readonly DocumentNumber[] {
  const found: DocumentNumber[] = [];
  // Most texts name none, and the pattern is tried at every character.
  if (!OPENING.test(text)) return found;
  for (const match of text.matchAll(NUMBER)) {
    const number = read(match, loose ? 0 : leadIn(match[1] ?? ""));
    if (number !== null && (loose || !number.faults.includes("mark"))) found.push(number);
  }
  return found;
}

/** How much in front of a code is the sentence that mentions it: `按照甘医保发` is 按照 and a code. */
function leadIn(code: string): number {
  const length = /^.*[按依据照见与及和的年]/u.exec(code)?.[0].length ?? 0;
  return code.length - length >= 2 ? length : 0;
}

function read(match: RegExpMatchArray, skip: number): DocumentNumber | null {
  const [
    whole,
    prefix = "",
    gap = "",
    open = "",
    year = "",
    close = "",
    space = "",
    ordinal = "",
    serial = "",
    mark = "",
  ] = match;
  const written = whole.slice(skip);
  const code = prefix.slice(skip);
  const plainYear = digits(year);
  const plainSerial = digits(serial);
  // A bracket with a few letters in it is not a year.
  if (!isNumber(year) || !isNumber(serial) || plainYear.length === 3) return null;
  if (!/^[0-9]{1,5}$/u.test(plainSerial) || (inWords(year) && !/^(?:19|20)[0-9]{2}$/u.test(plainYear))) return null;
  const faults: Fault[] = [];
  if ([year, serial].some((part) => !inWords(part) && /[OoＯｏ〇○lＩI]/.test(part))) faults.push("letter");
  if (inWords(year) || inWords(serial)) faults.push("numerals");
  if (open !== "〔" || close !== "〕") faults.push("brackets");
  if (/[０-９]/.test(year + serial)) faults.push("fullWidth");
  if (gap !== "" || space !== "" || /\s/.test(written)) faults.push("spaces");
  if (ordinal !== "") faults.push("ordinal");
  if (/^0+[1-9]/.test(plainSerial)) faults.push("zeros");
  if (mark === "") faults.push("mark");
  if (plainYear.length === 2) faults.push("shortYear");
  const fullYear = plainYear.length === 2 ? `20${plainYear}` : plainYear;
  const canonical = `${code}〔${fullYear}〕${plainSerial.replace(/^0+(?=[0-9])/, "")}号`;
  return { start: (match.index ?? 0) + skip, written, canonical, faults };
}

function inWords(text: string): boolean {
  return /[零一二三四五六七八九十百]/u.test(text);
}
function isNumber(text: string): boolean {
  return /[0-9０-９]/u.test(text) || inWords(text);
}

function digits(text: string): string {
  if (/[十百]/u.test(text)) return counted(text);
  return text
    .replace(/[零一二三四五六七八九]/gu, (numeral) => String(NUMERALS.indexOf(numeral)))
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[OoＯｏ〇○]/g, "0")
    .replace(/[lＩI]/g, "1");
}

/** `一百二十五`; what is no such number stays as it is. */
function counted(text: string): string {
  const [whole, hundreds, tens, ones] =
    /^(?:([一二三四五六七八九])百零?)?(?:([一二三四五六七八九]?)十)?([一二三四五六七八九]?)$/u.exec(text) ?? [];
  if (whole === undefined) return text;
  const value = (numeral: string | undefined): number =>
    numeral === undefined ? 0 : numeral === "" ? 1 : NUMERALS.indexOf(numeral);
  return String(value(hundreds) * 100 + value(tens) * 10 + (ones === "" ? 0 : value(ones)));
}

/** What two ways of writing one document share: the right form of its number, or the text without spaces. */
export function documentKey(text: string): string {
  const [number] = documentNumbers(text, true);
  return number?.written.length === text.trim().length ? number.canonical : text.replace(/\s+/g, "");
}
