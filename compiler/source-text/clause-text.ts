// What an editor shows of a clause: its printed text, and what of it is still open.
import type { Clause } from "../semantics/model.js";
import type { Coverage } from "./coverage.js";
import { figureText } from "./figure-text.js";
import type { PrintedFigure } from "./printed.js";

interface Compared {
  readonly coverage: Coverage | null;
}
export interface OpenFigure extends PrintedFigure {
  /** As printed, without blanks. */
  readonly text: string;
}

/**
 * The printed text of a clause, lines that a page break split joined again; null where the file has no 原文 at hand or the clause is
 * not found in it.
 */
export function clauseText({ coverage }: Compared, clause: Clause): string | null {
  if (coverage === null) return null;
  const texts = coverageOf(coverage, clause)?.texts.filter(({ kind }) => kind !== "listed") ?? [];
  if (texts.length === 0) return null;
  return texts.map(({ start, end }) => joined(coverage.notice.source.text.slice(start, end))).join("\n");
}

/** The figures of a clause's text that are neither encoded nor waived, in text order. */
export function openFigures({ coverage }: Compared, clause: Clause): readonly OpenFigure[] {
  if (coverage === null) return [];
  const open = coverageOf(coverage, clause)?.printed.filter(({ state }) => state === "open") ?? [];
  return open.map(({ printed }) => ({ ...printed, text: figureText(coverage.notice.source.text, printed) }));
}

function coverageOf(coverage: Coverage, clause: Clause) {
  // Editors ask with the clause of a newer model of the same file.
  return coverage.clauses.find((item) => item.clause?.key === clause.key);
}
/** A break without a closing mark in front of it, and with a word behind it, is the page's. */
function joined(text: string): string {
  return text
    .replace(/([\p{Script=Han}0-9，、])\s*[\r\n]\s*(?=[\p{Script=Han}0-9])/gu, (whole, before: string, at: number) =>
      lineLength(text, at) < 20 ? whole.replace(/\s*[\r\n]\s*/u, "\n") : before,
    )
    .trim();
}
function lineLength(text: string, end: number): number {
  return end - Math.max(text.lastIndexOf("\n", end), text.lastIndexOf("\r", end));
}
