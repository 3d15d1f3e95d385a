// Rows → a new table of PostgreSQL, in one transaction: whoever looks finds the whole table or none.
import { fitting } from "../bulk/sql/to-sql.js";
import { textOf } from "../sheets/cell.js";
import { distinct, type Batches } from "../sheets/text-writers.js";
import { quoted } from "./duckdb.js";
import { tableName } from "./postgres-sheets.js";
import type { Asking, Postgres } from "./postgres.js";
import { SQL_TYPES, stored, type ColumnTypes } from "./write-parquet.js";

const INSERTED = 2000;
const LONGEST_NAME = 63;
/** What no text of PostgreSQL holds. */
const UNHELD = /[\0\p{Surrogate}]/gu;
/** As PostgreSQL names what DuckDB calls otherwise. */
const NAMES: Readonly<Record<string, string>> = { VARCHAR: "text", DOUBLE: "double precision" };
/** Rows as texts, until the types of their columns are known; goes with the transaction. */
const STAGED = "zhengce_staged";

type Row = readonly (string | null)[];

/**
 * @param batches the head first
 * @param last done while nothing is in its place yet; what it throws undoes all
 */
export async function writePostgres(
  db: Postgres,
  table: string,
  batches: Batches,
  types: ColumnTypes,
  last: () => Promise<void>,
): Promise<void> {
  const into = tableName(table);
  await db.whole(async (asking) => {
    let names: readonly string[] = [];
    let seen: (string | null)[] = [];
    let waiting: Row[] = [];
    let before = 0;
    const flush = async (): Promise<void> => {
      await insert(asking, names.length, waiting, before);
      before += waiting.length;
      waiting = [];
    };
    // One that is there, or may not be made, shows before anything is worked out.
    await asking.ask(`CREATE TABLE ${into} ()`);
    for await (const rows of batches)
      for (const row of rows) {
        if (names.length === 0) {
          names = fitting(distinct(row.map(textOf)), LONGEST_NAME);
          seen = names.map(() => null);
          const columns = names.map((_, at) => `c${String(at)} text`);
          await asking.ask(`CREATE TEMPORARY TABLE ${STAGED} (n bigint, ${columns.join(", ")}) ON COMMIT DROP`);
          continue;
        }
        waiting.push(names.map((_, at) => stored(row[at] ?? null, at, types, seen)?.replace(UNHELD, "\ufffd") ?? null));
        if (waiting.length >= INSERTED) await flush();
      }
    await flush();
    const list = names.map((name, at) => {
      const type = types[at] ?? null;
      const as = type === null ? (seen[at] ?? "VARCHAR") : SQL_TYPES[type];
      return `CAST(c${String(at)} AS ${NAMES[as] ?? as}) AS ${quoted(name)}`;
    });
    await asking.ask(`DROP TABLE ${into}`);
    await asking.ask(`CREATE TABLE ${into} AS SELECT ${list.join(", ")} FROM ${STAGED} ORDER BY n`);
    await last();
  });
}

async function insert(asking: Asking, width: number, rows: readonly Row[], before: number): Promise<void> {
  if (rows.length === 0) return;
  const cells = Array.from({ length: width }, (_, at) => `cells ->> ${String(at)}`).join(", ");
  await asking.ask(
    `INSERT INTO ${STAGED} SELECT ${String(before)} + place, ${cells} ` +
      "FROM json_array_elements(CAST(CAST($1 AS text) AS json)) WITH ORDINALITY AS given (cells, place)",
    [JSON.stringify(rows)],
  );
}
