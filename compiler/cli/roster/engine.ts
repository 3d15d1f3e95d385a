// Which engine answers a roster, and DuckDB where it does so by itself.
import { extname } from "node:path";
import { answerInside } from "../../database/answer-inside.js";
import { DatabaseError } from "../../database/duckdb.js";
import type { AnsweredInside } from "../../database/hand-out.js";
import { copy } from "../../database/write-parquet.js";
import type { OnFaults, RosterOptions } from "../../roster/run-roster.js";
import type { Engine } from "../command-line/choices.js";
import { Misuse, say, type Io } from "../io.js";
import type { MadeFile } from "../stage-file.js";
import { isOfFiles, writtenByDuckdb } from "./duckdb.js";
import { clear, type Opened } from "./opened.js";
import { isPostgresUrl } from "./postgres.js";

/** DuckDB takes what it holds to what it writes; throws `Misuse` where it is asked for anything else. */
export function engineFor(
  io: Io,
  { table }: Opened,
  out: string | null,
  wanted: Engine | undefined,
  isDry: boolean,
): Engine {
  const isFile = out !== null && !isPostgresUrl(out);
  const isInside = table !== null && isFile && extname(out).toLowerCase() === ".parquet" && !isDry;
  if (wanted === "duckdb" && !isInside)
    throw new Misuse(
      say(
        io,
        "--engine duckdb 只用于从 .parquet 或 DuckDB 的表写到 .parquet；其他都由 javascript 计算",
        "--engine duckdb goes from .parquet or a table of DuckDB to .parquet; javascript does everything else",
      ),
    );
  return wanted ?? (isInside ? "duckdb" : "javascript");
}

/** DuckDB can't do it by itself. */
class NotInside extends Misuse {}

export interface Inside {
  readonly content: MadeFile;
  /** When it is written. */
  readonly answered: () => AnsweredInside;
}

export function inside(io: Io, { table, path }: Opened, options: RosterOptions, onFaults: OnFaults): Inside {
  let answered: AnsweredInside | null = null;
  return {
    answered: () => {
      if (answered === null) throw new Error("nothing was written");
      return answered;
    },
    content: {
      make: (file, spill) =>
        writtenByDuckdb(io, spill, async (db) => {
          try {
            answered = table === null ? null : await answerInside(db, await table(db), options, onFaults);
            if (answered !== null) await db.run(copy(answered.query, file));
          } catch (error) {
            if (isOfFiles(error)) throw error;
            if (!(error instanceof DatabaseError)) throw clear(io, path, error);
            throw notInside(io, say(io, `（${error.kind}）`, ` (${error.kind})`));
          }
          if (answered === null) throw notInside(io, "");
        }),
    },
  };
}

function notInside(io: Io, why: string): NotInside {
  return new NotInside(
    say(
      io,
      `DuckDB 没有算成${why}；用 --engine javascript 逐行计算`,
      `DuckDB could not answer this${why}; --engine javascript goes row by row`,
    ),
  );
}
export const isNotInside = (error: unknown): error is Misuse => error instanceof NotInside;
