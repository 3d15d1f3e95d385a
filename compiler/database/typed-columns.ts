// How a column of DuckDB is read, by its type: the cells that the reader of Parquet files gives, too.
import type { Cell } from "../sheets/cell.js";
import { dayOf, Moment, momentCell, numberCell, wholeCell } from "../sheets/typed-cells.js";

export interface TypedColumn {
  readonly name: string;
  /** As DuckDB writes it. */
  readonly type: string;
}
interface ColumnReader {
  /** What is selected for it. */
  readonly select: (sql: string) => string;
  /** Of what is there. */
  readonly cell: (value: unknown) => Cell;
}

const asText = (sql: string): string => `CAST(${sql} AS VARCHAR)`;
const itself = (sql: string): string => sql;
const text: ColumnReader = { select: asText, cell: String };
const moment = (isInstant: boolean): ColumnReader => ({
  select: (sql) => `epoch_us(${sql})`,
  cell: (value) => momentCell(new Moment(value as bigint, 1_000_000n), isInstant),
});

export function columnReader(type: string): ColumnReader {
  if (type === "VARCHAR") return { select: itself, cell: (value) => value as string };
  if (type === "BOOLEAN") return { select: itself, cell: (value) => value as boolean };
  if (/^U?(?:TINYINT|SMALLINT|INTEGER)$/u.test(type)) return { select: itself, cell: (value) => value as number };
  if (/^U?(?:BIGINT|HUGEINT)$/u.test(type)) return { select: itself, cell: (value) => wholeCell(value as bigint) };
  if (type === "FLOAT" || type === "DOUBLE") return { select: itself, cell: (value) => numberCell(value as number) };
  if (type === "DATE") return { select: itself, cell: (value) => dayOf((value as { readonly days: number }).days) };
  if (/^TIMESTAMP(?:_S|_MS|_NS)?$/u.test(type)) return moment(false);
  if (type === "TIMESTAMP WITH TIME ZONE") return moment(true);
  if (/\[\d*\]$|^(?:STRUCT|MAP|UNION)\(/u.test(type))
    return { select: (sql) => asText(`to_json(${sql})`), cell: (value) => JSON.parse(value as string) as Cell };
  return text;
}

/** A test of the rows that a number of this column has lost its last digits in, or a text some character; null: it can't have. */
export function brokenTest({ name, type }: TypedColumn): string | null {
  const sql = `"${name.replaceAll('"', '""')}"`;
  if (type === "FLOAT" || type === "DOUBLE") return `(isfinite(${sql}) AND abs(${sql}) >= 1e15)`;
  const [, digits = "0", scale = "0"] = /^DECIMAL\((\d+),(\d+)\)$/u.exec(type) ?? [];
  if (Number(digits) > 15) return `(abs(CAST(${sql} AS DOUBLE)) * 1e${scale} >= 1e15)`;
  return type === "VARCHAR" ? `(contains(${sql}, chr(65533)) OR contains(${sql}, chr(0)))` : null;
}
