// The parts of a zip archive, by its central directory: nothing is read that was not asked for, and nothing without a bound.
import { createInflateRaw } from "node:zlib";
import { Readable } from "node:stream";
import { crc32 } from "./crc32.js";
import { SheetError, type ByteSource } from "./cell.js";

interface Entry {
  /** Of what is unpacked. */
  readonly crc: number;
  readonly method: number;
  readonly packed: number;
  readonly offset: number;
}
export interface Archive {
  readonly has: (name: string) => boolean;
  /** The text of a part, piece by piece; throws `too-large` beyond `most` characters, `broken-archive` where it is cut or not there. */
  readonly text: (name: string, most: number) => AsyncGenerator<string>;
}

const END = 0x06054b50;
const DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;
/** The end of the archive with the longest comment. */
const LONGEST_END = 22 + 0xffff;
const MOST_ENTRIES = 20_000;
const MOST_DIRECTORY = 16 << 20;
const PIECE = 256 * 1024;

export async function openArchive(source: ByteSource): Promise<Archive> {
  const entries = await directoryOf(source);
  return {
    has: (name) => entries.has(name),
    text: (name, most) => partText(source, entries.get(name), most),
  };
}

async function directoryOf(source: ByteSource): Promise<ReadonlyMap<string, Entry>> {
  const broken = new SheetError("broken-archive");
  const tail = Buffer.from(await source.read(Math.max(0, source.size - LONGEST_END), LONGEST_END));
  let at = tail.length - 22;
  while (at >= 0 && tail.readUInt32LE(at) !== END) at -= 1;
  if (at < 0) throw broken;
  const [count, size, offset] = [tail.readUInt16LE(at + 10), tail.readUInt32LE(at + 12), tail.readUInt32LE(at + 16)];
  if (count > MOST_ENTRIES || size > MOST_DIRECTORY) throw new SheetError("too-large");
  const bytes = Buffer.from(await source.read(offset, size));
  if (bytes.length < size) throw broken;
  const entries = new Map<string, Entry>();
  let place = 0;
  for (let index = 0; index < count; index++) {
    if (place + 46 > size || bytes.readUInt32LE(place) !== DIRECTORY) throw broken;
    const [name, extra, comment] = [28, 30, 32].map((field) => bytes.readUInt16LE(place + field)) as [
      number,
      number,
      number,
    ];
    if ((bytes.readUInt16LE(place + 8) & 1) !== 0) throw new SheetError("encrypted");
    entries.set(bytes.toString("utf8", place + 46, place + 46 + name).replaceAll("\\", "/"), {
      method: bytes.readUInt16LE(place + 10),
      crc: bytes.readUInt32LE(place + 16),
      packed: bytes.readUInt32LE(place + 20),
      offset: bytes.readUInt32LE(place + 42),
    });
    place += 46 + name + extra + comment;
  }
  return entries;
}

async function* partText(source: ByteSource, entry: Entry | undefined, most: number): AsyncGenerator<string> {
  if (entry === undefined) throw new SheetError("broken-archive");
  const decoder = new TextDecoder("utf-8");
  let [length, crc] = [0, 0];
  for await (const bytes of unpacked(source, entry)) {
    length += bytes.length;
    if (length > most) throw new SheetError("too-large");
    crc = crc32(bytes, crc);
    yield decoder.decode(bytes, { stream: true });
  }
  if (crc !== entry.crc) throw new SheetError("broken-archive");
  yield decoder.decode();
}

async function* unpacked(source: ByteSource, entry: Entry): AsyncGenerator<Uint8Array> {
  const packed = packedBytes(source, entry);
  if (entry.method === 0) yield* packed;
  else if (entry.method !== 8) throw new SheetError("broken-archive");
  else {
    const inflate = createInflateRaw({ chunkSize: PIECE });
    const feed = Readable.from(packed);
    feed.on("error", (error) => inflate.destroy(error));
    feed.pipe(inflate);
    try {
      for await (const bytes of inflate) yield bytes as Uint8Array;
    } catch (error) {
      throw error instanceof SheetError ? error : new SheetError("broken-archive");
    } finally {
      feed.destroy();
      inflate.destroy();
    }
  }
}

async function* packedBytes(source: ByteSource, { offset, packed }: Entry): AsyncGenerator<Uint8Array> {
  const head = Buffer.from(await source.read(offset, 30));
  if (head.length < 30 || head.readUInt32LE(0) !== LOCAL) throw new SheetError("broken-archive");
  const from = offset + 30 + head.readUInt16LE(26) + head.readUInt16LE(28);
  for (let at = 0; at < packed; at += PIECE) {
    const wanted = Math.min(PIECE, packed - at);
    const bytes = await source.read(from + at, wanted);
    if (bytes.length < wanted) throw new SheetError("broken-archive");
    yield bytes;
  }
}
