// All .policy files of the folders: each read from disk until it is opened, compiled once a version. Work stays in the file
// that changed and what rests on it; a file that nobody has open keeps only a summary, and its findings. No protocol here.
import type { Compilation } from "@zhengce/compiler";
import { documentKey, mentionsDocument } from "@zhengce/compiler/compare/superior";
import type { NoSuperior } from "@zhengce/compiler/rules/lib/without-superior";
import { nearNotice, statesDocument } from "@zhengce/compiler/compare/near-document";
import type { Diagnostic } from "@zhengce/grammar";
import { TextDocument, type TextDocumentContentChangeEvent } from "vscode-languageserver-textdocument";
import { dependencies } from "./dependencies.js";
import { siblingUri, uriKey, type Files } from "./files.js";
import { noticeFile, workIn, type NoticeFile } from "./notice-file.js";
import { printedTexts, type PrintedTexts } from "./printed-texts.js";
import { recent } from "./recent.js";
import type { Summary } from "./summary.js";

export interface Workspace {
  readonly files: Files;
  /** The printed notices that 原文 names. */
  readonly prints: PrintedTexts;
  /** Every document known, opened ones first. */
  readonly uris: () => readonly string[];
  readonly openUris: () => readonly string[];
  readonly isOpen: (uri: string) => boolean;
  /** The text of a file as it is now: the client's where it is open, else the disk's. Null where there is no such file. */
  readonly document: (uri: string) => TextDocument | null;
  readonly compilation: (uri: string) => Compilation | null;
  /** The findings of a file, kept until its text changes. */
  readonly findings: (uri: string) => readonly Diagnostic[];
  /** Changes whenever what `findings` would say may have changed. */
  readonly revision: (uri: string) => string;
  /** A document that a finding points at: one of the files, or a printed notice that one of them names. */
  readonly pointedAt: (uri: string) => TextDocument | null;
  /** Files whose findings rest on what `uri` says, or would rest on it now: they are worked out anew when next asked for. */
  readonly affectedBy: (uri: string) => readonly string[];
  /** A printed notice changed, or where they are looked for: the files that were held against it, or looked in vain for theirs. */
  readonly printChanged: (uri: string) => readonly string[];
  /** Names, number and outline of a file, kept until its text changes. */
  readonly summary: (uri: string) => Summary | null;
  /** The file whose notice has this document number or this name; a file beside `from` of that name. Null where there is none. */
  readonly named: (numberOrName: string, from: string) => string | null;

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

/** So many compilations of closed files are kept. */
const KEPT = 8;

export function createWorkspace(files: Files): Workspace {
  const entries = new Map<string, NoticeFile>();
  const prints = printedTexts(files);
  const kept = recent<NoticeFile>(KEPT, (file) => {
    if (!file.isOpen) file.compiled = null;
  });
  const fileOf = (uri: string): NoticeFile | undefined => entries.get(uriKey(uri));
  const named = (numberOrName: string, from: string): NoticeFile | null => {
    const wanted = documentKey(numberOrName);
    for (const file of entries.values()) {
      // Hundreds of files are not compiled for one that is not among them.
      const isKnown = file.summary?.revision === file.revision;
      if (wanted === "" || (!isKnown && !mentionsDocument(file.document.getText(), numberOrName))) continue;
      const { documentKey: key, name } = work.summary(file).notice;
      if (key === wanted || name === numberOrName) return file;
      const text = file.document.getText();
      // An error keeps its number from being read.
      if (statesDocument(text, numberOrName) && work.compilation(file).parsed.diagnostics.length > 0) return file;
    }
    const beside = siblingUri(from, numberOrName);
    return beside === null ? null : (fileOf(beside) ?? null);
  };
  const instead = (number: string, from: NoticeFile): NoSuperior => ({
    near: [...entries.values()].flatMap((file) =>
      file === from ? [] : (nearNotice({ path: file.uri, text: file.document.getText() }, number) ?? []),
    ),
    unread: files.unreadNotice?.(from.uri, number) ?? null,
  });
  const work = workIn({ printed: prints.find, named: (text, { uri }) => named(text, uri), instead, used: kept.touch });
  const { affectedBy, restingOnPrint } = dependencies<NoticeFile>(
    () => entries.values(),
    (uri) => {
      const file = fileOf(uri);
      return file === undefined ? null : work.summary(file).notice;
    },
  );
  const anew = (found: readonly NoticeFile[]): readonly string[] =>
    found.map((file) => {
      file.revision += 1;
      return file.uri;
    });

  const put = (uri: string, document: TextDocument, isOpen: boolean): void => {
    const known = fileOf(uri);
    if (known === undefined) {
      entries.set(uriKey(uri), noticeFile(uri, document, isOpen));
      return;
    }
    if (known.document.getText() !== document.getText()) known.revision += 1;
    known.document = document;
    known.isOpen = isOpen;
    if (!isOpen) kept.touch(known);
  };
  const fromDisk = (uri: string): boolean => {
    const text = files.read(uri);
    if (text === null) return false;
    put(uri, TextDocument.create(fileOf(uri)?.uri ?? uri, "policy", 0, text), false);
    return true;
  };
  const below = (folderUri: string): NoticeFile[] => {
    const prefix = uriKey(folderUri).replace(/\/?$/u, "/");
    return [...entries].filter(([key]) => key.startsWith(prefix)).map(([, file]) => file);
  };
  /** `ask` of the file of that URI; `none` where there is no such file. */
  const of =
    <T, N>(ask: (file: NoticeFile) => T, none: N) =>
    (uri: string): T | N => {
      const file = fileOf(uri);
      return file === undefined ? none : ask(file);
    };

  const refresh = (uri: string): boolean => {
    const file = fileOf(uri);
    if (file?.isOpen === true) return false;
    const before = file?.revision;
    if (!fromDisk(uri)) return entries.delete(uriKey(uri));
    return fileOf(uri)?.revision !== before;
  };
  const addFolder = (folderUri: string): readonly string[] =>
    files.list(folderUri).filter((uri) => fileOf(uri) === undefined && fromDisk(uri));

  return {
    files,
    prints,
    uris: () => {
      const all = [...entries.values()];
      return [...all.filter((file) => file.isOpen), ...all.filter((file) => !file.isOpen)].map(({ uri }) => uri);
    },
    openUris: () => [...entries.values()].filter((file) => file.isOpen).map(({ uri }) => uri),
    isOpen: of((file) => file.isOpen, false),
    document: of((file) => file.document, null),
    compilation: of(work.compilation, null),
    findings: of(work.findings, []),
    revision: of((file) => String(file.revision), "-1"),
    summary: of(work.summary, null),
    named: (numberOrName, from) => named(numberOrName, from)?.uri ?? null,
    pointedAt: (uri) => fileOf(uri)?.document ?? prints.document(uri),
    affectedBy: (uri) => anew(affectedBy(fileOf(uri)?.uri ?? uri)),
    printChanged: (uri) => anew(restingOnPrint(uri)),
    open: (uri, languageId, version, text) => put(uri, TextDocument.create(uri, languageId, version, text), true),
    change: (uri, version, changes) => {
      const file = fileOf(uri);
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
