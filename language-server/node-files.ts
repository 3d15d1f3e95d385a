// The files of a workspace on disk. The one file of the server, beside main-node.ts, that knows Node.
import { dirname, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import {
  printsFor,
  sourceTextFinder,
  type Bounds,
  unreadBeside,
  isFolder,
  policyFiles,
  readPolicy,
  isBelow,
} from "@zhengce/compiler/node";
import type { Confines, Files } from "./files.js";

export function nodeFiles(): Files {
  let confines: Confines = { folders: [], trusted: true };
  const boundsOf = (path: string): Bounds => ({
    workspace: workspaceAround(path, confines.folders),
    trusted: confines.trusted,
  });
  return {
    confine: (given) => void (confines = given),
    list: (folderUri) =>
      inPath(folderUri, (path) =>
        isFolder(path) ? policyFiles([path]).map((file) => pathToFileURL(file).href) : [],
      ) ?? [],
    read: (uri) =>
      inPath(uri, (path) => {
        const { source, diagnostics } = readPolicy(path, boundsOf(path).workspace);
        return diagnostics.length > 0 ? null : source.text;
      }),
    sourceText: (from, name) =>
      inPath(from, (path) => {
        const found = sourceTextFinder(path, boundsOf(path))(name);
        return "text" in found
          ? { uri: pathToFileURL(resolve(found.path)).href, text: found.text, notes: found.notes ?? [] }
          : found;
      }),
    unreadNotice: (from, number) => inPath(from, (path) => unreadBeside(path, number, boundsOf(path).workspace)),
    printsBeside: (from) => inPath(from, (path) => printsFor(path, boundsOf(path))) ?? [],
  };
}

/** The outermost folder of the workspace that holds the file; of a file that none holds, its own. */
function workspaceAround(path: string, folders: readonly string[]): string {
  const around = folders
    .flatMap((uri) => inPath(uri, (folder) => folder) ?? [])
    .filter((folder) => isBelow(path, folder))
    .sort((one, other) => one.length - other.length);
  return around[0] ?? dirname(path);
}

/** Null for what is no file, and for what the disk refuses. */
function inPath<T>(uri: string, use: (path: string) => T): T | null {
  try {
    return uri.startsWith("file:") ? use(fileURLToPath(uri)) : null;
  } catch {
    return null;
  }
}
