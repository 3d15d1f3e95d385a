// The files of a workspace where the server has no disk: the client hands them over, and again whenever one changes (`zhengce/files`).
import { foldersOfPrints, lookForPrint, type FileTree } from "@zhengce/compiler/source-text/look-for-print";
import { siblingUri, uriKey, type Files, type StoredFile } from "./files.js";

export function handedFiles(): Files {
  const stored = new Map<string, StoredFile>();
  const read = (uri: string): string | null => stored.get(uriKey(uri))?.text ?? null;
  const tree: FileTree = {
    resolve: (folder, name) => siblingUri(folder.replace(/\/?$/u, "/"), name) ?? "",
    parent: (folder) => new URL("..", folder.replace(/\/?$/u, "/")).href,
    read,
  };
  return {
    list: (folderUri) => {
      const prefix = uriKey(folderUri).replace(/\/?$/u, "/");
      const below = [...stored].filter(([key]) => key.startsWith(prefix) && key.endsWith(".policy"));
      return below.map(([, { uri }]) => uri);
    },
    read,
    sourceText: (from, name) => {
      const beside = siblingUri(from, ".");
      const found = beside === null ? null : lookForPrint(name, beside, tree);
      return found === null ? null : { uri: stored.get(uriKey(found.place))?.uri ?? found.place, text: found.text };
    },
    printsBeside: (from) => {
      const beside = siblingUri(from, ".");
      const folders =
        beside === null ? [] : foldersOfPrints(beside, tree).map((folder) => uriKey(folder).replace(/\/?$/u, "/"));
      const names = folders.flatMap((folder) =>
        [...stored.keys()].filter((key) => key.startsWith(folder)).map((key) => key.slice(folder.length)),
      );
      return [...new Set(names.filter((name) => /^[^/]+\.txt$/u.test(name)))];
    },
    take: ({ uri, text }) => {
      if (text === null) stored.delete(uriKey(uri));
      else stored.set(uriKey(uri), { uri, text });
    },
  };
}
