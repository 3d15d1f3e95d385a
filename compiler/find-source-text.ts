// The file system's answer to 原文. Reads files; it is part of the host, and the compiler itself is only handed the function.
import { readdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { readPrint, shownPath } from "./node-host.js";
import { leadsWithin } from "./read-file.js";
import { foldersOfPrints, lookForPrint, type FileTree } from "./source-text/look-for-print.js";
import { isPrintName } from "./source-text/nearest-file.js";
import type { SourceText, Unprinted } from "./source-text/printed.js";

/** What may be read for a file. */
export interface Bounds {
  /** The folder that nothing read for it may leave. */
  readonly workspace: string;
  /** The workspace is trusted: folders that its configuration names count. */
  readonly trusted: boolean;
}

function disk({ workspace, trusted }: Bounds): FileTree {
  return {
    resolve,
    parent: (folder) => (resolve(folder) === resolve(workspace) ? folder : dirname(folder)),
    read: (place) => readPrint(place, workspace),
    holds: (folder) => leadsWithin(folder, workspace),
    list: (folder) => {
      try {
        return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [entry.name] : []));
      } catch {
        return [];
      }
    },
    trusted,
  };
}

/**
 * Finds the text that 原文 of the file at `policyPath` names: beside that file, or in the folders of the nearest zhengce.config.json.
 * Never throws; where there is none, or none that can be read, it says what lies there instead.
 */
export function sourceTextFinder(policyPath: string, bounds: Bounds): (name: string) => SourceText | Unprinted {
  const tree = disk(bounds);
  return (name) => {
    const found = lookForPrint(name, dirname(resolve(policyPath)), tree);
    return "place" in found ? { path: shownPath(found.place), text: found.text, notes: found.notes } : found;
  };
}

/** The names by which 原文 of the file at `policyPath` can call the texts that are there, by name. */
export function printsFor(policyPath: string, bounds: Bounds): readonly string[] {
  const tree = disk(bounds);
  const folders = foldersOfPrints(dirname(resolve(policyPath)), tree);
  const names = folders.flatMap((folder) => tree.list(folder).filter(isPrintName));
  return [...new Set(names.sort())];
}
