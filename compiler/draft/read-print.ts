// Printed text → its clauses with their headings, sentences and tables, in the order of the print.
import { findClauses } from "../source-text/find-clauses.js";
import type { PrintedClause } from "../source-text/printed.js";
import { findTables } from "../source-text/tables/find-tables.js";
import type { Table } from "../source-text/tables/table.js";
import { HEADINGS, toldBy } from "./headings.js";
import type { Told } from "./headings.js";
import { bodyOf } from "./sentences.js";
import type { Sentence } from "./sentences.js";

export interface DraftClause {
  readonly printed: PrintedClause;
  readonly heading: string | null;
  readonly told: Told;
  readonly sentences: readonly Sentence[];
  readonly tables: readonly Table[];
}
export interface ReadPrint {
  readonly all: readonly PrintedClause[];
  readonly clauses: readonly DraftClause[];
}

/** @param says whether a short line says something by itself, and so is no heading */
export function readPrint(print: string, says: (text: string) => boolean): ReadPrint {
  const tables = findTables(print, { start: 0, end: print.length });
  const all = findClauses(print, { headings: HEADINGS, tails: [] }, tables);
  const headings = new Map<string, string>();
  const clauses: DraftClause[] = [];
  for (const printed of all) {
    if (printed.kind !== "clause" && printed.kind !== "annex") continue;
    const inside = tables.filter(({ start, end }) => printed.start <= start && end <= printed.end);
    const { heading, sentences } = bodyOf(print, spansBetween(print, printed, inside), says);
    const own = printed.form === "words" && printed.kind === "clause" ? printed.label : heading;
    headings.set(printed.key, own ?? "");
    const around = printed.around.map((key) => headings.get(key) ?? "");
    clauses.push({ printed, heading: own, told: toldBy([...around, own ?? ""]), sentences, tables: inside });
  }
  return { all, clauses: clauses.length > 0 ? clauses : whole(print, all, says) };
}

/** A print without clauses: what its front says, outside of any. */
function whole(print: string, all: readonly PrintedClause[], says: (text: string) => boolean): readonly DraftClause[] {
  return all
    .filter(({ kind }) => kind === "front")
    .map((front) => {
      const { sentences } = bodyOf(print, [front], says);
      const printed = { ...front, label: "" };
      return {
        printed,
        heading: null,
        told: toldBy([""]),
        tables: [],
        sentences: sentences.filter(({ text }) => /[0-9]/u.test(text) || says(text)),
      };
    });
}

function spansBetween(print: string, clause: PrintedClause, tables: readonly Table[]) {
  // A heading without a number stands in front of its text, sometimes in the same line.
  const labelled = clause.form === "words" && clause.kind === "clause" && print.startsWith(clause.label, clause.start);
  const starts = [labelled ? clause.start + clause.label.length : clause.body, ...tables.map(({ end }) => end)];
  const ends = [...tables.map(({ start }) => start), clause.end];
  return starts.map((start, index) => ({ start, end: ends[index] ?? clause.end }));
}
