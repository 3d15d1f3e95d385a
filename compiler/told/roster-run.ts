// A sheet of people and a notice's program → the sheet with results behind its own columns, and what is to be told of it. Nothing of it is kept or told
// anywhere else.
import type { Locale } from "@zhengce/grammar";
import type { Program } from "../decision/program.js";
import type { Page } from "../render/document.js";
import { RosterError } from "../roster/faults.js";
import { pageRows } from "../roster/page-rows.js";
import { openRoster } from "../roster/run-roster.js";
import { sayFault } from "../roster/say-fault.js";
import { totalsPage } from "../roster/totals-page.js";
import { rosterWords } from "../roster/wording/wording.js";
import { SheetError, type ByteSource, type Cell } from "../sheets/cell.js";
import { openSheets } from "../sheets/open-sheet.js";
import { csvText } from "../sheets/text-writers.js";
import { workbookBytes } from "../sheets/xlsx-writer.js";

/** So many errors are listed; the others stand in their rows. */
const LISTED = 20;

export interface RosterRun {
  /** Titles of the person's own columns, as they were read. */
  readonly titles: readonly string[];
  /** Rows with results, the head first. Read once: here or as pieces. */
  readonly batches: () => AsyncGenerator<readonly (readonly Cell[])[]>;
  /** The result as a file. */
  readonly pieces: (
    format: "csv" | "xlsx",
    batches: () => AsyncGenerator<readonly (readonly Cell[])[]>,
  ) => AsyncIterable<string | Uint8Array>;
  /** Once everything is read. */
  readonly page: () => Page;
  readonly errors: () => number;
  /** What to know of how it was read. */
  readonly warnings: () => readonly string[];
}

export interface RosterAsked {
  /** The file's name, for the head of the totals. */
  readonly name: string;
  readonly locale: Locale;
}

/** Reads the head. Throws `SheetError` and `RosterError`; `whyUnread` says them. */
export async function runRoster(
  program: Program,
  source: ByteSource,
  { name, locale }: RosterAsked,
): Promise<RosterRun> {
  const words = rosterWords(locale);
  const { sheets, hidden } = await openSheets(source);
  if (sheets.length > 1)
    throw new SheetError(
      "several-sheets",
      null,
      sheets.map((sheet) => sheet.name ?? ""),
    );
  const listed: string[] = [];
  const options = { program, locale, mapping: new Map(), key: null, by: [], results: null, limit: null };
  const opened = await openRoster(sheets, options, ({ number, sheet }, faults) => {
    if (listed.length >= LISTED) return;
    const said = faults.map((fault) => sayFault(fault, locale)).join(words.between);
    listed.push(`${words.place(number, sheet)}${say(locale, "：", ": ")}${said}`);
  });
  const page = (): Page =>
    totalsPage({ notice: program.notice, roster: name, totals: opened.totals.result(), errors: listed }, locale);
  const { results, sheet } = words.totals;
  return {
    titles: opened.columns.titles,
    batches: () => opened.batches(),
    pieces: (format, batches) =>
      format === "csv"
        ? csvText(batches(), ",", true)
        : workbookBytes([
            { name: results, batches },
            { name: sheet, batches: () => once(() => pageRows(page())) },
          ]),
    page,
    errors: () => opened.totals.result().whole.errors,
    warnings: () => {
      const late = opened.late();
      return [
        ...(hidden.length === 0
          ? []
          : [
              say(
                locale,
                `没有读隐藏的工作表：${words.list(hidden)}`,
                `Hidden sheets were not read: ${words.list(hidden)}`,
              ),
            ]),
        ...opened.columns.all.flatMap((one) => (one.near === null ? [] : [nearMiss(one.header, one.near, locale)])),
        ...(late > 0 ? [words.late(program.notice, program.year ?? 0, late)] : []),
      ];
    },
  };
}

/** What a sheet can't be read for; null for anything else. */
export function whyUnread(error: unknown, locale: Locale): string | null {
  const words = rosterWords(locale);
  if (error instanceof RosterError) return words.rosterError[error.code](error.names, error.near, "sheet");
  if (!(error instanceof SheetError)) return null;
  const place = error.row === null ? "" : `${words.place(error.row, null)}${say(locale, "：", ": ")}`;
  return place + words.sheetError[error.code](error.names, "sheet");
}

/** The way out is the person's own sheet: no columns are mapped here. */
function nearMiss(header: string, near: string, locale: Locale): string {
  return say(
    locale,
    `“${header}”列没有读；如果就是“${near}”，请改了表头再算。`,
    `Column “${header}” was not read; if it is “${near}”, change its heading and work it out again.`,
  );
}

async function* once<T>(make: () => T): AsyncGenerator<T> {
  yield await Promise.resolve(make());
}
function say(locale: Locale, zh: string, en: string): string {
  return locale === "zh" ? zh : en;
}
