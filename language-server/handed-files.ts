// The files of a workspace where the server has no disk: the client hands them over, and again whenever one changes (`zhengce/files`).
import { decodeText, foldersOfPrints, lookForPrint, type FileTree, type Unread } from "@zhengce/compiler/editor";
import { isAtOrBelow, siblingUri, uriKey, type Files, type StoredFile } from "./files.js";

export function handedFiles(): Files {
  const stored = new Map<string, StoredFile | (Unread & { readonly uri: string })>();
  const fileAt = (uri: string): string | Unread | null => {
    const file = stored.get(uriKey(uri));
    return file === undefined ? null : "text" in file ? file.text : file;
  };
  const read = (uri: string): string | null => {
    const text = fileAt(uri);
    return typeof text === "string" ? text : null;
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
      return { uri: stored.get(uriKey(found.place))?.uri ?? found.place, text: found.text };
    },
    unreadNotice: (from) => {
      const beside = siblingUri(from, ".");
      for (const name of beside === null ? [] : namesIn(beside)) {
        const file = fileAt(siblingUri(from, name) ?? "");
        if (name.endsWith(".policy") && file !== null && typeof file !== "string")
          return { path: name, reason: file.unreadable };
      }
      return null;
    },
    printsBeside: (from) => {
      const beside = siblingUri(from, ".");
      const folders = beside === null ? [] : foldersOfPrints(beside, tree);
      return [...new Set(folders.flatMap(namesIn).filter((name) => name.endsWith(".txt")))];
    },
    take: ({ uri, text, bytes }) => {
      const found = bytes === undefined ? null : decodeText(Uint8Array.from(atob(bytes), (byte) => byte.charCodeAt(0)));
      const own = text ?? found?.text ?? null;
      if (own !== null) stored.set(uriKey(uri), { uri, text: own });
      else if (found === null) forget(uri);
      else stored.set(uriKey(uri), { uri, unreadable: ("looksLike" in found ? found.looksLike : null) ?? "encoding" });
    },
  };
}
