// The tokens of JSON as programs write it, one after another, from UTF-8 that ends with a newline. Whatever else stands there is no token.
import { parseDay } from "@zhengce/runtime";
import { PRIME, SEED, type ByteWords } from "./byte-words.js";

const [TAB, RETURN, SPACE, BACKSLASH] = [0x09, 0x0d, 0x20, 0x5c];
const [ZERO, NINE, DASH] = [0x30, 0x39, 0x2d];
export const QUOTE = 0x22;
/** Every number of so many digits is exact. */
const MOST_DIGITS = 15;

export class ByteReader {
  bytes: Uint8Array = new Uint8Array();
  at = 0;

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
    if (this.next() !== QUOTE) return undefined;
    const { bytes } = this;
    const from = this.at + 1;
    let to = from;
    let hash = SEED;
    for (let byte = bytes[to]; byte !== QUOTE; byte = bytes[(to += 1)]) {
      if (byte === undefined || byte < SPACE) return undefined;
      hash = Math.imul(hash ^ byte, PRIME);
    }
    this.at = to + 1;
    return words.find(hash, bytes, from, to);
  }

  /** The value of `true`, `false` or `null`, as the words have it. */
  literal<Value>(words: ByteWords<Value>): Value | undefined {
    const { bytes, at: from } = this;
    let hash = SEED;
    for (let byte = bytes[from]; byte !== undefined && byte >= 0x61 && byte <= 0x7a; byte = bytes[(this.at += 1)])
      hash = Math.imul(hash ^ byte, PRIME);
    return words.find(hash, bytes, from, this.at);
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
    const { bytes } = this;
    const from = this.at + 1;
    this.at = from + 11;
    if (bytes[from + 4] !== DASH || bytes[from + 7] !== DASH || bytes[from + 10] !== QUOTE) return undefined;
    const year = twoDigits(bytes, from) * 100 + twoDigits(bytes, from + 2) - FIRST_YEAR;
    const [month, day] = [twoDigits(bytes, from + 5), twoDigits(bytes, from + 8)];
    if (year < 0 || year >= YEARS || month < 0 || month > 12 || day < 0 || day > 31) return undefined;
    days ??= new Array<string | null | undefined>(YEARS * 13 * 32);
    return (days[(year * 13 + month) * 32 + day] ??= textOfDay(bytes, from)) ?? undefined;
  }
}

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

/** Far below 0 where there are no two. */
function twoDigits(bytes: Uint8Array, at: number): number {
  const [ten, one] = [bytes[at] ?? 0, bytes[at + 1] ?? 0];
  return isDigit(ten) && isDigit(one) ? (ten - ZERO) * 10 + one - ZERO : -10000;
}
