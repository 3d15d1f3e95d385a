// A cell → the raw value that the reader of facts takes. What it can't be read as stays as it is, and the reader of facts refuses it.
import type { FactSpec } from "../decision/program.js";
import { DayCell, isBlank, MoneyCell, type Cell } from "../sheets/cell.js";
import { dayCell } from "../sheets/number-formats.js";
import { ABOUT_OTHERS, BETWEEN, DATES, LEADING, MONEY, NO, NONE, NOTHING, TIME, YES } from "./wording/vocabulary.js";

export interface Form {
  /** Values of JSON are what the reader of facts takes already: money in fen, numbers that are numbers. */
  readonly isJson: boolean;
  readonly from1904: boolean;
}

export function factValue(fact: FactSpec, cell: Cell, form: Form): unknown {
  switch (fact.type) {
    case "date":
      return dateValue(cell, form);
    case "boolean":
      return yesOrNo(cell) ?? shown(cell);
    case "integer":
      return wholeNumber(cell);
    case "money":
      return form.isJson && typeof cell === "number" ? cell : fenOf(cell);
    case "enumeration":
      return worded(cell, fact.values);
  }
}

/** Nothing stands there: a blank, or a stroke that says so. Values of JSON are what they are. */
export function isNothing(cell: Cell | undefined, { isJson }: Form): boolean {
  return isBlank(cell) || (!isJson && typeof cell === "string" && NOTHING.has(halfWidth(cell)));
}

/** The row is about the others: a sum, or who filled in the sheet. */
export function isAboutOthers(cells: readonly Cell[]): boolean {
  const first = cells.find((cell) => !isBlank(cell));
  return typeof first === "string" && ABOUT_OTHERS.test(first.replace(/\s+/gu, ""));
}

/** The word as the notice has it where the cell differs in blanks and width alone. */
export function worded(cell: Cell, words: readonly string[]): unknown {
  if (typeof cell !== "string" && typeof cell !== "number") return shown(cell);
  const text = String(cell).trim();
  if (words.includes(text)) return text;
  const half = halfWidth(text);
  return words.find((word) => halfWidth(word) === half) ?? text;
}

/** The names in a cell of identities. */
export function identityNames(cell: Cell, groups: readonly string[]): unknown {
  if (Array.isArray(cell)) return cell;
  if (typeof cell !== "string") return shown(cell);
  const text = cell.trim();
  if (groups.includes(text)) return [text];
  if (NONE.has(text.toLowerCase())) return [];
  return namesIn(text, groups).map((name) => worded(name, groups));
}

/** Some names have in them what stands between others: 一、二级残疾人. */
function namesIn(text: string, groups: readonly string[]): readonly string[] {
  const joined = groups.filter((group) => BETWEEN.test(group)).sort((a, b) => b.length - a.length);
  const names: string[] = [];
  for (let rest = text; rest !== "";) {
    const whole = joined.find(
      (group) => rest.startsWith(group) && (rest.length === group.length || BETWEEN.test(rest[group.length] ?? "")),
    );
    const name = whole ?? rest.split(BETWEEN, 1)[0] ?? "";
    if (name !== "") names.push(name);
    rest = rest.slice(name.length).replace(LEADING, "");
  }
  return names;
}

/** null: neither. */
export function yesOrNo(cell: Cell): boolean | null {
  if (typeof cell === "boolean") return cell;
  if (typeof cell !== "string" && typeof cell !== "number") return null;
  const text = halfWidth(String(cell)).toLowerCase();
  return YES.has(text) ? true : NO.has(text) ? false : null;
}

const SERIAL = /^[1-9]\d{4}$/u;
const ISO = /^\d{4}-\d{2}-\d{2}$/u;

function dateValue(cell: Cell, form: Form): unknown {
  if (typeof cell === "string" && ISO.test(cell)) return cell;
  if (cell instanceof DayCell) return cell.text.slice(0, 10);
  if (typeof cell === "number" && form.isJson) return cell;
  if (typeof cell !== "string" && typeof cell !== "number") return shown(cell);
  if (typeof cell === "number" && SERIAL.test(String(Math.floor(cell))))
    return dayCell(cell, form.from1904)?.text.slice(0, 10) ?? cell;
  const text = halfWidth(String(cell)).replace(TIME, "");
  if (SERIAL.test(text)) return dayCell(Number(text), false)?.text ?? text;
  for (const date of DATES) {
    const [, year = "", month = "", day = ""] = date.exec(text) ?? [];
    if (year !== "") return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  }
  return shown(cell);
}

function wholeNumber(cell: Cell): unknown {
  if (typeof cell !== "string") return shown(cell);
  const text = halfWidth(cell);
  return /^\d{1,15}(?:\.0+)?$/u.test(text) ? Number(text.split(".")[0]) : cell;
}

/** Yuan as they stand in a sheet, as fen, digit by digit. */
export function fenOf(cell: Cell): unknown {
  if (typeof cell !== "string" && typeof cell !== "number") return shown(cell);
  // A workbook's numbers have 15 digits; what JavaScript shows behind them is none of the sheet.
  const text = typeof cell === "number" ? String(Number(cell.toPrecision(15))) : halfWidth(cell).replace(/\s+/gu, "");
  const [, yuan, cents = ""] = MONEY.exec(text) ?? [];
  if (yuan === undefined) return cell;
  const fen = Number(`${yuan.replaceAll(",", "")}${cents.padEnd(2, "0")}`);
  return Number.isSafeInteger(fen) ? fen : cell;
}

function shown(cell: Cell): unknown {
  return cell instanceof DayCell || cell instanceof MoneyCell ? cell.text : cell;
}
function halfWidth(text: string): string {
  return text.normalize("NFKC").trim();
}
