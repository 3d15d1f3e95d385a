// A table → its figures, each with the names of its row: a cell that is a bare number is an amount, a percentage or a count, as the head of its
// column or a line above the table says. Merged cells hold for the rows below them.
import { append, greatest } from "@zhengce/grammar";
import { findFigures } from "../find-figures.js";
import type { FoundFigure } from "../find-figures.js";
import type { Figure } from "../figure.js";
import { bareNumber, isSerialHead } from "./table.js";
import type { Cell, Row, Table } from "./table.js";

/** A figure of a cell. */
export interface CellFigure extends FoundFigure {
  /** The words of its row, the nearest first; of each row where its cell is merged over several. */
  readonly row: readonly string[];
  /** The head of its column, or "". */
  readonly column: string;
}

/** Columns whose numbers are names. */
const NAMELESS = /电话|手机|热线|号码|邮编|编码|代码|账号|账户/u;

/** @param around text in which a unit for the whole table may stand, 单位：元 */
export function figuresOfTable(text: string, table: Table, around: string): readonly CellFigure[] {
  const found: (CellFigure & { readonly row: string[] })[] = table.head.flatMap((cell) =>
    cell === null ? [] : findFigures(text, cell.start, cell.end).map((figure) => ({ ...figure, row: [], column: "" })),
  );
  const width = greatest([table.head.length, ...table.rows.map((row) => row.length)]);
  const [isSerial, shiftOf] = [serialColumn(table), shifts(table)];
  const words: (string | null)[] = [];
  const numbers: ((CellFigure & { readonly row: string[] }) | null)[] = [];
  for (const row of table.rows) {
    const shift = shiftOf(row);
    const cells = Array.from({ length: width }, (_, column) => row[column - shift] ?? null);
    cells.forEach((cell, column) => {
      if (cell !== null && bareNumber(cell.text) === null) words[column] = bare(cell.text);
    });
    const first = cells.findIndex(
      (cell, column) => cell !== null && bareNumber(cell.text) !== null && !isSerial(column),
    );
    const namesFor = (column: number): string[] => {
      const left = cells.flatMap((_, at) => (at < column && (at < first || first < 0) ? (words[at] ?? []) : []));
      const any = left.length > 0 ? left : cells.flatMap((cell, at) => (cell === null ? [] : (words[at] ?? [])));
      return [...new Set(any)].reverse();
    };
    const named = cells.some((cell) => cell !== null && bareNumber(cell.text) === null);
    cells.forEach((cell, column) => {
      const head = table.head[column]?.text ?? "";
      if (cell === null) {
        if (named && column > 0) append(numbers[column]?.row ?? [], namesFor(column));
        return;
      }
      const value = bareNumber(cell.text);
      if (value !== null && (isSerial(column) || NAMELESS.test(head))) return;
      const row = namesFor(column);
      const own = { row: value === null ? [bare(cell.text), ...row] : row, column: bare(head) };
      const figures =
        value === null
          ? findFigures(text, cell.start, cell.end)
          : [numberIn(cell, value, unitOf(table, column, around))];
      const made = figures.map((figure) => ({ ...figure, ...own }));
      append(found, made);
      numbers[column] = value === null ? null : (made[0] ?? null);
    });
  }
  return found;
}

/** How far a row that lacks its first cells, merged into those above, stands to the left: so that its numbers meet columns of numbers. */
function shifts({ head, rows }: Table): (row: Row) => number {
  const full = rows.filter((row) => row.length >= head.length);
  const says = (column: number): boolean =>
    full.length > 0
      ? full.some((row) => isNumber(row[column]))
      : /[（(].*[)）]|金额|标准|数|比例/u.test(head[column]?.text ?? "");
  return (row) => {
    const most = row.length < 2 ? 0 : head.length - row.length;
    for (let shift = 0; shift <= most; shift++)
      if (row.every((cell, at) => cell === null || isNumber(cell) === says(at + shift))) return shift;
    return 0;
  };
}

/** The column that counts the rows, by its head or by its numbers; a total has none. */
function serialColumn({ head, rows }: Table): (column: number) => boolean {
  const headed = head.findIndex(isSerialHead);
  if (headed >= 0) return (column) => column === headed;
  const counted = rows.filter((row) => isNumber(row[0]) && row[1] != null && !isNumber(row[1]));
  const counts = counted.length > 1 && counted.every((row, index) => bareNumber(row[0]?.text ?? "") === index + 1);
  return (column) => counts && column === 0;
}
function isNumber(cell: Cell | null | undefined): boolean {
  return cell != null && bareNumber(cell.text) !== null;
}

type Unit = "yuan" | "myriads" | "percent" | "count";
function unitOf({ head, rows }: Table, column: number, around: string): Unit {
  const above: string[] = [head[column]?.text ?? ""];
  for (const row of rows) {
    const cell = row[column];
    if (cell != null && bareNumber(cell.text) !== null) break;
    if (cell != null) above.push(cell.text);
  }
  return (
    unitIn(above.join(" "), /(?:[（(/]|单位\s*[:：])[^（()）]{0,6}?/u) ??
    unitIn(around, /(?:[（(]|单位\s*[:：]\s*)[^（()）\r\n]{0,6}?/u) ??
    "count"
  );
}
function unitIn(text: string, lead: RegExp): Unit | null {
  const unit = new RegExp(`${lead.source}(万元|元|%|％|人|户|名)`, "u").exec(text)?.[1];
  if (unit === undefined) return null;
  return unit === "万元" ? "myriads" : unit === "元" ? "yuan" : /[%％]/u.test(unit) ? "percent" : "count";
}

function numberIn({ start, end }: Cell, value: number, unit: Unit): FoundFigure {
  const figure: Figure =
    unit === "yuan"
      ? { kind: "integer", value }
      : unit === "myriads"
        ? { kind: "money", fen: Math.round(value * 1_000_000) }
        : unit === "percent"
          ? { kind: "percent", ppm: Math.round(value * 10_000) }
          : { kind: "count", value };
  return { start, end, figure, unit: false };
}

function bare(text: string): string {
  return text.replace(/\s/gu, "");
}
