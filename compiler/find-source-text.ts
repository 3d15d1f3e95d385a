// The file system's answer to 原文. Reads files; it is part of the host, and the compiler itself is only handed the function.
import { readdirSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { readText, shownPath } from "./node-host.js";
import { foldersOfPrints, lookForPrint, type FileTree } from "./source-text/look-for-print.js";
import type { SourceText, Unprinted } from "./source-text/printed.js";

const disk: FileTree = {
  resolve,
  parent: dirname,
  read: readText,
  list: (folder) => {
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [entry.name] : []));
  },
};

/**
 * Finds the text that 原文 of the file at `policyPath` names: beside that file, or in the folders of the nearest zhengce.config.json.
 * Never throws; where there is none, or none that can be read, it says what lies there instead.
 */
export function sourceTextFinder(policyPath: string): (name: string) => SourceText | Unprinted {
  return (name) => {
    const found = lookForPrint(name, dirname(resolve(policyPath)), disk);
    return "place" in found ? { path: shownPath(found.place), text: found.text } : found;
  };
}

/** The names by which 原文 of the file at `policyPath` can call the texts that are there, by name. */
export function printsFor(policyPath: string): readonly string[] {
  const folders = foldersOfPrints(dirname(resolve(policyPath)), disk);
  const names = folders.flatMap((folder) => disk.list(folder).filter((name) => name.endsWith(".txt")));
  return [...new Set(names.sort())];
}
