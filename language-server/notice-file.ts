// One file of the workspace: its text, and what is worked out of it, each once a text: compilation, findings, summary. What it asked for
// beyond itself is noted, so that others' changes reach it. No protocol here.
import { compile, type Compilation } from "@zhengce/compiler";
import type { NoSuperior, Unprinted } from "@zhengce/compiler/editor";
import type { Diagnostic, Source } from "@zhengce/grammar";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Asked } from "./dependencies.js";
import type { StoredFile } from "./files.js";
import { summarise, type Summary } from "./summary.js";

interface Worked<T> {
  readonly revision: number;
  readonly value: T;
}
export interface NoticeFile {
  readonly uri: string;
  document: TextDocument;
  isOpen: boolean;
  /** Counts texts, of any origin, and changes of what the file rests on. */
  revision: number;
  compiled: Worked<Compilation> | null;
  findings: Worked<readonly Diagnostic[]> | null;
  summary: Worked<Summary> | null;
  source: Worked<Source> | null;
  readonly asked: Asked;
}

export function noticeFile(uri: string, document: TextDocument, isOpen: boolean): NoticeFile {
  const asked: Asked = { documents: new Map(), printed: null };
  return { uri, document, isOpen, revision: 0, compiled: null, findings: null, summary: null, source: null, asked };
}

/** What a file may rest on. */
export interface Surroundings {
  readonly printed: (from: string, name: string) => StoredFile | Unprinted | null;
  readonly named: (numberOrName: string, from: NoticeFile) => NoticeFile | null;
  /** What lies there where no file has the document number; paths are URIs of files that are known. */
  readonly instead: (number: string, from: NoticeFile) => NoSuperior;
  /** The compilation of a closed file was made or used. */
  readonly used: (file: NoticeFile) => void;
}
export interface Work {
  /** The same object until the text changes, so that what is made of it can be kept. */
  readonly source: (file: NoticeFile) => Source;
  readonly compilation: (file: NoticeFile) => Compilation;
  readonly findings: (file: NoticeFile) => readonly Diagnostic[];
  readonly summary: (file: NoticeFile) => Summary;
}

export function workIn(surroundings: Surroundings): Work {
  const source = (file: NoticeFile): Source => {
    if (file.source?.revision !== file.revision)
      file.source = { revision: file.revision, value: { path: file.uri, text: file.document.getText() } };
    return file.source.value;
  };
  const compilation = (file: NoticeFile): Compilation => {
    if (file.compiled?.revision !== file.revision)
      file.compiled = { revision: file.revision, value: compile(source(file), hostOf(file)) };
    if (!file.isOpen) surroundings.used(file);
    return file.compiled.value;
  };
  /** What the compiler may ask for beyond the file, and what it asked. */
  const hostOf = (file: NoticeFile) => {
    const { asked } = file;
    asked.documents.clear();
    asked.printed = null;
    return {
      resolve: (name: string) => {
        const found = surroundings.printed(file.uri, name);
        asked.printed = { uri: found !== null && "text" in found ? found.uri : null };
        return found !== null && "text" in found ? { ...found, path: found.uri } : found;
      },
      superior: (number: string) => {
        const found = surroundings.named(number, file);
        const other = found === file ? null : found;
        asked.documents.set(number, other?.uri ?? null);
        if (other !== null) return source(other);
        const instead = surroundings.instead(number, file);
        for (const near of instead.near) asked.documents.set(near.number, near.path);
        return instead;
      },
    };
  };
  const summary = (file: NoticeFile): Summary => {
    if (file.summary?.revision !== file.revision)
      file.summary = { revision: file.revision, value: summarise(compilation(file), file.document) };
    return file.summary.value;
  };
  const findings = (file: NoticeFile): readonly Diagnostic[] => {
    if (file.findings?.revision !== file.revision) {
      file.findings = { revision: file.revision, value: compilation(file).diagnostics };
      // While the compilation is at hand: others may look for this file by its number.
      if (!file.isOpen) summary(file);
    }
    return file.findings.value;
  };
  return { source, compilation, findings, summary };
}
