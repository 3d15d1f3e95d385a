// A table of how many people each place is to bring in → 任务表. Rows nest where the print says 小计 and 其中; a table whose rows can't be told apart is none.
import type { Span } from "@zhengce/grammar";
import { writtenName } from "../semantics/written-name.js";
import { plainText } from "../source-text/plain-text.js";
import type { PrintedClause } from "../source-text/printed.js";
import { columnsOf, shiftsOf } from "../source-text/tables/columns.js";
import type { Column } from "../source-text/tables/columns.js";
import { bareNumber } from "../source-text/tables/table.js";
import { looseFigures } from "../source-text/tables/loose-figures.js";
import type { DraftClause } from "./read-print.js";
import type { Table } from "../source-text/tables/table.js";

interface Row {
  readonly name: string;
  readonly count: number;
  readonly total: "小计" | "合计" | null;
  /** Its name follows 其中. */
  readonly opens: boolean;
  readonly rows: Row[];
}
const PLACE = /^[一-龥]{2,14}(?:\([一-龥]{2,10}\))?$/u;

export interface Targets {
  readonly text: string;
  readonly title: string;
  /** The table, or the whole annex where its cells are in no order. */
  readonly of: Span & { readonly rows: readonly unknown[] };
}

/** The 任务表 of an annex or a clause; null where it has none that is certain. */
export function targetsOf(print: string, { printed, sentences, heading, tables }: DraftClause): Targets | null {
  const around = print.slice(printed.start, printed.end);
  const named = heading?.endsWith("表") === true ? heading : null;
  const title = plainText(named ?? sentences.find(({ text }) => !isUnit(text))?.printed ?? heading ?? "参保任务").text;
  for (const of of tables) {
    const table = closedUp(of);
    const text = targetTable(table, title, around);
    const money = columnsOf(table, around).map((column) => (column.unit === "myriads" ? column : null));
    if (text !== null) return { text: [text, ...moneyIn(table, money)].join("\n"), title, of };
  }
  return printed.kind === "annex" && tables.length === 0 ? looseTargets(print, printed) : null;
}

/** Without the gaps that wide characters leave between the heads and the cells, where every row has a cell for each head. */
function closedUp(table: Table): Table {
  const full = (row: Table["head"]) => row.filter((cell) => cell !== null && cell.text.trim() !== "");
  const head = full(table.head);
  const rows = table.rows.map(full);
  return rows.every(({ length }) => length === head.length) ? { ...table, head, rows } : table;
}

/** What the targets come to in money, as the cells say it. */
function moneyIn(table: Table, columns: readonly (Column | null)[]): readonly string[] {
  if (columns.every((column) => column === null)) return [];
  const heads = columns.flatMap((column) => column?.head ?? []).join("、");
  const cells = table.rows.map(
    (row) =>
      `${(row[0]?.text ?? "").replace(/\s/gu, "")}${columns.map((column, at) => (column === null ? "" : `${(row[at]?.text ?? "").trim()}万元`)).join("")}`,
  );
  return [
    `说明 "${heads}：${cells.join("、").replace(/["\\\p{Cc}]/gu, "")}。只是任务的金额，不影响个人缴多少，待核。"`,
  ];
}

/** What a table counts in, in a line of its own. */
export function isUnit(text: string): boolean {
  return /^[(]?单位[:：]/u.test(text);
}

/** Cells a line each in no regular order: only where they add up. */
function looseTargets(print: string, printed: PrintedClause): Targets | null {
  const cells = looseFigures(print, printed).filter(({ row }) => row.length > 0);
  const rows = cells.map(({ row, figure }) => rowOf(row, figure.kind === "count" ? figure.value : null));
  const read = rows.flatMap((row) => (row === null ? [] : [row]));
  const [total, others] = [read.at(-1), read.slice(0, -1)];
  if (read.length !== rows.length || read.length < 3 || total?.total !== "合计") return null;
  const sum = others.reduce((all, row) => all + row.count, 0);
  if (sum !== total.count || others.some((row) => row.total !== null || row.opens)) return null;
  const title =
    print
      .slice(printed.body, printed.end)
      .split(/[\r\n]+/u)
      .map((line) => line.trim())
      .find((line) => line !== "" && !/^\d*$/u.test(line)) ?? "";
  if (!/任务|目标/u.test(title)) return null;
  const of = { start: printed.start, end: printed.end, rows: read };
  return { text: written(title, read, false), title, of };
}

/** A statement for each column of figures; null where the table counts something else or its rows are not certain. */
function targetTable(table: Table, title: string, around: string): string | null {
  const columns = countsOf(table, around);
  const texts = columns.map((column) => {
    const rows = rowsOf(table, around, column);
    const nested = rows === null ? null : nest(rows);
    // 2024年任务数, 其中：全额资助.
    const head = column.head
      .normalize("NFKC")
      .replace(/\s/gu, "")
      .replace(/^其中[:：]?/u, "");
    const name = columns.length === 1 ? title : `${title}：${head}`;
    return nested === null || (head === "" && columns.length > 1)
      ? null
      : written(name, nested, column.unit === "myriadCount");
  });
  const whole = texts.filter((text) => text !== null);
  const heads = new Set(columns.map(({ head }) => head));
  return whole.length === 0 || whole.length !== texts.length || heads.size !== columns.length ? null : whole.join("\n");
}

function written(title: string, rows: readonly Row[], myriads: boolean): string {
  const write = (row: Row, indent: string): string => {
    const head = `${indent}${row.total === null ? "" : `${row.total} `}${row.name === "" ? "" : `${writtenName(row.name)} `}`;
    const count = myriads ? `${row.count}万人` : `${row.count}人`;
    if (row.rows.length === 0) return `${head}${count}`;
    return `${head}${count} {\n${row.rows.map((inner) => write(inner, `${indent}  `)).join("\n")}\n${indent}}`;
  };
  const name = title.replace(/["\\\p{Cc}]/gu, "");
  return `任务表 "${name}" {\n${rows.map((row) => write(row, "  ")).join("\n")}\n}`;
}

interface Counts {
  readonly at: number;
  readonly unit: string | null;
  readonly head: string;
}
/** The columns of figures; none where one of them counts no people or nothing says that they are targets. */
function countsOf(table: Table, around: string): readonly Counts[] {
  const counts = columnsOf(table, around).flatMap(({ idle, unit, head }, at) => {
    const says = table.rows.some((row) => bareNumber(row[at]?.text ?? "") !== null);
    return idle || !says || head.includes("备注") ? [] : [{ at, unit, head }];
  });
  const isTargets = counts.some(({ head }) => /任务|目标|人数|数[（(]?人?/u.test(head));
  const people = counts.filter(({ unit }) => unit !== "myriads");
  return isTargets && people.every(({ unit }) => unit === "count" || unit === "myriadCount") ? people : [];
}

function rowsOf(table: Table, around: string, only: Counts): readonly Row[] | null {
  const columns = columnsOf(table, around);
  const shiftOf = shiftsOf(table);
  const rows: Row[] = [];
  for (const row of table.rows) {
    const shift = shiftOf(row);
    const count = bareNumber(row[only.at - shift]?.text ?? "");
    const words = row.flatMap((cell, at) =>
      cell === null || columns[at + shift]?.idle === true || bareNumber(cell.text) !== null || at + shift > only.at
        ? []
        : [cell.text],
    );
    const read = rowOf(
      words,
      count ?? (countsOf(table, around).length === 1 ? bareNumber(row.at(-1)?.text ?? "") : null),
    );
    if (read === null) return null;
    rows.push(read);
  }
  return rows.length < 2 ? null : rows;
}

function rowOf(words: readonly string[], count: number | null): Row | null {
  const [word, ...others] = words;
  if (word === undefined || others.length > 0 || count === null) return null;
  const plain = word.normalize("NFKC").replace(/\s/gu, "");
  const opens = /^其中[:：]?/u.test(plain);
  const named = plain.replace(/^其中[:：]?/u, "");
  const total = /(?:合|总)计$/u.test(named) ? "合计" : named.endsWith("小计") ? "小计" : null;
  const name = named.replace(/(?:合|总|小)计$/u, "");
  if (name !== "" ? !PLACE.test(name) : total === null) return null;
  return { name, count, total, opens, rows: [] };
}

/** What 小计 sums up stands below it up to the next one; what 其中 opens belongs to the row in front of it until its sum is reached. */
function nest(rows: readonly Row[]): readonly Row[] | null {
  const top: Row[] = [];
  let group: Row | null = null;
  let parts: { readonly of: Row; sum: number } | null = null;
  for (const row of rows) {
    if (row.total !== null) {
      if (parts !== null) return null;
      group = row.total === "小计" ? row : null;
      top.push(row);
      continue;
    }
    const list: Row[] = group?.rows ?? top;
    const before: Row | undefined = list.at(-1);
    if (row.opens && group !== null && before === undefined) {
      list.push(row);
      continue;
    }
    if (row.opens && before !== undefined) parts = { of: before, sum: 0 };
    if (parts === null) list.push(row);
    else {
      parts.of.rows.push(row);
      parts.sum += row.count;
      if (parts.sum > parts.of.count) return null;
      if (parts.sum === parts.of.count) parts = null;
    }
  }
  return parts === null ? top : null;
}
