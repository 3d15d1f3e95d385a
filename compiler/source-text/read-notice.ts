// Printed text → the notice with its clauses, its tables and their figures. Pure text, helped by what the .policy file's labels tell of headings.
import type { Span } from "@zhengce/grammar";
import type { Model } from "../semantics/model.js";
import { findClauses } from "./find-clauses.js";
import { findFigures } from "./find-figures.js";
import type { FoundFigure } from "./find-figures.js";
import { pageLines } from "./page-lines.js";
import { settingOf } from "./plain-text.js";
import type { PrintedClause, PrintedFigure, PrintedNotice, SourceText } from "./printed.js";
import { findTables } from "./tables/find-tables.js";
import { looseFigures } from "./tables/loose-figures.js";
import type { Table } from "./tables/table.js";
import { figuresOfTable } from "./tables/table-figures.js";
import type { CellFigure } from "./tables/table-figures.js";
import { titlesOf } from "./titles.js";

const TAIL = "后段";

/** Reads the print. Never throws; a text without clauses is all front. */
export function readNotice(source: SourceText, model: Model): PrintedNotice {
  const keys = [...model.clauses.values()].flatMap(({ label, keys: own }) => (label === null ? [] : own));
  const headings = new Set<string>();
  for (const { name } of model.clauses.values()) {
    const words = /^[^（()）0-9]+/u.exec(name)?.[0].replace(TAIL, "") ?? "";
    if (words !== "" && !/^[一二三四五六七八九十]{1,3}$|^附[件表]|^第.*条$/u.test(words)) headings.add(words);
  }
  const found = findTables(source.text, { start: 0, end: source.text.length });
  const known = { headings: [...headings], tails: keys.filter((key) => key.endsWith(TAIL)) };
  const clauses = findClauses(source.text, known, found);
  const stands = ({ kind }: PrintedClause): boolean => kind === "clause" || kind === "tail" || kind === "annex";
  const inside = (clause: PrintedClause): readonly Table[] =>
    stands(clause) ? found.filter(({ start, end }) => clause.start <= start && end <= clause.end) : [];
  const figures = clauses.flatMap((clause) => figuresOf(source.text, clause, inside(clause)));
  return { source, clauses, figures };
}

function figuresOf(text: string, clause: PrintedClause, tables: readonly Table[]): readonly PrintedFigure[] {
  const cell = (found: CellFigure): PrintedFigure => {
    const { start, end, figure, unit, row, column } = found;
    const setting = settingOf(text, found);
    return { start, end, figure, asked: !unit, clause, year: null, setting, row, column, title: null };
  };
  if (clause.kind === "annex" && tables.length === 0) return looseFigures(text, clause).map(cell);
  const around = tables.length === 0 ? "" : unitsAround(text, clause, tables);
  const cells = tables.flatMap((table) => figuresOfTable(text, table, around).map(cell));
  return [...proseOf(text, clause, tables), ...cells].sort((one, other) => one.start - other.start);
}

/** The lines of a clause that may name the unit of its tables: those outside them, and their heads. */
function unitsAround(text: string, clause: PrintedClause, tables: readonly Table[]): string {
  const heads = tables.flatMap(({ head }) => head.map((cell) => cell?.text ?? ""));
  const units = text.slice(clause.start, clause.end).match(/单位\s*[:：]\s*[^\s)）]{1,6}/gu) ?? [];
  return [...heads, ...units].join("\n");
}

function proseOf(text: string, clause: PrintedClause, tables: readonly Span[]): readonly PrintedFigure[] {
  const titles = titlesOf(text, clause);
  const page = clause.kind === "front" || clause.kind === "closing" ? pageLines(text, clause, clause.kind) : [];
  let year: number | null = null;
  let last = clause.body;
  return betweenTables(text, clause, tables).map(({ start, end, figure, unit }) => {
    if (/[。！？]/u.test(text.slice(last, start))) year = null;
    last = end;
    const title = titles.find((span) => span.start <= start && end <= span.end) ?? null;
    const setting = settingOf(text, { start, end });
    const asked = !unit && !page.some((line) => line.start <= start && end <= line.end);
    const found: PrintedFigure = { start, end, figure, asked, clause, year, setting, row: null, column: "", title };
    const stated =
      figure.kind === "date" || figure.kind === "month" || figure.kind === "tenDays" || figure.kind === "year"
        ? figure.year
        : null;
    if (stated !== null && title === null) year = stated;
    return found;
  });
}

function betweenTables(text: string, { body, end }: PrintedClause, tables: readonly Span[]): readonly FoundFigure[] {
  const starts = [body, ...tables.map((table) => table.end)];
  const ends = [...tables.map((table) => table.start), end];
  return starts.flatMap((start, index) => findFigures(text, start, Math.max(start, ends[index] ?? end)));
}
