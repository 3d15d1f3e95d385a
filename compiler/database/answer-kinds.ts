// The kinds of people that occur, each answered once: into the tables `kinds` and `dated` of DuckDB.
import { yearOf, type Assessment } from "@zhengce/runtime";
import type { Program } from "../decision/program.js";
import { answererOf, countedFrom } from "../roster/answering/answerer.js";
import type { Columns } from "../roster/columns.js";
import { rowReader } from "../roster/read-row.js";
import type { Outcome } from "../roster/results.js";
import { isBlank, NO_FAULTS, textOf, type Cell } from "../sheets/cell.js";
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
  const { program, rows } = asked;
  const counted = countedFrom(program);
  const days = [...new Set([...counted.values()].flat())].filter(rows.has);
  const answers = new Answers(program);
  const weigh = days.map((_, at) => `w${String(at)}`);
  await db.run(`CREATE TABLE kinds (${["k", "o", ...weigh].map(bigint).join(", ")})`);
  const group = { keys: [`${KIND} AS k`], from: `${rows.sql} WHERE ${KIND} IS NOT NULL` };
  const isDone = await eachFirst(db, asked, group, "kinds", ([k = ""], found) => {
    const { situation } = found.outcome.answer;
    const facts = situation === null ? [] : (counted.get(situation) ?? []);
    const weighed = days.map((fact) => (facts.includes(fact) ? 1 : 0));
    return [k, weighed.includes(1) ? -1 : answers.add(found), ...weighed];
  });
  if (!isDone) return null;
  const withKinds = `${rows.sql} AS r LEFT JOIN kinds ON r.${KIND} = kinds.k`;
  if (days.length === 0)
    return { outcomes: answers.all, late: answers.late, sql: `(SELECT r.*, o AS ${ANSWER} FROM ${withKinds})` };

  const dayOf = (at: number): string =>
    `CASE WHEN w${String(at)} = 1 THEN coalesce(${rows.number(days[at] ?? 0)}, ${NO_DAY}) ELSE ${NO_DAY} END`;
  const names = days.map((_, at) => `x${String(at)}`);
  await db.run(`CREATE TABLE dated (${["k", "o", ...names].map(bigint).join(", ")})`);
  const apart = {
    keys: ["k", ...names.map((name, at) => `${dayOf(at)} AS ${name}`)],
    from: `${withKinds} WHERE o < 0`,
  };
  if (!(await eachFirst(db, asked, apart, "dated", ([k = "", ...xs], found) => [k, answers.add(found), ...xs])))
    return null;
  const same = names.map((name, at) => `dated.${name} = ${dayOf(at)}`);
  return {
    outcomes: answers.all,
    late: answers.late,
    sql:
      `(SELECT r.*, CASE WHEN kinds.o >= 0 THEN kinds.o ELSE dated.o END AS ${ANSWER} FROM ${withKinds} ` +
      `LEFT JOIN dated ON dated.k = r.${KIND} AND ${same.join(" AND ")})`,
  };
}
const bigint = (name: string): string => `${name} BIGINT`;

/** Answers by number, each once. */
class Answers {
  readonly all: AnsweredBy[] = [];
  late = 0;
  private readonly numbers = new Map<Assessment, number>();
  constructor(private readonly program: Program) {}

  add({ outcome, people, first }: AnsweredBy): number {
    const { year } = this.program;
    if (year !== null && yearOf(outcome.paid) > year) this.late += people;
    const number = this.numbers.get(outcome.answer) ?? this.all.length;
    const known = this.all[number];
    if (known === undefined) {
      this.numbers.set(outcome.answer, number);
      this.all.push({ outcome, people, first });
    } else {
      known.people += people;
      known.first = Math.min(known.first, first);
    }
    return number;
  }
}

type Line = readonly (number | string)[];

/** Answers the first person of each group, and puts what is made of that into a table; nothing of those with something wrong. False where there are too many. */
async function eachFirst(
  db: Duckdb,
  { program, table, columns }: Asked,
  { keys, from }: { readonly keys: readonly string[]; readonly from: string },
  into: string,
  lineOf: (keys: readonly string[], found: AnsweredBy) => Line,
): Promise<boolean> {
  const answer = answerOf(program, columns);
  const read = columns.all.filter(({ reading }) => reading.kind !== "carried").map(({ index }) => index);
  // The first in every column is the same person.
  const firsts = read.map((index) => `first(${quoted(table.columns[index]?.name ?? "")}) AS f${String(index)}`);
  const names = keys.map((key) => key.split(" AS ").at(-1) ?? key);
  const selected = [
    ...["n", "m", ...names].map((sql) => ({ sql, type: "BIGINT" })),
    ...read.map((index) => ({ sql: `f${String(index)}`, type: table.columns[index]?.type ?? "" })),
  ];
  const list = [...keys, "count(*) AS n", `min(${ROW}) AS m`, ...firsts].join(", ");
  let waiting: Line[] = [];
  let count = 0;
  for await (const batch of db.cells(selected, `FROM (SELECT ${list} FROM ${from} GROUP BY ${names.join(", ")})`)) {
    for (const [n, m, ...found] of batch) {
      const cells = new Array<Cell>(table.columns.length).fill(null);
      read.forEach((index, at) => (cells[index] = found[names.length + at] ?? null));
      const outcome = answer(cells);
      const key = found.slice(0, names.length).map((cell) => textOf(cell ?? null));
      if (outcome !== null) waiting.push(lineOf(key, { outcome, people: Number(n), first: Number(m) }));
    }
    count += batch.length;
    if (count > MOST_KINDS) return false;
    if (waiting.length < APPENDED) continue;
    await db.append(into, waiting);
    waiting = [];
  }
  await db.append(into, waiting);
  return true;
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
