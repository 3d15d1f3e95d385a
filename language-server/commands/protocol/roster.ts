// A sheet of people worked out by a notice. Facts are private: they are in no message but these two, and nowhere else.
import type { Answer, OfFile } from "./answer.js";

export interface RosterParams extends OfFile {
  readonly name: string;
  /** The file's bytes, base 64. */
  readonly bytes: string;
  /** The result as a file of that format; absent: the first rows alone. */
  readonly format?: "csv" | "xlsx" | undefined;
}
export interface RosterAnswer extends Answer {
  readonly notice: string;
  /** The person's own columns, as they were read, then those of the results. */
  readonly columns: readonly string[];
  /** So many of the columns are the person's own. */
  readonly own: number;
  /** The first hundred. */
  readonly rows: readonly (readonly string[])[];
  /** Rows of people in all, and how many of them have errors. */
  readonly people: number;
  readonly errors: number;
  /** The totals, as a page. */
  readonly totals: string;
  readonly warnings: readonly string[];
  /** The whole result, base 64; empty where none was asked for. */
  readonly result: string;
}
