// PostgreSQL, where its client is installed: statements, rows as they come, and work that is done as a whole or not at all.
import type Client from "postgres";

/** Where a database is, and who asks; what is null is as the client finds it in the environment. */
export interface PostgresPlace {
  readonly host: string | null;
  readonly port: number | null;
  readonly user: string | null;
  readonly password: string | null;
  readonly database: string | null;
  readonly ssl: "require" | "prefer" | "verify-full" | null;
}

/** A statement or a connection that failed. Its message may hold what stands in a row: only its code is told. */
export class PostgresError extends Error {
  constructor(
    /** Of SQLSTATE, as `42P01`, or of the connection, as `ECONNREFUSED`. */
    readonly code: string,
  ) {
    super(code);
  }
}

/** Values of a row, in the order of its columns. */
export type Values = readonly unknown[];
export interface Asking {
  /** @param texts what stands for `$1`, `$2`, … */
  readonly ask: (sql: string, texts?: readonly string[]) => Promise<readonly Values[]>;
}

/** Rows that are fetched at once. */
const FETCHED = 2000;

export class Postgres implements Asking {
  private constructor(private readonly sql: Client.Sql) {}

  /** Null where the client is not installed. Nothing is asked yet. */
  static async open({ ssl, ...place }: PostgresPlace): Promise<Postgres | null> {
    const make = await installed();
    if (make === null) return null;
    const given = Object.fromEntries(Object.entries(place).filter(([, value]) => value !== null));
    const settings = {
      max: 2,
      fetch_types: false,
      onnotice: () => undefined,
      connection: { application_name: "zhengce", DateStyle: "ISO, YMD", TimeZone: "UTC" },
    };
    return new Postgres(make({ ...given, ...settings, ...(ssl === null ? {} : { ssl }) }));
  }

  ask(sql: string, texts: readonly string[] = []): Promise<readonly Values[]> {
    return told(async () => (await this.sql.unsafe(sql, [...texts]).values()) as readonly Values[]);
  }

  /** A cursor: so many rows at once, however many there are. */
  async *rows(sql: string): AsyncGenerator<readonly Values[]> {
    const query = this.sql.unsafe<Record<string, unknown>[]>(sql).values() as unknown as Client.PendingQuery<Values[]>;
    const cursor = query.cursor(FETCHED)[Symbol.asyncIterator]();
    try {
      for (;;) {
        const next = await told(() => cursor.next());
        if (next.done === true) return;
        yield next.value;
      }
    } finally {
      await cursor.return?.();
    }
  }

  /** All of it or nothing; what `work` throws is thrown. */
  async whole(work: (asking: Asking) => Promise<void>): Promise<void> {
    await told(() =>
      this.sql.begin((transaction) =>
        work({
          ask: (sql, texts = []) =>
            told(async () => (await transaction.unsafe(sql, [...texts]).values()) as readonly Values[]),
        }),
      ),
    );
  }

  async close(): Promise<void> {
    await this.sql.end({ timeout: 1 });
  }
}

async function installed(): Promise<typeof Client | null> {
  try {
    return (await import("postgres")).default;
  } catch {
    return null;
  }
}

/** Of the server, or of the way to it. */
const CONNECTING = /^(?:E[A-Z]+|CONNECT(?:ION)?_[A-Z_]+|SASL_[A-Z_]+|AUTH_[A-Z_]+)$/u;
async function told<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Error) || error instanceof PostgresError) throw error;
    const { code, syscall } = error as Error & { readonly code?: unknown; readonly syscall?: unknown };
    const isOurs = error.name === "PostgresError" || syscall === "connect" || syscall === "getaddrinfo";
    if (typeof code === "string" && (isOurs || CONNECTING.test(code))) throw new PostgresError(code);
    throw error;
  }
}
