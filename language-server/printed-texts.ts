// The printed notices that files are held against: as the client has them open, else as the workspace's files have them. An open one
// counts as it is being typed. No notice of the language is kept here.
import { TextDocument, type TextDocumentContentChangeEvent } from "vscode-languageserver-textdocument";
import type { Unprinted } from "@zhengce/compiler/editor";
import { uriKey, type Files, type StoredFile } from "./files.js";

export interface PrintedTexts {
  /** The text that 原文 of the file `from` names, or what lies there instead; null where nobody can look. */
  readonly find: (from: string, name: string) => StoredFile | Unprinted | null;
  /** A text as it was when it was last found. */
  readonly document: (uri: string) => TextDocument | null;
  readonly open: (uri: string, version: number, text: string) => void;
  /** False where no such text is open. */
  readonly change: (uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]) => boolean;
  /** False where no such text was open. */
  readonly close: (uri: string) => boolean;
}

export function printedTexts(files: Files): PrintedTexts {
  const open = new Map<string, TextDocument>();
  const found = new Map<string, TextDocument>();
  const keep = (uri: string, text: string): StoredFile => {
    const known = found.get(uriKey(uri));
    if (known?.getText() !== text) found.set(uriKey(uri), TextDocument.create(uri, "plaintext", 0, text));
    return { uri, text };
  };
  return {
    find: (from, name) => {
      const stored = files.sourceText(from, name);
      if (stored === null || !("text" in stored)) return stored;
      // A page that is open shows its marks: what is read of it is what is saved.
      const typed = /\.html?$/iu.test(stored.uri) ? undefined : open.get(uriKey(stored.uri))?.getText();
      return { ...keep(stored.uri, typed ?? stored.text), notes: stored.notes ?? [] };
    },
    document: (uri) => found.get(uriKey(uri)) ?? null,
    open: (uri, version, text) => void open.set(uriKey(uri), TextDocument.create(uri, "plaintext", version, text)),
    change: (uri, version, changes) => {
      const known = open.get(uriKey(uri));
      if (known === undefined) return false;
      open.set(uriKey(uri), TextDocument.update(known, [...changes], version));
      return true;
    },
    close: (uri) => open.delete(uriKey(uri)),
  };
}
