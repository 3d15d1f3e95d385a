// `zhengce sql`: a notice as one query over a table of people.
import { nearest } from "@zhengce/runtime";
import { mayBeLackedBy } from "../../bulk/may-be-lacked.js";
import type { DialectName } from "../../bulk/sql/dialects/index.js";
import { toSql } from "../../bulk/sql/to-sql.js";
import type { Program } from "../../decision/program.js";
import { EXIT, Misuse, say, type ExitCode, type Io } from "../io.js";
import { loadNotice, pathsOf } from "../load.js";
import { names } from "../roster/opened.js";
import { writeOutputs } from "../write-outputs.js";

export interface SqlWish {
  readonly dialect: DialectName;
  readonly table: string;
  readonly as: "query" | "view" | "macro";
  readonly carry?: string;
  readonly without?: string;
  readonly out?: string;
}

export async function sqlOf(io: Io, file: string, wish: SqlWish): Promise<ExitCode> {
  const { dialect, table, as, out } = wish;
  if (as === "macro" && dialect !== "duckdb")
    throw new Misuse(
      say(
        io,
        "只有 DuckDB 有表宏：--as macro 要用 --dialect duckdb",
        "DuckDB alone has table macros: --as macro takes --dialect duckdb",
      ),
    );
  if (table.split(".").includes(""))
    throw new Misuse(
      say(
        io,
        `--table 应为表名，如 roster 或 public.roster：${table}`,
        `--table takes a name such as roster or public.roster: ${table}`,
      ),
    );
  const notice = loadNotice(io, file);
  if (notice === null) return EXIT.findings;
  const program = notice.answering ?? notice.program;
  const without = names(wish.without);
  refuseNeeded(io, program, without);
  const carry = wish.carry === undefined ? null : names(wish.carry);
  const text = toSql(program, { dialect, table, as, carry, without, locale: io.locale });
  if (out === undefined) io.raw(text);
  else {
    await writeOutputs(io, [{ path: out, content: text }], pathsOf(notice));
    io.error(say(io, `已写入 ${out}\n`, `wrote ${out}\n`));
  }
  return EXIT.clean;
}

function refuseNeeded(io: Io, program: Program, without: readonly string[]): void {
  const known = mayBeLackedBy(program);
  for (const name of without) {
    if (known.includes(name)) continue;
    const near = nearest(name, known);
    throw new Misuse(
      say(
        io,
        `--without 里的“${name}”不是可缺的事实${near === null ? "" : `；是不是“${near}”？`}`,
        `“${name}” of --without is no optional fact${near === null ? "" : `; did you mean “${near}”?`}`,
      ),
    );
  }
}
