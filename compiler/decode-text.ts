// Bytes to text: UTF-8, UTF-16 and GB18030, with or without a byte-order mark. The one place that knows encodings.
import type { NotText } from "./source-text/printed.js";

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "gb18030";
export interface Decoded {
  /** Without its byte-order mark. */
  readonly text: string;
  readonly encoding: Encoding;
  /** A byte-order mark says so; without one the encoding of what isn't UTF-8 is a well-founded guess. */
  readonly marked: boolean;
}
/** Bytes that are no text: a file of an office program, a PDF, or something unknown. */
export interface Undecodable {
  readonly text: null;
  readonly looksLike: NotText | null;
}

/** Reads bytes as text. Never throws. */
export function decodeText(bytes: Uint8Array): Decoded | Undecodable {
  const looksLike = formatOf(bytes);
  if (looksLike !== null) return { text: null, looksLike };
  const marked = markOf(bytes);
  const encoding = marked ?? guess(bytes);
  const text = encoding === null ? null : strictly(bytes, encoding);
  if (text === null || encoding === null) return { text: null, looksLike: null };
  return { text, encoding, marked: marked !== null };
}

/** What a text begins as: its encoding, or that it is none. `more`: it goes on behind these bytes, and its last character may be cut. */
export function encodingOf(
  bytes: Uint8Array,
  more: boolean,
): Pick<Decoded, "encoding" | "marked"> | { readonly encoding: null; readonly looksLike: NotText | null } {
  const looksLike = formatOf(bytes);
  if (looksLike !== null) return { encoding: null, looksLike };
  const marked = markOf(bytes);
  if (marked !== null) return { encoding: marked, marked: true };
  const encoding = guess(bytes, more);
  return encoding === null ? { encoding, looksLike: null } : { encoding, marked: false };
}

const FORMATS: readonly (readonly [string, NotText])[] = [
  ["PK\u0003\u0004", "office"],
  ["\u00d0\u00cf\u0011\u00e0", "office"],
  ["%PDF-", "pdf"],
  ["{\\rtf", "rtf"],
];
function formatOf(bytes: Uint8Array): NotText | null {
  const head = Array.from(bytes.subarray(0, 5), (byte) => String.fromCharCode(byte)).join("");
  return FORMATS.find(([start]) => head.startsWith(start))?.[1] ?? null;
}

function markOf(bytes: Uint8Array): Encoding | null {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return first === 0xef && second === 0xbb && third === 0xbf ? "utf-8" : null;
}

/** Of UTF-16 nearly every text has a zero byte, of UTF-8 none: one is looked at twice. */
function guess(bytes: Uint8Array, more = false): Encoding | null {
  const isUtf8 = strictly(bytes, "utf-8", more) !== null;
  if (isUtf8 && !bytes.includes(0)) return "utf-8";
  const others = (["utf-16le", "utf-16be", "gb18030"] as const)
    .map((encoding) => ({ encoding, share: plausibility(strictly(bytes, encoding, more)) }))
    .sort((a, b) => b.share - a.share);
  const [best] = others;
  if (best !== undefined && best.share >= PLAUSIBLE) return best.encoding;
  return isUtf8 ? "utf-8" : null;
}

function strictly(bytes: Uint8Array, encoding: Encoding, more = false): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: more });
  } catch {
    return null;
  }
}

const PLAUSIBLE = 0.9;
/** Enough of a text to tell its encoding by. */
const SAMPLE = 4096;
/** What Chinese texts consist of. Kana, Hangul, Yi and private characters are what a wrong encoding makes of them. */
const USUAL =
  /[\t\n\r\x20-\x7e\u00a0\u00b7\u00d7\u2010-\u2027\u2030\u2460-\u24ff\u3000-\u3017\u4e00-\u9fff\uff01-\uff5e]/gu;

/** The share of usual characters; 0 for what is no text of this encoding. */
function plausibility(text: string | null): number {
  const sample = text?.slice(0, SAMPLE) ?? "";
  return sample.length === 0 ? 0 : (sample.match(USUAL)?.length ?? 0) / sample.length;
}
