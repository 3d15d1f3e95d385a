// A file's text → the same file as it should look. Lossless, and proven so at every call: what was written is parsed again, and its tree and
// comments compared. A file with syntax errors is left alone.
import type { Locale, Diagnostic } from "../diagnostic.js";
import type { Node } from "../ast.js";
import { keywordLanguage } from "../assist/keyword-language.js";
import { parse, type ParseResult } from "../parse.js";
import type { Source } from "../source.js";
import { layoutOf } from "./layout.js";
import { outlineOf } from "./outline.js";
import { piecesOf } from "./pieces.js";
import { renderFile } from "./render.js";
import { sameComments, sameTree } from "./same-tree.js";

export interface FormatOptions {
  /** Write all keywords, marks and units in this language; absent keeps each word's own. */
  readonly keywords?: Locale;
  /** Display columns; 120 where absent. */
  readonly width?: number;
}
export type Formatted =
  | { readonly text: string; readonly diagnostics: readonly [] }
  /** null: the text was left alone, for its syntax errors, or (without any) because the result would have said something else. */
  | { readonly text: null; readonly diagnostics: readonly Diagnostic[] };

/** Formats a file. Never throws, and never answers with a text that says something else. */
export function formatPolicy(source: Source, options: FormatOptions = {}): Formatted {
  const parsed = parse(source);
  const errors = parsed.diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length > 0) return { text: null, diagnostics: errors };
  for (const terminators of [false, true]) {
    const text = write(source.text, parsed, options, terminators);
    const again = parse({ path: source.path, text });
    const kept = sameComments({ ...parsed, text: source.text }, { ...again, text });
    if (kept && again.diagnostics.length === parsed.diagnostics.length && sameTree(parsed.value, again.value)) {
      return { text, diagnostics: [] };
    }
  }
  return { text: null, diagnostics: [] };
}

function write(text: string, parsed: ParseResult, options: FormatOptions, terminators: boolean): string {
  const language = options.keywords ?? null;
  const marks = language ?? keywordLanguage(parsed.tokens, text, "zh");
  const braces = parsed.tokens.filter(({ tokenType }) => tokenType.name === "mark.open");
  const offsets = braces.map(({ startOffset }) => startOffset);
  const outline = outlineOf(parsed.value, (node) => firstBrace(node, offsets));
  const pieces = piecesOf(text, parsed, { words: language, marks }, outline.names, terminators);
  const lines = renderFile(layoutOf(pieces, outline), 0, { width: options.width ?? 120, apart: outline.apart });
  return lines.length === 0 ? "" : `${lines.join("\n")}\n`;
}

/** The first `{` inside a node, by binary search. */
function firstBrace(node: Node, braces: readonly number[]): number | null {
  let low = 0;
  let high = braces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((braces[middle] as number) < node.start) low = middle + 1;
    else high = middle;
  }
  const found = braces[low];
  return found !== undefined && found < node.end ? found : null;
}
