// Notices with their people and queries, as files for databases that run elsewhere; and what must come back.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { DIALECTS, type DialectName } from "../../compiler/bulk/sql/dialects/index.js";
import { resultNames, toSql } from "../../compiler/bulk/sql/to-sql.js";
import { tablePlan } from "../../compiler/bulk/table-plan.js";
import { compile } from "../../compiler/compile.js";
import type { Program } from "../../compiler/decision/program.js";
import { example, exampleNames } from "../harness/examples.js";
import { arbitraryNotice, USUAL } from "../harness/notices/arbitrary-notice.js";
import {
  expectedCells,
  interpreted,
  peopleRows,
  tableColumns,
  type Interpreted,
  type Row,
  type TableColumn,
} from "../harness/tables/people.js";

/** ZHENGCE_LARGE=1 asks 100,000 people a notice of PostgreSQL, ClickHouse and Spark, a million of DuckDB, module and columns, and takes hours. */
const SIZE =
  process.env["ZHENGCE_LARGE"] === "1"
    ? { people: 100_000, portions: 10, generated: 12, seconds: 36_000 }
    : { people: 400, portions: 1, generated: 4, seconds: 200 };
/** ZHENGCE_SECONDS: how long ClickHouse and Spark are given, where a machine is busy. */
export const SIZES = { ...SIZE, seconds: Number(process.env["ZHENGCE_SECONDS"] ?? SIZE.seconds) };

export interface Job {
  readonly name: string;
  readonly program: Program;
  readonly people: readonly Row[];
  /** `_id` first. */
  readonly columns: readonly TableColumn[];
}

/** The examples. */
export const noticeNames: readonly string[] = exampleNames.filter((name) => !name.endsWith(".en"));

/** The examples, and some notices as they come. */
export function allJobs(): readonly Job[] {
  const texts = fc.sample(arbitraryNotice(USUAL), { numRuns: 2 * SIZES.generated, seed: 21 });
  const generated = texts.flatMap((text, index) => {
    const { program, hasErrors } = compile({ path: "notice.policy", text });
    return program === null || hasErrors ? [] : [jobOf(`generated-${String(index)}`, program, 200, index)];
  });
  const examples = noticeNames.map((name) => jobOf(name, example(name).program!, SIZES.people, 3));
  return [...examples, ...generated.slice(0, SIZES.generated)];
}

export function jobOf(name: string, program: Program, count: number, seed: number): Job {
  const columns = [{ name: "_id", type: "integer" as const }, ...tableColumns(program)];
  return { name, program, columns, people: peopleRows(program, count, seed).map((row, _id) => ({ _id, ...row })) };
}

export function queryOf({ program }: Job, dialect: DialectName): string {
  return toSql(program, { dialect, table: "people", as: "query", carry: ["_id"], without: [], locale: "zh" });
}

const MONEY = ["due", "subsidy", "payable", "bearer"];
/** How many rows, and the sum of each amount, by the number of its result. */
export function totalsQueryOf({ program }: Job, dialect: DialectName): string {
  const { name } = DIALECTS[dialect];
  const plan = tablePlan(program, [], true);
  const sums = resultNames(plan, "zh").flatMap((result, index) =>
    MONEY.includes(plan.results[index]?.id ?? "") ? [`sum(${name(result)}) AS ${name(`sum_${String(index)}`)}`] : [],
  );
  return `SELECT ${["count(*) AS n", ...sums].join(", ")} FROM results`;
}

/** A line each. */
export const linesOf = (rows: readonly object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join("");

/** The query by its length: longer ones are planned longer. */
export function writeJob(folder: string, job: Job, dialect: DialectName): number {
  const write = (ending: string, text: string): void => {
    writeFileSync(join(folder, `${job.name}.${ending}`), text);
  };
  const query = queryOf(job, dialect);
  write("json", JSON.stringify(job.columns));
  write("people.jsonl", linesOf(job.people));
  write(`${dialect}.sql`, query);
  write(`${dialect}.totals.sql`, totalsQueryOf(job, dialect));
  return query.length;
}

export interface Answers {
  readonly rows: readonly Row[];
  readonly totals: Row;
}
export function readAnswers(folder: string, { name }: Job, dialect: DialectName): Answers {
  const lines = (part: string): readonly Row[] =>
    readFileSync(join(folder, `${name}.${dialect}.${part}.jsonl`), "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line) as Row);
  return { rows: lines("rows"), totals: lines("totals")[0] ?? {} };
}

const known = new WeakMap<Job, readonly Interpreted[]>();
/** What the interpreter answers, person by person; asked once for all engines. */
export function interpretedOf(job: Job): readonly Interpreted[] {
  const { program, people } = job;
  const found = known.get(job) ?? people.map((row) => interpreted(program, row));
  known.set(job, found);
  return found;
}

/** The first differences, said in full; none where every row and every total is the interpreter's. */
export function differencesOf(job: Job, { rows, totals }: Answers): readonly unknown[] {
  const plan = tablePlan(job.program, [], true);
  const names = resultNames(plan, "zh");
  const found: unknown[] = [];
  const sums = names.map(() => 0);
  const byId = new Map(rows.map((row) => [Number(row["_id"]), row]));
  interpretedOf(job).forEach((one, id) => {
    const { cells, codes } = expectedCells(job.program, plan.results, one);
    const answer = byId.get(id) ?? {};
    const given = names.map((name) => answer[name] ?? null);
    const code = given.at(-1) ?? null;
    const isSame = cells.every((cell, index) => index === names.length - 1 || cell === given[index]);
    const isRight = byId.has(id) && (code === null ? codes.size === 0 : codes.has(String(code)));
    if ((!isSame || !isRight) && found.length < 3) found.push({ row: job.people[id], cells, given, codes: [...codes] });
    cells.forEach((cell, index) => {
      if (typeof cell === "number") sums[index] = (sums[index] ?? 0) + cell;
    });
  });
  const wrong: unknown[] = names.flatMap((name, index) => {
    const total = totals[`sum_${String(index)}`];
    return total !== undefined && Number(total ?? 0) !== sums[index] ? [{ name, total, sum: sums[index] }] : [];
  });
  for (const [name, number] of [
    ["n", totals["n"]],
    ["rows", rows.length],
  ] as const)
    if (Number(number) !== job.people.length) wrong.push({ name, total: number, sum: job.people.length });
  return [...found, ...wrong];
}
