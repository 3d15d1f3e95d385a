// The .policy files of the folders: each as it stands on the disk until a client opens it, then as the client has it. What changes a
// text counts its revision up; what is worked out of it is no business of this file.
import { TextDocument, type TextDocumentContentChangeEvent } from "vscode-languageserver-textdocument";
import { uriKey, type Files } from "./files.js";
import { noticeFile, type NoticeFile } from "./notice-file.js";

/** What a client, or the disk, tells of files. */
export interface FileEvents {
  readonly open: (uri: string, languageId: string, version: number, text: string) => void;
  /** False where no such document is open. */
  readonly change: (uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]) => boolean;
  readonly close: (uri: string) => void;
  /** A file appeared, changed or went away on disk. True where the workspace now says something else of it. */
  readonly refresh: (uri: string) => boolean;
  /** A folder appeared, changed or went away on disk: its closed files are those that lie there; the URIs of which the workspace now says something else. */
  readonly refreshFolder: (folderUri: string) => readonly string[];
  /** Looks for the files of a folder; the URIs that are new. */
  readonly addFolder: (folderUri: string) => readonly string[];
  /** Forgets the closed files below a folder; their URIs. */
  readonly removeFolder: (folderUri: string) => readonly string[];
}
export interface KnownFiles extends FileEvents {
  readonly all: () => Iterable<NoticeFile>;
  readonly get: (uri: string) => NoticeFile | undefined;
}

/** @param closed a file is known from the disk alone, from the start or from then on */
export function knownFiles(files: Files, closed: (file: NoticeFile) => void): KnownFiles {
  const entries = new Map<string, NoticeFile>();
  const get = (uri: string): NoticeFile | undefined => entries.get(uriKey(uri));
  const put = (uri: string, document: TextDocument, isOpen: boolean): void => {
    const known = get(uri);
    if (known === undefined) {
      entries.set(uriKey(uri), noticeFile(uri, document, isOpen));
      return;
    }
    if (known.document.getText() !== document.getText()) known.revision += 1;
    known.document = document;
    known.isOpen = isOpen;
    if (!isOpen) closed(known);
  };
  const fromDisk = (uri: string): boolean => {
    const text = files.read(uri);
    if (text === null) return false;
    put(uri, TextDocument.create(get(uri)?.uri ?? uri, "policy", 0, text), false);
    return true;
  };
  const below = (folderUri: string): NoticeFile[] => {
    const prefix = uriKey(folderUri).replace(/\/?$/u, "/");
    return [...entries].filter(([key]) => key.startsWith(prefix)).map(([, file]) => file);
  };
  const refresh = (uri: string): boolean => {
    const file = get(uri);
    if (file?.isOpen === true) return false;
    const before = file?.revision;
    if (!fromDisk(uri)) return entries.delete(uriKey(uri));
    return get(uri)?.revision !== before;
  };
  const addFolder = (folderUri: string): readonly string[] =>
    files.list(folderUri).filter((uri) => get(uri) === undefined && fromDisk(uri));

  return {
    all: () => entries.values(),
    get,
    open: (uri, languageId, version, text) => put(uri, TextDocument.create(uri, languageId, version, text), true),
    change: (uri, version, changes) => {
      const file = get(uri);
      if (file?.isOpen !== true) return false;
      file.document = TextDocument.update(file.document, [...changes], version);
      file.revision += 1;
      return true;
    },
    close: (uri) => {
      if (!fromDisk(uri)) entries.delete(uriKey(uri));
    },
    refresh,
    refreshFolder: (folderUri) => {
      const changed = below(folderUri).flatMap(({ uri }) => (refresh(uri) ? [uri] : []));
      return [...changed, ...addFolder(folderUri)];
    },
    addFolder,
    removeFolder: (folderUri) => {
      const gone = below(folderUri).filter((file) => !file.isOpen);
      for (const { uri } of gone) entries.delete(uriKey(uri));
      return gone.map(({ uri }) => uri);
    },
  };
}
