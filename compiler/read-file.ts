// The bytes of files in folders that others made: of regular files of a sane size alone, and none outside the workspace, wherever a link
// leads. Beside node-host.ts and cli/ the only place that opens files.
import { accessSync, closeSync, constants, fstatSync, openSync, readSync, realpathSync, statSync } from "node:fs";
import { isAbsolute, relative, sep } from "node:path";

/** In bytes; no notice and no print of one comes near. */
export const LONGEST_FILE = 16 * 1024 * 1024;

/** Errors as the file system's own, with a code. */
export type RefusedCode = "EISDIR" | "SPECIAL" | "LARGE" | "ELSEWHERE";

/** Throws where there is no such file, or none to be read; never waits for one and never reads more than `LONGEST_FILE`. */
export function readWithin(path: string, workspace: string): Uint8Array {
  const found = statSync(path);
  if (found.isDirectory()) accessSync(path, constants.R_OK);
  if (found.isDirectory()) throw refused("EISDIR");
  if (!found.isFile()) throw refused("SPECIAL");
  if (!leadsWithin(path, workspace)) throw refused("ELSEWHERE");
  // A pipe that took the file's place meanwhile is not waited for either.
  const handle = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const { size } = fstatSync(handle);
    if (!fstatSync(handle).isFile()) throw refused("SPECIAL");
    if (size > LONGEST_FILE) throw refused("LARGE");
    return readToEnd(handle, size);
  } finally {
    closeSync(handle);
  }
}

/** Some files say that they are empty and are not: the size is a guess. */
function readToEnd(handle: number, size: number): Uint8Array {
  let bytes = Buffer.allocUnsafe(size + 1);
  for (let length = 0; ;) {
    const count = readSync(handle, bytes, length, bytes.length - length, null);
    length += count;
    if (count === 0) return bytes.subarray(0, length);
    if (length > LONGEST_FILE) throw refused("LARGE");
    if (length === bytes.length) bytes = Buffer.concat([bytes, Buffer.allocUnsafe(Math.max(length, 4096))]);
  }
}

function refused(code: RefusedCode): Error {
  return Object.assign(new Error(code), { code });
}

/** Whether a file or folder lies below the folder, or is it, all links followed. False where either is not there. */
export function leadsWithin(path: string, folder: string): boolean {
  try {
    return isBelow(realpathSync.native(path), realpathSync.native(folder));
  } catch {
    return false;
  }
}

/** As the paths read. */
export function isBelow(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === "" || (way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}
