// Notices with their people and queries, as files for databases that run elsewhere; and what must come back.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DIALECTS, type DialectName } from "../../compiler/bulk/sql/dialects/index.js";
import { resultNames, toSql } from "../../compiler/bulk/sql/to-sql.js";
import { tablePlan } from "../../compiler/bulk/table-plan.js";
import type { Program } from "../../compiler/decision/program.js";
import {
  expectedCells,
  peopleRows,
  tableColumns,
  type Cell,
  type Row,
  type TableColumn,
} from "../harness/tables/people.js";

export interface Job {
  readonly name: string;
  readonly program: Program;
  readonly people: readonly Row[];
  /** `_id` first. */
  readonly columns: readonly TableColumn[];
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

export function writeJob(folder: string, job: Job, dialect: DialectName): void {
  const write = (ending: string, text: string): void => {
    writeFileSync(join(folder, `${job.name}.${ending}`), text);
  };
  write("json", JSON.stringify(job.columns));
  write("people.jsonl", job.people.map((row) => `${JSON.stringify(row)}\n`).join(""));
  write(`${dialect}.sql`, queryOf(job, dialect));
  write(`${dialect}.totals.sql`, totalsQueryOf(job, dialect));
}

type Answer = Readonly<Record<string, unknown>>;
export function readAnswers(
  folder: string,
  job: Job,
  dialect: DialectName,
): { readonly rows: readonly Answer[]; readonly totals: Answer } {
  const lines = (part: string): readonly Answer[] =>
    readFileSync(join(folder, `${job.name}.${dialect}.${part}.jsonl`), "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line) as Answer);
  return { rows: lines("rows"), totals: lines("totals")[0] ?? {} };
}

/** The first differences, said in full; none where every row and every total is the interpreter's. */
export function differencesOf({ program, people }: Job, rows: readonly Answer[], totals: Answer): readonly unknown[] {
  const plan = tablePlan(program, [], true);
  const names = resultNames(plan, "zh");
  const found: unknown[] = [];
  const sums = names.map(() => 0);
  const byId = new Map(rows.map((row) => [Number(row["_id"]), row]));
  people.forEach((row, id) => {
    const facts = Object.fromEntries(Object.entries(row).filter(([name]) => name !== "_id"));
    const { cells, codes } = expectedCells(program, plan.results, facts);
    const answer = byId.get(id) ?? {};
    const given = names.map((name): Cell => (answer[name] ?? null) as Cell);
    const code = given.at(-1) ?? null;
    const isSame = cells.every((cell, index) => index === names.length - 1 || cell === given[index]);
    const isRight = code === null ? codes.size === 0 : codes.has(String(code));
    if ((!isSame || !isRight) && found.length < 3) found.push({ row, cells, given, codes: [...codes] });
    cells.forEach((cell, index) => {
      if (typeof cell === "number") sums[index] = (sums[index] ?? 0) + cell;
    });
  });
  const wrong: unknown[] = names.flatMap((name, index) => {
    const total = totals[`sum_${String(index)}`] as Cell | undefined;
    return total !== undefined && Number(total ?? 0) !== sums[index] ? [{ name, total, sum: sums[index] }] : [];
  });
  if (Number(totals["n"]) !== people.length) wrong.push({ name: "n", total: totals["n"], sum: people.length });
  return [...found, ...wrong];
}
