// Every database answers as the interpreter does, on examples and on generated notices: `npm run engines`. What is not on this machine is named
// and not run. ZHENGCE_LARGE=1 asks 100,000 people a notice, a million of DuckDB.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile } from "../../compiler/compile.js";
import { example, exampleNames } from "../harness/examples.js";
import { arbitraryNotice, USUAL } from "../harness/notices/arbitrary-notice.js";
import { differencesOf, jobOf, readAnswers, writeJob, type Job } from "./jobs.js";
import { askDuckdb } from "./duckdb.js";
import { postgresPrograms, startPostgres } from "./postgres.js";

const isLarge = process.env["ZHENGCE_LARGE"] === "1";
const PATIENCE = isLarge ? 3_600_000 : 300_000;
const python = fileURLToPath(new URL("../../.engines/venv/bin/python", import.meta.url));

/** The examples, and some notices as they come. */
function jobs(people: number): readonly Job[] {
  const examples = exampleNames
    .filter((name) => !name.endsWith(".en"))
    .map((name) => jobOf(name, example(name).program!, people, 3));
  const texts = fc.sample(arbitraryNotice(USUAL), { numRuns: 40, seed: 21 });
  const generated = texts.flatMap((text, index) => {
    const { program, hasErrors } = compile({ path: "notice.policy", text });
    return program === null || hasErrors
      ? []
      : [jobOf(`generated-${String(index)}`, program, Math.min(people, 200), index)];
  });
  return [...examples, ...generated.slice(0, 12)];
}
const count = isLarge ? 100_000 : 1_000;

/** Asks until the time is over that such a run may take; what was not asked is named. */
function askPython(engine: "clickhouse" | "spark", seconds: number): void {
  const folder = mkdtempSync(join(tmpdir(), "zhengce-engines-"));
  mkdirSync(join(folder, "warehouse"));
  const all = jobs(count);
  for (const job of all) writeJob(folder, job, engine);
  const script = fileURLToPath(new URL("ask.py", import.meta.url));
  const { status, signal, stderr } = spawnSync(python, [script, engine, folder], {
    cwd: folder,
    encoding: "utf8",
    timeout: isLarge ? PATIENCE : (seconds + 30) * 1000,
    env: { ...process.env, ZHENGCE_SECONDS: isLarge ? "1e9" : String(seconds) },
  });
  // One that plans too long is ended, and what it did not answer is named.
  expect(signal === null ? status : 0, stderr.slice(-4000)).toBe(0);
  const asked = all.filter(({ name }) => existsSync(join(folder, `${name}.${engine}.totals.jsonl`)));
  const left = all.filter((job) => !asked.includes(job)).map(({ name }) => name);
  if (left.length > 0) console.warn(`${engine}: no time for ${left.join(", ")}`);
  if (signal === null) expect(asked.length).toBeGreaterThan(0);
  for (const job of asked) {
    const { rows, totals } = readAnswers(folder, job, engine);
    expect({ notice: job.name, different: differencesOf(job, rows, totals) }).toEqual({
      notice: job.name,
      different: [],
    });
  }
  rmSync(folder, { recursive: true, force: true });
}

describe("every row is the interpreter's, and the totals are the sums of the rows", () => {
  it(
    "DuckDB",
    async () => {
      for (const job of jobs(isLarge ? 1_000_000 : 5_000)) {
        const { rows, totals } = await askDuckdb(job);
        expect({ notice: job.name, different: differencesOf(job, rows, totals) }).toEqual({
          notice: job.name,
          different: [],
        });
      }
    },
    PATIENCE,
  );
  const programs = postgresPrograms();
  it.skipIf(programs === null)(
    "PostgreSQL",
    async () => {
      const postgres = await startPostgres(programs ?? "");
      try {
        for (const job of jobs(count)) {
          const { rows, totals } = postgres.ask(job);
          expect({ notice: job.name, different: differencesOf(job, rows, totals) }).toEqual({
            notice: job.name,
            different: [],
          });
        }
      } finally {
        await postgres.stop();
      }
    },
    PATIENCE,
  );
  it.skipIf(!existsSync(python))(
    "ClickHouse",
    () => {
      askPython("clickhouse", 60);
    },
    PATIENCE,
  );
  const hasJava = spawnSync("java", ["-version"]).status === 0;
  it.skipIf(!existsSync(python) || !hasJava)(
    "Spark, in a cluster of two workers",
    () => {
      askPython("spark", 75);
    },
    PATIENCE,
  );
});
