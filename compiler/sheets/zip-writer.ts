// Parts → a zip archive, as it goes: sizes stand behind each part, so that nothing is held.
import { createDeflateRaw } from "node:zlib";
import { crc32 } from "./crc32.js";
import { Readable } from "node:stream";

export interface Part {
  readonly name: string;
  readonly text: AsyncIterable<string> | Iterable<string>;
}

/** UTF-8 names, sizes behind the data. */
const FLAGS = 0x0808;
const DEFLATE = 8;
/** 1 January 1980: an archive says nothing of when it was made. */
const DATE = 0x0021;
const VERSION = 20;

export async function* zipped(parts: AsyncIterable<Part> | Iterable<Part>): AsyncGenerator<Uint8Array> {
  const directory: Buffer[] = [];
  let offset = 0;
  for await (const { name, text } of parts) {
    const start = offset;
    const head = localHead(name);
    yield head;
    const sums = { crc: 0, size: 0, packed: 0 };
    for await (const bytes of deflated(text, sums)) {
      sums.packed += bytes.length;
      yield bytes;
    }
    const behind = Buffer.alloc(16);
    behind.writeUInt32LE(0x08074b50, 0);
    writeSums(behind, 4, sums);
    yield behind;
    offset += head.length + sums.packed + behind.length;
    directory.push(directoryEntry(name, sums, start));
  }
  const entries = Buffer.concat(directory);
  yield entries;
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(entries.length, 12);
  end.writeUInt32LE(offset, 16);
  yield end;
}

interface Sums {
  crc: number;
  size: number;
  packed: number;
}

async function* deflated(text: Part["text"], sums: Sums): AsyncGenerator<Uint8Array> {
  const deflate = createDeflateRaw({ level: 4, chunkSize: 64 * 1024 });
  const bytes = Readable.from(summed(text, sums), { objectMode: true });
  bytes.on("error", (error) => deflate.destroy(error));
  bytes.pipe(deflate);
  try {
    for await (const piece of deflate) yield piece as Uint8Array;
  } finally {
    bytes.destroy();
    deflate.destroy();
  }
}

async function* summed(text: Part["text"], sums: Sums): AsyncGenerator<Uint8Array> {
  for await (const piece of text) {
    if (piece === "") continue;
    const bytes = Buffer.from(piece, "utf8");
    sums.crc = crc32(bytes, sums.crc);
    sums.size += bytes.length;
    yield bytes;
  }
}

function localHead(name: string): Buffer {
  const title = Buffer.from(name, "utf8");
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  writeCommon(head, 4);
  head.writeUInt16LE(title.length, 26);
  return Buffer.concat([head, title]);
}
function directoryEntry(name: string, sums: Sums, offset: number): Buffer {
  const title = Buffer.from(name, "utf8");
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(VERSION, 4);
  writeCommon(entry, 6);
  writeSums(entry, 16, sums);
  entry.writeUInt16LE(title.length, 28);
  entry.writeUInt32LE(offset, 42);
  return Buffer.concat([entry, title]);
}
function writeCommon(buffer: Buffer, at: number): void {
  [VERSION, FLAGS, DEFLATE, 0, DATE].forEach((value, index) => buffer.writeUInt16LE(value, at + 2 * index));
}
function writeSums(buffer: Buffer, at: number, { crc, size, packed }: Sums): void {
  [crc, packed, size].forEach((value, index) => buffer.writeUInt32LE(value, at + 4 * index));
}
