// What a watch made of each notice, so that the outputs of one that is gone can go, too. A file that says anything else by then is
// somebody's, and stays.
import { createHash } from "node:crypto";
import { readFileSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { codeOf } from "../node-host.js";
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
  readonly path: string;
  /** Of what it says: outputs are large, and a watch lives long. */
  readonly digest: string;
}

export function ownOutputs(): OwnOutputs {
  /** By place: a later notice of the same name takes a file over. */
  const own = new Map<string, Own>();
  return {
    made: (notice, files) => {
      for (const file of files)
        own.set(resolve(file.path), { notice: resolve(notice), path: file.path, digest: digestOf(file.content) });
    },
    remove: (notice) => {
      const [gone, kept]: [string[], string[]] = [[], []];
      for (const [place, { notice: of, path, digest }] of own) {
        if (of !== resolve(notice)) continue;
        own.delete(place);
        const found = digestAt(place);
        if (found === null) continue;
        (found === digest && isRemoved(place) ? gone : kept).push(path);
      }
      return { gone, kept };
    },
  };
}

function digestOf(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
/** Null where there is no such file; what can't be read has no digest of ours. */
function digestAt(path: string): string | null {
  try {
    return digestOf(readFileSync(path));
  } catch (error) {
    return codeOf(error) === "ENOENT" ? null : "";
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
