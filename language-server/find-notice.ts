// A document number or a name → the file of the workspace that has it, or what lies there instead.
import { documentKey, mentionsDocument, nearNotice, noticeOf, statesDocument } from "@zhengce/compiler/editor";
import type { Document } from "@zhengce/grammar";
import { siblingUri, type Files } from "./files.js";
import type { KnownFiles } from "./known-files.js";
import type { NoticeFile, Surroundings } from "./notice-file.js";
import type { Summary } from "./summary.js";

/** What notices are looked up with. */
export interface Reading {
  /** Its number is asked for while its model is being made: by that of another one, of which it takes over. */
  readonly tree: (file: NoticeFile) => Document;
  readonly hasSyntaxErrors: (file: NoticeFile) => boolean;
}

/** The file whose notice has this document number or this name; a file beside `from` of that name. */
export function findNotice(known: KnownFiles, read: Reading, numberOrName: string, from: string): NoticeFile | null {
  const wanted = documentKey(numberOrName);
  for (const file of known.all()) {
    // Hundreds of files are not compiled for one that is not among them.
    const summary = file.summary?.revision === file.revision ? file.summary.value.notice : null;
    if (wanted === "" || (summary === null && !mentionsDocument(file.document.getText(), numberOrName))) continue;
    const { documentKey: key, name } = summary ?? stated(read.tree(file));
    if (key === wanted || name === numberOrName) return file;
    // An error keeps its number from being read.
    if (statesDocument(file.document.getText(), numberOrName) && read.hasSyntaxErrors(file)) return file;
  }
  const beside = siblingUri(from, numberOrName);
  return beside === null ? null : (known.get(beside) ?? null);
}

function stated(tree: Document): Pick<Summary["notice"], "documentKey" | "name"> {
  const { name, number } = noticeOf(tree);
  return { name, documentKey: documentKey(number ?? "") };
}

/** What lies there where no file has the number. */
export function insteadOf(known: KnownFiles, files: Files): Surroundings["instead"] {
  return (number, from) => ({
    near: [...known.all()].flatMap((file) =>
      file === from ? [] : (nearNotice({ path: file.uri, text: file.document.getText() }, number) ?? []),
    ),
    unread: files.unreadNotice?.(from.uri, number) ?? null,
  });
}
