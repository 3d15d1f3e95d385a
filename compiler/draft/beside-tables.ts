// A table that states no rule → 说明 with its cells: what is reimbursed where, how many people and how much money something comes to.
import { columnsOf } from "../source-text/tables/columns.js";
import type { Column, Unit } from "../source-text/tables/columns.js";
import { bareNumber } from "../source-text/tables/table.js";
import type { Table } from "../source-text/tables/table.js";

const UNITS: Readonly<Record<Unit, string>> = {
  yuan: "元",
  myriads: "万元",
  percent: "%",
  count: "人",
  myriadCount: "万人",
};
const REIMBURSED = /起付|报销|封顶|支付(?:比例|限额)/u;
const RULE = /缴费|缴纳|补助|资助|等待/u;
const SUM = /[（(]万元[)）]/u;

/** The 说明 of a table; null where it might state a rule. */
export function besideIn(table: Table, around: string): string | null {
  const columns = columnsOf(table, around);
  const words = [...columns.map(({ head }) => head), ...table.rows.map(([first]) => first?.text ?? "")].join(" ");
  if (REIMBURSED.test(words) && !RULE.test(words))
    return `说明 "${cellsOf(table, columns, null)}：写的是医疗费用怎样报销，不影响个人缴多少，待核。"`;
  // How much it comes to in all, by the number of people: what one of them gets is stated elsewhere.
  const heads = columns.map(({ head }) => head).filter((head) => head !== "");
  const isReckoned = heads.some((head) => SUM.test(head)) && heads.some((head) => head.includes("人数"));
  return isReckoned && columns.every(({ head, idle }) => head !== "" && !idle)
    ? `说明 "${cellsOf(table, columns, UNITS)}：写的是人数和资金的测算，不影响个人缴多少，待核。"`
    : null;
}

/** The cells of some columns, in the order of the rows. */
export function cellsOf(
  table: Table,
  columns: readonly Column[],
  units: Readonly<Record<Unit, string>> | null,
): string {
  return table.rows
    .map((row) =>
      row
        .map((cell, at) => {
          const text = (cell?.text ?? "").replace(/[\s"\\\p{Cc}]/gu, "");
          const unit = columns[at]?.unit ?? "count";
          return bareNumber(text) === null
            ? text
            : `${text}${units === null ? ownUnit(row, columns, at) : units[unit]}`;
        })
        .join("、"),
    )
    .join("；");
}
/** The unit that the name of the row or the head of the column says: 住院起付标准（元/次）. */
function ownUnit(row: Table["rows"][number], columns: readonly Column[], at: number): string {
  const named = /[（(]([元%])/u.exec(row[0]?.text ?? "")?.[1];
  return named ?? (columns[at]?.unit === "percent" ? "%" : "元");
}
