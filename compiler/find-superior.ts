// The file system's answer to 上级 and 未尽事宜: the .policy file with that 文号 beside the file that asks or elsewhere in its workspace, or
// what lies there instead.
// Reads files; it is part of the host, and the compiler itself is only handed the function.
import { readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parse } from "@zhengce/grammar";
import type { Source } from "@zhengce/grammar";
import { nearNotice, statesDocument } from "./compare/superior/near-document.js";
import { mentionsDocument, sameDocument } from "./compare/superior/superior.js";
import { policyFiles, readPolicy, readText, shownPath } from "./node-host.js";
import type { NoSuperior, UnreadNotice } from "./rules/lib/without-superior.js";

/**
 * Finds the notice with a document number among `given` files, those beside `policyPath`, and those of its workspace. Never throws.
 * Files that don't mention the number are not parsed.
 */
export function superiorFinder(
  policyPath: string,
  workspace: string,
  given: readonly string[] = [],
): (number: string) => Source | NoSuperior {
  const found = new Map<string, Source | NoSuperior>();
  return (number) => {
    const known = found.get(number);
    if (known !== undefined) return known;
    const own = resolve(policyPath);
    const near = [...given.map((path) => resolve(path)), ...beside(own)];
    const around = policyFiles([workspace], MOST_AROUND).map((path) => resolve(path));
    const paths = [...new Set([...near, ...around])].filter((path) => path !== own);
    const answer = noticeAmong(paths, number, workspace);
    found.set(number, answer);
    return answer;
  };
}

/** So many files of a workspace are looked into for one that is neither given nor beside the notice. */
const MOST_AROUND = 500;

function noticeAmong(paths: readonly string[], number: string, workspace: string): Source | NoSuperior {
  const read: Source[] = [];
  const unread: string[] = [];
  for (const path of paths) {
    const { source, diagnostics } = readPolicy(path, workspace);
    if (diagnostics.length > 0) unread.push(path);
    else if (isNotice(source, number)) return { path: shownPath(path), text: source.text };
    else read.push({ path: shownPath(path), text: source.text });
  }
  return {
    near: read.flatMap((source) => nearNotice(source, number) ?? []),
    unread: unreadNotice(unread, number, workspace),
  };
}

/** Its number is that; so it is where an error keeps the number from being read. */
function isNotice(source: Source, number: string): boolean {
  if (!mentionsDocument(source.text, number)) return false;
  const { value: tree, diagnostics } = parse(source);
  const numbers = tree.statements.flatMap((statement) =>
    statement.kind === "NoticeBlock"
      ? statement.entries.flatMap(({ property, values }) => (property === "number" ? values : []))
      : [],
  );
  if (numbers.some((value) => value.kind === "Text" && sameDocument(value.value, number))) return true;
  return diagnostics.length > 0 && statesDocument(source.text, number);
}
/** What may be the notice with a document number among the files beside `path` that can't be read. */
export function unreadBeside(path: string, number: string, workspace: string): UnreadNotice | null {
  const unread = beside(path).filter((file) => readPolicy(file, workspace).diagnostics.length > 0);
  return unreadNotice(unread, number, workspace);
}

/** Of .policy files that can't be read, the one that has that number, else one that can't be looked into. */
function unreadNotice(paths: readonly string[], number: string, workspace: string): UnreadNotice | null {
  let unknown: UnreadNotice | null = null;
  for (const path of paths) {
    const read = readText(path, workspace);
    if (read === null) continue;
    if ("unreadable" in read) unknown ??= { path: shownPath(path), reason: read.unreadable };
    else if (statesDocument(read.text, number)) return { path: shownPath(path), reason: "own", text: read.text };
  }
  return unknown;
}

function beside(path: string): readonly string[] {
  const folder = dirname(path);
  try {
    return readdirSync(folder)
      .filter((file) => file.endsWith(".policy"))
      .sort()
      .map((file) => join(folder, file));
  } catch {
    return [];
  }
}
