// Rows → CSV, TSV, NDJSON and JSON, piece by piece. A cell that a spreadsheet would take for a formula is written as text.
import { DayCell, MoneyCell, textOf, type Cell } from "./cell.js";

/** Longer texts are laid apart in memory, and stay there for long. */
const SHORT = 8 * 1024;

/** Batches of rows; the head comes first. */
export type Batches = AsyncIterable<readonly (readonly Cell[])[]>;

/**
 * @param marked with a byte-order mark, without which spreadsheets take UTF-8 for something else
 */
export async function* csvText(batches: Batches, delimiter: "," | "\t", marked: boolean): AsyncGenerator<string> {
  const special = delimiter === "," ? /[",\r\n]/u : /["\t\r\n]/u;
  const plainly = delimiter === "," ? PLAIN : PLAIN_BETWEEN_TABS;
  const field = (cell: Cell): string => {
    if (cell === null) return "";
    if (typeof cell === "string" && (cell === "" || plainly.test(cell))) return cell;
    const text = typeof cell === "string" ? harmless(cell) : textOf(cell);
    return special.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  if (marked) yield "\ufeff";
  for await (const rows of batches) {
    let text = "";
    for (const row of rows) {
      let line = "";
      for (let at = 0; at < row.length; at++) line += (at === 0 ? "" : delimiter) + field(row[at] ?? null);
      text += `${line}\r\n`;
      if (text.length < SHORT) continue;
      yield text;
      text = "";
    }
    if (text !== "") yield text;
  }
}

/** Nothing in it needs a look: most cells. */
const PLAIN = /^[^=+\-@＝＋－＠",\s][^",\r\n]*$/u;
const PLAIN_BETWEEN_TABS = /^[^=+\-@＝＋－＠",\s][^"\t\r\n]*$/u;

/** `=`, `+`, `-`, `@` and what spreadsheets skip before them begin a formula; a plain number is none. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;
const NUMBER = /^[+-]?\d+(?:\.\d+)?%?$/u;
function harmless(text: string): string {
  return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}

/** One object a row, by the names in the head. */
export async function* jsonText(batches: Batches, form: "json" | "ndjson"): AsyncGenerator<string> {
  let keys: readonly string[] | null = null;
  let isFirst = true;
  if (form === "json") yield "[";
  for await (const rows of batches) {
    let text = "";
    for (const row of rows) {
      if (keys === null) {
        keys = distinct(row.map(textOf));
        continue;
      }
      const object = Object.fromEntries(keys.map((key, at) => [key, plain(row[at] ?? null)]));
      const line = JSON.stringify(object);
      text += form === "ndjson" ? `${line}\n` : `${isFirst ? "\n" : ",\n"}${line}`;
      isFirst = false;
      if (text.length < SHORT) continue;
      yield text;
      text = "";
    }
    if (text !== "") yield text;
  }
  if (form === "json") yield "\n]\n";
}

function plain(cell: Cell): unknown {
  return cell instanceof DayCell || cell instanceof MoneyCell ? cell.text : cell;
}

/** Names that stand twice get a number, the empty one too. */
export function distinct(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name, at) => {
    let key = name === "" ? `#${at + 1}` : name;
    for (let count = 2; taken.has(key); count++) key = `${name} (${count})`;
    taken.add(key);
    return key;
  });
}
