// The files of a workspace on disk. The one file of the server, beside main-node.ts, that knows Node.
import { resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { printsFor, sourceTextFinder } from "@zhengce/compiler/find-source-text";
import { isFolder, policyFiles, readPolicy } from "@zhengce/compiler/node-host";
import type { Files } from "./files.js";

export const nodeFiles: Files = {
  list: (folderUri) =>
    inPath(folderUri, (path) => (isFolder(path) ? policyFiles([path]).map((file) => pathToFileURL(file).href) : [])) ??
    [],
  read: (uri) =>
    inPath(uri, (path) => {
      const { source, diagnostics } = readPolicy(path);
      return diagnostics.length > 0 ? null : source.text;
    }),
  sourceText: (from, name) =>
    inPath(from, (path) => {
      const found = sourceTextFinder(path)(name);
      return "text" in found ? { uri: pathToFileURL(resolve(found.path)).href, text: found.text } : found;
    }),
  printsBeside: (from) => inPath(from, printsFor) ?? [],
};

/** Null for what is no file, and for what the disk refuses. */
function inPath<T>(uri: string, use: (path: string) => T): T | null {
  try {
    return uri.startsWith("file:") ? use(fileURLToPath(uri)) : null;
  } catch {
    return null;
  }
}
