// `zhengce conform FILE [--to SUPERIOR]`: the terms of the superior notice, whether the notice keeps each, and what was not held against it.
import { conform, unheld } from "../../compare/superior/conform.js";
import type { Unheld } from "../../compare/superior/conform.js";
import type { Term } from "../../compare/superior/terms.js";
import type { Compilation } from "../../compile.js";
import type { Model } from "../../semantics/model.js";
import type { Table } from "../../render/document.js";
import { markdownTable } from "../../render/to-markdown.js";
import { blockLines } from "../../render/to-text.js";
import { termJson } from "../../report/comparison/json.js";
import { termSummary, termTable } from "../../report/comparison/terms.js";
import { WORDING } from "../../wording/wording.js";
import type { Wording } from "../../wording/words.js";
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

interface Held {
  readonly terms: readonly Term[];
  readonly superior: Model;
}

/** Exit code 1 where a term is broken, or a file can't be used. */
export function conformFile(io: Io, file: string, options: ConformOptions): ExitCode {
  const own = loadNotice(io, file);
  const held = own === null ? null : heldAgainst(io, own, options.to);
  if (held === null) return EXIT.findings;
  const { terms, superior } = held;
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
  sayUnheld(io, superior, options.format);
  return terms.some(({ verdict }) => verdict === "broken") ? EXIT.findings : EXIT.clean;
}

/** Null, and said, where there is no superior to hold the notice against. */
function heldAgainst(io: Io, own: Compilation, to: string | undefined): Held | null {
  if (to !== undefined) {
    const superior = loadNotice(io, to);
    return superior === null ? null : { terms: conform(own.model, superior), superior: superior.model };
  }
  if (own.conformance !== null) return { terms: own.conformance.terms, superior: own.conformance.superior.model };
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

/** Below the table; beside the terms where a program reads those. */
function sayUnheld(io: Io, superior: Model, format: string): void {
  const { comparison } = WORDING[io.locale];
  const titles = unheld(superior).map((one) => unheldTitle(comparison, one));
  if (titles.length === 0) return;
  const line = `${comparison.unheld(titles)}\n`;
  if (format === "json") io.error(line);
  else io.out(format === "md" ? `\n${line}` : line);
}

function unheldTitle({ yearlyPeriods, slots, sections }: Wording["comparison"], one: Unheld): string {
  if (one === "yearly") return yearlyPeriods;
  return one === "caps" ? slots.caps : sections[one];
}

function text(io: Io, table: Table, terms: readonly Term[]): string {
  const lines = blockLines(table, displayWidth).map((line, index) => {
    const verdict = terms[index - 1]?.verdict;
    return verdict === "broken" ? io.paint("red", line) : verdict === "open" ? io.paint("yellow", line) : line;
  });
  return lines.join("\n") + "\n";
}
