// A file's text → the same file as it should look, or the lines of it that change. Lossless, and proven so at every call. A file with
// syntax errors is left alone.
import type { Locale, Diagnostic } from "../diagnostic.js";
import { keywordLanguage } from "../assist/keyword-language.js";
import { parse, type ParseResult } from "../parse.js";
import type { Source } from "../source.js";
import { lineEdits, lineEndOf, type LineEdit } from "./line-edits.js";
import { write, type Style } from "./write.js";

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
  const diagnostics = errorsOf(parsed);
  if (diagnostics.length > 0) return { text: null, diagnostics };
  const made = write({ text: source.text, parsed }, styleOf(source.text, parsed, options));
  if (made === null) return { text: null, diagnostics };
  return { text: made.text.replaceAll("\n", lineEndOf(source.text)), diagnostics: [] };
}

/** What formatting changes in a text that was parsed, by whole lines; nothing where the text is left alone. */
export function formatEdits(text: string, parsed: ParseResult, options: FormatOptions = {}): readonly LineEdit[] {
  if (errorsOf(parsed).length > 0) return [];
  const read = { text, parsed };
  const made = write(read, styleOf(text, parsed, options));
  return made === null ? [] : lineEdits(read, made, 0);
}

export function errorsOf({ diagnostics }: ParseResult): readonly Diagnostic[] {
  return diagnostics.filter(({ severity }) => severity === "error");
}
export function styleOf(text: string, { tokens }: ParseResult, { keywords, width = 120 }: FormatOptions): Style {
  return {
    words: keywords ?? null,
    marks: keywords ?? keywordLanguage(tokens, text, "zh"),
    width,
    tiers: new Set(),
    level: 0,
  };
}
