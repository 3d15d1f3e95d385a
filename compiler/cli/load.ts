// Reads the files a command was given: policies through the compiler, facts as JSON. What can't be used is said once, clearly.
import { readFileSync } from "node:fs";
import { lineStarts, positionAt } from "@zhengce/grammar";
import { compile, type Compilation, type CompileOptions } from "../compile.js";
import { decodeText } from "../decode-text.js";
import { sourceTextFinder } from "../find-source-text.js";
import { superiorFinder } from "../find-superior.js";
import { isFolder, isThere, policyFiles, readPolicy, reasonOf, shownPath, workspaceOf } from "../node-host.js";
import { repeatedKey } from "../sheets/repeated-keys.js";
import { brokenJsonAt } from "./broken-json.js";
import { Misuse, say, type Io } from "./io.js";
import type { Loaded } from "./loaded.js";
import { decides, type Notice } from "../told/notice.js";
import { sayNoticeErrors, type Form } from "./notice-errors.js";

/** Compiles the files, or every `.policy` file below the folders; the working folder where none is named. */
export function loadAll(io: Io, paths: readonly string[]): readonly Loaded[] {
  refuseAbsent(io, paths);
  const named = paths.length === 0 ? ["."] : paths;
  const files = policyFiles(named);
  if (files.length === 0) throw new Misuse(say(io, "这里没有 .policy 文件", "there is no .policy file here"));
  return files.map((file) => load(file, { named, files }));
}

/** A path that isn't there is a slip of the call, not a finding of a file. */
export function refuseAbsent(io: Io, paths: readonly string[]): void {
  const absent = paths.find((path) => !isThere(path));
  if (absent !== undefined) throw new Misuse(say(io, `没有这个文件：${absent}`, `no such file: ${absent}`));
}

/** What a call names. */
export interface Given {
  /** Files and folders as they are named. */
  readonly named: readonly string[];
  /** Further files among which a superior notice is sought, besides those in the same folder. */
  readonly files: readonly string[];
}
const NOTHING: Given = { named: [], files: [] };

export function load(path: string, given: Given = NOTHING): Loaded {
  const shown = shownPath(path);
  const { source, diagnostics } = readPolicy(path, workspaceOf(path, given.named));
  if (diagnostics.length > 0)
    return {
      path: shown,
      text: "",
      compilation: null,
      diagnostics: diagnostics.map((found) => ({ ...found, path: shown })),
    };
  return compiled(path, source.text, given);
}

/**
 * What the file would be with this text.
 * @param revise the tree that stands for the text's own; it is held against no print
 */
export function compiled(
  path: string,
  text: string,
  given: Given = NOTHING,
  revise?: NonNullable<CompileOptions["revise"]>,
): Loaded {
  const shown = shownPath(path);
  const workspace = workspaceOf(path, given.named);
  const compilation = compile(
    { path: shown, text },
    {
      ...(revise === undefined ? { resolve: sourceTextFinder(path, { workspace, trusted: true }) } : { revise }),
      superior: superiorFinder(path, workspace, given.files),
    },
  );
  return { path: shown, text, compilation, diagnostics: compilation.diagnostics };
}

/** The paths of all that a compilation was made of: notice, print, superior, those of which it takes over. */
export function pathsOf({ source, coverage, conformance, takenOver }: Compilation): readonly string[] {
  const others = [coverage?.notice.source, conformance?.superior.source, ...takenOver];
  return [source.path, ...others.flatMap((other) => other?.path ?? [])];
}

/** The compilation of a file without errors; otherwise its errors are said in the command's form and null comes back. */
export function loadNotice(io: Io, path: string, form: Form = "text"): Notice | null {
  return loadNotices(io, [path], form)?.[0] ?? null;
}

/** The same of several that are answered for together: the errors of all are said at once. */
export function loadNotices(io: Io, paths: readonly string[], form: Form = "text"): readonly Notice[] | null {
  refuseAbsent(io, paths);
  const folder = paths.find(isFolder);
  if (folder !== undefined)
    throw new Misuse(say(io, `应为一个 .policy 文件：${folder}`, `expected one .policy file: ${folder}`));
  const loaded = paths.map((path) => load(path));
  const usable = loaded.flatMap(({ compilation }) =>
    compilation !== null && !compilation.hasErrors && decides(compilation) ? [compilation] : [],
  );
  if (usable.length === paths.length) return usable;
  sayNoticeErrors(io, loaded, form);
  return null;
}

/** JSON from a file, or from standard input for `-`, in any encoding that texts have. A key written twice is refused: one of its values would be lost. @param read what was read of it before */
export function readJson(io: Io, path: string, read: Uint8Array | null = null): unknown {
  const name = path === "-" ? say(io, "标准输入", "standard input") : path;
  const text = jsonText(io, path, name, read);
  let value: unknown;
  try {
    value = JSON.parse(text) as unknown;
  } catch {
    const [zh, en] = whyNotJson(text);
    throw new Misuse(say(io, `${name} 不是有效的 JSON：${zh}`, `${name} is not valid JSON: ${en}`));
  }
  const twice = repeatedKey(text);
  if (twice === null) return value;
  const { key, line } = twice;
  throw new Misuse(
    say(
      io,
      `${name} 第 ${line} 行：“${key}”写了两次，不知道以哪个为准；请删去一个`,
      `${name}, line ${line}: “${key}” is written twice, and which one counts is unknown; remove one`,
    ),
  );
}

/** Chinese and English; what stands there is not repeated: it may be somebody's. */
function whyNotJson(text: string): readonly [zh: string, en: string] {
  if (text.trim() === "") return ["里面是空的", "it is empty"];
  const at = brokenJsonAt(text) ?? text.length;
  if (at >= text.trimEnd().length) return ["没有写完，缺收尾的括号", "it ends before its last bracket"];
  const { line, column } = positionAt(lineStarts(text), at);
  const [zh, en] = /[，：｛｝［］“”＂]/u.test(text[at] ?? "")
    ? ["；标点要用半角的", "; punctuation must be half-width"]
    : ["", ""];
  return [`第 ${line} 行第 ${column} 个字符起不合写法${zh}`, `line ${line}, column ${column} is out of place${en}`];
}

function jsonText(io: Io, path: string, name: string, read: Uint8Array | null): string {
  let bytes: Uint8Array;
  try {
    bytes = read ?? readFileSync(path === "-" ? 0 : path);
  } catch (error) {
    throw new Misuse(say(io, `读不到 ${name}：${reasonOf(error).zh}`, `can't read ${name}: ${reasonOf(error).en}`));
  }
  const { text } = decodeText(bytes);
  if (text !== null) return text;
  throw new Misuse(
    say(io, `${name} 不是文本，请另存为 UTF-8 编码的 JSON`, `${name} is not a text; save it as JSON in UTF-8`),
  );
}
