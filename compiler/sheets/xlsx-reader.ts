// The sheets of a workbook in Office Open XML → rows, without ever holding more than a piece of a sheet and the shared strings.
import { posix } from "node:path";
import type { DayCell } from "./cell.js";
import {
  MOST_COLUMNS,
  NO_FAULTS,
  SheetError,
  TOO_LONG,
  type ByteSource,
  type Cell,
  type CellFault,
  type Sheet,
  type SheetRow,
} from "./cell.js";
import { hasBroken } from "./csv-reader.js";
import { dayCell, dayStyles } from "./number-formats.js";
import { attribute, elements, endingIn, refuseUnusual, textIn, unescapeXml } from "./xml.js";
import { openArchive, type Archive } from "./zip-reader.js";

/** What describes a workbook. */
const MOST_PART = 64 << 20;
/** All texts of a workbook, in bytes. */
const MOST_STRINGS = 512 << 20;
/** One sheet: a million rows of two hundred columns. */
const MOST_SHEET = 4 * 1024 * 1024 * 1024;
/** One row, or what stands between two. */
const LONGEST_ROW = 8 << 20;
const MOST_ROWS = 1_048_576;

export interface Workbook {
  /** Those that a person sees. */
  readonly sheets: readonly Sheet[];
  readonly hidden: readonly string[];
}
interface Context {
  readonly archive: Archive;
  readonly strings: () => Promise<readonly string[]>;
  readonly isDay: readonly boolean[];
  readonly from1904: boolean;
}

export async function openWorkbook(source: ByteSource): Promise<Workbook> {
  const archive = await openArchive(source);
  const main = await mainPart(archive);
  const workbook = await whole(archive, main);
  const parts = await relations(archive, main);
  const named = (type: string): string | null => parts.find((part) => part.type.endsWith(type))?.target ?? null;
  const styles = named("/styles");
  const shared = named("/sharedStrings");
  let strings: Promise<readonly string[]> | null = null;
  const context: Context = {
    archive,
    strings: () =>
      (strings ??= shared === null || !archive.has(shared) ? Promise.resolve([]) : sharedStrings(archive, shared)),
    isDay: styles === null || !archive.has(styles) ? [] : dayStyles(await whole(archive, styles)),
    from1904: elements(workbook, "workbookPr").some((inner) =>
      ["1", "true", "on"].includes(attribute(inner, "date1904") ?? ""),
    ),
  };
  const all = elements(workbook, "sheet").flatMap((inner) => {
    const id = attribute(inner, "id");
    const part = parts.find((one) => one.id === id && one.type.endsWith("/worksheet"));
    if (part === undefined || !archive.has(part.target)) return [];
    const state = attribute(inner, "state") ?? "visible";
    return [{ name: attribute(inner, "name") ?? "", isHidden: state !== "visible", part: part.target }];
  });
  const sheets = all
    .filter(({ isHidden }) => !isHidden)
    .map(({ name, part }) => ({
      format: "xlsx" as const,
      name,
      from1904: context.from1904,
      batches: () => sheetRows(context, part),
    }));
  if (sheets.length === 0) throw new SheetError("no-sheet");
  return { sheets, hidden: all.filter(({ isHidden }) => isHidden).map(({ name }) => name) };
}

async function mainPart(archive: Archive): Promise<string> {
  const roots = archive.has("_rels/.rels") ? await relations(archive, "") : [];
  const main = roots.find(({ type }) => type.endsWith("/officeDocument"))?.target ?? "xl/workbook.xml";
  if (!archive.has(main) || !main.endsWith(".xml")) throw new SheetError("not-a-workbook");
  return main;
}

async function relations(
  archive: Archive,
  part: string,
): Promise<readonly { readonly id: string; readonly type: string; readonly target: string }[]> {
  const folder = posix.dirname(part);
  const path = posix.join(folder, "_rels", `${posix.basename(part)}.rels`);
  if (!archive.has(path)) return [];
  return elements(await whole(archive, path), "Relationship").map((inner) => {
    const target = attribute(inner, "Target") ?? "";
    return {
      id: attribute(inner, "Id") ?? "",
      type: attribute(inner, "Type") ?? "",
      target: target.startsWith("/") ? target.slice(1) : posix.join(folder, target),
    };
  });
}

async function whole(archive: Archive, part: string): Promise<string> {
  let text = "";
  for await (const piece of archive.text(part, MOST_PART)) text += piece;
  refuseUnusual(text);
  return text;
}

async function sharedStrings(archive: Archive, part: string): Promise<readonly string[]> {
  const strings: string[] = [];
  for await (const { text } of endingIn(
    archive.text(part, MOST_STRINGS),
    /<\/(?:\w+:)?si>|<(?:\w+:)?si\s*\/>/gu,
    LONGEST_ROW,
  ))
    for (const [, inner] of text.matchAll(/<(?:\w+:)?si(?=[\s/>])[^>]*?(?:\/>|>(.*?)<\/(?:\w+:)?si>)/gsu))
      strings.push(inner === undefined ? "" : textIn(inner));
  return strings;
}

async function* sheetRows(context: Context, part: string): AsyncGenerator<readonly SheetRow[]> {
  const strings = await context.strings();
  let number = 0;
  let isWhole = false;
  const pieces = context.archive.text(part, MOST_SHEET);
  for await (const { text, isLast } of endingIn(pieces, /<\/(?:\w+:)?row>|<\/(?:\w+:)?sheetData>/gu, LONGEST_ROW)) {
    isWhole ||= /<\/(?:\w+:)?worksheet>/u.test(isLast ? text : "");
    const rows: SheetRow[] = [];
    for (const [, attributes = "", inner] of text.matchAll(
      /<(?:\w+:)?row(?=[\s/>])([^>]*?)(?:\/>|>(.*?)<\/(?:\w+:)?row>)/gsu,
    )) {
      number = Number(attribute(attributes, "r") ?? number + 1);
      if (!(number <= MOST_ROWS)) throw new SheetError("too-large");
      if (inner !== undefined) rows.push(rowOf(number, inner, strings, context));
    }
    if (rows.length > 0) yield rows;
  }
  if (!isWhole) throw new SheetError("broken-archive");
}

const CELL = /<(?:\w+:)?c(?=[\s/>])([^>]*?)(?:\/>|>(.*?)<\/(?:\w+:)?c>)/gsu;
const REFERENCE = /\br="([A-Z]{1,3})\d+"/u;
const TYPE = /\bt="(\w+)"/u;
const STYLE = /\bs="(\d+)"/u;

function rowOf(number: number, xml: string, strings: readonly string[], context: Context): SheetRow {
  const cells: Cell[] = [];
  const faults: CellFault[] = [];
  for (const [, attributes = "", inner] of xml.matchAll(CELL)) {
    const letters = REFERENCE.exec(attributes)?.[1];
    const column = letters === undefined ? cells.length : columnOf(letters);
    if (column >= MOST_COLUMNS) throw new SheetError("too-wide", number);
    while (cells.length < column) cells.push(null);
    if (inner === undefined) continue;
    const value = valueOf(attributes, inner, strings, context);
    if (typeof value === "object" && value !== null && "fault" in value) {
      faults.push({ code: value.fault, column });
      cells[column] = value.shown;
    } else {
      cells[column] = value;
      if (typeof value === "string" && hasBroken(value)) faults.push({ code: "broken-text", column });
    }
  }
  return { number, cells, faults: faults.length === 0 ? NO_FAULTS : faults };
}

function columnOf(letters: string): number {
  let column = 0;
  for (let at = 0; at < letters.length; at++) column = column * 26 + letters.charCodeAt(at) - 64;
  return column - 1;
}

type Value = string | number | boolean | null | DayCell;
interface Faulty {
  readonly fault: CellFault["code"];
  readonly shown: string;
}
const VALUE = /<(?:\w+:)?v(?:\s[^>]*)?>([^<]*)<\/(?:\w+:)?v>/u;

function valueOf(attributes: string, inner: string, strings: readonly string[], context: Context): Value | Faulty {
  const type = TYPE.exec(attributes)?.[1] ?? "n";
  if (type === "inlineStr") return textIn(inner);
  const raw = VALUE.exec(inner)?.[1];
  if (raw === undefined || raw === "") {
    const isUnworked = /<(?:\w+:)?f[\s>]/u.test(inner) && type !== "str";
    return isUnworked ? { fault: "formula-without-value", shown: "" } : null;
  }
  switch (type) {
    case "s":
      return strings[Number(raw)] ?? { fault: "broken-text", shown: "" };
    case "str":
      return textIn(`<t>${raw}</t>`);
    case "b":
      return raw === "1" || raw === "true";
    case "e":
      return { fault: "error-value", shown: unescapeXml(raw) };
    case "d":
      return unescapeXml(raw)
        .replace(/T00:00:00(?:\.0+)?Z?$/u, "")
        .replace("T", " ");
    default:
      return numberOf(raw, attributes, context);
  }
}

function numberOf(raw: string, attributes: string, { isDay, from1904 }: Context): Value | Faulty {
  const value = Number(raw);
  if (!Number.isFinite(value)) return { fault: "error-value", shown: unescapeXml(raw) };
  if (Math.abs(value) >= TOO_LONG) return { fault: "long-number", shown: raw };
  if (isDay[Number(STYLE.exec(attributes)?.[1] ?? -1)] === true) return dayCell(value, from1904) ?? value;
  return value;
}
