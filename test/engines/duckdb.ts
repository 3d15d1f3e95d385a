// The jobs for DuckDB, which reads the people from a file too.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { duckdb as dialect } from "../../compiler/bulk/sql/dialects/duckdb.js";
import { openDuckdb } from "../harness/tables/duckdb.js";
import type { Row } from "../harness/tables/people.js";
import { queryOf, totalsQueryOf, type Job } from "./jobs.js";

export async function askDuckdb(job: Job): Promise<{ readonly rows: readonly Row[]; readonly totals: Row }> {
  const { run, objects, close } = await openDuckdb();
  const folder = mkdtempSync(join(tmpdir(), "zhengce-duckdb-"));
  const file = join(folder, "people.jsonl");
  writeFileSync(file, job.people.map((row) => `${JSON.stringify(row)}\n`).join(""));
  const types = job.columns.map(({ name, type }) => `${dialect.text(name)}: '${dialect.types[type]}'`);
  await run(
    `CREATE TABLE people AS FROM read_json(${dialect.text(file)}, format = 'newline_delimited', columns = {${types.join(", ")}})`,
  );
  await run(`CREATE TABLE results AS ${queryOf(job, "duckdb")}`);
  const rows = await objects("FROM results");
  const [totals = {}] = await objects(totalsQueryOf(job, "duckdb"));
  close();
  rmSync(folder, { recursive: true });
  return { rows, totals };
}
