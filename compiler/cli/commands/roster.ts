// `zhengce roster`: a sheet of people in, the sheet with results out, and its totals.
import { once } from "node:events";
import { toText } from "../../render/to-text.js";
import type { Compilation } from "../../compile.js";
import type { Program } from "../../decision/program.js";
import { headerOf } from "../../roster/columns.js";
import { RosterError } from "../../roster/faults.js";
import { openRoster, type OnFaults, type Roster, type RosterOptions } from "../../roster/run-roster.js";
import { sayFault } from "../../roster/say-fault.js";
import { totalsSections, type Told } from "../../roster/totals-page.js";
import { rosterWords } from "../../roster/wording/wording.js";
import { SheetError, textOf, isBlank, type Cell, type Sheet } from "../../sheets/cell.js";
import { openSheets } from "../../sheets/open-sheet.js";
import { csvText, type Batches } from "../../sheets/text-writers.js";
import { EXIT, Misuse, say, type ExitCode, type Io } from "../io.js";
import { loadNotice, pathsOf } from "../load.js";
import { displayWidth } from "../reporters/frame.js";
import { readMapping } from "../roster/mapping.js";
import { formatOf, rowsAs, totalsAs } from "../roster/output.js";
import { progress } from "../roster/progress.js";
import { openSource, type OpenSource } from "../roster/source.js";
import type { OutputFile } from "../write-files.js";
import { writeOutputs } from "../write-outputs.js";

export interface RosterWish {
  readonly out?: string;
  readonly map?: string;
  readonly sheet?: string;
  readonly key?: string;
  readonly by?: string;
  readonly columns?: string;
  readonly totals?: string;
  readonly dryRun?: string;
  readonly explainColumns?: true;
}
type Notice = Compilation & { readonly program: Program };
/** So many errors are listed; the others stand in their rows. */
const LISTED = 20;

export async function rosterFile(io: Io, file: string, rosterPath: string, wish: RosterWish): Promise<ExitCode> {
  const notice = loadNotice(io, file);
  if (notice === null) return EXIT.findings;
  const limit = limitOf(io, wish.dryRun);
  const mapping = readMapping(io, wish.map);
  const source = await openSource(io, rosterPath);
  try {
    return await clearly(io, rosterPath, () => run(io, notice, source, { ...wish, rosterPath, limit, mapping }));
  } finally {
    await source.close();
  }
}

interface Asked extends RosterWish {
  readonly rosterPath: string;
  readonly limit: number | null;
  readonly mapping: RosterOptions["mapping"];
}

async function run(io: Io, notice: Notice, source: OpenSource, asked: Asked): Promise<ExitCode> {
  const { rosterPath, limit, mapping, key = null } = asked;
  const workbook = await openSheets(source);
  const sheets = chosen(io, workbook.sheets, asked.sheet);
  const listed: string[] = [];
  const words = rosterWords(io.locale);
  const onFaults: OnFaults = ({ number }, sheet, faults) => {
    if (listed.length >= LISTED) return;
    const told = faults.map((fault) => sayFault(fault, io.locale)).join(words.between);
    listed.push(`${words.place(number, sheet)}${say(io, "：", ": ")}${told}`);
  };
  const by = names(asked.by);
  const results = asked.columns === undefined ? null : names(asked.columns);
  const program = notice.answering ?? notice.program;
  const roster = await openRoster(sheets, { program, locale: io.locale, mapping, key, by, results, limit }, onFaults);
  if (asked.explainColumns === true) return explained(io, roster);
  const named = new Set([...by, key].map(headerOf));
  for (const { header, near } of roster.columns.all)
    if (near !== null && !named.has(header)) io.error(`${io.paint("yellow", words.nearMiss(header, near))}\n`);
  if (workbook.hidden.length > 0)
    io.error(
      say(
        io,
        `没有读隐藏的工作表：${words.list(workbook.hidden)}\n`,
        `hidden sheets were not read: ${words.list(workbook.hidden)}\n`,
      ),
    );
  const told = (): Told => ({
    notice: program.notice,
    roster: rosterPath === "-" ? "" : rosterPath,
    totals: roster.totals.result(),
    errors: listed,
  });
  const batches = watched(io, rosterPath, roster, source);
  const isWritten = await written(io, asked, { notice, batches, told });
  const summary = toText(
    { title: words.totals.title(program.notice), sections: totalsSections(told(), io.locale) },
    displayWidth,
  );
  if (isWritten) io.out(summary);
  else io.error(summary);
  return told().totals.whole.errors > 0 ? EXIT.findings : EXIT.clean;
}

interface Writing {
  readonly notice: Notice;
  readonly batches: Batches;
  readonly told: () => Told;
}

/** Writes what was asked for; true where standard output is free. */
async function written(io: Io, asked: Asked, { notice, batches, told }: Writing): Promise<boolean> {
  const { out, totals, limit, rosterPath } = asked;
  const pages: OutputFile[] = totals === undefined ? [] : [{ path: totals, content: totalsAs(io, totals, told) }];
  if (limit !== null) {
    await readToEnd(batches);
    io.error(say(io, "只是试算，没有写文件\n", "a dry run: nothing was written\n"));
    return true;
  }
  if (out === undefined) await toStandardOutput(csvText(batches, ",", false));
  const rows: OutputFile[] =
    out === undefined ? [] : [{ path: out, content: rowsAs(io, formatOf(io, out), batches, told) }];
  const files = [...rows, ...pages];
  const read = rosterPath === "-" ? pathsOf(notice) : [...pathsOf(notice), rosterPath];
  if (files.length > 0) await writeOutputs(io, files, read);
  for (const { path } of files) io.error(say(io, `已写入 ${path}\n`, `wrote ${path}\n`));
  return out !== undefined;
}

/** For the totals alone. */
async function readToEnd(batches: Batches): Promise<void> {
  const iterator = batches[Symbol.asyncIterator]();
  while ((await iterator.next()).done !== true) continue;
}

/** The rows as they come, with progress; what goes wrong on the way is said of the roster. */
async function* watched(
  io: Io,
  path: string,
  roster: Roster,
  source: OpenSource,
): AsyncGenerator<readonly (readonly Cell[])[]> {
  const line = progress(io, process.stderr);
  let rows = 0;
  try {
    for await (const batch of roster.batches()) {
      rows += batch.length;
      line.at(rows, source.bytesRead() / source.size);
      yield batch;
    }
  } catch (error) {
    throw clear(io, path, error);
  } finally {
    line.clear();
  }
}

/** Waits for a reader that is slow, and stops for one that is gone. */
async function toStandardOutput(pieces: AsyncIterable<string>): Promise<void> {
  const { stdout } = process;
  for await (const piece of pieces) {
    if (stdout.destroyed || stdout.writableEnded) return;
    if (stdout.write(piece)) continue;
    await Promise.race([once(stdout, "drain"), once(stdout, "close")]).catch(() => undefined);
  }
}

function explained(io: Io, { columns, first }: Roster): ExitCode {
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

function limitOf(io: Io, text: string | undefined): number | null {
  if (text === undefined) return null;
  if (/^[1-9]\d{0,8}$/u.test(text)) return Number(text);
  throw new Misuse(
    say(io, `--dry-run 应为行数，如 1000：${text}`, `--dry-run takes a number of rows such as 1000: ${text}`),
  );
}
function names(list: string | undefined): readonly string[] {
  return (list ?? "")
    .split(/[,，、]/u)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

async function clearly<T>(io: Io, path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw clear(io, path, error);
  }
}

/** What a sheet can't be read for, as a line for the person. */
function clear(io: Io, path: string, error: unknown): unknown {
  const words = rosterWords(io.locale);
  const colon = say(io, "：", ": ");
  if (error instanceof RosterError)
    return new Misuse(`${path}${colon}${words.rosterError[error.code](error.names, error.near)}`);
  if (!(error instanceof SheetError)) return error;
  const place =
    error.row === null ? "" : say(io, ` ${words.place(error.row, null)}`, `, ${words.place(error.row, null)}`);
  return new Misuse(`${path}${place}${colon}${words.sheetError[error.code](error.names)}`);
}
