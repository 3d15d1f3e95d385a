// `zhengce check`: the findings of every file, in the form asked for.
import type { Diagnostic } from "@zhengce/grammar";
import { catalogue } from "../../rules/catalogue.js";
import { EXIT, Misuse, say, several, type ExitCode, type Io } from "../io.js";
import { loadAll } from "../load.js";
import { textsOf, type Loaded, writeJson } from "../loaded.js";
import { githubReport } from "../reporters/github.js";
import { locate } from "../reporters/located.js";
import { sarifReport } from "../reporters/sarif.js";
import { textReport } from "../reporters/text.js";
import { mendFile, type Mended } from "../mend-file.js";

export interface CheckOptions {
  readonly format: string;
  readonly fix: boolean;
  /** With `fix`: shows the changes, writes nothing. */
  readonly dryRun: boolean;
  /** With `fix`: also applies what a person must review. */
  readonly unsafeFixes: boolean;
  readonly version: string;
}

/** 1 when there is an error or a warning, or a dry run would change a file; hints alone leave the file clean. */
export async function check(io: Io, paths: readonly string[], options: CheckOptions): Promise<ExitCode> {
  if (!options.fix && (options.dryRun || options.unsafeFixes))
    throw new Misuse(
      say(io, "--dry-run 和 --unsafe-fixes 要与 --fix 合用", "--dry-run and --unsafe-fixes go with --fix"),
    );
  const mended: Mended[] = [];
  const named = paths.length === 0 ? ["."] : paths;
  for (const file of loadAll(io, paths))
    mended.push(options.fix ? await mendFile(io, file, { ...options, named }) : { file, outcome: "same" });
  const loaded = mended.map(({ file }) => file);
  const outcomes = new Set(mended.map(({ outcome }) => outcome));
  const all = loaded.flatMap((file) => file.diagnostics);
  const diagnostics = all.filter((found) => !isCounted(found));
  report(io, diagnostics, loaded, options);
  sayNotCompared(io, all, options);
  if (outcomes.has("unwritten")) return EXIT.misuse;
  const isClean = !outcomes.has("shown") && diagnostics.every((found) => found.severity === "info");
  return isClean ? EXIT.clean : EXIT.findings;
}

function report(io: Io, diagnostics: readonly Diagnostic[], loaded: readonly Loaded[], options: CheckOptions): void {
  const texts = textsOf(loaded);
  const findings = locate(diagnostics, texts, io.locale);
  switch (options.format) {
    case "json":
      return writeJson(io, findings);
    case "sarif": {
      const rules = Object.entries(catalogue).map(([code, texts]) => ({ code, summary: texts[io.locale] }));
      return io.out(sarifReport(findings, rules, options.version));
    }
    case "github":
      return io.out(githubReport(findings));
    default:
      io.out(textReport(findings, texts, io.locale, io.paint));
      if (findings.length === 0)
        io.out(say(io, `${loaded.length} 个文件，没有问题\n`, `${several(loaded.length, "file")}, no findings\n`));
  }
}

/** What is kept elsewhere is no fault of a file: it is counted, not listed. */
const NOT_COMPARED: ReadonlyMap<string, { readonly zh: string; readonly en: string }> = new Map([
  ["source-not-compared", { zh: "原文", en: "source text" }],
  ["superior-not-compared", { zh: "上级文件", en: "superior notice" }],
]);

function isCounted({ code, severity }: Diagnostic): boolean {
  return severity === "info" && NOT_COMPARED.has(code);
}

/** Beside the report where a program reads that. */
function sayNotCompared(io: Io, diagnostics: readonly Diagnostic[], options: CheckOptions): void {
  for (const [code, what] of NOT_COMPARED) {
    const count = diagnostics.filter((found) => found.code === code && isCounted(found)).length;
    if (count === 0) continue;
    const line = say(
      io,
      `其中 ${count} 个没有${what.zh}可对照\n`,
      `${count} of them had no ${what.en} to compare with\n`,
    );
    if (options.format === "text") io.out(line);
    else io.error(line);
    // Where texts lie that may be meant, they are named.
    const near = diagnostics.filter((found) => found.code === code && isCounted(found) && othersOf(found.data) > 0);
    for (const { path, message } of near.slice(0, MOST_NAMED)) {
      const told = `  ${path}${say(io, "：", ": ")}${message[io.locale]}\n`;
      if (options.format === "text") io.out(told);
      else io.error(told);
    }
  }
}
const MOST_NAMED = 3;
function othersOf(data: unknown): number {
  return typeof data === "object" && data !== null && "others" in data ? Number(data.others) : 0;
}
