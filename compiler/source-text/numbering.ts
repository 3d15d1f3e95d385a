// Breaks in the print's own numbering: （一） and then （三）. What the file's labels show too is left to clause-numbering.
import type { Model } from "../semantics/model.js";
import type { PrintedClause, PrintedNotice } from "./printed.js";

export interface NumberingBreak {
  readonly before: PrintedClause;
  readonly after: PrintedClause;
  /** The keys that are missing between them. */
  readonly missing: readonly string[];
}

/** In text order. A number that goes back or stands twice is a break without missing keys. */
export function numberingBreaks({ clauses }: PrintedNotice, model: Model): readonly NumberingBreak[] {
  const last = new Map<string, PrintedClause>();
  const inFile = new Set([...model.clauses.values()].map(({ key }) => key));
  const found: NumberingBreak[] = [];
  for (const clause of clauses) {
    if (clause.kind !== "clause" || clause.number === null) continue;
    const level = `${clause.around.at(-1) ?? ""} ${clause.form}`;
    const before = last.get(level);
    last.set(level, clause);
    const number = before?.number ?? null;
    if (before === undefined || number === null || clause.number === number + 1) continue;
    const missing = numbersBetween(number, clause.number).map((value) => siblingKey(clause, value));
    // The file, going by the print, breaks off in the same place and says so itself.
    const shown = missing.length > 0 && inFile.has(before.key) && inFile.has(clause.key);
    if (!shown || missing.some((key) => inFile.has(key))) found.push({ before, after: clause, missing });
  }
  return found;
}

function numbersBetween(from: number, to: number): readonly number[] {
  return to <= from ? [] : Array.from({ length: Math.min(to - from - 1, 99) }, (_, index) => from + 1 + index);
}
function siblingKey({ key, form, number }: PrintedClause, value: number): string {
  if (form === "bracket") return key.replace(/\([^()]*\)$/u, `(${value})`);
  if (form === "digit") return key.slice(0, key.length - String(number).length) + String(value);
  return chinese(value);
}

const DIGITS = "零一二三四五六七八九";
function chinese(number: number): string {
  const tens = Math.trunc(number / 10);
  const ones = number % 10;
  if (tens === 0) return DIGITS[ones] ?? "";
  return `${tens === 1 ? "" : (DIGITS[tens] ?? "")}十${ones === 0 ? "" : (DIGITS[ones] ?? "")}`;
}
