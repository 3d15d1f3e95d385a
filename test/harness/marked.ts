// Marked fixtures: a .policy text that says itself which findings it has. Under a line stands a comment whose carets point up:
//     资助 孤儿 90%（280元）
//                   ^^^^^ echo-mismatch 288元
// Carets count display columns as an editor with a fixed-width font shows them: a Chinese or full-width character takes two,
// everything else one (East Asian "ambiguous" characters such as “ ” ·  count as one). The comment's own `//` takes the first
// columns, so a marked line is indented. A finding that runs over several lines is marked on its first line, to its end.
// Words after the code must occur in the Chinese message. A first line `// only CODE` leaves all other findings unmarked.
import type { Diagnostic } from "@zhengce/grammar";
import { lineStarts, positionAt } from "@zhengce/grammar";
import { displayWidth as width } from "../../compiler/cli/reporters/frame.js";

export interface Mark {
  readonly code: string;
  /** From 1. */
  readonly line: number;
  /** Display columns from 0, `[from, to)`. */
  readonly from: number;
  readonly to: number;
  /** What the Chinese message must contain; "" for anything. */
  readonly words: string;
}

const MARK = /^(\s*\/\/\s*)(\^+)\s+([a-z][a-z0-9-]*)[ \t]*(.*?)\s*$/;

/** The marks of a text, in order. */
export function readMarks(text: string): readonly Mark[] {
  const marks: Mark[] = [];
  let marked = 0;
  text.split(/\r\n|\n|\r/).forEach((line, index) => {
    const found = MARK.exec(line);
    if (found === null) {
      marked = index + 1;
      return;
    }
    const [, before = "", carets = "", code = "", words = ""] = found;
    const from = width(before);
    marks.push({ code, line: marked, from, to: from + carets.length, words });
  });
  return marks;
}

/** Where a finding would be marked. */
export function markOf(text: string, diagnostic: Diagnostic): Mark {
  const starts = lineStarts(text);
  const { line, column } = positionAt(starts, diagnostic.start);
  const start = starts[line - 1] ?? 0;
  const lineText = text.slice(start, starts[line] ?? text.length).replace(/[\r\n]+$/, "");
  const from = width(lineText.slice(0, column - 1));
  const end = Math.min(diagnostic.end - start, lineText.trimEnd().length);
  const to = Math.max(from + 1, width(lineText.slice(0, end)));
  return { code: diagnostic.code, line, from, to, words: diagnostic.message.zh };
}

/** What differs between the marks of a text and its findings, one line each; empty where they agree. */
export function compareMarks(text: string, diagnostics: readonly Diagnostic[]): readonly string[] {
  const left = asked(text, diagnostics).map((diagnostic) => markOf(text, diagnostic));
  const wrong: string[] = [];
  for (const mark of readMarks(text)) {
    const index = left.findIndex((other) => samePlace(mark, other) && other.words.includes(mark.words));
    if (index >= 0) left.splice(index, 1);
    else wrong.push(`expected but not found: ${describe(mark)}`);
  }
  return [...wrong, ...left.map((mark) => `found but not marked: ${describe(mark)}`)];
}

/** The text with a mark under every finding: what a new fixture starts from. Marks that stand already are replaced. */
export function writeMarks(text: string, diagnostics: readonly Diagnostic[]): string {
  const byLine = group(text, diagnostics);
  return text
    .split("\n")
    .flatMap((line, index) => {
      if (MARK.test(line)) return [];
      const marks = byLine.get(index + 1) ?? [];
      return [
        line,
        ...marks.map(({ from, to, code }) => `//${" ".repeat(Math.max(0, from - 2))}${"^".repeat(to - from)} ${code}`),
      ];
    })
    .join("\n");
}

function group(text: string, diagnostics: readonly Diagnostic[]): ReadonlyMap<number, readonly Mark[]> {
  const lines = new Map<number, Mark[]>();
  for (const mark of asked(text, diagnostics).map((diagnostic) => markOf(text, diagnostic))) {
    lines.set(mark.line, [...(lines.get(mark.line) ?? []), mark]);
  }
  return lines;
}
/** The findings that the text speaks of: all, or those of the one code that its first line names. */
function asked(text: string, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const only = /^\/\/ only ([a-z0-9-]+)/.exec(text)?.[1];
  return only === undefined ? diagnostics : diagnostics.filter(({ code }) => code === only);
}
function samePlace(a: Mark, b: Mark): boolean {
  return a.code === b.code && a.line === b.line && a.from === b.from && a.to === b.to;
}
function describe(mark: Mark): string {
  return `line ${mark.line}, columns ${mark.from}–${mark.to}: ${mark.code} ${mark.words}`;
}
