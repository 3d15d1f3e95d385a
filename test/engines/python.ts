// ClickHouse and Spark, which Python holds: in processes of their own, so that they are asked side by side.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { folders } from "./here.js";
import { noticeNames, readAnswers, SIZES, writeJob, type Answers, type Job } from "./jobs.js";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The examples first, and the shorter queries. What is not answered when the time is over is missing. */
export async function askPython(engine: keyof typeof folders, all: readonly Job[]): Promise<ReadonlyMap<Job, Answers>> {
  const folder = mkdtempSync(join(tmpdir(), "zhengce-engines-"));
  mkdirSync(join(folder, "warehouse"));
  const sizes = new Map(all.map((job) => [job, writeJob(folder, job, engine)]));
  const rank = (job: Job): number => (sizes.get(job) ?? 0) + (noticeNames.includes(job.name) ? 0 : 1e9);
  const jobs = [...all].sort((one, other) => rank(one) - rank(other));
  const end = await ended(
    engine,
    folder,
    jobs.map(({ name }) => name),
  );
  // One that plans too long is stopped, and what it answered before counts.
  if (end.signal !== "SIGKILL" && end.code !== 0) throw new Error(end.said);
  const answers = new Map(
    jobs
      .filter(({ name }) => existsSync(join(folder, `${name}.${engine}.totals.jsonl`)))
      .map((job) => [job, readAnswers(folder, job, engine)]),
  );
  rmSync(folder, { recursive: true, force: true });
  return answers;
}

interface End {
  readonly code: number | null;
  readonly signal: string | null;
  readonly said: string;
}
function ended(engine: keyof typeof folders, folder: string, names: readonly string[]): Promise<End> {
  const { spark, clickhouse } = folders;
  const py4j = readdirSync(join(spark, "lib"), { withFileTypes: true }).filter(({ name }) => name.startsWith("py4j"));
  const path = engine === "spark" ? [spark, ...py4j.map(({ name }) => join(spark, "lib", name))] : [clickhouse];
  const child = spawn("python3", [at("ask.py"), engine, folder, ...names], {
    cwd: folder,
    stdio: ["ignore", "ignore", "pipe"],
    // Its workers are processes of their own, and end with it.
    detached: true,
    env: {
      ...process.env,
      PYTHONPATH: path.join(delimiter),
      SPARK_HOME: join(spark, "deps"),
      SPARK_WORKER_DIR: join(folder, "workers"),
      ZHENGCE_SECONDS: String(SIZES.seconds),
    },
  });
  let said = "";
  child.stderr.on("data", (bytes: Buffer) => (said = (said + bytes.toString()).slice(-4000)));
  const timer = setTimeout(() => process.kill(-(child.pid ?? 0), "SIGKILL"), (SIZES.seconds + 10) * 1000);
  return new Promise((resolve) =>
    child.once("close", (code, signal) => {
      clearTimeout(timer);
      resolve({ code, signal, said });
    }),
  );
}
