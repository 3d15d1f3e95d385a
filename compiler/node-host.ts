// Files and folders as the compiler's hosts need them: `.policy` files as text, with a finding where that can't be done.
import { lstatSync, readdirSync, statSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { reporter, type Diagnostic, type Source, type Texts } from "@zhengce/grammar";
import { decodeText, type Decoded, type Encoding, type Undecodable } from "./decode-text.js";
import type { PrintedDocument } from "./documents/document.js";
import { documentOf, printOf } from "./documents/print-of.js";
import { readDocumentNow } from "./read-document-file.js";
import { isBelow, readWithin } from "./read-file.js";
import { CONFIG, type ReadPrint, type Unread } from "./source-text/look-for-print.js";
import type { Unreadable } from "./source-text/printed.js";
import { fileFindings } from "./rules/lib/file-findings.js";

export interface ReadFile {
  /** Text without a byte-order mark; empty when it couldn't be read, and then there is a finding. */
  readonly source: Source;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a file of a workspace as UTF-8, or as UTF-16 where a byte-order mark says so. Never throws. */
export function readPolicy(path: string, workspace: string): ReadFile {
  const report = reporter(fileFindings, path);
  const nowhere = { start: 0, end: 0 };
  let bytes: Uint8Array;
  try {
    bytes = readWithin(path, workspace);
  } catch (error) {
    return {
      source: { path, text: "" },
      diagnostics: [report("unreadable-file", nowhere, { reason: reasonOf(error) })],
    };
  }
  return readBytes(path, bytes);
}

/** As `readPolicy`, of what was read elsewhere: standard input. */
export function readBytes(path: string, bytes: Uint8Array): ReadFile {
  const found = decodeText(bytes);
  if (found.text !== null && isOwn(found)) return { source: { path, text: found.text }, diagnostics: [] };
  const report = reporter(fileFindings, path);
  const guess = guessOf(found);
  return { source: { path, text: "" }, diagnostics: [report("unknown-encoding", { start: 0, end: 0 }, { guess })] };
}

/** Policies are UTF-8, or UTF-16 with a mark: what is written back must not rest on a guess. */
function isOwn({ encoding, marked }: Decoded): boolean {
  return encoding === "utf-8" || (marked && encoding !== "gb18030");
}
function guessOf(found: Decoded | Undecodable): Texts {
  if (found.text === null) return { zh: "", en: "" };
  const name = ENCODING_NAMES[found.encoding];
  return { zh: `（看来是 ${name}）`, en: ` (it looks like ${name})` };
}
const ENCODING_NAMES: Readonly<Record<Encoding, string>> = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16 LE",
  "utf-16be": "UTF-16 BE",
  gb18030: "GBK / GB18030",
};

/** A text or document of a workspace as a printed notice, or why it can't be read; null where there is none. Never throws. */
export function readPrint(path: string, workspace: string): ReadPrint | Unread | null {
  return readAs(path, workspace, (bytes): ReadPrint | Unread => {
    const known = kept.get(path);
    if (known !== undefined && Buffer.compare(known.bytes, bytes) === 0) return known.print;
    const print = printOf(bytes, path, readDocumentNow);
    if (decodeText(bytes).text !== null) return print;
    kept.delete(path);
    kept.set(path, { bytes, print });
    for (const oldest of [...kept.keys()].slice(0, -MOST_KEPT)) kept.delete(oldest);
    return print;
  });
}
/** Documents that were read last, as they were: an editor asks with each key. */
const kept = new Map<string, { readonly bytes: Uint8Array; readonly print: ReadPrint | Unread }>();
const MOST_KEPT = 4;

/** A text or document with all that stands around its text, or why it can't be read; null where there is none. Never throws. */
export function documentAt(path: string, workspace: string): PrintedDocument | Unread | null {
  return readAs(path, workspace, (bytes) => documentOf(bytes, path, readDocumentNow));
}

/** A text file of a workspace in any encoding that Chinese texts have, or why it can't be read; null where there is none. Never throws. */
export function readText(path: string, workspace: string): ReadPrint | Unread | null {
  return readAs(path, workspace, (bytes): ReadPrint | Unread => {
    const found = decodeText(bytes);
    return found.text === null ? { unreadable: found.looksLike ?? "encoding" } : { text: found.text, notes: [] };
  });
}

function readAs<T>(path: string, workspace: string, read: (bytes: Uint8Array, path: string) => T): T | Unread | null {
  try {
    return read(readWithin(path, workspace), path);
  } catch (error) {
    const code = codeOf(error);
    return ABSENT.has(code) ? null : { unreadable: UNREADABLE[code] ?? "denied" };
  }
}
/** A name that no file can have is that of no file. */
const ABSENT: ReadonlySet<string> = new Set(["ENOENT", "ENOTDIR", "ENAMETOOLONG", "ERR_INVALID_ARG_VALUE"]);
const UNREADABLE: Readonly<Record<string, Unreadable>> = {
  EISDIR: "folder",
  SPECIAL: "special",
  ELOOP: "special",
  LARGE: "large",
  ELSEWHERE: "elsewhere",
};

/** A file system's error in words; its code alone where there are none. */
export function reasonOf(error: unknown): Texts {
  const code = codeOf(error);
  const text = code !== "" ? code : String(error);
  return REASONS[code] ?? { zh: text, en: text };
}
const DENIED = { zh: "没有权限", en: "permission denied" };
const LONG = { zh: "名称太长", en: "the name is too long" };
const FULL = { zh: "磁盘满了", en: "the disk is full" };
const REASONS: Readonly<Record<string, Texts>> = {
  ENOENT: { zh: "没有这个文件", en: "no such file" },
  ENOTDIR: { zh: "路径中间有一个不是文件夹", en: "a part of its path is no folder" },
  EISDIR: { zh: "这是一个文件夹", en: "this is a folder" },
  EACCES: DENIED,
  EPERM: DENIED,
  ELOOP: { zh: "链接绕成了一圈", en: "its links form a circle" },
  ENAMETOOLONG: LONG,
  ERR_INVALID_ARG_VALUE: { zh: "名称里有不能用的字符", en: "its name has characters that none can have" },
  ENOSPC: FULL,
  EDQUOT: FULL,
  EFBIG: { zh: "超过了文件大小的限制", en: "it exceeds the limit of a file's size" },
  EROFS: { zh: "这里只能读", en: "this place is read-only" },
  SPECIAL: { zh: "这不是普通文件（是管道、设备一类）", en: "it is no regular file (a pipe, a device)" },
  LARGE: { zh: "超过了 16 MB", en: "it is larger than 16 MB" },
  ELSEWHERE: { zh: "这是指向工作区以外的链接，没有读", en: "it is a link that leaves the workspace; it was not read" },
  ENXIO: { zh: "没有程序在读这个管道", en: "no program reads from this pipe" },
};

/** The code of a file system's error; "" for every other. */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

const SKIPPED = new Set(["node_modules", "dist"]);

/**
 * Every `.policy` file below the folders named, and the files named, each once, in a stable order; a folder that can't be read by its own path.
 * @param most how many; 20 times as many entries of folders are looked at
 */
export function policyFiles(paths: readonly string[], most = Infinity): readonly string[] {
  const found = new Set<string>();
  let looked = 0;
  const below = (folder: string): void => {
    const entries = entriesOf(folder);
    if (entries === null) return void found.add(folder);
    for (const { name, isFolder: isBelow } of entries) {
      if (found.size >= most || looked++ >= 20 * most) return;
      if (name.startsWith(".") || SKIPPED.has(name)) continue;
      const path = folder === "." ? name : join(folder, name);
      if (isBelow) below(path);
      else if (name.endsWith(".policy")) found.add(path);
    }
  };
  for (const path of paths) {
    if (isFolder(path)) below(path);
    else found.add(path);
  }
  return [...found];
}

function entriesOf(folder: string): readonly { readonly name: string; readonly isFolder: boolean }[] | null {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }));
  } catch {
    return null;
  }
}

export function isFolder(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  } catch {
    return false;
  }
}

/** Whether something has that name, even a link that leads nowhere. */
export function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

/**
 * The folder that nothing read for the file may leave, however its links lead: the named folder that holds it, else its own; where
 * zhengce.config.json stands around that, the folder of the nearest.
 * @param named files and folders that the person named
 */
export function workspaceOf(path: string, named: readonly string[] = []): string {
  const own = dirname(resolve(path));
  const folders = named.map((each) => resolve(each)).filter((each) => isBelow(own, each) && isFolder(each));
  const folder = folders[0] ?? own;
  for (let at = folder; ; at = dirname(at)) {
    if (isThere(join(at, CONFIG))) return at;
    if (dirname(at) === at) return folder;
  }
}

/** The path from the working folder, with forward slashes, as findings show it. */
export function shownPath(path: string): string {
  const short = relative(process.cwd(), path);
  return (short === "" || short.startsWith("..") ? path : short).split(sep).join("/");
}
