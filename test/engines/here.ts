// Which databases, and which office, are on this machine, said in one place: tests are made for those alone, and the others are named with the reason.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
/** Where setup.sh puts what Python holds. */
export const folders = { clickhouse: at("../../.engines/clickhouse"), spark: at("../../.engines/spark") };

const VERSIONS = "/usr/lib/postgresql";
/** Where the programs of PostgreSQL are; null: it is not here. */
export function postgresPrograms(): string | null {
  const [version] = existsSync(VERSIONS) ? readdirSync(VERSIONS).sort().reverse() : [];
  return version === undefined || !existsSync(join(VERSIONS, version, "bin/initdb"))
    ? null
    : join(VERSIONS, version, "bin");
}

function whyNot(engine: keyof typeof folders): string | null {
  if (!existsSync(join(folders[engine], "ready"))) return "pip could not install it";
  return engine === "spark" && spawnSync("java", ["-version"]).status !== 0 ? "there is no Java" : null;
}

const REASONS = {
  Spark: whyNot("spark"),
  ClickHouse: whyNot("clickhouse"),
  PostgreSQL: postgresPrograms() === null ? "apt could not install it" : null,
  LibreOffice: spawnSync("soffice", ["--version"]).status === 0 ? null : "there is no soffice",
};
type Named = keyof typeof REASONS;
/** A database. */
export type Outside = Exclude<Named, "LibreOffice">;

export function isHere(engine: Named): boolean {
  return REASONS[engine] === null;
}

/** Those that are not, each with the reason; empty where all are. */
export const absent: readonly string[] = Object.entries(REASONS).flatMap(([name, why]) =>
  why === null ? [] : [`${name}: ${why}`],
);
