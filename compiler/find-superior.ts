// The file system's answer to 上级 and 未尽事宜: the .policy file with that 文号 beside the file that asks. Reads files; it is part of the host,
// and the compiler itself is only handed the function.
import { readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parse } from "@zhengce/grammar";
import type { Source } from "@zhengce/grammar";
import { mentionsDocument, sameDocument } from "./compare/superior.js";
import { readPolicy, shownPath } from "./node-host.js";

/**
 * Finds the notice with a document number among the files beside `policyPath`, and `given` ones. Never throws; null where none
 * has that number. Files that don't mention the number are not parsed.
 */
export function superiorFinder(
  policyPath: string,
  workspace: string,
  given: readonly string[] = [],
): (number: string) => Source | null {
  const found = new Map<string, Source | null>();
  return (number) => {
    const known = found.get(number);
    if (known !== undefined) return known;
    const own = resolve(policyPath);
    const paths = [...new Set([...given.map((path) => resolve(path)), ...beside(own)])].filter((path) => path !== own);
    let answer: Source | null = null;
    for (const path of paths) {
      answer ??= noticeWith(number, path, workspace);
    }
    found.set(number, answer);
    return answer;
  };
}

function noticeWith(number: string, path: string, workspace: string): Source | null {
  const { source, diagnostics } = readPolicy(path, workspace);
  if (diagnostics.length > 0 || !mentionsDocument(source.text, number)) return null;
  const tree = parse(source).value;
  const numbers = tree.statements.flatMap((statement) =>
    statement.kind === "NoticeBlock"
      ? statement.entries.flatMap(({ property, values }) => (property === "number" ? values : []))
      : [],
  );
  const own = numbers.some((value) => value.kind === "Text" && sameDocument(value.value, number));
  return own ? { path: shownPath(path), text: source.text } : null;
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
