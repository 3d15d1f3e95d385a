// `zhengce conform FILE --to SUPERIOR`: every term of the superior notice, and whether the notice keeps it.
import { conformSummary, conformTable } from "../../compare/conform-table.js";
import { conform } from "../../compare/conform.js";
import type { Term } from "../../compare/terms.js";
import { EXIT, type ExitCode, type Io } from "../io.js";
import { loadNotice, writeJson } from "../load.js";
import { inColumns } from "../reporters/columns.js";

export interface ConformOptions {
  readonly to: string;
  readonly format: string;
}

/** Exit code 1 where a term is broken, or a file can't be used. */
export function conformFile(io: Io, file: string, options: ConformOptions): ExitCode {
  const [own, superior] = [loadNotice(io, file), loadNotice(io, options.to)];
  if (own === null || superior === null) return EXIT.findings;
  const terms = conform(own.model, superior);
  if (options.format === "json") writeJson(io, terms.map(plain));
  else {
    const rows = conformTable(terms, io.locale);
    io.out(options.format === "md" ? markdown(rows) : text(io, rows, terms));
    io.out(`\n${conformSummary(terms, io.locale)}\n`);
  }
  return terms.some(({ verdict }) => verdict === "broken") ? EXIT.findings : EXIT.clean;
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
