// What every reader of sheets gives and every writer takes: rows of cells, whatever the format.

/** A day, or a moment of one, that a workbook holds as a number with a date format. */
export class DayCell {
  constructor(
    /** `2021-03-05`, or `2021-03-05 13:22:11`. */
    readonly text: string,
    /** Days since 1899-12-30, whatever the workbook counts from. */
    readonly serial: number,
  ) {}
}
/** An amount in yuan, of digits alone: a workbook holds a number with two decimals, a text file the digits. */
export class MoneyCell {
  constructor(readonly text: string) {}
}
/** Of JSON. */
export type Nested = readonly unknown[] | Readonly<Record<string, unknown>>;
export type Cell = string | number | boolean | null | DayCell | MoneyCell | Nested;

/** What can't be right whatever the column means. `column` is an index; null: the row as a whole. */
export interface CellFault {
  readonly code: FaultCode;
  readonly column: number | null;
}
export type FaultCode =
  /** A number of 16 digits and more: a spreadsheet has lost its last ones already. */
  | "long-number"
  /** Characters that were lost in some encoding, or a NUL. */
  | "broken-text"
  /** `#N/A` and the like. */
  | "error-value"
  /** A formula that was never worked out. */
  | "formula-without-value"
  /** No object in JSON, or no JSON. */
  | "not-an-object"
  | "not-json"
  /** A key that an object of JSON has twice. */
  | "repeated-key"
  /** More cells than the head, or a key that none of the first rows has. */
  | "beyond-head";

export interface SheetRow {
  /** As a spreadsheet numbers it, from 1, the head and blank rows included; of JSON, the object. */
  readonly number: number;
  readonly cells: readonly Cell[];
  readonly faults: readonly CellFault[];
}
export const NO_FAULTS: readonly CellFault[] = [];

export type Format = "csv" | "tsv" | "ndjson" | "json" | "xlsx" | "parquet" | "table";

export interface Sheet {
  readonly format: Format;
  /** Its name in a workbook that has several; null elsewhere. */
  readonly name: string | null;
  /** Plain numbers that are meant as days count from 1904. */
  readonly from1904: boolean;
  /** In batches. The first row of JSON holds the keys. */
  readonly batches: () => AsyncIterable<readonly SheetRow[]>;
}

/** Bytes from anywhere. */
export interface ByteSource {
  readonly chunks: () => AsyncIterable<Uint8Array>;
  readonly size: number;
  /** At most `length` bytes from `offset`, fewer only at the end. */
  readonly read: (offset: number, length: number) => Promise<Uint8Array>;
}

export type SheetErrorCode =
  | "empty"
  | "not-text"
  | "old-office"
  | "not-a-workbook"
  | "broken-archive"
  | "encrypted"
  | "too-large"
  | "too-long-for-a-cell"
  | "unusual-xml"
  | "no-sheet"
  | "several-sheets"
  | "unclosed-quote"
  | "too-wide"
  | "json-syntax"
  | "not-in-encoding"
  | "broken-parquet";
/** A file that can't be read as a sheet at all. */
export class SheetError extends Error {
  constructor(
    readonly code: SheetErrorCode,
    /** A row or an object, from 1; null: the file. */
    readonly row: number | null = null,
    readonly names: readonly string[] = [],
  ) {
    super(code);
  }
}

/** As many columns as a spreadsheet has. */
export const MOST_COLUMNS = 16_384;

/** From here on a number with 15 digits, as of a workbook or a floating point, has lost some. */
export const TOO_LONG = 1e15;

/** A cell as a text file holds it. */
export function textOf(cell: Cell): string {
  if (typeof cell === "string") return cell;
  if (cell === null) return "";
  if (cell instanceof DayCell || cell instanceof MoneyCell) return cell.text;
  return typeof cell === "object" ? JSON.stringify(cell) : String(cell);
}

export function isBlank(cell: Cell | undefined): boolean {
  return cell === undefined || cell === null || (typeof cell === "string" && cell.trim() === "");
}
