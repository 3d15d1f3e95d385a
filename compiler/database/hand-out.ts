// Answers by number → a query that gives every row its results, and the totals; rows without an answer are read one by one.
import { cellsOf, resultColumns } from "../roster/results.js";
import { openRoster, type OnFaults, type Roster, type RosterOptions } from "../roster/run-roster.js";
import { rosterWords } from "../roster/wording/wording.js";
import { headerOf, type Columns } from "../roster/columns.js";
import { isBlank, textOf, type Cell, type Sheet } from "../sheets/cell.js";
import { distinct } from "../sheets/text-writers.js";
import { ANSWER, type AnsweredKinds } from "./answer-kinds.js";
import { quoted, type Duckdb } from "./duckdb.js";
import { ROW } from "./kinds-in-sql.js";
import { tableSheet, type Table } from "./table-sheet.js";
import { SQL_TYPES } from "./write-parquet.js";

export interface AnsweredInside extends Pick<Roster, "totals" | "late" | "columns"> {
  /** Gives the rows with their results, in their order. */
  readonly query: string;
}

interface Given {
  readonly table: Table;
  readonly columns: Columns;
  readonly options: RosterOptions;
  readonly answered: AnsweredKinds;
  readonly onFaults: OnFaults;
}

export async function handOut(db: Duckdb, given: Given): Promise<AnsweredInside> {
  const { table, columns, options, answered } = given;
  const { program, locale, by } = options;
  const results = resultColumns(program, locale, options.results);
  const cells = cellsOf(results);
  const list = results.map((_, at) => `r${String(at)} VARCHAR`).join(", ");
  await db.run(`CREATE TABLE texts (o BIGINT${list === "" ? "" : `, ${list}`})`);
  await db.append(
    "texts",
    answered.outcomes.map(({ outcome }, number) => [number, ...cells(outcome).map(stored)]),
  );
  const typed = results.map(({ type }, at) => `CAST(r${String(at)} AS ${SQL_TYPES[type]}) AS r${String(at)}`);
  await db.run(`CREATE TABLE answers AS SELECT ${["o", ...typed].join(", ")} FROM texts`);

  const roster = await apartOnes(db, given, list);
  const inOrder = [...answered.outcomes].sort((one, other) => one.first - other.first);
  if (by.length === 0) for (const { outcome, people } of inOrder) roster.totals.add(outcome, [], people);
  else await addBy(db, given, roster.totals);

  const taken = new Set(columns.titles);
  const words = rosterWords(locale);
  const names = distinct([
    ...columns.titles,
    ...results.map(({ name }) => (taken.has(name) ? words.again(name) : name)),
  ]);
  const carried = table.columns.map(({ name }, at) => `p.${quoted(name)} AS ${quoted(names[at] ?? name)}`);
  const handed = results.map(({ type }, at) => {
    const name = `r${String(at)}`;
    return `CASE WHEN s.n IS NOT NULL THEN CAST(s.${name} AS ${SQL_TYPES[type]}) ELSE a.${name} END AS ${quoted(names[carried.length + at] ?? name)}`;
  });
  return {
    columns,
    totals: roster.totals,
    late: () => roster.late() + answered.late,
    query:
      `SELECT ${[...carried, ...handed].join(", ")} FROM ${answered.sql} AS p LEFT JOIN answers AS a ON a.o = p.${ANSWER} ` +
      `LEFT JOIN apart_texts AS s ON s.n = p.${ROW} WHERE a.o IS NOT NULL OR s.n IS NOT NULL ORDER BY p.${ROW}`,
  };
}

/** Rows without an answer, as every roster reads them: into a table of their results by their numbers. */
async function apartOnes(db: Duckdb, { table, options, answered, onFaults }: Given, list: string): Promise<Roster> {
  const { columns } = table;
  const named = [...columns.map(({ name }) => quoted(name)), ROW].join(", ");
  await db.run(`CREATE TABLE apart_rows AS SELECT ${named} FROM ${answered.sql} WHERE ${ANSWER} IS NULL`);
  const rest = rememberingRows(tableSheet(db, { columns, from: "apart_rows", row: ROW }, `ORDER BY ${ROW}`));
  const roster = await openRoster([rest.sheet], { ...options, limit: null }, onFaults);
  await db.run(`CREATE TABLE apart_texts (n BIGINT${list === "" ? "" : `, ${list}`})`);
  let isHead = true;
  for await (const lines of roster.batches()) {
    const rows = isHead ? lines.slice(1) : lines;
    isHead = false;
    const texts = rows.map((line) => [rest.next(), ...line.slice(columns.length).map(stored)]);
    if (texts.length > 0) await db.append("apart_texts", texts);
  }
  return roster;
}

/** Of results, where a blank is nothing there. */
function stored(cell: Cell): string | null {
  const text = textOf(cell);
  return text === "" ? null : text;
}

async function addBy(
  db: Duckdb,
  { table, columns, options, answered }: Given,
  totals: AnsweredInside["totals"],
): Promise<void> {
  const keys = options.by.map((name) => table.columns[columns.head.indexOf(headerOf(name))] ?? { name: "", type: "" });
  const names = keys.map(({ name }) => quoted(name)).join(", ");
  const selected = [
    { sql: ANSWER, type: "BIGINT" },
    { sql: "n", type: "BIGINT" },
    ...keys.map(({ name, type }) => ({ sql: quoted(name), type })),
  ];
  const grouped = `SELECT ${ANSWER}, ${names}, count(*) AS n FROM ${answered.sql} WHERE ${ANSWER} IS NOT NULL GROUP BY ALL ORDER BY min(${ROW})`;
  for await (const rows of db.cells(selected, `FROM (${grouped})`))
    for (const [number = 0, people = 0, ...values] of rows) {
      const one = answered.outcomes[Number(number)];
      if (one !== undefined)
        totals.add(
          one.outcome,
          values.map((value) => textOf(value).trim()),
          Number(people),
        );
    }
}

/** The sheet without its blank rows, and the number of each row that was taken of it, one after the other. */
function rememberingRows(sheet: Sheet): { readonly sheet: Sheet; readonly next: () => number } {
  let numbers: number[] = [];
  let at = 0;
  return {
    next: () => (numbers[at++] ?? 0) - 1,
    sheet: {
      ...sheet,
      async *batches() {
        // Whoever begins again, after a look at the head, begins with the first.
        [numbers, at] = [[], 0];
        for await (const batch of sheet.batches()) {
          const rows = batch.filter(
            ({ number, cells, faults }) => number === 0 || !cells.every(isBlank) || faults.length > 0,
          );
          for (const { number } of rows) if (number > 0) numbers.push(number);
          yield rows;
          numbers = numbers.slice(at);
          at = 0;
        }
      },
    },
  };
}
