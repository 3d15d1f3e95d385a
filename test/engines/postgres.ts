// A PostgreSQL of our own for as long as it is asked: in a folder that is taken away, reached by a socket in it.
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chownSync, chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { standardName } from "../../compiler/bulk/sql/dialect.js";
import { postgres as dialect } from "../../compiler/bulk/sql/dialects/postgres.js";
import { queryOf, totalsQueryOf, type Answers, type Job } from "./jobs.js";
import type { Row } from "../harness/tables/people.js";

export interface Postgres {
  readonly ask: (job: Job) => Promise<Answers>;
  /** What statements print, columns with `|` between. */
  readonly say: (sql: string) => Promise<string>;
  /** As a URL of ours, but for the table. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

export async function startPostgres(programs: string): Promise<Postgres> {
  const folder = mkdtempSync(join(tmpdir(), "zhengce-pg-"));
  // It refuses to run as root.
  const isRoot = process.getuid?.() === 0;
  const [uid, gid] = isRoot
    ? ["-u", "-g"].map((flag) => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" })))
    : [];
  const who = uid === undefined || gid === undefined ? {} : { uid, gid };
  if (uid !== undefined && gid !== undefined) chownSync(folder, uid, gid);
  chmodSync(folder, 0o700);
  const data = join(folder, "data");
  execFileSync(
    join(programs, "initdb"),
    ["-D", data, "-E", "UTF8", "--locale=C.UTF-8", "-A", "trust", "-U", "zhengce"],
    { ...who, cwd: folder, stdio: "ignore" },
  );
  const settings = ["fsync=off", "full_page_writes=off", "listen_addresses=", `unix_socket_directories=${folder}`];
  const server = spawn(join(programs, "postgres"), ["-D", data, ...settings.flatMap((setting) => ["-c", setting])], {
    ...who,
    cwd: folder,
    stdio: "ignore",
  });
  const psql = async (args: readonly string[], input: string): Promise<string> => {
    const flags = ["-h", folder, "-U", "zhengce", "-d", "postgres", "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1"];
    const run = spawn(join(programs, "psql"), [...flags, ...args], { ...who, cwd: folder });
    const [out, said] = [run.stdout, run.stderr].map((stream) => text(stream)) as [Promise<string>, Promise<string>];
    run.stdin.end(input);
    const [code] = (await once(run, "close")) as [number | null];
    if (code !== 0) throw new Error(await said);
    return out;
  };
  for (let tries = 0; spawnSync(join(programs, "pg_isready"), ["-h", folder, "-q"]).status !== 0; tries++) {
    if (tries > 100) throw new Error("PostgreSQL does not start");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    url: `postgres:///postgres?host=${encodeURIComponent(folder)}&user=zhengce&password=geheim`,
    say: (sql) => psql([], sql),
    ask: async (job) => {
      const columns = job.columns.map(({ name, type }) => `${standardName(name)} ${dialect.types[type]}`);
      await psql(
        [],
        `DROP TABLE IF EXISTS people; DROP TABLE IF EXISTS results; CREATE TABLE people (${columns.join(", ")});`,
      );
      await psql(
        ["-c", "COPY people FROM STDIN (FORMAT csv)"],
        job.people.map((row) => `${job.columns.map(({ name }) => csvCell(row[name] ?? null)).join(",")}\n`).join(""),
      );
      await psql([], `CREATE TABLE results AS ${queryOf(job, "postgres")}`);
      const lines = async (query: string): Promise<readonly Row[]> =>
        (await psql([], `SELECT row_to_json(answers) FROM (${query}) answers;`))
          .split("\n")
          .filter((line) => line !== "")
          .map((line) => JSON.parse(line) as Row);
      const [totals = {}] = await lines(totalsQueryOf(job, "postgres"));
      return { rows: await lines("SELECT * FROM results"), totals };
    },
    stop: async () => {
      const gone = new Promise((resolve) => server.once("exit", resolve));
      server.kill("SIGINT");
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
function csvCell(value: Row[string]): string {
  if (value === null) return "";
  return typeof value === "string" ? `"${value.replaceAll('"', '""')}"` : String(value);
}
