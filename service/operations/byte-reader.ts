// The tokens of JSON as programs write it, one after another, from UTF-8 that ends with a newline. Whatever else stands there is no token.
import { parseDay } from "@zhengce/runtime";
import { viewOf, type ByteWords } from "./byte-words.js";

const [TAB, RETURN, SPACE, BACKSLASH] = [0x09, 0x0d, 0x20, 0x5c];
const [ZERO, NINE] = [0x30, 0x39];
export const QUOTE = 0x22;
/** Every number of so many digits is exact. */
const MOST_DIGITS = 15;
/** As `getInt32` reads them. */
const [NULL, TRUE, FALS, E] = [0x6e756c6c, 0x74727565, 0x66616c73, 0x65];

export class ByteReader {
  at = 0;

  private bytes: Uint8Array = new Uint8Array();
  private view: DataView = viewOf(this.bytes);

  /** Reads on from `at`. */
  open(bytes: Uint8Array, at: number): void {
    this.at = at;
    if (this.bytes === bytes) return;
    this.bytes = bytes;
    this.view = viewOf(bytes);
  }

  /** The next byte that is no space. */
  next(): number | undefined {
    let byte = this.bytes[this.at];
    while (byte === SPACE || byte === TAB || byte === RETURN) byte = this.bytes[(this.at += 1)];
    return byte;
  }

  /** Goes behind the next byte where it is this one. */
  takes(byte: number): boolean {
    if (this.next() !== byte) return false;
    this.at += 1;
    return true;
  }

  /** The value of the text that stands here, where it is one of the words. */
  word<Value>(words: ByteWords<Value>): Value | undefined {
    this.next();
    const value = words.find(this.view, this.at);
    if (value !== undefined) this.at += words.length;
    return value;
  }

  /** `true`, `false` or `null`. */
  literal(): boolean | null | undefined {
    const { view, at } = this;
    if (at + 5 > view.byteLength) return undefined;
    const four = view.getInt32(at);
    this.at += four === FALS ? 5 : 4;
    if (four === NULL) return null;
    if (four === TRUE) return true;
    return four === FALS && view.getUint8(at + 4) === E ? false : undefined;
  }

  /** A whole number, not negative. */
  number(): number | undefined {
    const { bytes, at: from } = this;
    let value = 0;
    for (let byte = bytes[from]; byte !== undefined && isDigit(byte); byte = bytes[(this.at += 1)])
      value = value * 10 + byte - ZERO;
    const length = this.at - from;
    return length > 0 && length <= MOST_DIGITS && (length === 1 || bytes[from] !== ZERO) ? value : undefined;
  }

  /** Goes behind a text of at most so many bytes that is written as it would be written again. */
  takesText(longest: number): boolean {
    const { bytes } = this;
    const from = this.at + 1;
    let to = from;
    for (let byte = bytes[to]; byte !== QUOTE; byte = bytes[(to += 1)])
      if (byte === undefined || byte < SPACE || byte === BACKSLASH) return false;
    this.at = to + 1;
    return to - from <= longest;
  }

  /** A date that exists, `YYYY-MM-DD`. The texts are kept: most dates stand in many rows. */
  day(): string | undefined {
    const { view } = this;
    const from = this.at + 1;
    if (from + 11 > view.byteLength) return undefined;
    this.at = from + 11;
    const year = view.getInt32(from);
    const month = view.getInt32(from + 4);
    const day = view.getInt32(from + 7);
    // Four digits; two between dashes; two between a dash and a quote.
    if ((month & DASHES) !== TWO_DASHES || (day & DASHES) !== DASH_AND_QUOTE) return undefined;
    const y = digits(year) - FIRST_YEAR;
    const m = digits(inside(month));
    const d = digits(inside(day));
    if (y < 0 || y >= YEARS || m < 0 || m > 12 || d < 0 || d > 31) return undefined;
    days ??= new Array<string | null | undefined>(YEARS * 13 * 32);
    return (days[(y * 13 + m) * 32 + d] ??= textOfDay(this.bytes, from)) ?? undefined;
  }
}

/** The outer two of four bytes, and what they are around a month and a day. */
const DASHES = 0xff0000ff | 0;
const [TWO_DASHES, DASH_AND_QUOTE] = [0x2d00002d, 0x2d000022];

/** The inner two of four bytes behind `00`. */
function inside(four: number): number {
  return ((four >> 8) & 0xffff) | 0x30300000;
}

/** The number that four bytes are the digits of; below 0 where one is no digit. */
function digits(four: number): number {
  const isNumber = (four & HIGH) === ZEROS && ((four + 0x06060606) & HIGH) === ZEROS;
  if (!isNumber) return -1;
  return (four >> 24) * 1000 + ((four >> 16) & 0xf) * 100 + ((four >> 8) & 0xf) * 10 + (four & 0xf) - 48_000;
}
const [HIGH, ZEROS] = [0xf0f0f0f0 | 0, 0x30303030];

const FIRST_YEAR = 1900;
const YEARS = 201;
/** By year, month and day; null: it does not exist. */
let days: (string | null | undefined)[] | null = null;

const ascii = new TextDecoder("latin1");

function textOfDay(bytes: Uint8Array, from: number): string | null {
  const text = ascii.decode(bytes.subarray(from, from + 10));
  return parseDay(text) === null ? null : text;
}

function isDigit(byte: number): boolean {
  return byte >= ZERO && byte <= NINE;
}
