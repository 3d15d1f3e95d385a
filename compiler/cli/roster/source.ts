// The bytes of a roster: a file, or standard input put aside into a file without a name, since workbooks are read from their end.
import { createReadStream, fstatSync, mkdtempSync, rmSync, rmdirSync } from "node:fs";
import { open, type FileHandle } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { reasonOf } from "../../node-host.js";
import type { ByteSource } from "../../sheets/cell.js";
import { Misuse, say, type Io } from "../io.js";

export interface OpenSource extends ByteSource {
  /** How many bytes were read so far, of `size`. */
  readonly bytesRead: () => number;
  readonly close: () => Promise<void>;
}

/** Of a roster that is no file: how far it is does not show. */
export const NO_SOURCE: OpenSource = {
  size: 1,
  bytesRead: () => 0,
  read: () => Promise.resolve(new Uint8Array()),
  close: () => Promise.resolve(),
  chunks: () => Readable.from([]),
};

const PIECE = 32 * 1024;

/** Throws `Misuse` where it can't be read. `-` is standard input. */
export async function openSource(io: Io, path: string): Promise<OpenSource> {
  try {
    const handle = path === "-" ? await putAside(process.stdin) : await opened(path);
    return sourceOf(io, path, handle);
  } catch (error) {
    throw unread(io, path, error);
  }
}

async function opened(path: string): Promise<FileHandle> {
  const handle = await open(path, "r");
  const found = fstatSync(handle.fd);
  if (found.isFile()) return handle;
  await handle.close();
  if (found.isDirectory()) throw Object.assign(new Error("EISDIR"), { code: "EISDIR" });
  return putAside(createReadStream(path));
}

async function putAside(stream: AsyncIterable<unknown>): Promise<FileHandle> {
  const folder = mkdtempSync(join(tmpdir(), "zhengce-"));
  const path = join(folder, "roster");
  const handle = await open(path, "wx+", 0o600);
  const clear = (): void => {
    rmSync(path, { force: true });
    rmdirSync(folder);
  };
  try {
    // Where an open file can go on without a name nothing is ever left behind.
    if (process.platform !== "win32") clear();
    for await (const bytes of stream) await handle.writeFile(bytes as Uint8Array);
    if (process.platform === "win32") process.once("exit", clear);
    return handle;
  } catch (error) {
    await handle.close();
    throw error;
  }
}

function sourceOf(io: Io, path: string, handle: FileHandle): OpenSource {
  const { size } = fstatSync(handle.fd);
  let reached = 0;
  const read = async (offset: number, length: number): Promise<Uint8Array> => {
    try {
      const wanted = Math.max(0, Math.min(length, size - offset));
      const bytes = Buffer.allocUnsafe(wanted);
      const { bytesRead } = await handle.read(bytes, 0, wanted, offset);
      reached = offset + bytesRead;
      return bytes.subarray(0, bytesRead);
    } catch (error) {
      throw unread(io, path, error);
    }
  };
  return {
    size,
    read,
    bytesRead: () => reached,
    close: () => handle.close(),
    async *chunks() {
      for (let at = 0; at < size;) {
        const bytes = await read(at, PIECE);
        if (bytes.length === 0) return;
        at += bytes.length;
        yield bytes;
      }
    },
  };
}

function unread(io: Io, path: string, error: unknown): Misuse {
  if (error instanceof Misuse) return error;
  const { zh, en } = reasonOf(error);
  return new Misuse(say(io, `读不到 ${path}：${zh}`, `can't read ${path}: ${en}`));
}
