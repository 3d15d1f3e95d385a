// A table → its figures, each with the names of its row. Merged cells hold for the rows below them.
import { append } from "@zhengce/grammar";
import { findFigures } from "../find-figures.js";
import type { FoundFigure } from "../find-figures.js";
import type { Figure } from "../figure.js";
import { columnsOf, isNumber, shiftsOf } from "./columns.js";
import type { Column, Unit } from "./columns.js";
import { bareNumber } from "./table.js";
import type { Cell, Row, Table } from "./table.js";

/** A figure of a cell. */
export interface CellFigure extends FoundFigure {
  /** The words of its row, the nearest first; of each row where its cell is merged over several. */
  readonly row: readonly string[];
  /** The head of its column, or "". */
  readonly column: string;
}
/** `row` grows where a cell below is merged into its own. */
interface Made extends CellFigure {
  readonly row: string[];
}

/** @param around text in which a unit for the whole table may stand, 单位：元 */
export function figuresOfTable(text: string, table: Table, around: string): readonly CellFigure[] {
  const columns = columnsOf(table, around);
  const shiftOf = shiftsOf(table);
  const found: Made[] = table.head.flatMap((cell) =>
    cell === null ? [] : findFigures(text, cell.start, cell.end).map((figure) => ({ ...figure, row: [], column: "" })),
  );
  /** By column, the words and the number that stand there or merged above. */
  const [words, numbers] = [new Map<number, string>(), new Map<number, Made>()];
  for (const row of table.rows) {
    const shift = shiftOf(row);
    const cells = columns.map((_, at) => row[at - shift] ?? null);
    cells.forEach((cell, at) => {
      if (cell !== null && !isNumber(cell)) words.set(at, bare(cell.text));
    });
    const namesFor = namer(cells, columns, words);
    cells.forEach((cell, at) => {
      if (cell === null) {
        append(numbers.get(at)?.row ?? [], cells.some(isWords) ? namesFor(at) : []);
        return;
      }
      const made = figuresIn(text, cell, columns[at]).map((figure) => ({ ...figure, row: namesFor(at) }));
      if (!isNumber(cell)) for (const { row: names } of made) names.unshift(bare(cell.text));
      append(found, made);
      numbers.delete(at);
      if (isNumber(cell) && made[0] !== undefined) numbers.set(at, made[0]);
    });
  }
  return found;
}

/** The words to the left of the row's numbers, merged ones too; where there are none, the words of the row. */
function namer(
  cells: Row,
  columns: readonly Column[],
  words: ReadonlyMap<number, string>,
): (column: number) => string[] {
  const first = cells.findIndex((cell, at) => isNumber(cell) && columns[at]?.idle !== true);
  const all = cells.flatMap((cell, at) => (cell === null ? [] : (words.get(at) ?? [])));
  return (column) => {
    const until = first < 0 ? column : Math.min(column, first);
    const left = cells.slice(0, until).flatMap((_, at) => words.get(at) ?? []);
    return [...new Set(left.length > 0 ? left : all)].reverse();
  };
}

function figuresIn(
  text: string,
  cell: Cell,
  column: Column | undefined,
): readonly (FoundFigure & { readonly column: string })[] {
  const value = bareNumber(cell.text);
  const { head, idle, unit } = column ?? { head: "", idle: false, unit: "count" };
  if (value === null) return findFigures(text, cell.start, cell.end).map((figure) => ({ ...figure, column: head }));
  if (idle) return [];
  return [{ start: cell.start, end: cell.end, figure: numberIn(value, unit), unit: false, column: head }];
}

/** In 元 it is an amount or a count. */
function numberIn(value: number, unit: Unit): Figure {
  if (unit === "myriads") return { kind: "money", fen: Math.round(value * 1_000_000) };
  if (unit === "percent") return { kind: "percent", ppm: Math.round(value * 10_000) };
  if (unit === "myriadCount") return { kind: "count", value: Math.round(value * 10_000) };
  return { kind: unit === "yuan" ? "integer" : "count", value };
}

function isWords(cell: Cell | null): boolean {
  return cell !== null && !isNumber(cell);
}
function bare(text: string): string {
  return text.replace(/\s/gu, "");
}
