// Every engine answers as the interpreter does, on examples and on generated notices: `npm run engines`. What is not on this machine is named
// and not run; what was asked is told.
import { describe, expect, it } from "vitest";
import { example } from "../harness/examples.js";
import { askDuckdb } from "./duckdb.js";
import { differencesInProcess, inProcess } from "./in-process.js";
import { allJobs, differencesOf, jobOf, noticeNames, SIZES, type Answers, type Job } from "./jobs.js";
import { postgresPrograms, startPostgres } from "./postgres.js";
import { askPython, isReady } from "./python.js";

const PATIENCE = (SIZES.seconds + 60) * 1000;
const jobs = allJobs();

/** @returns how many notices it was asked: where that is none, nothing is shown to be alike */
function expectAlike(engine: string, answers: ReadonlyMap<Job, Answers>): number {
  const asked: string[] = [];
  for (const [job, answer] of answers) {
    expect({ engine, notice: job.name, different: differencesOf(job, answer) }).toMatchObject({ different: [] });
    asked.push(`${job.name} (${String(job.people.length)})`);
  }
  const left = jobs.filter((job) => !answers.has(job)).map(({ name }) => name);
  const untold = left.length === 0 ? "" : `; no time for ${left.join(", ")}`;
  console.log(`${engine}: alike for ${asked.join(", ") || "none"}${untold}`);
  return asked.length;
}

// Side by side, the slowest first.
describe.concurrent("every row is the interpreter's, and the totals are the sums of the rows", () => {
  it.skipIf(!isReady("spark"))(
    "Spark, in a cluster of two workers",
    async ({ skip }) => {
      if (expectAlike("Spark", await askPython("spark", jobs)) === 0) skip("no time for any notice");
    },
    PATIENCE,
  );
  it.skipIf(!isReady("clickhouse"))(
    "ClickHouse",
    async ({ skip }) => {
      if (expectAlike("ClickHouse", await askPython("clickhouse", jobs)) === 0) skip("no time for any notice");
    },
    PATIENCE,
  );
  const programs = postgresPrograms();
  it.skipIf(programs === null)(
    "PostgreSQL",
    async () => {
      const postgres = await startPostgres(programs ?? "");
      try {
        const answers = new Map<Job, Answers>();
        for (const job of jobs) answers.set(job, await postgres.ask(job));
        expectAlike("PostgreSQL", answers);
      } finally {
        await postgres.stop();
      }
    },
    PATIENCE,
  );
  it(
    "module, columns and DuckDB",
    async () => {
      for (const name of noticeNames) {
        const program = example(name).program!;
        const ours = await inProcess(program);
        for (let portion = 0; portion < SIZES.portions; portion++) {
          const job = jobOf(name, program, SIZES.people, 100 + portion);
          const different = [...differencesInProcess(job, ours), ...differencesOf(job, await askDuckdb(job))];
          expect({ notice: name, portion, different }).toMatchObject({ different: [] });
        }
        console.log(`module, columns and DuckDB: alike for ${name} (${String(SIZES.portions * SIZES.people)})`);
      }
    },
    PATIENCE,
  );
});
