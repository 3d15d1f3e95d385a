// The jobs for DuckDB, which reads the people from a file too.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { duckdb as dialect } from "../../compiler/bulk/sql/dialects/duckdb.js";
import { openDuckdb } from "../harness/tables/duckdb.js";
import { linesOf, queryOf, totalsQueryOf, type Answers, type Job } from "./jobs.js";

export async function askDuckdb(job: Job): Promise<Answers> {
  const { run, objects, close } = await openDuckdb();
  const folder = mkdtempSync(join(tmpdir(), "zhengce-duckdb-"));
  const file = join(folder, "people.jsonl");
  writeFileSync(file, linesOf(job.people));
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
