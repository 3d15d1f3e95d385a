// Every engine answers as the interpreter does, on examples and on generated notices: `npm run engines`. What is not on this machine is named
// and not asked; what was asked is told.
import { describe, expect, it } from "vitest";
import { example } from "../harness/examples.js";
import { askDuckdb } from "./duckdb.js";
import { absent, isHere, postgresPrograms, type Outside } from "./here.js";
import { differencesInProcess, inProcess } from "./in-process.js";
import { allJobs, differencesOf, jobOf, noticeNames, SIZES, type Answers, type Job } from "./jobs.js";
import { startPostgres } from "./postgres.js";
import { askPython } from "./python.js";

const PATIENCE = (SIZES.seconds + 60) * 1000;
const jobs = allJobs();

/** Every example was answered; of generated notices what there was time for. */
function expectAlike(engine: Outside, answers: ReadonlyMap<Job, Answers>): void {
  const asked: string[] = [];
  for (const [job, answer] of answers) {
    expect({ engine, notice: job.name, different: differencesOf(job, answer) }).toMatchObject({ different: [] });
    asked.push(`${job.name} (${String(job.people.length)})`);
  }
  const left = jobs.filter((job) => !answers.has(job)).map(({ name }) => name);
  const untold = left.length === 0 ? "" : `; no time for ${left.join(", ")}`;
  console.log(`${engine}: alike for ${asked.join(", ") || "none"}${untold}`);
  expect({ engine, unanswered: left.filter((name) => noticeNames.includes(name)) }).toEqual({ engine, unanswered: [] });
}

async function askPostgres(): Promise<ReadonlyMap<Job, Answers>> {
  const postgres = await startPostgres(postgresPrograms() ?? "");
  try {
    const answers = new Map<Job, Answers>();
    for (const job of jobs) answers.set(job, await postgres.ask(job));
    return answers;
  } finally {
    await postgres.stop();
  }
}

/** The slowest first: they go side by side. Spark is a cluster of two workers. */
const outside: Readonly<Record<Outside, () => Promise<ReadonlyMap<Job, Answers>>>> = {
  Spark: () => askPython("spark", jobs),
  ClickHouse: () => askPython("clickhouse", jobs),
  PostgreSQL: askPostgres,
};

if (absent.length > 0) console.log(`not here, and not asked: ${absent.join("; ")}`);

describe.concurrent("every row is the interpreter's, and the totals are the sums of the rows", () => {
  for (const engine of (Object.keys(outside) as Outside[]).filter(isHere))
    it(
      engine,
      async () => {
        expectAlike(engine, await outside[engine]());
      },
      PATIENCE,
    );
  it(
    "module, columns and DuckDB",
    async () => {
      const notices = await Promise.all(
        noticeNames.map(async (name) => {
          const program = example(name).program!;
          return { name, program, ours: await inProcess(program) };
        }),
      );
      for (let portion = 0; portion < SIZES.portions; portion++) {
        for (const { name, program, ours } of notices) {
          const job = jobOf(name, program, SIZES.people, 100 + portion);
          const different = [...differencesInProcess(job, ours), ...differencesOf(job, await askDuckdb(job))];
          expect({ notice: name, portion, different }).toMatchObject({ different: [] });
        }
        const asked = String((portion + 1) * SIZES.people);
        console.log(`module, columns and DuckDB: alike for ${noticeNames.join(", ")} (${asked} each)`);
      }
    },
    PATIENCE,
  );
});
