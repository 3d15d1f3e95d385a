// Rows as the INSERT statements of a database.
import { DIALECTS, type DialectName } from "../../../compiler/bulk/sql/dialects/index.js";
import type { Row, TableColumn } from "./people.js";

/** `CREATE TABLE`, then the rows, so many a statement. */
export function tableOf(
  dialect: DialectName,
  table: string,
  columns: readonly TableColumn[],
  rows: readonly Row[],
): readonly string[] {
  const { name, types, text, day } = DIALECTS[dialect];
  const all = [{ name: "_id", type: "integer" as const }, ...columns];
  const literal = (value: Row[string], type: TableColumn["type"]): string => {
    if (value === null) return "NULL";
    if (type === "integer") return String(BigInt(value));
    if (type === "day") return day(String(value));
    return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : text(String(value));
  };
  const engine = dialect === "clickhouse" ? " ENGINE = Memory" : "";
  const values = rows.map(
    (row, index) =>
      `(${[String(index), ...columns.map((column) => literal(row[column.name] ?? null, column.type))].join(", ")})`,
  );
  const statements = [
    `CREATE TABLE ${name(table)} (${all.map((column) => `${name(column.name)} ${types[column.type]}`).join(", ")})${engine}`,
  ];
  for (let at = 0; at < values.length; at += 500)
    statements.push(`INSERT INTO ${name(table)} VALUES ${values.slice(at, at + 500).join(", ")}`);
  return statements;
}
