// Tables with a line a row, their cells parted by bars, tabs or wide gaps.
import type { Cell, Looked, Row } from "./table.js";
import { cellIn, CLAUSE } from "./table.js";

/** A cell that states something: a bare number, or one with a unit; a head may name a year. */
const STATED = /^[0-9０-９.,，\s]+$|[0-9０-９]\s*(?:[%％元万人岁天日]|个月)/u;
/** In UTF-16 units: a longer cell is running text where it stands alone in its row. */
const SHORT = 24;
/** Between cells; 合  计 is one word. */
const BLANKS = /(?<![合总小][ \u3000]*)[ \u3000]{2,}|(?<=[合总小])[ \u3000]{2,}(?![ \u3000]*计)/gu;

/** A line with its cells; null where it is no row of a table. */
export function cellsOf(line: Cell): Row | null {
  const cells = /[|│┃]/u.test(line.text) ? barred(line) : split(line, line.text.includes("\t") ? /\t/gu : BLANKS);
  const full = cells.filter((cell) => cell !== null);
  // A line that begins with a clause's number is that clause, whatever gap stands in it.
  if (cells.length < 2 || full.length === 0 || CLAUSE.test(line.text.trim())) return null;
  const alone = full.length === 1 && (full[0]?.text ?? "");
  return typeof alone === "string" && (alone.length > SHORT || /[。；：;:]$/u.test(alone)) ? null : cells;
}

/** `|---|:--:|`: between a head and its rows. */
function isRule(line: Cell): boolean {
  return /^[\s|│┃┌┬┐├┼┤└┴┘─━+:=-]+$/u.test(line.text) && /[-─━=]/u.test(line.text);
}

/** The table that begins with a line; null where there is none, and the index behind the lines that were looked at. */
export function separatedTable(lines: readonly Cell[], from: number): Looked {
  const rows: Row[] = [];
  let last = from;
  for (let at = from; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined) break;
    if (rows.length > 0 && (line.text.trim() === "" || isRule(line))) continue;
    const cells = cellsOf(line);
    if (cells === null || (rows.length === 0 && !opens(line, cells))) break;
    rows.push(cells);
    last = at;
  }
  const next = Math.max(last, from) + 1;
  // `表1  单位：元` stands above the head.
  const above = rows[0]?.some((cell) => /^[（(]?(?:计量)?单位\s*[:：]/u.test(cell?.text ?? "")) === true ? 1 : 0;
  const own = rows.slice(above);
  const [start, end] = [lines[from], lines[last]];
  const counts = own.some((row) => row.some((cell) => /[0-9０-９]/u.test(cell?.text ?? "")));
  if (own.length < 2 || !counts || start === undefined || end === undefined) return { table: null, next };
  const headed = own[0]?.every((cell) => cell === null || !STATED.test(cell.text)) === true;
  const table = {
    start: start.start,
    end: end.end,
    head: headed ? (own[0] ?? []) : [],
    rows: headed ? own.slice(1) : own,
  };
  return { table, next };
}

/** A table begins with several cells, and not with the number of an item. */
function opens(line: Cell, cells: Row): boolean {
  return cells.filter((cell) => cell !== null).length > 1 && !/^\s*[0-9０-９]{1,2}\s*[.．、]/u.test(line.text);
}

function barred(line: Cell): Row {
  const inner = /^\s*[|│┃]?(.*?)[|│┃]?\s*$/u.exec(line.text)?.[1] ?? "";
  const from = line.text.indexOf(inner);
  return split({ ...line, start: line.start + from, text: inner }, /[|│┃]/gu);
}

function split(line: Cell, mark: RegExp): Row {
  const cells: (Cell | null)[] = [];
  // Blanks in front of a line are an indent, a tab is an empty first cell.
  let from = /^[ \u3000]*/u.exec(line.text)?.[0].length ?? 0;
  for (const match of line.text.matchAll(mark)) {
    if (match.index < from) continue;
    cells.push(cellIn(line, from, match.index));
    from = match.index + match[0].length;
  }
  cells.push(cellIn(line, from, line.text.length));
  // Blanks behind the last cell are no gap; a tab or a bar behind it is an empty cell.
  if (mark.source.includes(" ") && cells.length > 1 && cells.at(-1) === null) cells.pop();
  return cells;
}
