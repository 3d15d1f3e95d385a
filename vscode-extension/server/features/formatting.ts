// The formatter's text as edits: of the whole file, of a range, and of the block that a `}` has just closed. A part is taken only where the
// file says the same afterwards; a file with syntax errors is left alone.
import { formatPolicy, parse, sameTree } from "@zhengce/grammar";
import type { DocumentOnTypeFormattingParams, DocumentRangeFormattingParams, TextEdit } from "vscode-languageserver";
import type { FeatureContext } from "../feature-context.js";
import { lineEdits, split, type LineEdit } from "./formatting-edits.js";

export const formattingTriggers = { firstTriggerCharacter: "}", moreTriggerCharacter: ["｝"] } as const;

export function formatting(context: FeatureContext): TextEdit[] {
  const { changed, lines, ending } = changesOf(context);
  return changed.map((edit) => toTextEdit(edit, lines, ending));
}

export function rangeFormatting(context: FeatureContext, { range }: DocumentRangeFormattingParams): TextEdit[] {
  // A range that ends before a line's first character does not touch that line.
  const last = range.end.character === 0 && range.end.line > range.start.line ? range.end.line - 1 : range.end.line;
  return between(context, range.start.line, last);
}

/** The block that the `}` before the cursor closes, from the line that it begins on. */
export function onTypeFormatting(context: FeatureContext, { position }: DocumentOnTypeFormattingParams): TextEdit[] {
  const { compilation, document } = context;
  const offset = document.offsetAt(position);
  const open: number[] = [];
  for (const { tokenType, startOffset, end } of compilation.parsed.tokens) {
    if (end > offset) break;
    if (tokenType.name === "mark.open") open.push(startOffset);
    if (tokenType.name !== "mark.close") continue;
    const start = open.pop();
    if (end === offset && start !== undefined) return between(context, document.positionAt(start).line, position.line);
  }
  return [];
}

interface Changes {
  readonly lines: readonly string[];
  readonly ending: string;
  readonly changed: readonly LineEdit[];
}
function changesOf({ compilation, document, settings }: FeatureContext): Changes {
  const text = document.getText();
  const { keywords } = settings.format;
  const formatted = formatPolicy(compilation.source, keywords === "keep" ? {} : { keywords }).text;
  const lines = text.split(/\r\n|\n|\r/u);
  const ending = text.includes("\r\n") ? "\r\n" : "\n";
  if (formatted === null || formatted === text) return { lines, ending, changed: [] };
  return { lines, ending, changed: lineEdits(lines, formatted.split(/\r\n|\n|\r/u)) };
}

/** The changes of those lines, both ends included: line by line where that keeps the tree, else all that touch them, else none. */
function between(context: FeatureContext, first: number, last: number): TextEdit[] {
  const { lines, ending, changed } = changesOf(context);
  const touching = (edit: LineEdit): boolean => edit.from <= last && first <= Math.max(edit.from, edit.to - 1);
  for (const all of [changed.flatMap(split), changed]) {
    const chosen = all.filter(touching);
    const text = applied(lines, chosen).join(ending);
    const after = parse({ path: context.compilation.source.path, text });
    const kept = after.comments.length === context.compilation.parsed.comments.length;
    if (kept && sameTree(context.compilation.tree, after.value))
      return chosen.map((edit) => toTextEdit(edit, lines, ending));
  }
  return [];
}

function applied(lines: readonly string[], edits: readonly LineEdit[]): readonly string[] {
  const text = [...lines];
  for (const { from, to, lines: fresh } of [...edits].reverse()) text.splice(from, to - from, ...fresh);
  return text;
}

/** Whole lines; at the end of the file the line before gives its end instead. */
function toTextEdit({ from, to, lines: fresh }: LineEdit, lines: readonly string[], ending: string): TextEdit {
  if (to < lines.length) {
    const range = { start: { line: from, character: 0 }, end: { line: to, character: 0 } };
    return { range, newText: fresh.map((line) => line + ending).join("") };
  }
  const end = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
  if (from === 0) return { range: { start: { line: 0, character: 0 }, end }, newText: fresh.join(ending) };
  const start = { line: from - 1, character: lines[from - 1]?.length ?? 0 };
  return { range: { start, end }, newText: fresh.map((line) => ending + line).join("") };
}
