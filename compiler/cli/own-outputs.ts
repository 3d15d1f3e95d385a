// What a watch made of each notice, so that the outputs of one that is gone can go, too. A file that says anything else by then is
// somebody's, and stays.
import { readFileSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import type { NewFile } from "./write-files.js";

export interface OwnOutputs {
  /** These files say what `notice` was compiled to. */
  readonly made: (notice: string, files: readonly NewFile[]) => void;
  /** Removes what was made of a notice, as far as it still says that. */
  readonly remove: (notice: string) => Removed;
}
export interface Removed {
  readonly gone: readonly string[];
  /** Changed by somebody since, or not to be removed. */
  readonly kept: readonly string[];
}

interface Own {
  readonly notice: string;
  readonly file: NewFile;
}

export function ownOutputs(): OwnOutputs {
  /** By place: a later notice of the same name takes a file over. */
  const own = new Map<string, Own>();
  return {
    made: (notice, files) => {
      for (const file of files) own.set(resolve(file.path), { notice: resolve(notice), file });
    },
    remove: (notice) => {
      const [gone, kept]: [string[], string[]] = [[], []];
      for (const [place, { notice: of, file }] of own) {
        if (of !== resolve(notice)) continue;
        own.delete(place);
        const found = textAt(place);
        if (found === null) continue;
        (found === file.content && isRemoved(place) ? gone : kept).push(file.path);
      }
      return { gone, kept };
    },
  };
}

/** Null where there is no such file; what can't be read is no text of ours. */
function textAt(path: string): string | Error | null {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return "code" in error && error.code === "ENOENT" ? null : error;
  }
}
function isRemoved(path: string): boolean {
  try {
    rmSync(path);
    return true;
  } catch {
    return false;
  }
}
