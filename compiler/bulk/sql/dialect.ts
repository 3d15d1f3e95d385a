// What one database has its own way of saying. Everything else of a query is said the same way everywhere.
import type { Type } from "../../plan/expression.js";

/** A count of days or months: as it is printed, and what it is where it is a constant. */
export interface Count {
  readonly text: string;
  readonly constant: number | null;
}

/** Operands are printed and whole in themselves; so is what comes back. Text, names and days are the only things of a notice in it. */
export interface Dialect {
  readonly types: Readonly<Record<Type, string>>;
  /** A name of a column or a table, quoted. */
  readonly name: (name: string) => string;
  /** As many bytes as a name can have, beyond which it is cut without a word; null: any. */
  readonly longestName: number | null;
  /** A text as a literal. */
  readonly text: (text: string) => string;
  /** A day as a literal; `iso` is `YYYY-MM-DD`. */
  readonly day: (iso: string) => string;
  /** A whole number that needs more than 32 bits. */
  readonly longInteger: (digits: string) => string;
  /** As a whole number of 64 bits. */
  readonly big: (value: string) => string;
  /** Whole division of what is not negative. */
  readonly quotient: (value: string, by: string) => string;
  /** Whether a text has a part. */
  readonly contains: (text: string, part: string) => string;
  readonly least: string;
  readonly greatest: string;
  readonly year: (day: string) => string;
  /** month × 100 + day. */
  readonly monthDay: (day: string) => string;
  readonly plusDays: (day: string, days: Count) => string;
  /** The corresponding day, or the month's last. */
  readonly plusMonths: (day: string, months: Count) => string;
  readonly nextMonth: (day: string) => string;
  readonly nextYear: (day: string) => string;
  /** Whether a column of days holds none; null where its type sees to it. */
  readonly noDate: ((day: string) => string) | null;
  /** What stands between the name of a level and its query, so that no planner writes its expressions out once a reader. */
  readonly level: string;
  /** What comes after the query. */
  readonly end: string;
  /** What comes before the query of a view of that name. */
  readonly view: (name: string) => string;
}

/** As standard SQL has names and texts. */
export const standardName = (name: string): string => `"${name.replaceAll('"', '""')}"`;
export const standardText = (text: string): string => `'${text.replaceAll("'", "''")}'`;
/** Where a backslash says what the next character is. */
export const backslashText = (text: string): string => `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
