// The kinds of people that occur, each answered once: into the tables `kinds` and `dated` of DuckDB.
import { yearOf, type Assessment } from "@zhengce/runtime";
import type { Program } from "../decision/program.js";
import { answererOf, countedFrom } from "../roster/answering/answerer.js";
import type { Columns } from "../roster/columns.js";
import { rowReader } from "../roster/read-row.js";
import type { Outcome } from "../roster/results.js";
import { isBlank, NO_FAULTS, type Cell } from "../sheets/cell.js";
import { quoted, type Duckdb } from "./duckdb.js";
import { KIND, ROW, type RowsWithKinds } from "./kinds-in-sql.js";
import type { Table } from "./table-sheet.js";

/** More of them are answered faster row by row. */
const MOST_KINDS = 2_000_000;
const APPENDED = 8192;

export type Answered = Extract<Outcome, { readonly answer: Assessment }>;
export interface AnsweredBy {
  readonly outcome: Answered;
  people: number;
  /** The first row that it answers. */
  first: number;
}
export interface AnsweredKinds {
  /** By number. */
  readonly outcomes: readonly AnsweredBy[];
  readonly late: number;
  /** The rows, each with the number of its answer as `"#answer"`; null where it has none. */
  readonly sql: string;
}
interface Asked {
  readonly program: Program;
  readonly table: Table;
  readonly columns: Columns;
  readonly rows: RowsWithKinds;
}

/** Null where there are too many. */
export async function answerKinds(db: Duckdb, asked: Asked): Promise<AnsweredKinds | null> {
  const { program, table, columns, rows } = asked;
  const counted = countedFrom(program);
  const days = [...new Set([...counted.values()].flat())].filter(rows.has);
  const outcomes: AnsweredBy[] = [];
  const numbers = new Map<Assessment, number>();
  let late = 0;
  const add = (outcome: Answered, people: number, first: number): number => {
    if (program.year !== null && yearOf(outcome.paid) > program.year) late += people;
    const known = numbers.get(outcome.answer) ?? outcomes.length;
    if (known === outcomes.length) {
      numbers.set(outcome.answer, known);
      outcomes.push({ outcome, people: 0, first });
    }
    const one = outcomes[known];
    if (one !== undefined) {
      one.people += people;
      one.first = Math.min(one.first, first);
    }
    return known;
  };
  const answer = answerOf(program, columns);
  const read = columns.all.filter(({ reading }) => reading.kind !== "carried").map(({ index }) => index);
  // One person of each: the first in every column is the same one.
  const firsts = read.map((index) => `first(${quoted(table.columns[index]?.name ?? "")}) AS f${String(index)}`);
  const shown = read.map((index) => ({ sql: `f${String(index)}`, type: table.columns[index]?.type ?? "" }));
  const cellsOf = (found: readonly Cell[]): Cell[] => {
    const cells = new Array<Cell>(table.columns.length).fill(null);
    read.forEach((index, at) => (cells[index] = found[at] ?? null));
    return cells;
  };
  const bigint = (sql: string): { sql: string; type: string } => ({ sql, type: "BIGINT" });

  const weigh = days.map((_, at) => `w${String(at)} BIGINT`);
  await db.run(`CREATE TABLE kinds (${["k BIGINT", "o BIGINT", ...weigh].join(", ")})`);
  let waiting: (number | string | null)[][] = [];
  let count = 0;
  const group = `SELECT ${[`${KIND} AS k`, "count(*) AS n", `min(${ROW}) AS m`, ...firsts].join(", ")} FROM ${rows.sql} WHERE ${KIND} IS NOT NULL GROUP BY ${KIND}`;
  for await (const batch of db.cells([bigint("k"), bigint("n"), bigint("m"), ...shown], `FROM (${group})`)) {
    for (const [k = null, n = 0, m = 0, ...found] of batch) {
      const outcome = answer(cellsOf(found));
      if (outcome === null) continue;
      const facts = outcome.answer.situation === null ? [] : (counted.get(outcome.answer.situation) ?? []);
      const weighed = days.map((fact) => (facts.includes(fact) ? 1 : 0));
      const isDated = weighed.includes(1);
      waiting.push([String(k), isDated ? -1 : add(outcome, Number(n), Number(m)), ...weighed]);
    }
    count += batch.length;
    if (count > MOST_KINDS) return null;
    if (waiting.length >= APPENDED) waiting = await flushed(db, "kinds", waiting);
  }
  await flushed(db, "kinds", waiting);
  const dayOf = (at: number): string =>
    `CASE WHEN w${String(at)} = 1 THEN coalesce(${rows.number(days[at] ?? 0)}, ${NO_DAY}) ELSE ${NO_DAY} END`;
  const withKinds = `${rows.sql} AS r LEFT JOIN kinds ON r.${KIND} = kinds.k`;
  if (days.length === 0)
    return { outcomes, late, sql: `(SELECT r.*, o AS ${ANSWER} FROM ${withKinds})` };

  await db.run(`CREATE TABLE dated (${["k BIGINT", "o BIGINT", ...days.map((_, at) => `x${String(at)} BIGINT`)].join(", ")})`);
  waiting = [];
  count = 0;
  const xs = days.map((_, at) => `${dayOf(at)} AS x${String(at)}`);
  const apart = `SELECT ${["k", ...xs, "count(*) AS n", `min(${ROW}) AS m`, ...firsts].join(", ")} FROM ${withKinds} WHERE o < 0 GROUP BY ${["k", ...days.map((_, at) => `x${String(at)}`)].join(", ")}`;
  const named = days.map((_, at) => bigint(`x${String(at)}`));
  for await (const batch of db.cells([bigint("k"), bigint("n"), bigint("m"), ...named, ...shown], `FROM (${apart})`)) {
    for (const [k = null, n = 0, m = 0, ...found] of batch) {
      const outcome = answer(cellsOf(found.slice(days.length)));
      if (outcome === null) continue;
      waiting.push([String(k), add(outcome, Number(n), Number(m)), ...found.slice(0, days.length).map(String)]);
    }
    count += batch.length;
    if (count > MOST_KINDS) return null;
    if (waiting.length >= APPENDED) waiting = await flushed(db, "dated", waiting);
  }
  await flushed(db, "dated", waiting);
  const same = days.map((_, at) => `dated.x${String(at)} = ${dayOf(at)}`);
  return {
    outcomes,
    late,
    sql:
      `(SELECT r.*, CASE WHEN kinds.o >= 0 THEN kinds.o ELSE dated.o END AS ${ANSWER} FROM ` +
      `${withKinds} LEFT JOIN dated ON dated.k = r.${KIND} AND ${same.join(" AND ")})`,
  };
}

export const ANSWER = '"#answer"';
/** Where a kind counts from no such day; no day is as far. */
const NO_DAY = "-4503599627370496";

/** Null where something is wrong with the row, or nothing is in it. */
function answerOf(program: Program, columns: Columns): (cells: readonly Cell[]) => Answered | null {
  const read = rowReader(program, columns, { isJson: false, from1904: false });
  const answer = answererOf(program);
  return (cells) => {
    if (cells.every(isBlank)) return null;
    const { facts } = read({ number: 0, cells, faults: NO_FAULTS });
    return facts === undefined ? null : { answer: answer(facts), paid: facts.values[0] as number };
  };
}

async function flushed(db: Duckdb, table: string, rows: (number | string | null)[][]): Promise<(number | string | null)[][]> {
  await db.append(table, rows);
  return [];
}
