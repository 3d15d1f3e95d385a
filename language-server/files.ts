// The files of a workspace as the server needs them. Node reads them itself (node-files.ts); a worker in a browser has those that
// the client hands over (handed-files.ts), and those it opens.
import type { PrintNote, UnreadNotice, Unprinted } from "@zhengce/compiler/editor";
import type { HandedFile } from "./commands/protocol.js";

export interface StoredFile {
  readonly uri: string;
  readonly text: string;
  /** Of a document: what is to be known of how it was read. */
  readonly notes?: readonly PrintNote[];
}
/** What may be read. */
export interface Confines {
  /** URIs of the workspace's folders: what a file in one of them has read stays in it. */
  readonly folders: readonly string[];
  /** Folders that a configuration of the workspace names count. */
  readonly trusted: boolean;
}
export interface Files {
  /** Told at the start and whenever it changes; absent where nothing is ever read. */
  readonly confine?: (confines: Confines) => void;
  /** URIs of every `.policy` file below a folder; none where there is no folder of that URI. */
  readonly list: (folderUri: string) => readonly string[];
  /** The text of a file; null where it can't be read as text. */
  readonly read: (uri: string) => string | null;
  /** The printed notice that 原文 of the file `from` names, or what lies there instead; null where nobody can look. */
  readonly sourceText: (from: string, name: string) => StoredFile | Unprinted | null;
  /** Of the `.policy` files beside `from` that can't be read, the one that may have the document number; absent where all can. */
  readonly unreadNotice?: (from: string, number: string) => UnreadNotice | null;
  /** The names by which 原文 of the file `from` can call the texts that are there. */
  readonly printsBeside: (from: string) => readonly string[];
  /** Takes a file over, or forgets all of a folder that is gone; absent where the server reads files itself. */
  readonly take?: (file: HandedFile) => void;
}

export const noFiles: Files = {
  list: () => [],
  read: () => null,
  sourceText: () => null,
  printsBeside: () => [],
};

/** What equal URIs share, however their characters are escaped: clients write `%3A` and `%E9…` where Node does not. */
export function uriKey(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}

/** Whether `uri` is that place, or lies in that folder, at any depth. */
export function isAtOrBelow(uri: string, place: string): boolean {
  const [key, of] = [uriKey(uri), uriKey(place)];
  return key === of || key.startsWith(of.replace(/\/?$/u, "/"));
}

/** The URI of a file named in another file's text, beside that file. Null where the name makes no URI. */
export function siblingUri(uri: string, name: string): string | null {
  try {
    return new URL(name.split(/[\\/]/u).map(encodeURIComponent).join("/"), uri).href;
  } catch {
    return null;
  }
}
