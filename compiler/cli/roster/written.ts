// Rows to where they were asked for, with progress, and the summary to the terminal.
import type { ColumnTypes } from "../../database/write-parquet.js";
import { csvText, type Batches } from "../../sheets/text-writers.js";
import { toText } from "../../render/to-text.js";
import { say, type Io } from "../io.js";
import { pathsOf } from "../load.js";
import { displayWidth } from "../reporters/frame.js";
import type { Content, MadeFile } from "../stage-file.js";
import { fileNamed, toStandardOutput, twiceOnStandardOutput } from "../standard-output.js";
import type { OutputFile } from "../write-files.js";
import { writeNamed } from "../write-outputs.js";
import { clear, type Opened } from "./opened.js";
import { jsonTotals, rowsAs, totalsAs, totalsWriter, wantedOf, type Summary, type Wanted } from "./output.js";
import { intoPostgres, isPostgresUrl, newTable, postgresUrl } from "./postgres.js";
import { encodesNothing, sayDry, type ListWish } from "./wish.js";
import { progress } from "./progress.js";

export interface Writing {
  /** Null: standard output, as CSV. */
  readonly out: string | null;
  /** Of a text file; UTF-8 where it is absent. */
  readonly encoding?: Wanted["encoding"];
  /** Files for the totals. */
  readonly totals: readonly string[];
  /** The totals are said as data, in the place of a text. */
  readonly json: true | undefined;
  /** Nothing is written. */
  readonly isDry: boolean;
  /** Or what makes the whole file of them. */
  readonly batches: Batches | MadeFile;
  /** Of the columns, where they are known; null: what the cells show. */
  readonly types?: ColumnTypes;
  /** Asked for when all rows are written. */
  readonly summary: Summary;
}

/** Throws `Misuse` where what is to be written can't be: before anything is read. */
export function refuseOutputs(io: Io, { out: named, totals = [], encoding = "utf-8", json, dryRun }: ListWish): void {
  const out = fileNamed(named);
  for (const path of totals) totalsWriter(io, path);
  const isFile = out !== null && !isPostgresUrl(out);
  if (isFile) wantedOf(io, out, encoding);
  else if (encoding !== "utf-8") throw encodesNothing(io);
  else if (out !== null) newTable(io, postgresUrl(io, out));
  if (json === true && out === null && dryRun === undefined) throw twiceOnStandardOutput(io);
}

/** Writes what was asked for, and says the totals where standard output is free, else on standard error. */
export async function writeRows(io: Io, opened: Opened, writing: Writing): Promise<void> {
  const { summary, out, json } = writing;
  const isTaken = out === null && !writing.isDry;
  await written(io, opened, writing);
  const text = json === true ? jsonTotals(summary) : toText(summary.page(), displayWidth);
  if (isTaken) io.error(text);
  else io.out(text);
}

async function written(io: Io, opened: Opened, writing: Writing): Promise<void> {
  const { out, totals, isDry, batches, summary, types = [], encoding = "utf-8" } = writing;
  const pages: OutputFile[] = totals.map((path) => ({ path, content: totalsAs(io, path, summary) }));
  const url = out !== null && isPostgresUrl(out) ? postgresUrl(io, out) : null;
  const wanted = out === null || url !== null ? null : wantedOf(io, out, encoding);
  if (isDry) {
    if (!("make" in batches)) await readToEnd(batches);
    sayDry(io);
    return;
  }
  if (out === null && !("make" in batches)) await toStandardOutput(io, csvText(batches, ",", false));
  const content = (of: Wanted): Content => ("make" in batches ? batches : rowsAs(io, of, batches, { summary, types }));
  const rows: OutputFile[] = out === null || wanted === null ? [] : [{ path: out, content: content(wanted) }];
  const files = [...rows, ...pages];
  const read = pathsOf(opened.notice);
  const write = async (): Promise<void> => {
    if (files.length > 0) await writeNamed(io, files, opened.path === "-" ? read : [...read, opened.path]);
  };
  if (url === null || "make" in batches) return write();
  await intoPostgres(io, url, { batches, types }, write);
  io.error(say(io, `已写入 ${url.shown}\n`, `wrote ${url.shown}\n`));
}

/** For the totals alone. */
async function readToEnd(batches: Batches): Promise<void> {
  const iterator = batches[Symbol.asyncIterator]();
  while ((await iterator.next()).done !== true) continue;
}

/** Batches as they come, with progress; what goes wrong on the way is said of the roster. */
export async function* watched<T>(
  io: Io,
  { path, source }: Opened,
  batches: AsyncIterable<readonly T[]>,
  writesRows: boolean,
): AsyncGenerator<readonly T[]> {
  const line = progress(io, process.stderr, writesRows);
  let rows = 0;
  try {
    for await (const batch of batches) {
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
