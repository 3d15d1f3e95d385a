// Rows of DuckDB as a sheet: a Parquet file, or a table of a database.
import { NO_FAULTS, TOO_LONG, type Cell, type CellFault, type Sheet, type SheetRow } from "../sheets/cell.js";
import { hasBroken } from "../sheets/csv-reader.js";
import { quoted, type Duckdb } from "./duckdb.js";
import type { TypedColumn } from "./typed-columns.js";

/** What stands behind FROM. */
export interface Table {
  readonly from: string;
  readonly columns: readonly TypedColumn[];
  /** An expression: the number of a row, from 0; null where it has none that stays. */
  readonly row: string | null;
}

/** @param rest behind FROM: which of its rows; their number must be known then */
export function tableSheet(db: Duckdb, { from, columns, row }: Table, rest: string | null = null): Sheet {
  const selected = columns.map(({ name, type }) => ({ sql: quoted(name), type }));
  return {
    format: "table",
    name: null,
    from1904: false,
    async *batches() {
      yield [{ number: 0, cells: columns.map(({ name }) => name), faults: NO_FAULTS }];
      let number = 0;
      const isSome = rest !== null && row !== null;
      const all = isSome ? [...selected, { sql: row, type: "BIGINT" }] : selected;
      for await (const rows of db.cells(all, `FROM ${from} ${rest ?? ""}`))
        yield rows.map((cells) => {
          number = isSome ? Number(cells.at(-1)) + 1 : number + 1;
          return sheetRow(number, isSome ? cells.slice(0, -1) : cells, columns);
        });
    },
  };
}

export function sheetRow(number: number, cells: readonly Cell[], columns: readonly TypedColumn[]): SheetRow {
  const faults: CellFault[] = [];
  for (let column = 0; column < cells.length; column++) {
    const fault = faultOf(cells[column] ?? null, columns[column]?.type ?? "");
    if (fault !== null) faults.push({ code: fault, column });
  }
  return { number, cells, faults: faults.length === 0 ? NO_FAULTS : faults };
}

/** What can't be right whatever the column means. */
export function faultOf(cell: Cell, type: string): CellFault["code"] | null {
  if (typeof cell === "string" && hasBroken(cell)) return "broken-text";
  const isLost =
    typeof cell === "number"
      ? (type === "FLOAT" || type === "DOUBLE") && Math.abs(cell) >= TOO_LONG
      : typeof cell === "string" &&
        type.startsWith("DECIMAL") &&
        cell.replace(/\D/gu, "").replace(/^0+/u, "").length > 15;
  return isLost ? "long-number" : null;
}
