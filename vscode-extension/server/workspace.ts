// All .policy files of the folders: each read from disk until it is opened, compiled once a version. Work stays in the file
// that changed and what rests on it; a file that nobody has open keeps only a summary, and its findings. No protocol here.
import { compile, type Compilation } from "@zhengce/compiler";
import { documentKey } from "@zhengce/compiler/compare/superior";
import type { Diagnostic, Source } from "@zhengce/grammar";
import { TextDocument, type TextDocumentContentChangeEvent } from "vscode-languageserver-textdocument";
import { dependencies, type Asked } from "./dependencies.js";
import { siblingUri, uriKey, type Files } from "./files.js";
import { recent } from "./recent.js";
import { summarise, type Summary } from "./summary.js";

export interface Workspace {
  readonly files: Files;
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
  /** A printed notice or the configuration changed on disk: the files that were held against one. */
  readonly sourcesChanged: () => readonly string[];
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
  /** Looks for the files of a folder; the URIs that are new. */
  readonly addFolder: (folderUri: string) => readonly string[];
  /** Forgets the closed files below a folder; their URIs. */
  readonly removeFolder: (folderUri: string) => readonly string[];
}

interface Entry {
  readonly uri: string;
  document: TextDocument;
  isOpen: boolean;
  /** Counts texts, of any origin. */
  revision: number;
  compiled: { readonly revision: number; readonly compilation: Compilation } | null;
  findings: { readonly revision: number; readonly list: readonly Diagnostic[] } | null;
  summary: { readonly revision: number; readonly summary: Summary } | null;
  source: { readonly revision: number; readonly source: Source } | null;
  readonly asked: Asked;
}

/** So many compilations of closed files are kept. */
const KEPT = 8;

export function createWorkspace(files: Files): Workspace {
  const entries = new Map<string, Entry>();
  const printed = new Map<string, TextDocument>();
  const kept = recent<Entry>(KEPT, (entry) => {
    if (!entry.isOpen) entry.compiled = null;
  });
  const entryOf = (uri: string): Entry | undefined => entries.get(uriKey(uri));

  const put = (uri: string, document: TextDocument, isOpen: boolean): void => {
    const known = entryOf(uri);
    if (known === undefined) {
      const fresh = { revision: 0, compiled: null, findings: null, summary: null, source: null };
      entries.set(uriKey(uri), { ...fresh, uri, document, isOpen, asked: { documents: new Map(), printed: false } });
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
    put(uri, TextDocument.create(entryOf(uri)?.uri ?? uri, "policy", 0, text), false);
    return true;
  };
  const compilationOf = (entry: Entry): Compilation => {
    if (entry.compiled?.revision !== entry.revision) {
      entry.compiled = { revision: entry.revision, compilation: compile(sourceOf(entry), hostOf(entry)) };
    }
    if (!entry.isOpen) kept.touch(entry);
    return entry.compiled.compilation;
  };
  /** The same object until the text changes, so that what is made of it can be kept. */
  const sourceOf = (entry: Entry): Source => {
    if (entry.source?.revision !== entry.revision)
      entry.source = { revision: entry.revision, source: { path: entry.uri, text: entry.document.getText() } };
    return entry.source.source;
  };
  /** What the compiler may ask for beyond the file, and what it asked. */
  const hostOf = (entry: Entry) => {
    entry.asked.documents.clear();
    entry.asked.printed = false;
    return {
      resolve: (name: string) => {
        entry.asked.printed = true;
        const found = files.sourceText(entry.uri, name);
        if (found !== null) printed.set(found.uri, TextDocument.create(found.uri, "plaintext", 0, found.text));
        return found === null ? null : { path: found.uri, text: found.text };
      },
      superior: (number: string) => {
        const uri = named(number, entry.uri);
        const found = uri === null || uri === entry.uri ? undefined : entryOf(uri);
        entry.asked.documents.set(number, found?.uri ?? null);
        return found === undefined ? null : sourceOf(found);
      },
    };
  };
  const named = (numberOrName: string, from: string): string | null => {
    const wanted = documentKey(numberOrName);
    for (const entry of entries.values()) {
      // Hundreds of files are not compiled for one that is not among them.
      const isKnown = entry.summary?.revision === entry.revision;
      if (wanted === "" || (!isKnown && !entry.document.getText().includes(numberOrName))) continue;
      const { documentKey: key, name } = summaryOf(entry).notice;
      if (key === wanted || name === numberOrName) return entry.uri;
    }
    const beside = siblingUri(from, numberOrName);
    return beside === null ? null : (entryOf(beside)?.uri ?? null);
  };
  const { affectedBy, restingOnPrint } = dependencies<Entry>(
    () => entries.values(),
    (uri) => {
      const entry = entryOf(uri);
      return entry === undefined ? null : summaryOf(entry).notice;
    },
  );
  const anew = (found: readonly Entry[]): readonly string[] =>
    found.map((entry) => {
      entry.revision += 1;
      return entry.uri;
    });
  const findingsOf = (entry: Entry): readonly Diagnostic[] => {
    if (entry.findings?.revision !== entry.revision) {
      entry.findings = { revision: entry.revision, list: compilationOf(entry).diagnostics };
      // While the compilation is at hand: others may look for this file by its number.
      if (!entry.isOpen) summaryOf(entry);
    }
    return entry.findings.list;
  };
  const summaryOf = (entry: Entry): Summary => {
    if (entry.summary?.revision !== entry.revision)
      entry.summary = { revision: entry.revision, summary: summarise(compilationOf(entry), entry.document) };
    return entry.summary.summary;
  };
  const below = (folderUri: string): Entry[] => {
    const prefix = uriKey(folderUri).replace(/\/?$/u, "/");
    return [...entries].filter(([key]) => key.startsWith(prefix)).map(([, entry]) => entry);
  };

  return {
    files,
    uris: () => {
      const all = [...entries.values()];
      return [...all.filter((entry) => entry.isOpen), ...all.filter((entry) => !entry.isOpen)].map(({ uri }) => uri);
    },
    openUris: () => [...entries.values()].filter((entry) => entry.isOpen).map(({ uri }) => uri),
    isOpen: (uri) => entryOf(uri)?.isOpen ?? false,
    document: (uri) => entryOf(uri)?.document ?? null,
    compilation: (uri) => {
      const entry = entryOf(uri);
      return entry === undefined ? null : compilationOf(entry);
    },
    findings: (uri) => {
      const entry = entryOf(uri);
      return entry === undefined ? [] : findingsOf(entry);
    },
    revision: (uri) => String(entryOf(uri)?.revision ?? -1),
    summary: (uri) => {
      const entry = entryOf(uri);
      return entry === undefined ? null : summaryOf(entry);
    },
    named,
    pointedAt: (uri) => entryOf(uri)?.document ?? printed.get(uri) ?? null,
    affectedBy: (uri) => anew(affectedBy(entryOf(uri)?.uri ?? uri)),
    sourcesChanged: () => anew(restingOnPrint()),
    open: (uri, languageId, version, text) => put(uri, TextDocument.create(uri, languageId, version, text), true),
    change: (uri, version, changes) => {
      const entry = entryOf(uri);
      if (entry?.isOpen !== true) return false;
      entry.document = TextDocument.update(entry.document, [...changes], version);
      entry.revision += 1;
      return true;
    },
    close: (uri) => {
      if (!fromDisk(uri)) entries.delete(uriKey(uri));
    },
    refresh: (uri) => {
      const entry = entryOf(uri);
      if (entry?.isOpen === true) return false;
      const before = entry?.revision;
      if (!fromDisk(uri)) return entries.delete(uriKey(uri));
      return entryOf(uri)?.revision !== before;
    },
    addFolder: (folderUri) => files.list(folderUri).filter((uri) => entryOf(uri) === undefined && fromDisk(uri)),
    removeFolder: (folderUri) => {
      const gone = below(folderUri).filter((entry) => !entry.isOpen);
      for (const { uri } of gone) entries.delete(uriKey(uri));
      return gone.map(({ uri }) => uri);
    },
  };
}
