// The printed notice that a draft is made of: read in any form, its text kept beside the draft, and how 原文 calls it.
import { basename, dirname, join, resolve } from "node:path";
import { readPrint, workspaceOf } from "../node-host.js";
import { UNREADABLE } from "../rules/lib/unreadable.js";
import { Misuse, say, type Io } from "./io.js";
import { sayNotes } from "./say-notes.js";
import { isStandardOutput } from "./standard-output.js";

export interface PrintBeside {
  readonly print: string;
  /** As 原文 names it. */
  readonly name: string;
  /** Where its text is to be written; null where it is there already. */
  readonly beside: string | null;
}

/** Throws `Misuse` where there is no text to read. */
export function printBeside(io: Io, path: string, out: string): PrintBeside {
  return { print: printAt(io, path), ...sourceFor(path, out) };
}

/** How 原文 calls the text, and where it is written if it is not there yet: a text in the draft's folder is named as it is. */
function sourceFor(path: string, out: string): Omit<PrintBeside, "print"> {
  const isText = /\.(?:txt|text|md)$/iu.test(path);
  if (isStandardOutput(out)) return { name: isText ? basename(path) : textName(path), beside: null };
  if (isText && resolve(dirname(path)) === resolve(dirname(out))) return { name: basename(path), beside: null };
  const name = textName(out);
  return { name, beside: join(dirname(out), name) };
}
function textName(path: string): string {
  return `${basename(path).replace(/\.[^.]*$/u, "")}.txt`;
}

function printAt(io: Io, path: string): string {
  const found = readPrint(path, workspaceOf(path));
  if (found === null) throw new Misuse(say(io, `没有这个文件：${path}`, `no such file: ${path}`));
  if ("unreadable" in found)
    throw new Misuse(
      say(
        io,
        `读不了 ${path}：${UNREADABLE[found.unreadable].zh}`,
        `can't read ${path}: ${UNREADABLE[found.unreadable].en}`,
      ),
    );
  if (found.text.trim() === "") throw new Misuse(say(io, `${path} 里没有文字`, `${path} holds no text`));
  sayNotes(io, path, found.notes);
  return found.text;
}
