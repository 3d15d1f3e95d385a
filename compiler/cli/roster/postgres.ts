// A table of PostgreSQL by its URL, to be read or to be made. The password of a URL is told to the server alone.
import { Postgres, PostgresError, type PostgresPlace } from "../../database/postgres.js";
import { postgresSheet, postgresTables } from "../../database/postgres-sheets.js";
import { writePostgres } from "../../database/write-postgres.js";
import type { ColumnTypes } from "../../database/write-parquet.js";
import type { Batches } from "../../sheets/text-writers.js";
import { Misuse, say, type Io } from "../io.js";
import type { OpenDatabase } from "./database.js";

const PACKAGE = "postgres";
const SSL = ["require", "prefer", "verify-full"] as const;

export function isPostgresUrl(path: string): boolean {
  return /^postgres(?:ql)?:\/\//iu.test(path);
}

export interface PostgresUrl {
  readonly place: PostgresPlace;
  /** With its schema, if that is named; null: none is named. */
  readonly table: string | null;
  /** The URL without what is secret in it. */
  readonly shown: string;
}

/** Throws `Misuse` where it is no such URL. */
export function postgresUrl(io: Io, text: string): PostgresUrl {
  const example = "postgres://user@host/database?table=roster";
  if (!URL.canParse(text))
    throw new Misuse(say(io, `看不懂这个网址，应如 ${example}`, `this is no URL such as ${example}`));
  const url = new URL(text);
  const asked = new Map(url.searchParams);
  const take = (name: string): string | null => {
    const value = asked.get(name) ?? "";
    asked.delete(name);
    return value === "" ? null : value;
  };
  const part = (value: string): string | null => (value === "" ? null : decodeURIComponent(value));
  const mode = take("sslmode");
  const port = take("port") ?? part(url.port);
  const place = {
    host: take("host") ?? part(url.hostname.replace(/^\[(.*)\]$/u, "$1")),
    port: port === null ? null : Number(port),
    user: take("user") ?? part(url.username),
    password: take("password") ?? part(url.password),
    database: part(url.pathname.slice(1)),
    ssl: SSL.find((one) => one === mode) ?? null,
  };
  const table = take("table");
  const [strange] = mode !== null && mode !== "disable" && place.ssl === null ? ["sslmode"] : asked.keys();
  if (strange !== undefined)
    throw new Misuse(
      say(io, `这里用不上网址中的 ${strange}，应如 ${example}`, `${strange} of the URL means nothing here: ${example}`),
    );
  const at = `${place.host ?? ""}${port === null ? "" : `:${port}`}/${place.database ?? ""}`;
  return { place, table, shown: `postgres://${at}${table === null ? "" : `?table=${table}`}` };
}

export async function openPostgres(io: Io, { place, table, shown }: PostgresUrl): Promise<OpenDatabase> {
  const db = await connected(io, place);
  try {
    const names = table === null ? await postgresTables(db) : [table];
    return { sheets: names.map((name) => postgresSheet(db, name)), table: () => null, close: () => db.close() };
  } catch (error) {
    await db.close();
    throw saidOfPostgres(io, shown, error);
  }
}

/** The table to write. Throws `Misuse` where the URL names none. */
export function newTable(io: Io, { table, shown }: PostgresUrl): string {
  if (table !== null) return table;
  throw new Misuse(say(io, `要写入哪张新表？${shown}?table=名称`, `which new table? ${shown}?table=name`));
}

/** Into a new table. @param last done while nothing is in its place yet; what it throws undoes all */
export async function intoPostgres(
  io: Io,
  url: PostgresUrl,
  { batches, types }: { readonly batches: Batches; readonly types: ColumnTypes },
  last: () => Promise<void>,
): Promise<void> {
  const { place, shown } = url;
  const table = newTable(io, url);
  const db = await connected(io, place);
  try {
    await writePostgres(db, table, batches, types, last);
  } catch (error) {
    throw saidOfPostgres(io, shown, error);
  } finally {
    await db.close();
  }
}

async function connected(io: Io, place: PostgresPlace): Promise<Postgres> {
  const db = await Postgres.open(place);
  if (db !== null) return db;
  throw new Misuse(
    say(
      io,
      `连接 PostgreSQL 要用的程序没有装：npm install ${PACKAGE}`,
      `PostgreSQL is reached by a package that is not installed: npm install ${PACKAGE}`,
    ),
  );
}

/** By the code of SQLSTATE or its class, or of the connection. */
const REASONS: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  "42P01": ["没有这张表", "there is no such table"],
  "42P07": ["这张表已经有了，不会改动；请换一个名称", "this table exists and was left alone; name another"],
  "3F000": ["没有这个模式", "there is no such schema"],
  "3D000": ["没有这个数据库", "there is no such database"],
  "42501": ["没有权限", "permission denied"],
  "25006": ["这个数据库只能读", "the database is read-only"],
  "53100": ["磁盘已满", "the disk is full"],
  "54011": ["列太多", "there are too many columns"],
  "28": ["用户名或密码不对", "user name or password is wrong"],
  ECONNREFUSED: ["那里没有 PostgreSQL", "no PostgreSQL answers there"],
  ENOENT: ["那里没有 PostgreSQL", "no PostgreSQL answers there"],
  ENOTFOUND: ["没有这台主机", "there is no such host"],
  CONNECT_TIMEOUT: ["没有回应", "no answer"],
};

/** Whatever else it is, is thrown on. */
export function saidOfPostgres(io: Io, shown: string, error: unknown): unknown {
  if (!(error instanceof PostgresError)) return error;
  const { code } = error;
  const [zh, en] = REASONS[code] ?? REASONS[code.slice(0, 2)] ?? ["PostgreSQL 没有做成", "PostgreSQL failed"];
  return new Misuse(say(io, `${shown}：${zh}（${code}）`, `${shown}: ${en} (${code})`));
}
