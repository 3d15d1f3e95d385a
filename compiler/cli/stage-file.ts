// A file's new content beside the place it is for, under a name of its own. Whatever fails for want of space or permission fails here,
// while nothing has been touched.
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readlinkSync, rmSync, statSync } from "node:fs";
import { open, writeFile, type FileHandle } from "node:fs/promises";
import { hostname } from "node:os";
import { dirname, join, relative } from "node:path";
import type { OutputPlace } from "./output-place.js";

/** What a file will hold; what comes in pieces is asked for piece by piece. */
export type Pieces = string | Uint8Array | AsyncIterable<string | Uint8Array>;
/** A file that a library writes by itself, into one that is there and empty. */
export interface MadeFile {
  /** @param beside a name near it that is free, for what does not fit into memory; it is cleared away */
  readonly make: (path: string, beside: string) => Promise<void>;
}
export type Content = Pieces | MadeFile;

/** A file, or a whole new folder, that only has to be renamed. */
export interface Staged {
  readonly named: string;
  readonly from: string;
  readonly to: string;
}
export interface Stage {
  /** Null for a stream, which is written at once, and for one more file of a new folder. */
  readonly add: (place: OutputPlace, content: Content) => Promise<Staged | null>;
  /** A name beside `path` that is not taken; what stands there is removed by `clear`. */
  readonly nameBeside: (path: string) => string;
  readonly clear: () => void;
}

export function createStage(): Stage {
  const names: string[] = [];
  /** The new folders, by where they will stand. */
  const folders = new Map<string, string>();
  const nameBeside = (path: string): string => {
    sweep(dirname(path));
    const name = join(dirname(path), `.zhengce-${here()}-${process.pid}-${Math.random().toString(36).slice(2)}.tmp`);
    names.push(name);
    return name;
  };
  return {
    nameBeside,
    add: async ({ named, path, old, isStream }, content) => {
      if (isStream) {
        if (isMade(content)) throw Object.assign(new Error("ESPIPE"), { code: "ESPIPE" });
        await writeFile(path, content);
        return null;
      }
      const root = firstAbsent(dirname(path));
      if (root === null) {
        const from = nameBeside(path);
        await write(from, content, old, nameBeside);
        return { named, from, to: path };
      }
      const known = folders.get(root);
      const from = known ?? nameBeside(root);
      folders.set(root, from);
      const file = join(from, relative(root, path));
      mkdirSync(dirname(file), { recursive: true });
      await write(file, content, old, nameBeside);
      return known === undefined ? { named, from, to: root } : null;
    },
    clear: () => {
      for (const name of names) rmSync(name, { recursive: true, force: true });
    },
  };
}

export function isMade(content: Content): content is MadeFile {
  return typeof content === "object" && "make" in content;
}

async function write(
  path: string,
  content: Content,
  old: OutputPlace["old"],
  nameBeside: Stage["nameBeside"],
): Promise<void> {
  const handle = await open(path, "wx", old?.mode ?? 0o666);
  try {
    if (isMade(content)) await content.make(path, nameBeside(path));
    else await put(handle, content);
    if (old !== null) {
      // Without the right to give a file away it becomes one's own, as with every editor.
      await handle.chown(old.uid, old.gid).catch(() => undefined);
      await handle.chmod(old.mode);
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function put(handle: FileHandle, content: Pieces): Promise<void> {
  if (typeof content === "string" || content instanceof Uint8Array) await handle.writeFile(content);
  else for await (const piece of inChunks(content)) await handle.writeFile(piece);
}

const CHUNK = 64 * 1024;
/** A unit of a text has three bytes at most. */
const WIDEST = 3;
/** Small texts together, as bytes: each write waits, and long texts would stay in memory for long. */
async function* inChunks(pieces: AsyncIterable<string | Uint8Array>): AsyncGenerator<Uint8Array> {
  let chunk = Buffer.allocUnsafe(CHUNK);
  let filled = 0;
  for await (const piece of pieces) {
    const most = typeof piece === "string" ? piece.length * WIDEST : piece.length;
    if (filled > 0 && filled + most > CHUNK) {
      yield chunk.subarray(0, filled);
      chunk = Buffer.allocUnsafe(CHUNK);
      filled = 0;
    }
    if (most > CHUNK) yield typeof piece === "string" ? Buffer.from(piece) : piece;
    else if (typeof piece === "string") filled += chunk.write(piece, filled);
    else {
      chunk.set(piece, filled);
      filled += piece.length;
    }
  }
  if (filled > 0) yield chunk.subarray(0, filled);
}

/** The outermost folder around a place that is not there; null where the folder itself is there. */
function firstAbsent(folder: string): string | null {
  if (statSync(folder, { throwIfNoEntry: false }) !== undefined || dirname(folder) === folder) return null;
  return firstAbsent(dirname(folder)) ?? folder;
}

/** Machine, process, and what tells one from the other. */
const LEFT_BEHIND = /^\.zhengce-([0-9a-f]+)-(\d+)-[0-9a-z]+\.tmp$/u;
/** In milliseconds: whoever writes on another machine has touched it since. */
const OLD = 24 * 3_600_000;

/** What a killed process left behind goes with the next write; of a process of another machine nobody here knows whether it runs. */
function sweep(folder: string): void {
  for (const name of readdirSync(folder)) {
    const [, machine, pid] = LEFT_BEHIND.exec(name) ?? [];
    if (machine === undefined || (machine === here() && isAlive(Number(pid)))) continue;
    const path = join(folder, name);
    const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (machine === here() || age > OLD) rmSync(path, { recursive: true, force: true });
  }
}

/** Where the numbers of processes mean the same: the machine, and on Linux the container. */
let known: string | null = null;
function here(): string {
  return (known ??= createHash("sha256").update(`${hostname()} ${processes()}`).digest("hex").slice(0, 8));
}
function processes(): string {
  try {
    return readlinkSync("/proc/self/ns/pid");
  } catch {
    return "";
  }
}
function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code !== "ESRCH";
  }
}
