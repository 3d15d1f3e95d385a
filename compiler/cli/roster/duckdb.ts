// DuckDB for a command: found or not, and what it could not do in words.
import { DatabaseError, Duckdb } from "../../database/duckdb.js";
import { Misuse, say, type Io } from "../io.js";

const PACKAGE = "@duckdb/node-api";

/** Throws `Misuse` where it is not installed, or fails. */
export async function writtenByDuckdb(io: Io, spill: string, work: (db: Duckdb) => Promise<void>): Promise<void> {
  const db = await Duckdb.open(spill);
  if (db === null)
    throw new Misuse(
      say(
        io,
        `写 .parquet 要用 DuckDB，这里没有装：npm install ${PACKAGE}；或写成 .csv、.xlsx、.ndjson`,
        `writing .parquet takes DuckDB, which is not installed: npm install ${PACKAGE}; or write .csv, .xlsx or .ndjson`,
      ),
    );
  try {
    await work(db);
  } catch (error) {
    // What the file system says is said as of any file that is written.
    throw isOfFiles(error) ? error : saidOfDuckdb(io, error);
  } finally {
    db.close();
  }
}

export function isOfFiles(error: unknown): boolean {
  return error instanceof DatabaseError && error.code !== "";
}

export function saidOfDuckdb(io: Io, error: unknown): unknown {
  if (!(error instanceof DatabaseError)) return error;
  return new Misuse(say(io, `DuckDB 没有做成（${error.kind}）`, `DuckDB failed (${error.kind})`));
}
