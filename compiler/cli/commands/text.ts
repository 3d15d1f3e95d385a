// `zhengce text`: what is read of a printed notice, as plain text: what `check` compares with and `draft` starts from.
import type { PrintedDocument } from "../../documents/document.js";
import { documentAt, workspaceOf } from "../../node-host.js";
import { isGrave } from "../../rules/lib/print-notes.js";
import { UNREADABLE } from "../../rules/lib/unreadable.js";
import { EXIT, Misuse, say, type ExitCode, type Io } from "../io.js";
import { writeJson } from "../loaded.js";
import { sayNotes } from "../say-notes.js";
import { writeNamed } from "../write-outputs.js";

export interface TextWish {
  readonly out?: string;
  readonly json?: true;
}

/** 0 when the text was read; 1 when some of it is missing or not final. Throws `Misuse` where there is no text. */
export async function textOf(io: Io, path: string, { out = "-", json }: TextWish): Promise<ExitCode> {
  const read = documentAt(path, workspaceOf(path));
  if (read === null) throw new Misuse(say(io, `没有这个文件：${path}`, `no such file: ${path}`));
  if ("unreadable" in read) {
    const { zh, en } = UNREADABLE[read.unreadable];
    throw new Misuse(say(io, `读不了 ${path}：${zh}`, `can't read ${path}: ${en}`));
  }
  if (json) writeJson(io, read);
  else {
    await writeNamed(io, [{ path: out, content: read.text }], [path]);
    sayAround(io, read);
    sayNotes(io, path, read.notes);
  }
  return read.notes.some(isGrave) ? EXIT.findings : EXIT.clean;
}

/** What stands on the pages and not in the text. */
function sayAround(io: Io, { header, footer }: PrintedDocument): void {
  for (const line of header)
    io.error(say(io, `页眉（没有放进正文）：${line}\n`, `header, not part of the text: ${line}\n`));
  for (const line of footer)
    io.error(say(io, `页脚（没有放进正文）：${line}\n`, `footer, not part of the text: ${line}\n`));
}
