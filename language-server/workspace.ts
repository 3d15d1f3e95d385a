// All .policy files of the folders: each read from disk until it is opened, compiled once a version. Work stays in the file
// that changed and what rests on it; a file that nobody has open keeps only a summary, and its findings. No protocol here.
import type { Compilation } from "@zhengce/compiler";
import type { Diagnostic } from "@zhengce/grammar";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { dependencies } from "./dependencies.js";
import type { Files } from "./files.js";
import { findNotice, insteadOf, type Reading } from "./find-notice.js";
import { knownFiles, type FileEvents } from "./known-files.js";
import { workIn, type NoticeFile } from "./notice-file.js";
import { printedTexts, type PrintedTexts } from "./printed-texts.js";
import { recent } from "./recent.js";
import type { Summary } from "./summary.js";

export interface Workspace extends FileEvents {
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
}

/** So many compilations of closed files are kept. */
const KEPT = 8;

export function createWorkspace(files: Files): Workspace {
  const prints = printedTexts(files);
  const kept = recent<NoticeFile>(KEPT, (file) => {
    if (!file.isOpen) file.compiled = null;
  });
  const known = knownFiles(files, kept.touch);
  const read: Reading = {
    tree: (file) => work.compilation(file).tree,
    hasSyntaxErrors: (file) => work.compilation(file).parsed.diagnostics.length > 0,
  };
  const work = workIn({
    printed: prints.find,
    named: (text, { uri }) => findNotice(known, read, text, uri),
    instead: insteadOf(known, files),
    used: kept.touch,
  });
  const { affectedBy, restingOnPrint } = dependencies<NoticeFile>(known.all, (uri) => {
    const file = known.get(uri);
    return file === undefined ? null : work.summary(file).notice;
  });
  const anew = (found: readonly NoticeFile[]): readonly string[] =>
    found.map((file) => {
      file.revision += 1;
      return file.uri;
    });
  const urisWhere = (isOpen: boolean): string[] =>
    [...known.all()].filter((file) => file.isOpen === isOpen).map(({ uri }) => uri);
  /** `ask` of the file of that URI; `none` where there is no such file. */
  const of =
    <T, N>(ask: (file: NoticeFile) => T, none: N) =>
    (uri: string): T | N => {
      const file = known.get(uri);
      return file === undefined ? none : ask(file);
    };

  return {
    files,
    prints,
    ...known,
    uris: () => [...urisWhere(true), ...urisWhere(false)],
    openUris: () => urisWhere(true),
    isOpen: of((file) => file.isOpen, false),
    document: of((file) => file.document, null),
    compilation: of(work.compilation, null),
    findings: of(work.findings, []),
    revision: of((file) => String(file.revision), "-1"),
    summary: of(work.summary, null),
    named: (numberOrName, from) => findNotice(known, read, numberOrName, from)?.uri ?? null,
    pointedAt: (uri) => known.get(uri)?.document ?? prints.document(uri),
    affectedBy: (uri) => anew(affectedBy(known.get(uri)?.uri ?? uri)),
    printChanged: (uri) => anew(restingOnPrint(uri)),
  };
}
