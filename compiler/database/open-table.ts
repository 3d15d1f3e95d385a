// What DuckDB reads rows from: a Parquet file, or the tables of a database file.
import { textOf, type Sheet } from "../sheets/cell.js";
import { quoted, textLiteral, type Duckdb } from "./duckdb.js";
import { tableSheet, type Table } from "./table-sheet.js";

/** @param path as it stands: no character of it is a pattern */
export async function parquetTable(db: Duckdb, path: string): Promise<Table> {
  const literal = textLiteral(path.replaceAll(/[*?[]/gu, "[$&]"));
  return {
    columns: await db.columnsOf(`read_parquet(${literal})`),
    from: `read_parquet(${literal}, file_row_number = true)`,
    row: "file_row_number",
  };
}

const ATTACHED = "given";
export async function attach(db: Duckdb, path: string): Promise<void> {
  await db.run(`ATTACH ${textLiteral(path)} AS ${ATTACHED} (READ_ONLY)`);
}

/** The tables and views of the attached file, by name. */
export async function attachedTables(db: Duckdb): Promise<readonly { readonly name: string; readonly table: Table }[]> {
  const found = await db.all(
    ["table_schema", "table_name", "table_type"].map((sql) => ({ sql, type: "VARCHAR" })),
    `FROM information_schema.tables WHERE table_catalog = '${ATTACHED}' ORDER BY ALL`,
  );
  const tables: { name: string; table: Table }[] = [];
  for (const [schema = "", name = "", type] of found.map((row) => row.map(textOf))) {
    const from = [ATTACHED, schema, name].map(quoted).join(".");
    const row = type === "BASE TABLE" ? "rowid" : null;
    const shown = schema === "main" ? name : `${schema}.${name}`;
    tables.push({ name: shown, table: { from, row, columns: await db.columnsOf(from) } });
  }
  return tables;
}

/** Each as a sheet. */
export function sheetsOf(
  db: Duckdb,
  tables: readonly { readonly name: string; readonly table: Table }[],
): readonly Sheet[] {
  return tables.map(({ name, table }) => ({ ...tableSheet(db, table), name }));
}
