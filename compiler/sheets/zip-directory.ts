// The directory at the end of a zip archive: which parts it has, and where they lie. Works on bytes alone, in a browser too.
import { SheetError } from "./cell.js";

export interface ZipEntry {
  /** Of what is unpacked. */
  readonly crc: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** In bytes, as packed. */
  readonly packed: number;
  /** Where its own head lies. */
  readonly offset: number;
}
export interface ZipEnd {
  readonly count: number;
  readonly size: number;
  readonly offset: number;
}

const END = 0x06054b50;
const DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;
/** In bytes: the end of the archive with the longest comment. */
export const LONGEST_END = 22 + 0xffff;
/** In bytes: the head of a part without its name. */
export const LOCAL_HEAD = 30;
const MOST_ENTRIES = 20_000;
const MOST_DIRECTORY = 16 << 20;

/** What the last bytes of an archive say of its directory; throws `broken-archive`, `too-large`. */
export function zipEnd(tail: Uint8Array): ZipEnd {
  const view = viewOf(tail);
  let at = tail.length - 22;
  while (at >= 0 && view.getUint32(at, true) !== END) at -= 1;
  if (at < 0) throw new SheetError("broken-archive");
  const count = view.getUint16(at + 10, true);
  const size = view.getUint32(at + 12, true);
  if (count > MOST_ENTRIES || size > MOST_DIRECTORY) throw new SheetError("too-large");
  return { count, size, offset: view.getUint32(at + 16, true) };
}

/** The parts by name, with forward slashes; throws `broken-archive`, `encrypted`. */
export function zipEntries(bytes: Uint8Array, { count, size }: ZipEnd): ReadonlyMap<string, ZipEntry> {
  if (bytes.length < size) throw new SheetError("broken-archive");
  const view = viewOf(bytes);
  const names = new TextDecoder("utf-8", { ignoreBOM: true });
  const entries = new Map<string, ZipEntry>();
  let place = 0;
  for (let index = 0; index < count; index++) {
    if (place + 46 > size || view.getUint32(place, true) !== DIRECTORY) throw new SheetError("broken-archive");
    if ((view.getUint16(place + 8, true) & 1) !== 0) throw new SheetError("encrypted");
    const name = view.getUint16(place + 28, true);
    entries.set(names.decode(bytes.subarray(place + 46, place + 46 + name)).replaceAll("\\", "/"), {
      method: view.getUint16(place + 10, true),
      crc: view.getUint32(place + 16, true),
      packed: view.getUint32(place + 20, true),
      offset: view.getUint32(place + 42, true),
    });
    place += 46 + name + view.getUint16(place + 30, true) + view.getUint16(place + 32, true);
  }
  return entries;
}

/** How many bytes behind a part's head its packed bytes begin; throws `broken-archive` where no part begins there. */
export function packedFrom(head: Uint8Array): number {
  const view = viewOf(head);
  if (head.length < LOCAL_HEAD || view.getUint32(0, true) !== LOCAL) throw new SheetError("broken-archive");
  return LOCAL_HEAD + view.getUint16(26, true) + view.getUint16(28, true);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
