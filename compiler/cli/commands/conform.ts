// `zhengce conform FILE [--to SUPERIOR]`: the terms of the superior notice, whether the notice keeps each, and what was not held against it.
import { conform } from "../../compare/superior/conform.js";
import type { Term } from "../../compare/superior/terms.js";
import type { Compilation } from "../../compile.js";
import type { Model } from "../../semantics/model.js";
import type { Table } from "../../render/document.js";
import { markdownTable } from "../../render/to-markdown.js";
import { blockLines } from "../../render/to-text.js";
import { termJson } from "../../report/comparison/json.js";
import { sayUnheld, termSummary, termTable } from "../../report/comparison/terms.js";
import { WORDING } from "../../wording/wording.js";
import { EXIT, say, type ExitCode, type Io } from "../io.js";
import { loadNotices } from "../load.js";
import { writeJson } from "../loaded.js";
import type { Refusal } from "../notice-errors.js";
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
  const form = options.format === "json" ? "json" : "text";
  const [own, to] = loadNotices(io, options.to === undefined ? [file] : [file, options.to], form) ?? [];
  const held = own === undefined ? null : heldAgainst(own, to);
  if (own !== undefined && held === null) sayNoSuperior(io, own, form);
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
  tellUnheld(io, superior, options.format);
  return terms.some(({ verdict }) => verdict === "broken") ? EXIT.findings : EXIT.clean;
}

/** Null where there is no superior to hold the notice against. */
function heldAgainst(own: Compilation, to: Compilation | undefined): Held | null {
  if (to !== undefined) return { terms: conform(own.model, to), superior: to.model };
  if (own.conformance === null) return null;
  return { terms: own.conformance.terms, superior: own.conformance.superior.model };
}

function sayNoSuperior(io: Io, own: Compilation, form: "json" | "text"): void {
  const reasons = own.diagnostics.filter(({ code }) => code === "superior-not-compared");
  const { path, text: source } = own.source;
  const message =
    reasons.length === 0
      ? say(
          io,
          `${path}：“通知”里没有写“上级”；用 --to 写明对照哪一份`,
          `${path}: the notice names no superior; name one with --to`,
        )
      : say(io, "可以用 --to 写明上级的文件", "name its file with --to");
  const texts = new Map([[path, source]]);
  const findings = locate(reasons, texts, io.locale);
  if (form === "json") return writeJson(io, { error: { code: "no-superior", message, findings } satisfies Refusal });
  if (findings.length > 0) io.error(textReport(findings, texts, io.locale, io.paint));
  io.error(`${message}\n`);
}

/** Below the table; beside the terms where a program reads those. */
function tellUnheld(io: Io, superior: Model, format: string): void {
  const said = sayUnheld(WORDING[io.locale], superior);
  if (said === null) return;
  if (format === "json") io.error(`${said}\n`);
  else io.out(format === "md" ? `\n${said}\n` : `${said}\n`);
}

function text(io: Io, table: Table, terms: readonly Term[]): string {
  const lines = blockLines(table, displayWidth).map((line, index) => {
    const verdict = terms[index - 1]?.verdict;
    return verdict === "broken" ? io.paint("red", line) : verdict === "open" ? io.paint("yellow", line) : line;
  });
  return lines.join("\n") + "\n";
}
