// A sheet of people, as the person's own file, → the sheet with results and its totals. Nothing of it is kept or told anywhere else.
import {
  csvText,
  openRoster,
  openSheets,
  pageRows,
  RosterError,
  rosterWords,
  sayFault,
  SheetError,
  toHtml,
  totalsPage,
  workbookBytes,
  type ByteSource,
  type Cell,
} from "../../compiler/workbench.js";
import type { FeatureContext } from "../../language-server/feature-context.js";
import { noticeOf, say } from "./context.js";
import type { Locale, Progress, Questions, RosterAnswer } from "./protocol.js";

/** So many errors are listed; the others stand in their rows. */
const LISTED = 20;
/** Milliseconds between two words about how far it is. */
const EVERY = 200;
const PIECE = 256 * 1024;

type Wish = Questions["roster"][0];

export async function roster(
  context: FeatureContext,
  wish: Wish,
  told: (progress: Progress) => void,
): Promise<RosterAnswer> {
  const notice = noticeOf(context);
  const refused = (message: string): RosterAnswer => ({
    message,
    html: "",
    rows: 0,
    errors: 0,
    result: null,
    warnings: [],
  });
  if (typeof notice === "string") return refused(notice);
  try {
    return await worked(notice.answering ?? notice.program, wish, told);
  } catch (error) {
    const why = clear(error, wish.locale);
    if (why === null) throw error;
    return refused(why);
  }
}

type Program = Parameters<typeof openRoster>[1]["program"];

async function worked(
  program: Program,
  { file, format, locale }: Wish,
  told: (progress: Progress) => void,
): Promise<RosterAnswer> {
  const words = rosterWords(locale);
  const source = sourceOf(file);
  const { sheets, hidden } = await openSheets(source);
  if (sheets.length > 1)
    throw new SheetError(
      "several-sheets",
      null,
      sheets.map(({ name }) => name ?? ""),
    );
  const listed: string[] = [];
  const options = { program, locale, mapping: new Map(), key: null, by: [], results: null, limit: null };
  const opened = await openRoster(sheets, options, ({ number, sheet }, faults) => {
    if (listed.length >= LISTED) return;
    const said = faults.map((fault) => sayFault(fault, locale)).join(words.between);
    listed.push(`${words.place(number, sheet)}${say(locale, "：", ": ")}${said}`);
  });
  let rows = -1;
  const batches = (): AsyncGenerator<readonly (readonly Cell[])[]> =>
    watched(opened.batches(), (count) => {
      rows += count;
      told({ rows: Math.max(0, rows), done: source.reached() / Math.max(1, file.size) });
    });
  const page = (): ReturnType<typeof totalsPage> =>
    totalsPage({ notice: program.notice, roster: file.name, totals: opened.totals.result(), errors: listed }, locale);
  const { results, sheet } = words.totals;
  const pieces =
    format === "csv"
      ? csvText(batches(), ",", true)
      : workbookBytes([
          { name: results, batches },
          { name: sheet, batches: () => once(() => pageRows(page())) },
        ]);
  const result = await blobOf(pieces, format);
  const near = opened.columns.all.flatMap((one) => (one.near === null ? [] : [nearMiss(one.header, one.near, locale)]));
  const late = opened.late();
  return {
    message: null,
    result,
    rows: Math.max(0, rows),
    errors: opened.totals.result().whole.errors,
    html: toHtml(page()),
    warnings: [
      ...(hidden.length > 0
        ? [
            say(
              locale,
              `没有读隐藏的工作表：${words.list(hidden)}`,
              `Hidden sheets were not read: ${words.list(hidden)}`,
            ),
          ]
        : []),
      ...near,
      ...(late > 0 ? [words.late(program.notice, program.year ?? 0, late)] : []),
    ],
  };
}

const TYPES = {
  csv: "text/csv",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;

/** Pieces are put together in the browser's own store, not in memory. */
async function blobOf(pieces: AsyncIterable<string | Uint8Array>, format: keyof typeof TYPES): Promise<Blob> {
  let [held, size, whole] = [[] as BlobPart[], 0, new Blob()];
  for await (const piece of pieces) {
    held.push(piece as BlobPart);
    size += piece.length;
    if (size < 4_000_000) continue;
    whole = new Blob([whole, ...held]);
    [held, size] = [[], 0];
  }
  return new Blob([whole, ...held], { type: TYPES[format] });
}

async function* watched<T>(
  batches: AsyncIterable<readonly T[]>,
  told: (count: number) => void,
): AsyncGenerator<readonly T[]> {
  let [count, before] = [0, 0];
  for await (const batch of batches) {
    count += batch.length;
    const now = performance.now();
    if (now - before > EVERY) {
      told(count);
      [count, before] = [0, now];
    }
    yield batch;
  }
  told(count);
}

async function* once<T>(make: () => T): AsyncGenerator<T> {
  yield await Promise.resolve(make());
}

function sourceOf(file: File): ByteSource & { readonly reached: () => number } {
  let reached = 0;
  const read = async (offset: number, length: number): Promise<Uint8Array> => {
    const bytes = new Uint8Array(await file.slice(offset, offset + Math.max(0, length)).arrayBuffer());
    reached = offset + bytes.length;
    return bytes;
  };
  return {
    size: file.size,
    read,
    reached: () => reached,
    async *chunks() {
      for (let at = 0; at < file.size; at += PIECE) yield await read(at, PIECE);
    },
  };
}

/** What a sheet can't be read for; null for anything else. */
function clear(error: unknown, locale: Locale): string | null {
  const words = rosterWords(locale);
  if (error instanceof RosterError) return words.rosterError[error.code](error.names, error.near);
  if (!(error instanceof SheetError)) return null;
  const place = error.row === null ? "" : `${words.place(error.row, null)}${say(locale, "：", ": ")}`;
  return place + words.sheetError[error.code](error.names);
}

/** The way out is the person's own sheet: the page maps no columns. */
function nearMiss(header: string, near: string, locale: Locale): string {
  return say(
    locale,
    `“${header}”列没有读；如果就是“${near}”，请改了表头再算。`,
    `Column “${header}” was not read; if it is “${near}”, change its heading and work it out again.`,
  );
}
