// Rosters that stand in a file of DuckDB, which is told by its bytes.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Duckdb } from "../../database/duckdb.js";
import { attach, attachedTables, parquetTable, sheetsOf } from "../../database/open-table.js";
import type { Table } from "../../database/table-sheet.js";
import type { ByteSource, Sheet } from "../../sheets/cell.js";
import { Misuse, say, type Io } from "../io.js";
import { saidOfDuckdb } from "./duckdb.js";

/** A roster that DuckDB can work on by itself. */
export type OpenTable = (db: Duckdb) => Promise<Table>;
export interface OpenDatabase {
  readonly sheets: readonly Sheet[];
  /** Of the sheet of that name; null: DuckDB can't. */
  readonly table: (name: string | null) => OpenTable | null;
  readonly close: () => void | Promise<void>;
}

/** Null where the bytes are no file of DuckDB. */
export async function openDatabase(io: Io, path: string, source: ByteSource): Promise<OpenDatabase | null> {
  const head = Buffer.from(await source.read(8, 4)).toString("latin1");
  if (head !== "DUCK" || path === "-") return null;
  const folder = mkdtempSync(join(tmpdir(), "zhengce-"));
  const db = await Duckdb.open(join(folder, "spill"));
  const close = (): void => {
    db?.close();
    rmSync(folder, { recursive: true, force: true });
  };
  if (db === null) {
    close();
    throw new Misuse(
      say(
        io,
        `${path} 是 DuckDB 的数据库，读它要装 DuckDB：npm install @duckdb/node-api`,
        `${path} is a database of DuckDB, and reading it takes DuckDB: npm install @duckdb/node-api`,
      ),
    );
  }
  try {
    await attach(db, path);
    return { sheets: sheetsOf(db, await attachedTables(db)), table: (name) => attachedTable(path, name), close };
  } catch (error) {
    close();
    throw saidOfDuckdb(io, error);
  }
}

function attachedTable(path: string, wanted: string | null): OpenTable {
  return async (db) => {
    await attach(db, path);
    const found = (await attachedTables(db)).find(({ name }) => name === wanted);
    return found?.table ?? { from: "", columns: [], row: null };
  };
}

export function parquetFile(path: string): OpenTable {
  return (db) => parquetTable(db, path);
}
