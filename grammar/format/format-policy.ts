// A file's text → the same file as it should look, or the lines of it that change. Lossless, and proven so at every call. A file with
// syntax errors is left alone.
import type { Locale, Diagnostic } from "../diagnostic.js";
import { keywordLanguage } from "../assist/keyword-language.js";
import { parse, type ParseResult } from "../parse.js";
import type { Source } from "../source.js";
import { lineEdits, lineEndOf, linesOf, type LineEdit } from "./line-edits.js";
import { written } from "../wording/report.js";
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
  const found = parse(source);
  const diagnostics = errorsOf(found);
  if (diagnostics.length > 0) return { text: null, diagnostics };
  const text = written(source.text, found.diagnostics);
  const parsed = text === source.text ? found : parse({ ...source, text });
  const made = write({ text, parsed }, styleOf(text, parsed, options));
  if (made === null) return { text: null, diagnostics };
  return { text: made.text.replaceAll("\n", lineEndOf(source.text)), diagnostics: [] };
}

/** What formatting changes in a text that was parsed, by whole lines; nothing where the text is left alone. */
export function formatEdits(text: string, parsed: ParseResult, options: FormatOptions = {}): readonly LineEdit[] {
  if (errorsOf(parsed).length > 0) return [];
  if (written(text, parsed.diagnostics) !== text) return replaced(text, formatPolicy({ path: "", text }, options).text);
  const read = { text, parsed };
  const made = write(read, styleOf(text, parsed, options));
  return made === null ? [] : lineEdits(read, made, 0);
}

/** The lines from the first that differs to the last one. */
function replaced(text: string, made: string | null): readonly LineEdit[] {
  const [old, fresh] = [linesOf(text), linesOf(made ?? text)];
  let [from, behind] = [0, 0];
  while (from < Math.min(old.length, fresh.length) && old[from] === fresh[from]) from++;
  while (behind < Math.min(old.length, fresh.length) - from && old.at(-1 - behind) === fresh.at(-1 - behind)) behind++;
  if (from === old.length && from === fresh.length) return [];
  return [{ from, to: old.length - behind, lines: fresh.slice(from, fresh.length - behind) }];
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
