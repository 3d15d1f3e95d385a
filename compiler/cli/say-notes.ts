// What is to be known of how a document was read, beside the output.
import { noteWords } from "../rules/lib/print-notes.js";
import type { PrintNote } from "../source-text/printed.js";
import { say, type Io } from "./io.js";

export function sayNotes(io: Io, path: string, notes: readonly PrintNote[]): void {
  for (const { zh, en } of notes.map(noteWords)) io.error(say(io, `${path}：${zh}\n`, `${path}: ${en}\n`));
}
