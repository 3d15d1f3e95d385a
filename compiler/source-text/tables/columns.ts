// What each column of a table holds: the serial numbers of its rows, numbers that are names, or amounts, percentages and counts, as its head or a
// line above the table says. How far a row that lacks its first cells stands to the left.
import { greatest } from "@zhengce/grammar";
import { bareNumber, isSerialHead } from "./table.js";
import type { Cell, Row, Table } from "./table.js";

/** `myriads` and `myriadCount` are 万元 and 万人. */
export type Unit = "yuan" | "myriads" | "percent" | "count" | "myriadCount";
export interface Column {
  /** Without blanks; "" where the table has no head. */
  readonly head: string;
  /** Its numbers say nothing of the notice: serial numbers, telephone numbers. */
  readonly idle: boolean;
  readonly unit: Unit;
}
const NAMELESS = /电话|手机|热线|号码|邮编|编码|代码|账号|账户/u;

/** @param around text in which a unit for the whole table may stand, 单位：元 */
export function columnsOf(table: Table, around: string): readonly Column[] {
  const serial = serialColumn(table);
  const usual = unitIn(around, /(?:[（(]|单位\s*[:：]\s*)[^（()）\r\n]{0,6}?/u) ?? "count";
  return Array.from({ length: greatest([table.head.length, ...table.rows.map((row) => row.length)]) }, (_, at) => {
    const head = (table.head[at]?.text ?? "").replace(/\s/gu, "");
    const unit = unitIn(wordsAbove(table, at), /(?:[（(/]|单位\s*[:：])[^（()）]{0,6}?/u) ?? usual;
    return { head, idle: at === serial || NAMELESS.test(head), unit };
  });
}

/** So that the numbers of a row whose first cells are merged into those above meet columns of numbers. */
export function shiftsOf({ head, rows }: Table): (row: Row) => number {
  const full = rows.filter((row) => row.length >= head.length);
  const says = head.map((cell, column) =>
    full.length > 0
      ? full.some((row) => isNumber(row[column]))
      : /[（(].*[)）]|金额|标准|数|比例/u.test(cell?.text ?? ""),
  );
  return (row) => {
    const most = row.length < 2 ? 0 : head.length - row.length;
    for (let shift = 0; shift <= most; shift++)
      if (row.every((cell, at) => cell === null || isNumber(cell) === says[at + shift])) return shift;
    return 0;
  };
}

export function isNumber(cell: Cell | null | undefined): boolean {
  return cell !== null && cell !== undefined && bareNumber(cell.text) !== null;
}

/** The column that counts the rows, by its head or by its numbers; a total has none. -1 where there is none. */
function serialColumn({ head, rows }: Table): number {
  const headed = head.findIndex(isSerialHead);
  if (headed >= 0) return headed;
  const counted = rows.filter(
    ([first, second]) => isNumber(first) && second !== undefined && second !== null && !isNumber(second),
  );
  const counts = counted.length > 1 && counted.every((row, index) => bareNumber(row[0]?.text ?? "") === index + 1);
  return counts ? 0 : -1;
}

/** The head of a column, and where a head has two lines what stands above its first number. */
function wordsAbove({ head, rows }: Table, column: number): string {
  const first = rows.findIndex((row) => isNumber(row[column]));
  const above = rows.slice(0, Math.max(0, first)).map((row) => row[column]?.text ?? "");
  // A head that is merged over several columns stands in the first of them.
  const merged = head.slice(0, column + 1).findLast((cell) => cell !== null);
  return [merged?.text ?? "", ...above].join(" ");
}

function unitIn(text: string, lead: RegExp): Unit | null {
  const unit = new RegExp(`${lead.source}(万元|元|%|％|万?[人户名])`, "u").exec(text)?.[1];
  if (unit === undefined) return null;
  if (unit === "万元") return "myriads";
  if (unit.startsWith("万")) return "myriadCount";
  return unit === "元" ? "yuan" : /[%％]/u.test(unit) ? "percent" : "count";
}
