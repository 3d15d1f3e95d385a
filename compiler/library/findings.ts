// Findings as a program shows them: with lines and columns, in either language.
import { lineStarts, positionAt, render, type Diagnostic, type Locale, type Source } from "@zhengce/grammar";
import type { Compilation } from "../compile.js";

/** A finding with the place where it begins: line and column from 1, columns in UTF-16 units. */
export interface Finding extends Diagnostic {
  readonly line: number;
  readonly column: number;
}

/** All findings of a compilation, placed in the texts that they point into. */
export function findingsOf(compilation: Compilation): readonly Finding[] {
  const starts = new Map(textsIn(compilation).map(({ path, text }) => [path, lineStarts(text)]));
  return compilation.diagnostics.map((found) => placed(found, starts.get(found.path) ?? [0]));
}

/** The notice, what it was compared with, and the notices of which it takes over. */
export function textsIn({ source, coverage, conformance, takenOver }: Compilation): readonly Source[] {
  const others = [coverage?.notice.source, conformance?.superior.source, ...takenOver];
  return [source, ...others.filter((other) => other !== undefined)];
}

/** A finding of a text that begins its lines at `starts`. */
export function placed(found: Diagnostic, starts: readonly number[]): Finding {
  const { line, column } = positionAt(starts, found.start);
  return { ...found, line, column };
}

/** One line: `a.policy:3:5 error 总数是 … [annex-sum]`. */
export function sayFinding(finding: Finding, locale: Locale): string {
  const { path, line, column, severity, code } = finding;
  return `${path}:${line}:${column} ${severity} ${render(finding, locale)} [${code}]`;
}
