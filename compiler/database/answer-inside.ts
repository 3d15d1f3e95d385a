// A roster answered inside DuckDB: the database finds who is alike, each kind of person is answered once as `assess` answers, and the database hands
// the answers out. Rows with something wrong go the way of every roster.
import { countedFrom } from "../roster/answering/answerer.js";
import { kindsOf } from "../roster/answering/kinds.js";
import { readHead, type Columns } from "../roster/columns.js";
import { RosterError } from "../roster/faults.js";
import { columnOf } from "../roster/read-people.js";
import type { OnFaults, RosterOptions } from "../roster/run-roster.js";
import { answerKinds } from "./answer-kinds.js";
import { classesOf, type Classes } from "./classes.js";
import { quoted, type Duckdb } from "./duckdb.js";
import { handOut, type AnsweredInside } from "./hand-out.js";
import { birthAndPayment, rowsWithKinds } from "./kinds-in-sql.js";
import type { Table } from "./table-sheet.js";
import { brokenTest } from "./typed-columns.js";

/** Null where the rows are of too many kinds, or the table has no numbers of rows. Throws `RosterError` as `openRoster` does. */
export async function answerInside(
  db: Duckdb,
  table: Table,
  options: RosterOptions,
  onFaults: OnFaults,
): Promise<AnsweredInside | null> {
  const { program, mapping, key } = options;
  const columns = readHead(
    program,
    table.columns.map(({ name }) => name),
    0,
    mapping,
  );
  if (columns.missing.length > 0) throw new RosterError("missing-columns", columns.missing);
  if (table.row === null || columns.head.length < table.columns.length) return null;
  for (const name of key === null ? options.by : [...options.by, key]) columnOf(columns, name);
  const classes = await allClasses(db, table, columns, options);
  if (classes === null) return null;
  const apart = await rowsApart(db, table, columns, key);
  const rows = rowsWithKinds(program, table, classes, apart);
  if (rows === null) return null;
  const answered = await answerKinds(db, { program, table, columns, rows });
  if (answered === null) return null;
  return handOut(db, { table, columns, options, answered, onFaults });
}

async function allClasses(
  db: Duckdb,
  table: Table,
  { all }: Columns,
  { program }: RosterOptions,
): Promise<readonly Classes[] | null> {
  const counted = [...countedFrom(program).values()].flat();
  const shared = kindsOf(program).shared.length > 0 ? program.facts.map((_, fact) => fact) : [];
  const deep = new Set([...counted, ...shared, ...birthAndPayment(program)]);
  const classes: Classes[] = [];
  for (const column of all) {
    if (column.reading.kind === "carried") continue;
    const found = await classesOf(db, table, { program, column, deep });
    if (found === null) return null;
    classes.push(found);
  }
  return classes;
}

/** The rows that are read one by one whatever they say: something is broken in a column that is carried through, or their key is not theirs alone. */
async function rowsApart(
  db: Duckdb,
  { from, columns, row }: Table,
  given: Columns,
  key: string | null,
): Promise<string | null> {
  const { all } = given;
  const broken = columns.flatMap((column, at) =>
    all[at]?.reading.kind === "carried" ? (brokenTest(column) ?? []) : [],
  );
  const tests = broken.length === 0 ? [] : [`SELECT ${row ?? ""} AS n FROM ${from} WHERE ${broken.join(" OR ")}`];
  if (key !== null) {
    const at = columnOf(given, key);
    const name = quoted(columns[at]?.name ?? "");
    const value = `upper(trim(CAST(${name} AS VARCHAR)))`;
    const twice = `SELECT ${value} FROM ${from} WHERE ${name} IS NOT NULL GROUP BY ALL HAVING count(*) > 1`;
    tests.push(`SELECT ${row ?? ""} AS n FROM ${from} WHERE ${value} IN (${twice})`);
  }
  if (tests.length === 0) return null;
  await db.run(`CREATE TABLE apart AS ${tests.join(" UNION ")}`);
  const [[count = 0] = []] = await db.all([{ sql: "count(*)", type: "BIGINT" }], "FROM apart");
  return count === 0 ? null : "apart";
}
