// JSON and NDJSON, piece by piece → rows. The first row holds the keys of the first objects, in the order in which they come.
import { NO_FAULTS, SheetError, type Cell, type CellFault, type SheetRow } from "./cell.js";
import { hasBroken } from "./csv-reader.js";
import { repeatedKey } from "./repeated-keys.js";

/** So many objects tell the columns. */
const TO_TELL = 1000;
/** In UTF-16 units; no person is as long. */
const LONGEST = 1 << 20;

/** One object as it was written, or what is wrong with it. */
type Element =
  { readonly object: Readonly<Record<string, unknown>>; readonly text: string } | { readonly fault: CellFault };

export async function* jsonRows(
  pieces: AsyncIterable<string>,
  tell: (form: "json" | "ndjson") => void = () => undefined,
): AsyncGenerator<readonly SheetRow[]> {
  let keys: ReadonlyMap<string, number> | null = null;
  let waiting: Element[] = [];
  let number = 0;
  const rowsOf = (elements: readonly Element[], columns: ReadonlyMap<string, number>): SheetRow[] =>
    elements.map((element) => rowOf(element, columns, ++number));
  for await (const elements of elementsOf(pieces, tell)) {
    if (keys !== null) {
      yield rowsOf(elements, keys);
      continue;
    }
    for (const element of elements) waiting.push(element);
    if (waiting.length < TO_TELL) continue;
    keys = keysOf(waiting);
    yield [headOf(keys), ...rowsOf(waiting, keys)];
    waiting = [];
  }
  if (keys !== null) return;
  keys = keysOf(waiting);
  yield [headOf(keys), ...rowsOf(waiting, keys)];
}

/** The objects of a text that has one a line, as they stand there. */
export async function* jsonLines(pieces: AsyncIterable<string>): AsyncGenerator<readonly Element[]> {
  const cut = lineCutter();
  for await (const piece of pieces) yield cut(piece, false).map(once);
  yield cut("", true).map(once);
}
/** The objects of one array, as they stand there. Throws `SheetError` where it ends before it should, or something between them is none. */
export async function* jsonElements(pieces: AsyncIterable<string>): AsyncGenerator<readonly Element[]> {
  const cut = elementCutter();
  for await (const piece of pieces) yield cut(piece, false).map(once);
  yield cut("", true).map(once);
}
/** A key that stands twice has a value too many. */
function once(element: Element): Element {
  const isTwice = "text" in element && repeatedKey(element.text) !== null;
  return isTwice ? { fault: { code: "repeated-key", column: null } } : element;
}

function keysOf(elements: readonly Element[]): ReadonlyMap<string, number> {
  const keys = new Map<string, number>();
  for (const element of elements)
    if ("object" in element)
      for (const key of Object.keys(element.object)) if (!keys.has(key)) keys.set(key, keys.size);
  return keys;
}
function headOf(keys: ReadonlyMap<string, number>): SheetRow {
  return { number: 0, cells: [...keys.keys()], faults: NO_FAULTS };
}

function rowOf(element: Element, columns: ReadonlyMap<string, number>, number: number): SheetRow {
  const cells = new Array<Cell>(columns.size).fill(null);
  if ("fault" in element) return { number, cells, faults: [element.fault] };
  const faults: CellFault[] = [];
  for (const [key, value] of Object.entries(element.object)) {
    const column = columns.get(key);
    if (column === undefined) faults.push({ code: "beyond-head", column: null });
    else {
      cells[column] = value as Cell;
      if (typeof value === "string" && (hasBroken(value) || HALF.test(value)))
        faults.push({ code: "broken-text", column });
    }
  }
  if (repeatedKey(element.text) !== null) faults.push({ code: "repeated-key", column: null });
  return { number, cells, faults: faults.length === 0 ? NO_FAULTS : faults };
}

async function* elementsOf(
  pieces: AsyncIterable<string>,
  tell: (form: "json" | "ndjson") => void,
): AsyncGenerator<readonly Element[]> {
  let cut: Cut | null = null;
  let waiting = "";
  for await (const piece of pieces) {
    if (cut !== null) {
      yield cut(piece, false);
      continue;
    }
    waiting += piece;
    if (!waiting.includes("\n") && waiting.length < LONGEST) continue;
    cut = cutterOf(waiting, tell);
    yield cut(waiting, false);
  }
  yield (cut ?? cutterOf(waiting, tell))(cut === null ? waiting : "", true);
}

/** Takes the next piece and gives what is whole. */
type Cut = (piece: string, isLast: boolean) => readonly Element[];

/** A first line that is an object by itself begins one object a line. */
function cutterOf(head: string, tell: (form: "json" | "ndjson") => void): Cut {
  const line = /^\s*(\{.*)$/mu.exec(head)?.[1];
  const isLines = /^\s*\{/u.test(head) && line !== undefined && "object" in elementOf(line);
  tell(isLines ? "ndjson" : "json");
  return isLines ? lineCutter() : elementCutter();
}

function elementOf(text: string): Element {
  let value: unknown;
  try {
    value = JSON.parse(text) as unknown;
  } catch {
    return { fault: { code: "not-json", column: null } };
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return { fault: { code: "not-an-object", column: null } };
  return { object: value as Readonly<Record<string, unknown>>, text };
}

function lineCutter(): Cut {
  let rest = "";
  let count = 0;
  return (piece, isLast) => {
    const lines = (rest + piece).split("\n");
    rest = isLast ? "" : (lines.pop() ?? "");
    if (rest.length > LONGEST) throw new SheetError("too-large", count + 1);
    const elements = lines.filter((line) => line.trim() !== "").map(elementOf);
    count += elements.length;
    return elements;
  };
}

/** The elements of one array, or objects one after the other, cut at their brackets. */
function elementCutter(): Cut {
  let text = "";
  let count = 0;
  /** Inside the array; null before anything was met. */
  let isArray: boolean | null = null;
  let isOver = false;
  const wrong = (): SheetError => new SheetError("json-syntax", count + 1);
  return (piece, isLast) => {
    text += piece;
    const found: Element[] = [];
    let at = 0;
    for (;;) {
      const next = skip(text, at, isArray === true);
      if (next >= text.length) {
        at = next;
        break;
      }
      if (isOver) throw wrong();
      if (isArray === null && text[next] === "[") {
        [isArray, at] = [true, next + 1];
        continue;
      }
      isArray ??= false;
      if (isArray && text[next] === "]") {
        [isOver, at] = [true, next + 1];
        continue;
      }
      const end = endOf(text, next, isLast);
      if (end < 0) {
        at = next;
        break;
      }
      const element = elementOf(text.slice(next, end));
      if ("fault" in element && element.fault.code === "not-json") throw wrong();
      found.push(element);
      count += 1;
      at = end;
    }
    text = text.slice(at);
    if (text.length > LONGEST) throw new SheetError("too-large", count + 1);
    if (isLast && (text !== "" || (isArray === true && !isOver))) throw wrong();
    return found;
  };
}

function skip(text: string, from: number, withCommas: boolean): number {
  let at = from;
  while (at < text.length && (/\s/u.test(text[at] ?? "") || (withCommas && text[at] === ","))) at += 1;
  return at;
}

/** Where the value that begins at `from` ends; -1 where it is not whole. */
function endOf(text: string, from: number, isLast: boolean): number {
  const token = /"(?:[^"\\]|\\[^])*"|[{}[\]]|[,\s]|"/gu;
  token.lastIndex = from;
  let depth = 0;
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    const [mark] = match;
    if (mark === '"') return -1;
    if (mark === "{" || mark === "[") depth += 1;
    else if (mark === "}" || mark === "]") {
      depth -= 1;
      if (depth === 0) return match.index + 1;
      if (depth < 0) return match.index;
    } else if (depth === 0) return mark.startsWith('"') ? token.lastIndex : match.index;
  }
  return isLast && depth === 0 ? text.length : -1;
}

/** Half of a character of four bytes: no text file can hold it. */
const HALF = /\p{Surrogate}/u;
