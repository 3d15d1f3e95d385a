// The parts of a document that is a zip archive, at once and within bounds, without Node.
import { Inflate } from "fflate";
import { SheetError } from "../../sheets/cell.js";
import { plainCrc32 } from "../../sheets/plain-crc32.js";
import { LOCAL_HEAD, LONGEST_END, packedFrom, zipEnd, zipEntries, type ZipEntry } from "../../sheets/zip-directory.js";
import { DocumentError } from "../document.js";

export interface Parts {
  readonly names: readonly string[];
  /** The text of a part; null where there is none of this name. Throws `DocumentError`. */
  readonly text: (name: string) => string | null;
}

/** In bytes: of all parts that are read together. */
const MOST = 48 << 20;
/** In bytes: what is unpacked at once is at most a thousand times as long. */
const PIECE = 8192;

/** Throws `DocumentError`. */
export function openZip(bytes: Uint8Array): Parts {
  const entries = refusing(() => {
    const end = zipEnd(bytes.subarray(Math.max(0, bytes.length - LONGEST_END)));
    return zipEntries(bytes.subarray(end.offset, end.offset + end.size), end);
  });
  let left = MOST;
  return {
    names: [...entries.keys()],
    text: (name) => {
      const entry = entries.get(name);
      if (entry === undefined) return null;
      const unpacked = refusing(() => unpack(bytes, entry, left));
      left -= unpacked.length;
      return decoded(unpacked);
    },
  };
}

function unpack(bytes: Uint8Array, entry: ZipEntry, most: number): Uint8Array {
  const from = entry.offset + packedFrom(bytes.subarray(entry.offset, entry.offset + LOCAL_HEAD));
  const packed = bytes.subarray(from, from + entry.packed);
  if (packed.length < entry.packed) throw new DocumentError("broken");
  const unpacked = entry.method === 0 ? packed : inflated(packed, entry.method, most);
  if (unpacked.length > most) throw new DocumentError("too-large");
  if (plainCrc32(unpacked, 0) !== entry.crc) throw new DocumentError("broken");
  return unpacked;
}

function inflated(packed: Uint8Array, method: number, most: number): Uint8Array {
  if (method !== 8) throw new DocumentError("broken");
  const pieces: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((piece) => {
    pieces.push(piece);
    length += piece.length;
    if (length > most) throw new DocumentError("too-large");
  });
  for (let at = 0; at < packed.length; at += PIECE)
    inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** XML says its encoding by a mark, and is UTF-8 without one. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
}

/** What the libraries throw means that the archive is broken. */
function refusing<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof DocumentError) throw error;
    const code = error instanceof SheetError ? error.code : "broken-archive";
    throw new DocumentError(code === "encrypted" || code === "too-large" ? code : "broken");
  }
}
