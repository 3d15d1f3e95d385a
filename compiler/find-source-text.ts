// The file system's answer to 原文. Reads files; it is part of the host, and the compiler itself is only handed the function.
import { readdirSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { readText, shownPath } from "./node-host.js";
import { foldersOfPrints, lookForPrint, type FileTree } from "./source-text/look-for-print.js";
import type { SourceText } from "./source-text/printed.js";

const disk: FileTree = {
  resolve,
  parent: dirname,
  read: (path) => (statSync(path, { throwIfNoEntry: false })?.isFile() === true ? readText(path) : null),
};

/**
 * Finds the text that 原文 of the file at `policyPath` names: beside that file, or in the folders of the nearest zhengce.config.json.
 * Never throws; null where there is none, or none in a readable encoding.
 */
export function sourceTextFinder(policyPath: string): (name: string) => SourceText | null {
  return (name) => {
    const found = lookForPrint(name, dirname(resolve(policyPath)), disk);
    return found === null ? null : { path: shownPath(found.place), text: found.text };
  };
}

/** The names by which 原文 of the file at `policyPath` can call the texts that are there, in the order of looking. */
export function printsFor(policyPath: string): readonly string[] {
  const folders = foldersOfPrints(dirname(resolve(policyPath)), disk);
  const names = folders.flatMap((folder) => {
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
    return readdirSync(folder)
      .filter((name) => name.endsWith(".txt"))
      .sort();
  });
  return [...new Set(names)];
}
