// Printed text → the notice with its clauses and their figures. Pure text, helped by what the .policy file's labels tell of headings.
import { clauseKey } from "../semantics/clauses.js";
import type { Model } from "../semantics/model.js";
import { findClauses } from "./find-clauses.js";
import { findFigures } from "./find-figures.js";
import { pageLines } from "./page-lines.js";
import { settingOf } from "./plain-text.js";
import { figuresOfTable } from "./table-figures.js";
import type { PrintedClause, PrintedFigure, PrintedNotice, SourceText } from "./printed.js";
import { titlesOf } from "./titles.js";

const TAIL = "后段";

/** Reads the print. Never throws; a text without clauses is all front. */
export function readNotice(source: SourceText, model: Model): PrintedNotice {
  const keys = [...model.clauses.values()].filter(({ label }) => label !== null).map(({ name }) => clauseKey(name));
  const headings = new Set<string>();
  for (const { name } of model.clauses.values()) {
    const words = /^[^（()）0-9]+/u.exec(name)?.[0].replace(TAIL, "") ?? "";
    if (words !== "" && !/^[一二三四五六七八九十]{1,3}$|^附[件表]|^第.*条$/u.test(words)) headings.add(words);
  }
  const clauses = findClauses(source.text, {
    headings: [...headings],
    tails: keys.filter((key) => key.endsWith(TAIL)),
  });
  return { source, clauses, figures: clauses.flatMap((clause) => figuresOf(source.text, clause)) };
}

function figuresOf(text: string, clause: PrintedClause): readonly PrintedFigure[] {
  if (clause.kind === "annex") return figuresOfTable(text, clause);
  const titles = titlesOf(text, clause);
  const page = clause.kind === "front" || clause.kind === "closing" ? pageLines(text, clause, clause.kind) : [];
  let year: number | null = null;
  let last = clause.body;
  return findFigures(text, clause.body, clause.end).map(({ start, end, figure, unit }) => {
    if (/[。！？]/u.test(text.slice(last, start))) year = null;
    last = end;
    const title = titles.find((span) => span.start <= start && end <= span.end) ?? null;
    const setting = settingOf(text, { start, end });
    const asked = !unit && !page.some((line) => line.start <= start && end <= line.end);
    const found: PrintedFigure = { start, end, figure, asked, clause, year, setting, row: null, title };
    const stated = figure.kind === "date" || figure.kind === "month" || figure.kind === "year" ? figure.year : null;
    if (stated !== null && title === null) year = stated;
    return found;
  });
}
