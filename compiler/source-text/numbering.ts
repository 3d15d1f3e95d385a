// Breaks in the print's own numbering: （一） and then （三）. What the file's labels show too is left to clause-numbering.
import { chinese } from "../semantics/symbols/clauses.js";
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
  const keys = [...model.clauses.values()].flatMap(({ keys: own }) => own);
  const inFile = (asked: string): boolean => keys.some((key) => key === asked || isUnder(key, asked));
  const found: NumberingBreak[] = [];
  for (const clause of clauses) {
    if (clause.kind !== "clause" || clause.number === null) continue;
    const level = `${clause.around.at(-1) ?? ""} ${clause.form}`;
    const before = last.get(level);
    last.set(level, clause);
    const number = before?.number ?? null;
    const outer = clauses.find(({ kind, key }) => kind === "clause" && key === clause.around.at(-1));
    // Items that begin with （二）; arabic ones may go on counting from the clause before.
    if (before === undefined && outer !== undefined && clause.form === "bracket" && clause.number > 1)
      found.push({ before: outer, after: clause, missing: [] });
    if (before === undefined || number === null || clause.number === number + 1) continue;
    const missing = numbersBetween(number, clause.number).map((value) => siblingKey(clause, value));
    // The file, going by the print, breaks off in the same place and says so itself.
    const shown = missing.length > 0 && inFile(before.key) && inFile(clause.key);
    if (!shown || missing.some(inFile)) found.push({ before, after: clause, missing });
  }
  return found;
}

/** A clause is in the file where one of its items is: 二1 tells of 二, and 二10 not of 二1. */
function isUnder(key: string, asked: string): boolean {
  return key.startsWith(asked) && (/[0-9]$/u.test(asked) ? /^\(/u : /^[0-9(]/u).test(key.slice(asked.length));
}
function numbersBetween(from: number, to: number): readonly number[] {
  return to <= from ? [] : Array.from({ length: Math.min(to - from - 1, 99) }, (_, index) => from + 1 + index);
}
function siblingKey({ key, form, number }: PrintedClause, value: number): string {
  if (form === "bracket") return key.replace(/\([^()]*\)$/u, `(${value})`);
  if (form === "digit") return key.slice(0, key.length - String(number).length) + String(value);
  return chinese(value);
}
