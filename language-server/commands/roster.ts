// A sheet of people → the first rows with their results, the totals of all, and the whole result where it is asked for. Nothing of it is kept.
import { runRoster, sheetText, toHtml, whyUnread, type ByteSource, type Cell } from "@zhengce/compiler/workbench";
import type { FeatureContext } from "../feature-context.js";
import { pause } from "../folders.js";
import { whyNot } from "./no-program.js";
import type { RosterAnswer, RosterParams } from "./protocol.js";

/** So many rows are shown. */
const SHOWN = 100;

/** Null where it was stopped: totals of a part would look like those of all. */
export async function roster(
  context: FeatureContext,
  { name, bytes, format }: Omit<RosterParams, "uri">,
): Promise<RosterAnswer | null> {
  const { compilation, locale, token } = context;
  const { answering: program, model } = compilation;
  const nothing = {
    notice: model.notice.name,
    columns: [],
    own: 0,
    rows: [],
    people: 0,
    errors: 0,
    totals: "",
    warnings: [],
    result: "",
  };
  const message = whyNot(context);
  if (message !== null || program === null) return { message, ...nothing };
  try {
    const run = await runRoster(program, sourceOf(fromBase64(bytes)), { name, locale });
    const shown: string[][] = [];
    let read = 0;
    const watched = async function* (): AsyncGenerator<readonly (readonly Cell[])[]> {
      for await (const batch of run.batches()) {
        read += batch.length;
        for (const row of batch.slice(0, SHOWN + 1 - shown.length)) shown.push(row.map(sheetText));
        yield batch;
        // Whoever types meanwhile is answered.
        await pause();
        if (token.isCancellationRequested) return;
      }
    };
    const result = format === undefined ? await drained(watched()) : await bytesOf(run.pieces(format, watched));
    if (token.isCancellationRequested) return null;
    const [columns = [], ...rows] = shown;
    return {
      ...nothing,
      message: null,
      columns,
      own: run.titles.length,
      rows,
      people: Math.max(0, read - 1),
      errors: run.errors(),
      totals: toHtml(run.page()),
      warnings: run.warnings(),
      result,
    };
  } catch (error) {
    // What else went wrong may hold what somebody's row says: it is told nowhere.
    const why = whyUnread(error, locale) ?? (locale === "zh" ? "这个文件算不了。" : "This file can't be worked out.");
    return { message: why, ...nothing };
  }
}

async function drained(batches: AsyncGenerator): Promise<string> {
  while ((await batches.next()).done !== true);
  return "";
}

async function bytesOf(pieces: AsyncIterable<string | Uint8Array>): Promise<string> {
  const encoder = new TextEncoder();
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(typeof piece === "string" ? encoder.encode(piece) : piece);
  const whole = new Uint8Array(all.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of all) {
    whole.set(piece, at);
    at += piece.length;
  }
  return toBase64(whole);
}

function sourceOf(bytes: Uint8Array): ByteSource {
  return {
    size: bytes.length,
    read: (offset, length) => Promise.resolve(bytes.subarray(offset, offset + Math.max(0, length))),
    async *chunks() {
      yield await Promise.resolve(bytes);
    },
  };
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (mark) => mark.charCodeAt(0));
}
function toBase64(bytes: Uint8Array): string {
  let marks = "";
  for (const byte of bytes) marks += String.fromCharCode(byte);
  return btoa(marks);
}
