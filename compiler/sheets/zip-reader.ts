// The parts of a zip archive, by its central directory: nothing is read that was not asked for, and nothing without a bound.
import { createInflateRaw } from "node:zlib";
import { Readable } from "node:stream";
import { crc32 } from "./crc32.js";
import { SheetError, type ByteSource } from "./cell.js";
import { LOCAL_HEAD, LONGEST_END, packedFrom, zipEnd, zipEntries, type ZipEntry } from "./zip-directory.js";

export interface Archive {
  readonly has: (name: string) => boolean;
  /** The text of a part, piece by piece; throws `too-large` beyond `most` characters, `broken-archive` where it is cut or not there. */
  readonly text: (name: string, most: number) => AsyncGenerator<string>;
}

const PIECE = 256 * 1024;

export async function openArchive(source: ByteSource): Promise<Archive> {
  const entries = await directoryOf(source);
  return {
    has: (name) => entries.has(name),
    text: (name, most) => partText(source, entries.get(name), most),
  };
}

async function directoryOf(source: ByteSource): Promise<ReadonlyMap<string, ZipEntry>> {
  const end = zipEnd(await source.read(Math.max(0, source.size - LONGEST_END), LONGEST_END));
  return zipEntries(await source.read(end.offset, end.size), end);
}

async function* partText(source: ByteSource, entry: ZipEntry | undefined, most: number): AsyncGenerator<string> {
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

async function* unpacked(source: ByteSource, entry: ZipEntry): AsyncGenerator<Uint8Array> {
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

async function* packedBytes(source: ByteSource, { offset, packed }: ZipEntry): AsyncGenerator<Uint8Array> {
  const from = offset + packedFrom(await source.read(offset, LOCAL_HEAD));
  for (let at = 0; at < packed; at += PIECE) {
    const wanted = Math.min(PIECE, packed - at);
    const bytes = await source.read(from + at, wanted);
    if (bytes.length < wanted) throw new SheetError("broken-archive");
    yield bytes;
  }
}
