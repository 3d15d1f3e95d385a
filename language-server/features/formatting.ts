// The formatter's changes as edits by whole lines: of the file, of a range, and of the block that a `}` has just closed. A file with
// syntax errors is left alone.
import { formatEdits, formatLines, lineEndOf, type FormatOptions, type LineEdit, type Lexeme } from "@zhengce/grammar";
import type { DocumentOnTypeFormattingParams, DocumentRangeFormattingParams, TextEdit } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { FeatureContext } from "../feature-context.js";

export const formattingTriggers = { firstTriggerCharacter: "}", moreTriggerCharacter: ["｝"] } as const;

export function formatting(context: FeatureContext): TextEdit[] {
  const { compilation, document } = context;
  return toTextEdits(formatEdits(document.getText(), compilation.parsed, optionsOf(context)), document);
}

export function rangeFormatting(context: FeatureContext, { range }: DocumentRangeFormattingParams): TextEdit[] {
  // A range that ends before a line's first character does not touch that line.
  const last = range.end.character === 0 && range.end.line > range.start.line ? range.end.line - 1 : range.end.line;
  return between(context, range.start.line, last);
}

/** The block that the `}` before the cursor closes, from the line that it begins on. */
export function onTypeFormatting(context: FeatureContext, { position }: DocumentOnTypeFormattingParams): TextEdit[] {
  const { compilation, document } = context;
  const open = openingOf(compilation.parsed.tokens, document.offsetAt(position));
  return open === null ? [] : between(context, document.positionAt(open.startOffset).line, position.line);
}

/** The `{` of the `}` that ends at `offset`. */
function openingOf(tokens: readonly Lexeme[], offset: number): Lexeme | null {
  let depth = 0;
  for (let index = tokens.findLastIndex(({ end }) => end <= offset); index >= 0; index--) {
    const token = tokens[index] as Lexeme;
    const { name } = token.tokenType;
    if (depth === 0 && (name !== "mark.close" || token.end !== offset)) return null;
    if (name === "mark.close") depth++;
    else if (name === "mark.open" && --depth === 0) return token;
  }
  return null;
}

function between(context: FeatureContext, first: number, last: number): TextEdit[] {
  const { compilation, document } = context;
  const edits = formatLines(document.getText(), compilation.parsed, { first, last }, optionsOf(context));
  return toTextEdits(edits, document);
}
function optionsOf({ settings }: FeatureContext): FormatOptions {
  const { keywords } = settings.format;
  return keywords === "keep" ? {} : { keywords };
}

/** Whole lines; at the end of the file the line before gives its end instead. */
function toTextEdits(edits: readonly LineEdit[], document: TextDocument): TextEdit[] {
  const ending = edits.length > 0 ? lineEndOf(document.getText()) : "\n";
  const endOf = (line: number): TextEdit["range"]["end"] => ({ line, character: lineLength(document, line) });
  return joined(edits).map(({ from, to, lines }) => {
    if (to < document.lineCount) {
      const range = { start: { line: from, character: 0 }, end: { line: to, character: 0 } };
      return { range, newText: lines.map((line) => line + ending).join("") };
    }
    const end = endOf(document.lineCount - 1);
    if (from === 0) return { range: { start: { line: 0, character: 0 }, end }, newText: lines.join(ending) };
    return { range: { start: endOf(from - 1), end }, newText: lines.map((line) => ending + line).join("") };
  });
}
/** Edits of lines one behind the other are one: at the end of the file their ranges would overlap. */
function joined(edits: readonly LineEdit[]): readonly LineEdit[] {
  const made: LineEdit[] = [];
  for (const edit of edits) {
    const last = made.at(-1);
    if (last?.to !== edit.from) made.push(edit);
    else made[made.length - 1] = { from: last.from, to: edit.to, lines: [...last.lines, ...edit.lines] };
  }
  return made;
}
function lineLength(document: TextDocument, line: number): number {
  const text = document.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } });
  return text.replace(/[\n\r]+$/u, "").length;
}
