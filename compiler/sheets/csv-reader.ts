// The text of a CSV or TSV file, piece by piece → its rows. RFC 4180, and what spreadsheets write besides: any line end, quotes inside a field.
import { MOST_COLUMNS, NO_FAULTS, SheetError, type CellFault, type SheetRow } from "./cell.js";

/** A longer record is one quote that was never closed. */
const LONGEST_RECORD = 1 << 20;
/** So many lines tell what stands between the fields. */
const LINES_TO_TELL = 20;
const DELIMITERS = ["\t", ",", ";"] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** The rows of a text. `tell` is given the delimiter once it is known. */
export async function* csvRows(
  pieces: AsyncIterable<string>,
  tell: (delimiter: Delimiter) => void = () => undefined,
): AsyncGenerator<readonly SheetRow[]> {
  let parser: Parser | null = null;
  let waiting = "";
  for await (const piece of pieces) {
    if (parser === null) {
      waiting += piece;
      if (waiting.length < 4096) continue;
      parser = parserOf(waiting, tell);
      yield parser.push(waiting, false);
    } else yield parser.push(piece, false);
  }
  yield (parser ?? parserOf(waiting, tell)).push(parser === null ? waiting : "", true);
}

function parserOf(head: string, tell: (delimiter: Delimiter) => void): Parser {
  const named = /^sep=([,;\t])\r?\n/u.exec(head)?.[1];
  const delimiter = DELIMITERS.find((one) => one === named) ?? delimiterOf(head);
  tell(delimiter);
  return new Parser(delimiter, named !== undefined);
}

/** The one that most lines have, and of those that as many have, the one that there is most of; a tab before the others. */
function delimiterOf(head: string): Delimiter {
  const lines = head
    .replace(/"[^"]*"/gu, "")
    .split(/[\r\n]+/u)
    .slice(0, LINES_TO_TELL);
  const counts = DELIMITERS.map((one) => {
    const times = lines.map((line) => line.split(one, MOST_COLUMNS).length - 1);
    return { one, lines: times.filter((count) => count > 0).length, all: times.reduce((sum, count) => sum + count, 0) };
  });
  const [best] = counts.sort((a, b) => b.lines - a.lines || b.all - a.all);
  return best === undefined || best.all === 0 ? "," : best.one;
}

class Parser {
  private text = "";
  private row = 0;
  /** The next of each from where the parser stands; -1 none, -2 not looked for. */
  private quote = -2;
  private carriage = -2;
  private isSuspicious = false;

  constructor(
    private readonly delimiter: Delimiter,
    private skipFirst: boolean,
  ) {}

  push(piece: string, isLast: boolean): readonly SheetRow[] {
    this.isSuspicious = hasBroken(piece) || piece.includes("E+1") || (this.isSuspicious && this.text !== "");
    this.text += piece;
    this.quote = this.carriage = -2;
    const rows: SheetRow[] = [];
    const { text } = this;
    let at = 0;
    for (;;) {
      const next = this.record(at, isLast, rows);
      if (next < 0) break;
      at = next;
    }
    this.text = text.slice(at);
    if (this.text.length > LONGEST_RECORD || (isLast && this.text !== "")) throw this.endless();
    return rows;
  }

  private endless(): SheetError {
    if (this.text.includes('"')) return new SheetError("unclosed-quote", this.row + 1);
    const isWide = this.text.split(this.delimiter, MOST_COLUMNS + 1).length > MOST_COLUMNS;
    return new SheetError(isWide ? "too-wide" : "too-large", this.row + 1);
  }

  /** Reads the record that begins at `at`; where the one behind it begins, or -1 where it is not whole yet. */
  private record(at: number, isLast: boolean, rows: SheetRow[]): number {
    const { text, delimiter } = this;
    if (at >= text.length) return -1;
    const [end, next] = this.lineEnd(at, isLast);
    if (this.quote !== -1 && this.quote < at) this.quote = text.indexOf('"', at);
    if (this.quote === -1 || (end >= 0 && this.quote > end)) {
      if (end < 0) return -1;
      this.add(text.slice(at, end).split(delimiter, MOST_COLUMNS + 1), rows);
      return next;
    }
    return this.quoted(at, isLast, rows);
  }

  /** Where the line ends and where the next begins; [-1, -1] where that is not known yet. */
  private lineEnd(at: number, isLast: boolean): readonly [number, number] {
    const { text } = this;
    if (this.carriage !== -1 && this.carriage < at) this.carriage = text.indexOf("\r", at);
    const feed = text.indexOf("\n", at);
    const { carriage } = this;
    if (carriage >= 0 && (feed < 0 || carriage < feed)) {
      if (carriage + 1 < text.length) return [carriage, carriage + (carriage + 1 === feed ? 2 : 1)];
      return isLast ? [carriage, carriage + 1] : [-1, -1];
    }
    if (feed >= 0) return [feed, feed + 1];
    return isLast ? [text.length, text.length] : [-1, -1];
  }

  private quoted(at: number, isLast: boolean, rows: SheetRow[]): number {
    const { text, delimiter } = this;
    const cells: string[] = [];
    let field = "";
    for (let from = at; ;) {
      if (text[from] === '"') {
        const close = this.closing(from + 1);
        if (close < 0 || (close === text.length - 1 && !isLast)) return -1;
        field = text.slice(from + 1, close).replaceAll('""', '"');
        from = close + 1;
      }
      let end = from;
      while (end < text.length && text[end] !== delimiter && text[end] !== "\n" && text[end] !== "\r") end += 1;
      if (end >= text.length - 1 && !isLast) return -1;
      cells.push(field + text.slice(from, end));
      field = "";
      if (end >= text.length || text[end] !== delimiter) {
        this.add(cells, rows);
        return end + (text[end] === "\r" && text[end + 1] === "\n" ? 2 : 1);
      }
      if (cells.length > MOST_COLUMNS) throw new SheetError("too-wide", this.row + 1);
      from = end + 1;
    }
  }

  private closing(from: number): number {
    const { text } = this;
    for (let at = text.indexOf('"', from); ; at = text.indexOf('"', at + 2))
      if (at < 0 || text[at + 1] !== '"') return at;
  }

  private add(cells: readonly string[], rows: SheetRow[]): void {
    if (cells.length > MOST_COLUMNS) throw new SheetError("too-wide", this.row + 1);
    this.row += 1;
    if (this.skipFirst) this.skipFirst = false;
    else rows.push({ number: this.row, cells, faults: this.isSuspicious ? faultsIn(cells) : NO_FAULTS });
  }
}

/** U+FFFD is what a character became that could not be decoded; no text holds a NUL. */
export function hasBroken(text: string): boolean {
  return text.includes("\ufffd") || text.includes("\0");
}
/** What a spreadsheet makes of a number of 16 digits and more. */
const LOST_DIGITS = /^\d(?:\.\d+)?E\+1[5-9]$/u;
function faultsIn(cells: readonly string[]): readonly CellFault[] {
  return cells.flatMap((cell, column): readonly CellFault[] => {
    if (hasBroken(cell)) return [{ code: "broken-text", column }];
    return LOST_DIGITS.test(cell) ? [{ code: "long-number", column }] : [];
  });
}
