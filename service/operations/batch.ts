// Lines of people in, lines of answers out: `{row, key, answer}` or `{row, key, error, issues}`, and one last line that says how it ended.
import { batchIssues, type Assessment, type FactIssue, type Locale } from "@zhengce/runtime";
import type { Limits } from "../options.js";
import type { ServedNotice } from "../notices/served.js";
import { errorOf, issuesOf } from "../wording/wording.js";
import { lineCutter } from "./lines.js";
import { caught } from "./operations.js";
import { refuseLarge } from "./refuse-large.js";
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

/** So much text is handed on at a time. */
const PIECE = 32 * 1024;
/** Of a row's key, in characters. */
const LONGEST_KEY = 200;

/** Never throws for what is sent: the last line says `done`, or which error ended it. Reads a chunk when the lines of the last one were taken. */
export async function* batchLines(
  chunks: AsyncIterator<Uint8Array>,
  batch: Batch,
  tally: Tally,
): AsyncGenerator<string> {
  const cut = lineCutter(batch.limits.body);
  const answerLine = lineAnswerer(batch, tally);
  let piece = "";
  let end: object = { done: tally };
  try {
    for (let isOver = false; !isOver;) {
      const next = await beforeAborted(chunks.next(), batch);
      isOver = next.done === true;
      for (const line of cut(next.done === true ? null : next.value)) {
        if (line.trim() === "") continue;
        if (tally.rows >= batch.limits.rows) throw new Refusal("too-many-rows", { limit: batch.limits.rows });
        piece += answerLine(line);
        if (piece.length < PIECE) continue;
        yield piece;
        piece = "";
        if (batch.signal.aborted) throw tooSlow(batch);
      }
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    end = { error: errorOf(error, batch.locale), rows: tally.rows };
  }
  yield `${piece}${JSON.stringify(end)}\n`;
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

/** One line's answer, with its end of line. */
function lineAnswerer({ notice, locale, limits, fields }: Batch, tally: Tally): (line: string) => string {
  const told = batchIssues();
  const textOf = answerTexts(fields);
  return (line) => {
    tally.rows += 1;
    let head = `{"row":${tally.rows}`;
    const refuse = (refusal: Refusal, issues?: readonly FactIssue[]): string => {
      tally.refused += 1;
      const error = JSON.stringify(errorOf(refusal, locale));
      const listed = issues === undefined ? "" : `,"issues":${JSON.stringify(issuesOf(told(issues), locale))}`;
      return `${head},"error":${error}${listed}}\n`;
    };
    try {
      const { key, facts } = rowOf(jsonOf(line));
      if (key !== undefined) head += `,"key":${JSON.stringify(key)}`;
      const outcome = caught(() => notice.module.assess(facts));
      if ("issues" in outcome) return refuse(new Refusal("facts"), outcome.issues);
      const text = textOf(outcome.value);
      refuseLarge(text, limits);
      return `${head},"answer":${text}}\n`;
    } catch (error) {
      if (error instanceof Refusal) return refuse(error);
      throw error;
    }
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

/** Answers are shared between people, and so is their text. */
export function answerTexts(fields: readonly string[] | null): (answer: Assessment) => string {
  const known = new WeakMap<Assessment, string>();
  return (answer) => {
    let text = known.get(answer);
    if (text === undefined)
      known.set(answer, (text = JSON.stringify(fields === null ? answer : picked(answer, fields))));
    return text;
  };
}

/** These members alone, in the answer's order. */
function picked(answer: Assessment, fields: readonly string[]): object {
  return Object.fromEntries(Object.entries(answer).filter(([name]) => fields.includes(name)));
}
