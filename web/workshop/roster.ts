// A sheet of people, as the person's own file, → the sheet with results and its totals. Nothing of it is kept or told anywhere else.
import { runRoster, toHtml, whyUnread, type ByteSource } from "../../compiler/workbench.js";
import type { FeatureContext } from "../../language-server/feature-context.js";
import { noticeOf } from "../../language-server/commands/notice-of.js";
import type { Progress, Questions, RosterAnswer } from "./protocol.js";

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
    const why = whyUnread(error, wish.locale);
    if (why === null) throw error;
    return refused(why);
  }
}

type Program = Parameters<typeof runRoster>[0];

async function worked(
  program: Program,
  { file, format, locale }: Wish,
  told: (progress: Progress) => void,
): Promise<RosterAnswer> {
  const source = sourceOf(file);
  const run = await runRoster(program, source, { name: file.name, locale });
  let rows = -1;
  const batches = (): ReturnType<typeof run.batches> =>
    watched(run.batches(), (count) => {
      rows += count;
      told({ rows: Math.max(0, rows), done: source.reached() / Math.max(1, file.size) });
    });
  const result = await blobOf(run.pieces(format, batches), format);
  return {
    message: null,
    result,
    rows: Math.max(0, rows),
    errors: run.errors(),
    html: toHtml(run.page()),
    warnings: run.warnings(),
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
