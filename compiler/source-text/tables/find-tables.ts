// Printed text → its tables, wherever they stand.
import type { Span } from "@zhengce/grammar";
import { tableOfLines } from "./one-a-line.js";
import { cellsOf, separatedTable } from "./separated.js";
import type { Table } from "./table.js";
import { linesOf } from "./table.js";

/** In text order, none overlapping another. */
export function findTables(text: string, span: Span): readonly Table[] {
  const lines = linesOf(text, span);
  const tables: Table[] = [];
  for (let at = 0; at < lines.length;) {
    const line = lines[at];
    const parted = line !== undefined && cellsOf(line) !== null;
    const { table, next } = parted ? separatedTable(lines, at) : tableOfLines(lines, at);
    if (table !== null) tables.push(table);
    at = next;
  }
  return tables;
}
