// SQLite in this process, compiled to WebAssembly.
import sqlite from "node-sqlite3-wasm";
import type { Cell } from "./people.js";
import type { Database } from "./duckdb.js";

export function openSqlite(): Database {
  const database = new sqlite.Database(":memory:");
  return {
    run: (sql) => {
      database.exec(sql);
      return Promise.resolve();
    },
    rows: (sql) =>
      Promise.resolve(
        database
          .all(sql)
          .map((row) =>
            Object.values(row as object).map((value) => (typeof value === "bigint" ? Number(value) : (value as Cell))),
          ),
      ),
    close: () => {
      database.close();
    },
  };
}
