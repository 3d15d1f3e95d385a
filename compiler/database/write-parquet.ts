// Rows → a Parquet file, by way of a table of DuckDB, which goes to disk where it is long.
import { DayCell, MoneyCell, textOf, type Cell } from "../sheets/cell.js";
import { distinct, type Batches } from "../sheets/text-writers.js";
import type { ResultType } from "../roster/results.js";
import { quoted, textLiteral, type Duckdb } from "./duckdb.js";

/** Of results, where a blank is nothing there; null: carried through, by what its cells show. */
export type ColumnTypes = readonly (ResultType | null)[];

export const SQL_TYPES = { text: "VARCHAR", money: "DECIMAL(18,2)", day: "DATE" } as const;
const APPENDED = 8192;

/** As Parquet files are written everywhere here. @param query whatever gives rows */
export function copy(query: string, path: string): string {
  return `COPY (${query}) TO ${textLiteral(path)} (FORMAT parquet, COMPRESSION zstd, USE_TMP_FILE false)`;
}

/** @param batches the head first */
export async function writeParquet(db: Duckdb, path: string, batches: Batches, types: ColumnTypes): Promise<void> {
  let names: readonly string[] | null = null;
  let seen: (string | null)[] = [];
  let waiting: (readonly (string | null)[])[] = [];
  const flush = async (): Promise<void> => {
    await db.append("written", waiting);
    waiting = [];
  };
  for await (const rows of batches)
    for (const row of rows) {
      if (names === null) {
        names = distinct(row.map(textOf));
        seen = names.map(() => null);
        await db.run(`CREATE TABLE written (${names.map((_, at) => `c${String(at)} VARCHAR`).join(", ")})`);
        continue;
      }
      waiting.push(names.map((_, at) => stored(row[at] ?? null, at, types, seen)));
      if (waiting.length >= APPENDED) await flush();
    }
  await flush();
  const list = (names ?? []).map((name, at) => {
    const type = types[at] ?? null;
    const as = type === null ? (seen[at] ?? "VARCHAR") : SQL_TYPES[type];
    return `CAST(c${String(at)} AS ${as}) AS ${quoted(name)}`;
  });
  await db.run(copy(`SELECT ${list.join(", ")} FROM written`, path));
}

/** As text, for a column that gets its type at the end; what is carried through leaves in `seen` which type that is. */
export function stored(cell: Cell, at: number, types: ColumnTypes, seen: (string | null)[]): string | null {
  if (cell === null) return null;
  const text = textOf(cell);
  if ((types[at] ?? null) !== null) return text === "" ? null : text;
  const type = typeOf(cell);
  const before = seen[at] ?? null;
  seen[at] = before === null || before === type ? type : "VARCHAR";
  return text;
}

/** Of a cell that is carried through; columns of several types are texts. */
function typeOf(cell: Cell): string {
  if (cell instanceof MoneyCell) return SQL_TYPES.money;
  if (cell instanceof DayCell) return cell.text.length === 10 ? "DATE" : "TIMESTAMP";
  if (typeof cell === "boolean") return "BOOLEAN";
  if (typeof cell === "number") return Number.isSafeInteger(cell) ? "BIGINT" : "DOUBLE";
  return "VARCHAR";
}
