// Tables taken out of a page with a cell a line: with 序号 in the head the numbers of the rows part them; without, the kinds of cells that
// come back again and again tell how many make a row.
import type { Cell, Looked, Row } from "./table.js";
import { bareNumber, cellIn, CLAUSE, isSerialHead, isTotal } from "./table.js";

/** Wider tables are not looked for. */
const WIDEST = 12;
/** In UTF-16 units: a longer line is running text. */
const SHORT = 24;
/** Short lines above the head, and below the last row, that may belong to no table: its title, a signature. */
const STRAY = 4;
/** How far on the next row's number is looked for. */
const AHEAD = 60;

/** The table that begins with a line; null where there is none, and the index behind the lines that were looked at. */
export function tableOfLines(lines: readonly Cell[], from: number): Looked {
  return isSerialHead(cellAt(lines, from)) ? numbered(lines, from) : periodic(lines, from);
}

function numbered(lines: readonly Cell[], from: number): Looked {
  const none: Looked = { table: null, next: from + 1 };
  const head: Cell[] = [];
  let at = from;
  for (; at < lines.length && head.length <= WIDEST; at++) {
    const cell = cellAt(lines, at);
    if (cell === null) continue;
    if (isSerial(cell, 1)) break;
    head.push(cell);
  }
  if (head.length < 2 || head.length > WIDEST || at >= lines.length) return none;
  const rows: Cell[][] = [];
  let last = at;
  for (; at < lines.length; at++) {
    const cell = cellAt(lines, at);
    if (cell === null) continue;
    const row = rows.at(-1);
    if (isSerial(cell, rows.length + 1) && !isNumberCell(lines, at, row, head.length)) rows.push([cell]);
    else if (row === undefined || CLAUSE.test(cell.text)) break;
    else if (isFull(row, head.length) && !isTotal(cell.text) && !goesOn(lines, at, rows.length + 1)) break;
    else row.push(cell);
    last = at;
  }
  const [start, end] = [lines[from], lines[last]];
  if (start === undefined || end === undefined) return none;
  return { table: { start: start.start, end: end.end, head, rows: withTotals(rows, head.length) }, next: last + 1 };
}

/** A row that still wants its cells may have the next serial number as one of them. */
function isNumberCell(lines: readonly Cell[], at: number, row: readonly Cell[] | undefined, width: number): boolean {
  if (row === undefined || row.length >= width) return false;
  const next = lines.slice(at + 1, at + AHEAD).find((line) => line.text.trim() !== "");
  return next !== undefined && row.length > 1 && bareNumber(next.text) !== null;
}

/** A row with all its cells, and no total behind them. */
function isFull(row: readonly Cell[], width: number): boolean {
  return row.length >= width && !isTotal(row.at(width)?.text ?? "");
}

/** Another row follows: what stands in front of it is the row's last cell. */
function goesOn(lines: readonly Cell[], at: number, serial: number): boolean {
  return lines.slice(at + 1, at + AHEAD).some((line) => isSerial(line, serial));
}

/** Cells behind a full row belong to its last cell, but for a total: that is a row of its own. */
function withTotals(rows: readonly (readonly Cell[])[], width: number): readonly Row[] {
  return rows.flatMap((row): readonly Row[] => {
    const total = row.findIndex((cell, index) => index >= width && isTotal(cell.text));
    if (total < 0) return [row];
    return [row.slice(0, total), row.slice(total)];
  });
}

/** A head without numbers, then rows whose columns are all numbers or all words. */
function periodic(lines: readonly Cell[], from: number): Looked {
  const run: Cell[] = [];
  let next = from;
  for (; next < lines.length; next++) {
    const cell = cellAt(lines, next);
    if (cell === null) continue;
    if (!isShort(cell) || isSerialHead(cell) || (CLAUSE.test(cell.text) && next > from)) break;
    run.push(cell);
  }
  const behind = { table: null, next: Math.max(next, from + 1) };
  if (!run.some(({ text }) => bareNumber(text) !== null)) return behind;
  for (let lost = 0; lost <= 2 * STRAY; lost++) {
    for (let above = Math.max(0, lost - STRAY); above <= Math.min(lost, STRAY); above++) {
      const own = run.slice(above, run.length - lost + above);
      const width = own.length < 4 ? null : widthOf(own);
      const [start, end] = [own[0], own.at(-1)];
      if (width === null || start === undefined || end === undefined) continue;
      const rows = Array.from({ length: own.length / width - 1 }, (_, row) =>
        own.slice((row + 1) * width, (row + 2) * width),
      );
      return { table: { start: start.start, end: end.end, head: own.slice(0, width), rows }, next };
    }
  }
  return behind;
}

/** No running text, and no row of a table that parts its cells itself. */
function isShort({ text }: Cell): boolean {
  return text.length <= SHORT && !/[。；！？，;!?\t|│┃]|[:：]$/u.test(text);
}

function widthOf(run: readonly Cell[]): number | null {
  const isNumber = run.map(({ text }) => bareNumber(text) !== null);
  for (let width = 2; width <= WIDEST && width * 2 <= run.length; width++) {
    if (run.length % width !== 0 || isNumber.slice(0, width + 1).some(Boolean)) continue;
    const even = isNumber.every((number, at) => at < width || number === isNumber[width + (at % width)]);
    if (even && isNumber.slice(width).some(Boolean)) return width;
  }
  return null;
}

function cellAt(lines: readonly Cell[], at: number): Cell | null {
  const line = lines[at];
  return line === undefined ? null : cellIn(line, 0, line.text.length);
}
function isSerial({ text }: Cell, number: number): boolean {
  return text.trim().normalize("NFKC") === String(number);
}
