// The files of a workspace where the server has no disk: the client hands them over, and again whenever one changes (`zhengce/files`).
import {
  foldersOfPrints,
  isPrintName,
  lookForPrint,
  printOf,
  type FileTree,
  type ReadPrint,
  type Unread,
} from "@zhengce/compiler/editor";
import { isAtOrBelow, siblingUri, uriKey, type Files } from "./files.js";

export function handedFiles(): Files {
  const stored = new Map<string, (ReadPrint | Unread) & { readonly uri: string }>();
  const fileAt = (uri: string): ReadPrint | Unread | null => stored.get(uriKey(uri)) ?? null;
  const read = (uri: string): string | null => {
    const file = fileAt(uri);
    return file !== null && "text" in file ? file.text : null;
  };
  const namesIn = (folder: string): readonly string[] => {
    const prefix = uriKey(folder).replace(/\/?$/u, "/");
    const below = [...stored.keys()].filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
    return below.filter((name) => !name.includes("/"));
  };
  let trusted = true;
  const tree: FileTree = {
    get trusted() {
      return trusted;
    },
    // The client hands over what is in the workspace and nothing else.
    holds: (folder) => [...stored.keys()].some((key) => key.startsWith(uriKey(folder).replace(/\/?$/u, "/"))),
    resolve: (folder, name) => siblingUri(folder.replace(/\/?$/u, "/"), name) ?? "",
    parent: (folder) => new URL("..", folder.replace(/\/?$/u, "/")).href,
    read: fileAt,
    list: namesIn,
  };
  const forget = (uri: string): void => {
    for (const { uri: known } of [...stored.values()]) if (isAtOrBelow(known, uri)) stored.delete(uriKey(known));
  };
  return {
    confine: (confines) => void ({ trusted } = confines),
    list: (folderUri) => {
      const prefix = uriKey(folderUri).replace(/\/?$/u, "/");
      const below = [...stored].filter(([key]) => key.startsWith(prefix) && key.endsWith(".policy"));
      return below.map(([, { uri }]) => uri);
    },
    read,
    sourceText: (from, name) => {
      const beside = siblingUri(from, ".");
      const found = beside === null ? null : lookForPrint(name, beside, tree);
      if (found === null || !("place" in found)) return found;
      return { uri: stored.get(uriKey(found.place))?.uri ?? found.place, text: found.text, notes: found.notes };
    },
    unreadNotice: (from) => {
      const beside = siblingUri(from, ".");
      for (const name of beside === null ? [] : namesIn(beside)) {
        const file = fileAt(siblingUri(from, name) ?? "");
        if (name.endsWith(".policy") && file !== null && "unreadable" in file)
          return { path: name, reason: file.unreadable };
      }
      return null;
    },
    printsBeside: (from) => {
      const beside = siblingUri(from, ".");
      const folders = beside === null ? [] : foldersOfPrints(beside, tree);
      return [...new Set(folders.flatMap(namesIn).filter(isPrintName))];
    },
    take: ({ uri, text, bytes }) => {
      const isPage = /\.html?$/iu.test(uri);
      if (bytes !== undefined)
        stored.set(uriKey(uri), {
          uri,
          ...printOf(
            Uint8Array.from(atob(bytes), (byte) => byte.charCodeAt(0)),
            uri,
          ),
        });
      else if (text === null) forget(uri);
      else
        stored.set(uriKey(uri), {
          uri,
          ...(isPage ? printOf(new TextEncoder().encode(text), uri) : { text, notes: [] }),
        });
    },
  };
}
