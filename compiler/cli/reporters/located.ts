// A finding with its places as people count them: lines and columns from 1, columns in UTF-16 units. All reporters start here.
import { lineStarts, positionAt, render, type Diagnostic, type Locale, type Severity } from "@zhengce/grammar";

export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}
/** One element of `zhengce check --json`. */
export interface LocatedFinding extends Place {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly related: readonly (Place & { readonly message: string })[];
  readonly fixable: boolean;
}
/** What reporters need to know of a file: its text, by the path that findings carry. */
export type Texts = ReadonlyMap<string, string>;

/** Findings in the order given, worded in `locale`. Offsets past the end of their text are cut to it. */
export function locate(diagnostics: readonly Diagnostic[], texts: Texts, locale: Locale): readonly LocatedFinding[] {
  const starts = new Map<string, readonly number[]>();
  const place = (file: string, start: number, end: number): Place => {
    const text = texts.get(file) ?? "";
    let lines = starts.get(file);
    if (lines === undefined) starts.set(file, (lines = lineStarts(text)));
    const from = positionAt(lines, Math.min(start, text.length));
    const to = positionAt(lines, Math.min(Math.max(start, end), text.length));
    return { file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
  };
  return diagnostics.map((finding) => ({
    ...place(finding.path, finding.start, finding.end),
    code: finding.code,
    severity: finding.severity,
    message: render(finding, locale),
    related: finding.related.map((related) => ({
      ...place(related.path ?? finding.path, related.start, related.end),
      message: related.message[locale],
    })),
    fixable: finding.fixable,
  }));
}
