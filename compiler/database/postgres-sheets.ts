// Tables of PostgreSQL as sheets, by the types of their columns: the cells that a Parquet file gives, too.
import { dayNumber } from "@zhengce/runtime";
import { NO_FAULTS, type Cell, type Sheet } from "../sheets/cell.js";
import { dayOf, Moment, momentCell, numberCell, wholeCell } from "../sheets/typed-cells.js";
import { quoted } from "./duckdb.js";
import type { Postgres } from "./postgres.js";
import { sheetRow } from "./table-sheet.js";

/** Of a schema, or of the ones that are looked through. */
export function tableName(name: string): string {
  return name.split(".").map(quoted).join(".");
}

/** @param name as `tableName` takes it; a table or a view */
export function postgresSheet(db: Postgres, name: string): Sheet {
  return {
    format: "table",
    name,
    from1904: false,
    async *batches() {
      const columns = await columnsOf(db, name);
      yield [{ number: 0, cells: columns.map((column) => column.name), faults: NO_FAULTS }];
      const types = columns.map((column) => ({ name: column.name, type: column.reader.type ?? "" }));
      const list = columns.map((column) => column.reader.select(quoted(column.name))).join(", ");
      let number = 0;
      for await (const rows of db.rows(`SELECT ${list} FROM ${tableName(name)}`))
        yield rows.map((row) => {
          const cells = columns.map(({ reader }, at) => {
            const value = row[at] ?? null;
            return value === null ? null : reader.cell(value);
          });
          return sheetRow(++number, cells, types);
        });
    },
  };
}

/** Those that anybody may see there, by name; of `public` without the schema. */
export async function postgresTables(db: Postgres): Promise<readonly string[]> {
  const found = await db.ask(
    "SELECT table_schema, table_name FROM information_schema.tables " +
      "WHERE table_schema <> 'information_schema' AND table_schema NOT LIKE 'pg\\_%' ORDER BY 1, 2",
  );
  return found.map(([schema, name]) => (schema === "public" ? String(name) : `${String(schema)}.${String(name)}`));
}

interface Reader {
  /** As DuckDB writes it, where a value of it may have lost digits. */
  readonly type?: "DOUBLE" | "DECIMAL";
  readonly select: (sql: string) => string;
  readonly cell: (value: unknown) => Cell;
}
interface PostgresColumn {
  readonly name: string;
  readonly reader: Reader;
}

async function columnsOf(db: Postgres, name: string): Promise<readonly PostgresColumn[]> {
  const found = await db.ask(
    "SELECT a.attname, coalesce(b.typname, t.typname), coalesce(b.typcategory, t.typcategory) FROM pg_attribute a " +
      "JOIN pg_type t ON t.oid = a.atttypid LEFT JOIN pg_type b ON t.typtype = 'd' AND b.oid = t.typbasetype " +
      "WHERE a.attrelid = CAST(CAST($1 AS text) AS regclass) AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum",
    [tableName(name)],
  );
  return found.map(([column, type, category]) => ({
    name: String(column),
    reader: readerOf(String(type), String(category)),
  }));
}

const itself = (sql: string): string => sql;
const asText = (sql: string): string => `CAST(${sql} AS text)`;
const text: Reader = { select: asText, cell: String };

function readerOf(type: string, category: string): Reader {
  if (category === "A" || category === "C" || type === "json" || type === "jsonb")
    return { select: (sql) => `to_json(${sql})`, cell: (value) => value as Cell };
  switch (type) {
    case "bool":
    case "int2":
    case "int4":
      return { select: itself, cell: (value) => value as Cell };
    case "int8":
      return { select: itself, cell: (value) => wholeCell(BigInt(value as string)) };
    case "float4":
    case "float8":
      return { type: "DOUBLE", select: itself, cell: (value) => numberCell(value as number) };
    case "numeric":
      return { type: "DECIMAL", ...text };
    case "date":
    case "timestamp":
      return { select: asText, cell: (value) => dated(String(value)) };
    default:
      return text;
  }
}

/** Days before Christ, and none at all, stay texts. */
function dated(value: string): Cell {
  const parts = /^(\d{4})-(\d\d)-(\d\d)(?: (\d\d):(\d\d):(\d\d)(?:\.(\d{1,6}))?)?$/u.exec(value);
  if (parts === null) return value;
  const [year = 0, month = 1, day = 1, hours = 0, minutes = 0, seconds = 0] = parts
    .slice(1, 7)
    .map((part: string | undefined) => Number(part ?? 0));
  const days = dayNumber(year, month, day);
  if (value.length === 10) return dayOf(days);
  const micros =
    BigInt((days * 86_400 + hours * 3600 + minutes * 60 + seconds) * 1e6) + BigInt((parts[7] ?? "").padEnd(6, "0"));
  return momentCell(new Moment(micros, 1_000_000n), false);
}
