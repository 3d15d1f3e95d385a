// DuckDB in this process, where it is installed: statements, and rows as cells.
import type * as Api from "@duckdb/node-api";
import type { Cell } from "../sheets/cell.js";
import { columnReader, type TypedColumn } from "./typed-columns.js";

/** What it holds in memory at most; the rest goes to files of its own. */
const MOST_MEMORY = "640MB";

/** A statement that failed. Its message may hold what stands in a row: only its kind is told. */
export class DatabaseError extends Error {
  constructor(
    /** `IO Error`, `Out of Memory Error`, … */
    readonly kind: string,
    /** Of the file system, where it was that which failed; "" else. */
    readonly code: string,
  ) {
    super(kind);
  }
}
/** What the file system says, in its own words, by what programs call it. */
const CODES: Readonly<Record<string, string>> = {
  "No space left on device": "ENOSPC",
  "There is not enough space on the disk": "ENOSPC",
  "Disk quota exceeded": "EDQUOT",
  "File too large": "EFBIG",
  "Read-only file system": "EROFS",
  "Permission denied": "EACCES",
};

export class Duckdb {
  private constructor(
    private readonly instance: Api.DuckDBInstance,
    private readonly connection: Api.DuckDBConnection,
  ) {}

  /**
   * Null where it is not installed.
   * @param spill a folder that is made when memory does not do
   */
  static async open(spill: string): Promise<Duckdb | null> {
    const api = await installed();
    if (api === null) return null;
    const instance = await api.DuckDBInstance.create(":memory:", {
      memory_limit: MOST_MEMORY,
      temp_directory: spill,
      autoinstall_known_extensions: "false",
      autoload_known_extensions: "false",
    });
    return new Duckdb(instance, await instance.connect());
  }

  async run(sql: string): Promise<void> {
    await told(() => this.connection.run(sql));
  }

  /** The columns of a query with their types. */
  async columnsOf(from: string): Promise<readonly TypedColumn[]> {
    const reader = await told(() => this.connection.runAndReadAll(`DESCRIBE SELECT * FROM ${from}`));
    return reader.getRows().map(([name, type]) => ({ name: String(name), type: String(type) }));
  }

  /** Rows as they come. */
  async *cells(
    columns: readonly { readonly sql: string; readonly type: string }[],
    rest: string,
  ): AsyncGenerator<readonly (readonly Cell[])[]> {
    const readers = columns.map(({ type }) => columnReader(type));
    const list = columns.map(({ sql }, at) => readers[at]?.select(sql) ?? sql).join(", ");
    // What is read is written beside: each has a connection.
    const connection = await this.instance.connect();
    try {
      const result = await told(() => connection.stream(`SELECT ${list} ${rest}`));
      for (;;) {
        const chunk = await told(() => result.fetchChunk());
        if (chunk === null || chunk.rowCount === 0) return;
        const rows = chunk.getRows();
        yield rows.map((row) => row.map((value, at) => (value === null ? null : (readers[at]?.cell(value) ?? null))));
      }
    } finally {
      connection.closeSync();
    }
  }

  async all(
    columns: readonly { readonly sql: string; readonly type: string }[],
    rest: string,
  ): Promise<(readonly Cell[])[]> {
    const all: (readonly Cell[])[] = [];
    for await (const batch of this.cells(columns, rest)) for (const row of batch) all.push(row);
    return all;
  }

  /** Rows of texts and whole numbers into a table that is there. */
  async append(table: string, rows: Iterable<readonly (string | number | null)[]>): Promise<void> {
    await told(async () => {
      const appender = await this.connection.createAppender(table);
      const isNumber = Array.from(
        { length: appender.columnCount },
        (_, at) => String(appender.columnType(at)) !== "VARCHAR",
      );
      for (const row of rows) {
        for (let at = 0; at < isNumber.length; at++) {
          const value = row[at] ?? null;
          if (value === null) appender.appendNull();
          else if (isNumber[at] === true) appender.appendBigInt(BigInt(value));
          else appender.appendVarchar(String(value));
        }
        appender.endRow();
      }
      appender.closeSync();
    });
  }

  close(): void {
    this.connection.closeSync();
    this.instance.closeSync();
  }
}

async function installed(): Promise<typeof Api | null> {
  try {
    return await import("@duckdb/node-api");
  } catch {
    return null;
  }
}

async function told<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const kind = error instanceof Error ? /^[A-Z][A-Za-z ]* Error/u.exec(error.message)?.[0] : undefined;
    if (kind === undefined) throw error;
    const said = error instanceof Error && kind === "IO Error" ? error.message : "";
    const [, code = ""] = Object.entries(CODES).find(([words]) => said.includes(words)) ?? [];
    throw new DatabaseError(kind, code);
  }
}

/** A name or a text in a statement. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
export const textLiteral = (text: string): string => `'${text.replaceAll("'", "''")}'`;
