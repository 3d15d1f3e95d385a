// `zhengce conform FILE [--to SUPERIOR]`: every term of the superior notice, and whether the notice keeps it.
import { conformSummary, conformTable } from "../../compare/conform-table.js";
import { conform } from "../../compare/conform.js";
import type { Term } from "../../compare/terms.js";
import type { Compilation } from "../../compile.js";
import { EXIT, say, type ExitCode, type Io } from "../io.js";
import { loadNotice, writeJson } from "../load.js";
import { inColumns } from "../reporters/columns.js";
import { locate } from "../reporters/located.js";
import { textReport } from "../reporters/text.js";

export interface ConformOptions {
  /** Else the one that 上级 names. */
  readonly to?: string;
  readonly format: string;
}

/** Exit code 1 where a term is broken, or a file can't be used. */
export function conformFile(io: Io, file: string, options: ConformOptions): ExitCode {
  const own = loadNotice(io, file);
  const terms = own === null ? null : termsOf(io, own, options.to);
  if (terms === null) return EXIT.findings;
  if (options.format === "json") writeJson(io, terms.map(plain));
  else {
    const rows = conformTable(terms, io.locale);
    io.out(options.format === "md" ? markdown(rows) : text(io, rows, terms));
    io.out(`\n${conformSummary(terms, io.locale)}\n`);
  }
  return terms.some(({ verdict }) => verdict === "broken") ? EXIT.findings : EXIT.clean;
}

/** Null, and said, where there is no superior to hold the notice against. */
function termsOf(io: Io, own: Compilation, to: string | undefined): readonly Term[] | null {
  if (to !== undefined) {
    const superior = loadNotice(io, to);
    return superior === null ? null : conform(own.model, superior);
  }
  if (own.conformance !== null) return own.conformance.terms;
  const reasons = own.diagnostics.filter(({ code }) => code === "superior-not-compared");
  const { path } = own.source;
  if (reasons.length === 0)
    io.error(
      say(
        io,
        `${path}：“通知”里没有写“上级”；用 --to 写明对照哪一份\n`,
        `${path}: the notice names no superior; name one with --to\n`,
      ),
    );
  else {
    const texts = new Map([[path, own.source.text]]);
    io.error(textReport(locate(reasons, texts, io.locale), texts, io.locale, io.paint));
    io.error(say(io, "可以用 --to 写明上级的文件\n", "name its file with --to\n"));
  }
  return null;
}

/** What a program reads; offsets and mends are the editor's. */
function plain({ topic, subject, required, found, verdict, deviation, own, superior }: Term): object {
  return {
    topic,
    subject,
    required,
    found,
    verdict,
    deviation,
    clause: own?.clause ?? null,
    superiorClause: superior.clause,
  };
}

function text(io: Io, rows: readonly (readonly string[])[], terms: readonly Term[]): string {
  const lines = inColumns(rows).map((line, index) => {
    const verdict = terms[index - 1]?.verdict;
    return verdict === "broken" ? io.paint("red", line) : verdict === "open" ? io.paint("yellow", line) : line;
  });
  return lines.join("\n") + "\n";
}

function markdown(rows: readonly (readonly string[])[]): string {
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell) => cell.replace(/[\\|`*_<>[\]]/g, (mark) => `\\${mark}`)).join(" | ")} |`;
  const [head = [], ...body] = rows;
  return [line(head), `|${" --- |".repeat(head.length)}`, ...body.map(line)].join("\n") + "\n";
}
