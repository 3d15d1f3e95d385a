// `zhengce conform FILE [--to SUPERIOR]`: every term of the superior notice, and whether the notice keeps it.
import { conform } from "../../compare/superior/conform.js";
import type { Term } from "../../compare/superior/terms.js";
import type { Compilation } from "../../compile.js";
import type { Table } from "../../render/document.js";
import { markdownTable } from "../../render/to-markdown.js";
import { blockLines } from "../../render/to-text.js";
import { termJson } from "../../report/comparison/json.js";
import { termSummary, termTable } from "../../report/comparison/terms.js";
import { WORDING } from "../../wording/wording.js";
import { EXIT, say, type ExitCode, type Io } from "../io.js";
import { loadNotice, writeJson } from "../load.js";
import { displayWidth } from "../reporters/frame.js";
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
  const words = WORDING[io.locale];
  if (options.format === "json")
    writeJson(
      io,
      terms.map((term) => termJson(term, io.locale)),
    );
  else {
    const table = termTable(words, terms);
    io.out(options.format === "md" ? `${markdownTable(table, io.locale)}\n` : text(io, table, terms));
    io.out(`\n${termSummary(words, terms)}\n`);
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

function text(io: Io, table: Table, terms: readonly Term[]): string {
  const lines = blockLines(table, displayWidth).map((line, index) => {
    const verdict = terms[index - 1]?.verdict;
    return verdict === "broken" ? io.paint("red", line) : verdict === "open" ? io.paint("yellow", line) : line;
  });
  return lines.join("\n") + "\n";
}
