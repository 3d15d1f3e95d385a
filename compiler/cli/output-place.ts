// Where a path leads before anything is written there: to a new file, to a file that is kept until the new one is whole, or into a stream.
import { accessSync, closeSync, constants, lstatSync, openSync, realpathSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { reasonOf } from "../node-host.js";
import { leadsWithin } from "../read-file.js";
import { Misuse, say, type Io } from "./io.js";

export interface OutputPlace {
  /** As the person named it. */
  readonly named: string;
  /** Absolute, links followed. */
  readonly path: string;
  /** What the file that is there hands down to the one that takes its place; null where there is none. */
  readonly old: { readonly mode: number; readonly uid: number; readonly gid: number } | null;
  /** A terminal, a pipe, /dev/null: written into as it is, since nothing of it could be kept. */
  readonly isStream: boolean;
}

/** Throws `Misuse` where nothing can be written: a folder, a file without permission, a link that leads nowhere or far away. */
export function outputPlace(io: Io, named: string): OutputPlace {
  try {
    return placeOf(io, named);
  } catch (error) {
    throw unwritten(io, named, error);
  }
}

/** The sentence for a write that failed. */
export function unwritten(io: Io, named: string, error: unknown): Misuse {
  if (error instanceof Misuse) return error;
  const reason = reasonOf(error);
  return refusal(io, named, reason.zh, reason.en);
}
function refusal(io: Io, named: string, zh: string, en: string): Misuse {
  return new Misuse(say(io, `写不了 ${named}：${zh}；没有改动`, `can't write ${named}: ${en}; nothing was changed`));
}

function placeOf(io: Io, named: string): OutputPlace {
  const found = statSync(named, { throwIfNoEntry: false });
  const isLink = lstatSync(named, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  if (found === undefined) {
    if (isLink) throw refusal(io, named, "这是一个断了的链接", "it is a link that leads nowhere");
    return { named, path: resolve(named), old: null, isStream: false };
  }
  if (found.isFIFO() || found.isCharacterDevice() || resolve(named).startsWith("/dev/")) {
    // A pipe that nobody reads would be waited for without end.
    if (found.isFIFO()) closeSync(openSync(named, constants.O_WRONLY | constants.O_NONBLOCK));
    return { named, path: resolve(named), old: null, isStream: true };
  }
  if (found.isDirectory()) throw refusal(io, named, "这是一个文件夹", "it is a folder");
  if (!found.isFile()) throw refusal(io, named, "这不是普通文件", "it is no regular file");
  accessSync(named, constants.W_OK);
  const path = realpathSync.native(named);
  if (isLink && ![".", dirname(named)].some((folder) => leadsWithin(path, folder)))
    throw refusal(
      io,
      named,
      `这是指向别处的链接，要写就写明 ${path}`,
      `it is a link to elsewhere; name ${path} itself`,
    );
  return { named, path, old: { mode: found.mode & 0o7777, uid: found.uid, gid: found.gid }, isStream: false };
}
