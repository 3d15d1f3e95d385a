// Bytes of a text file → its text, piece by piece, in the encoding that the bytes themselves show. What can't be decoded is U+FFFD.
import { encodingOf, type Encoding } from "../decode-text.js";
import { SheetError } from "./cell.js";

/** So much is looked at before anything is decided. */
const HEAD = 64 * 1024;
/** As long as a character can be. */
const LONGEST = 4;

export async function* decoded(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const iterator = chunks[Symbol.asyncIterator]();
  let head: Uint8Array = new Uint8Array();
  let isWhole = false;
  while (head.length < HEAD && !isWhole) {
    const next = await iterator.next();
    if (next.done === true) isWhole = true;
    else head = head.length === 0 ? next.value : Buffer.concat([head, next.value]);
  }
  let decoder = decoderOf(head);
  /** ASCII all along: what comes may be UTF-8 or GB18030. */
  let held = decoder === null ? head : null;
  if (decoder !== null) yield decoder.decode(head, { stream: true });
  for (;;) {
    if (held !== null) {
      const at = firstOther(held);
      const isTold = at < held.length - LONGEST || (isWhole && at < held.length);
      if (at > 0) yield Buffer.from(held.buffer, held.byteOffset, at).toString("latin1");
      const rest = held.subarray(at);
      held = isTold ? null : rest;
      if (isTold) {
        decoder = new TextDecoder(told(rest));
        yield decoder.decode(rest, { stream: true });
      }
    }
    const next = await iterator.next();
    if (next.done === true && held !== null && held.length > 0 && !isWhole) {
      isWhole = true;
      continue;
    }
    if (next.done === true) break;
    if (held === null) yield decoder?.decode(next.value, { stream: true }) ?? "";
    else held = held.length === 0 ? next.value : Buffer.concat([held, next.value]);
  }
  const last = decoder?.decode() ?? "";
  if (last !== "") yield last;
}

/** Null where everything so far is ASCII. */
function decoderOf(head: Uint8Array): InstanceType<typeof TextDecoder> | null {
  // A file that was cut short ends in half a character, and is no other text for that.
  const found = encodingOf(head, true);
  if (found.encoding === null) {
    const isOld = found.looksLike === "office" || found.looksLike === "pdf" || found.looksLike === "rtf";
    if (isOld || head.includes(0)) throw new SheetError("not-text");
    return new TextDecoder(told(head));
  }
  const isOpen = found.encoding === "utf-8" && !found.marked && firstOther(head) === head.length;
  return isOpen ? null : new TextDecoder(found.encoding);
}

/** UTF-8 or GB18030; what mixes them is a text with broken characters, told row by row. */
function told(bytes: Uint8Array): Encoding {
  const found = encodingOf(bytes, true);
  if (found.encoding === "gb18030" || found.encoding === "utf-8") return found.encoding;
  try {
    new TextDecoder("gb18030", { fatal: true }).decode(bytes, { stream: true });
    return "gb18030";
  } catch {
    return "utf-8";
  }
}

/** The index of the first byte that is no ASCII; the length where all are. */
function firstOther(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length && (bytes[at] ?? 0) < 0x80) at += 1;
  return at;
}
