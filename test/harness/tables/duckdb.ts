// DuckDB in this process.
import { DuckDBDateValue, DuckDBInstance } from "@duckdb/node-api";
import type { Cell } from "./people.js";

export interface Database {
  readonly run: (sql: string) => Promise<void>;
  /** Rows as lists of cells: days as `YYYY-MM-DD`, numbers as numbers. */
  readonly rows: (sql: string) => Promise<readonly (readonly Cell[])[]>;
  readonly close: () => void;
}
export interface Duckdb extends Database {
  readonly objects: (sql: string) => Promise<readonly Readonly<Record<string, Cell>>[]>;
}

export async function openDuckdb(): Promise<Duckdb> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  return {
    run: async (sql) => {
      await connection.run(sql);
    },
    rows: async (sql) => {
      const reader = await connection.runAndReadAll(sql);
      return reader.getRows().map((row) => row.map(cellOf));
    },
    objects: async (sql) => {
      const reader = await connection.runAndReadAll(sql);
      return reader
        .getRowObjects()
        .map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, cellOf(value)])));
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
function cellOf(value: unknown): Cell {
  if (value === null || typeof value === "string" || typeof value === "number") return value;
  if (typeof value === "bigint") return Number(value);
  return value instanceof DuckDBDateValue ? value.toString() : JSON.stringify(value);
}
