// What every command over a roster begins with: the notice, the roster, its sheets; and what is said where one of them can't be read.
import { setFlagsFromString } from "node:v8";
import type { Program } from "../../decision/program.js";
import { headerOf, type Columns, type Mapping } from "../../roster/columns.js";
import { RosterError } from "../../roster/faults.js";
import type { People } from "../../roster/read-people.js";
import { rosterWords } from "../../roster/wording/wording.js";
import { isBlank, SheetError, textOf, type Sheet } from "../../sheets/cell.js";
import { openSheets } from "../../sheets/open-sheet.js";
import { toText } from "../../render/to-text.js";
import { EXIT, Misuse, say, type ExitCode, type Io } from "../io.js";
import { loadNotice } from "../load.js";
import type { Notice } from "../../told/notice.js";
import { displayWidth } from "../reporters/frame.js";
import { saidOfDuckdb } from "./duckdb.js";
import { readMapping } from "./mapping.js";
import { openDatabase, parquetFile, type OpenDatabase, type OpenTable } from "./database.js";
import { isPostgresUrl, openPostgres, postgresUrl, saidOfPostgres } from "./postgres.js";
import { NO_SOURCE, openSource, type OpenSource } from "./source.js";

export interface SheetWish {
  readonly map?: string;
  readonly sheet?: string;
  /** The answer is for programs. */
  readonly json?: true;
}
export interface Opened {
  readonly notice: Notice;
  readonly program: Program;
  readonly path: string;
  readonly source: OpenSource;
  readonly sheets: readonly Sheet[];
  readonly mapping: Mapping;
  /** What DuckDB can work on by itself, without the rows coming here; null: nothing. */
  readonly table: OpenTable | null;
}

/**
 * What a long run has done with is let go before it comes to this part of what is in use, in hundredths; V8 alone waits until it is several times
 * as much. Costs nothing that can be measured.
 */
const MOST_WASTE = 60;

/** Opens notice and roster for `work`, and closes them behind it. Findings of the notice are printed, and nothing is done. */
export async function withRoster(
  io: Io,
  file: string,
  given: string,
  wish: SheetWish,
  work: (opened: Opened) => Promise<ExitCode>,
): Promise<ExitCode> {
  const notice = loadNotice(io, file, wish.json === true ? "json" : "text");
  if (notice === null) return EXIT.findings;
  setFlagsFromString(`--heap-growing-percent=${MOST_WASTE}`);
  const mapping = readMapping(io, wish.map);
  const url = isPostgresUrl(given) ? postgresUrl(io, given) : null;
  const path = url?.shown ?? given;
  const source = url === null ? await openSource(io, path) : NO_SOURCE;
  let database: OpenDatabase | null = null;
  try {
    database = url === null ? await openDatabase(io, path, source) : await openPostgres(io, url);
    const { sheets: all, hidden } = database === null ? await openSheets(source) : { ...database, hidden: [] };
    const names = rosterWords(io.locale).list(hidden);
    if (hidden.length > 0)
      io.error(say(io, `没有读隐藏的工作表：${names}\n`, `hidden sheets were not read: ${names}\n`));
    const sheets = chosen(io, all, wish.sheet);
    const table = tableOf(path, sheets, database);
    return await work({ notice, program: notice.answering ?? notice.program, path, source, sheets, mapping, table });
  } catch (error) {
    throw clear(io, path, error);
  } finally {
    await database?.close();
    await source.close();
  }
}

function tableOf(path: string, sheets: readonly Sheet[], database: OpenDatabase | null): OpenTable | null {
  const [sheet, ...others] = sheets;
  if (sheet === undefined || others.length > 0) return null;
  if (database !== null) return database.table(sheet.name);
  return sheet.format === "parquet" && path !== "-" ? parquetFile(path) : null;
}

function chosen(io: Io, sheets: readonly Sheet[], wanted: string | undefined): readonly Sheet[] {
  if (wanted === "*") return sheets;
  if (wanted === undefined) {
    if (sheets.length > 1)
      throw new SheetError(
        "several-sheets",
        null,
        sheets.map(({ name }) => name ?? ""),
      );
    return sheets;
  }
  const found = sheets.filter(({ name }) => name === wanted);
  if (found.length > 0) return found;
  throw new Misuse(say(io, `没有名为“${wanted}”的可见工作表`, `there is no visible sheet “${wanted}”`));
}

/** Says which columns may have been meant to be read, but for those that are named otherwise, and which of the mapping are not there. */
export function sayNearMisses(io: Io, { all, head }: Columns, mapping: Mapping, named: readonly string[]): void {
  const lacking = [...mapping.keys()].filter((header) => !head.includes(header));
  if (lacking.length > 0) io.error(`${io.paint("yellow", rosterWords(io.locale).notThere(lacking))}\n`);
  const known = new Set(named.map(headerOf));
  for (const { header, near } of all)
    if (near !== null && !known.has(header))
      io.error(`${io.paint("yellow", rosterWords(io.locale).nearMiss(header, near))}\n`);
}

export function explained(io: Io, { columns, first }: Pick<People, "columns" | "first">): ExitCode {
  const words = rosterWords(io.locale);
  const { title, head } = words.columns(columns);
  const rows = columns.all.map(({ index, reading, near }) => {
    const examples = new Set(
      first
        .map(({ cells }) => cells[index] ?? null)
        .filter((one) => !isBlank(one))
        .map(textOf),
    );
    // What is not read is shown nowhere.
    const shown = reading.kind === "carried" ? "" : [...examples].slice(0, 3).join(" | ");
    return [String(index + 1), columns.titles[index] ?? "", words.reading(reading, near), shown];
  });
  const table = { kind: "table" as const, head, rows: rows.map((row) => row.map((text) => ({ text }))) };
  io.out(toText({ title, sections: [{ title: "", blocks: [table] }] }, displayWidth));
  if (columns.missing.length === 0) return EXIT.clean;
  io.out(`${io.paint("red", words.missing(columns.missing))}\n`);
  return EXIT.findings;
}

/** Names with commas between. */
export function names(list: string | undefined): readonly string[] {
  return (list ?? "")
    .split(/[,，、]/u)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

/** What a sheet can't be read for, as a line for the person. */
export function clear(io: Io, path: string, error: unknown): unknown {
  const words = rosterWords(io.locale);
  const colon = say(io, "：", ": ");
  if (error instanceof RosterError)
    return new Misuse(`${path}${colon}${words.rosterError[error.code](error.names, error.near, "option")}`);
  if (!(error instanceof SheetError)) return saidOfPostgres(io, path, saidOfDuckdb(io, error));
  const place =
    error.row === null ? "" : say(io, ` ${words.place(error.row, null)}`, `, ${words.place(error.row, null)}`);
  return new Misuse(`${path}${place}${colon}${words.sheetError[error.code](error.names, "option")}`);
}
