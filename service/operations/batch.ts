// Lines of people in, lines of answers out: `{row, key, answer}` or `{row, key, error, issues}`, and one last line that says how it ended.
import { batchIssues, type Assessment, type FactIssue, type Locale } from "@zhengce/runtime";
import type { Limits } from "../options.js";
import type { ServedNotice } from "../notices/served.js";
import { errorOf, issuesOf } from "../wording/wording.js";
import { answerWriter } from "./answer-text.js";
import { lineCutter, NEWLINE } from "./lines.js";
import { caught } from "./operations.js";
import { Piece } from "./piece.js";
import { LONGEST_KEY, PlainRow } from "./plain-row.js";
import { jsonOf } from "./read-json.js";
import { Refusal } from "./refusal.js";

export interface Batch {
  readonly notice: ServedNotice;
  readonly locale: Locale;
  readonly limits: Limits;
  /** The members of each answer to give; null: all. */
  readonly fields: readonly string[] | null;
  /** Ends the batch where it is. */
  readonly signal: AbortSignal;
}
/** How far a batch came; it grows while the batch goes on. */
export interface Tally {
  rows: number;
  refused: number;
}

/** So many bytes are handed on at a time, or what there is while nothing more comes. */
const PIECE = 64 * 1024;

/** Never throws for what is sent: the last line says `done`, or which error ended it. Reads a chunk when the lines of the last one were taken. */
export async function* batchLines(
  chunks: AsyncIterator<Uint8Array>,
  batch: Batch,
  tally: Tally,
): AsyncGenerator<Uint8Array> {
  const cut = lineCutter(batch.limits.body);
  const piece = new Piece(PIECE);
  const answerRow = rowAnswerer(batch, tally, piece);
  let end: object = { done: tally };
  try {
    for (let isOver = false; !isOver;) {
      const coming = chunks.next();
      if (piece.length > 0 && !(await isAtHand(coming))) yield piece.take();
      const next = await beforeAborted(coming, batch);
      isOver = next.done === true;
      for (const lines of cut(next.done === true ? null : next.value))
        for (let from = 0; from < lines.length;) {
          from = answerRow(lines, from);
          if (piece.length < PIECE) continue;
          yield piece.take();
          if (batch.signal.aborted) throw tooSlow(batch);
        }
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    end = { error: errorOf(error, batch.locale), rows: tally.rows };
  }
  piece.text(`${JSON.stringify(end)}\n`);
  yield piece.take();
}

/** Whether it has come, or failed, before anything else gets its turn. */
function isAtHand(coming: Promise<unknown>): Promise<boolean> {
  const yes = (): boolean => true;
  return Promise.race([coming.then(yes, yes), new Promise<boolean>((resolve) => setImmediate(resolve, false))]);
}

function tooSlow({ limits }: Batch): Refusal {
  return new Refusal("too-slow", { limit: limits.seconds });
}

/** What comes, unless the batch is ended before. */
function beforeAborted<Value>(coming: Promise<Value>, batch: Batch): Promise<Value> {
  const { signal } = batch;
  return new Promise((resolve, reject) => {
    const end = (): void => reject(tooSlow(batch));
    if (signal.aborted) return end();
    signal.addEventListener("abort", end, { once: true });
    const settled = (): void => signal.removeEventListener("abort", end);
    coming.then(resolve, reject).finally(settled);
  });
}

const [ROW, KEY] = ['{"row":', ',"key":'].map((text) => Buffer.from(text)) as [Buffer, Buffer];
const [ANSWER, END] = [',"answer":', "}\n"];

/** Answers the row that begins at `from` into the piece. @returns where the next one begins */
function rowAnswerer(batch: Batch, tally: Tally, piece: Piece): (lines: Buffer, from: number) => number {
  const { notice, limits, locale } = batch;
  const { assess, factsSchema } = notice.module;
  const plain = new PlainRow(factsSchema);
  const write = answerWriter(batch.fields, [ANSWER, END]);
  const told = batchIssues();

  const refuse = (refusal: Refusal, issues?: readonly FactIssue[]): void => {
    tally.refused += 1;
    const said = issues === undefined ? "" : `,"issues":${JSON.stringify(issuesOf(told(issues), locale))}`;
    piece.text(`,"error":${JSON.stringify(errorOf(refusal, locale))}${said}${END}`);
  };
  const give = (answer: Assessment): void => {
    const start = piece.length;
    write(answer, piece);
    const size = piece.length - start - ANSWER.length - END.length;
    if (size <= limits.answer) return;
    piece.length = start;
    refuse(new Refusal("answer-too-large", { limit: limits.answer }));
  };
  /** False where the facts can't be used: what is wrong with them is said of the line as it was given. */
  const answerPlain = (lines: Buffer): boolean => {
    const outcome = caught(() => assess(plain.facts));
    if ("issues" in outcome) return false;
    if (plain.keyTo > 0) {
      piece.copy(KEY);
      piece.copy(lines, plain.keyFrom, plain.keyTo);
    }
    give(outcome.value);
    return true;
  };
  const answerLine = (line: string): void => {
    try {
      const { key, facts } = rowOf(jsonOf(line));
      if (key !== undefined) piece.text(`,"key":${JSON.stringify(key)}`);
      const outcome = caught(() => assess(facts));
      if ("issues" in outcome) refuse(new Refusal("facts"), outcome.issues);
      else give(outcome.value);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refuse(error);
    }
  };

  return (lines, from) => {
    const isPlain = plain.read(lines, from);
    const end = isPlain ? plain.end : lines.indexOf(NEWLINE, from) + 1;
    const line = isPlain ? null : lines.toString("utf8", from, end - 1);
    if (line?.trim() === "") return end;
    if (tally.rows >= limits.rows) throw new Refusal("too-many-rows", { limit: limits.rows });
    tally.rows += 1;
    piece.copy(ROW);
    piece.number(tally.rows);
    if (line !== null) answerLine(line);
    else if (!answerPlain(lines)) answerLine(lines.toString("utf8", from, end - 1));
    return end;
  };
}

interface Row {
  readonly key?: string | number;
  readonly facts: unknown;
}
function rowOf(value: unknown): Row {
  const isRow =
    typeof value === "object" &&
    value !== null &&
    Object.hasOwn(value, "facts") &&
    Object.keys(value).length === (Object.hasOwn(value, "key") ? 2 : 1);
  if (!isRow || !isKey((value as Row).key)) throw new Refusal("not-a-row");
  return value as Row;
}
function isKey(key: unknown): boolean {
  return key === undefined || Number.isSafeInteger(key) || (typeof key === "string" && key.length <= LONGEST_KEY);
}
