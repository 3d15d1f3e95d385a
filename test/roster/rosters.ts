// Rosters in memory for tests: people as officials write them, what the run makes of them, and the sums of its rows by hand.
import { formatDay, type FactRecord } from "@zhengce/runtime";
import type { FactSpec, Program } from "../../compiler/decision/program.js";
import { openRoster, type RosterOptions } from "../../compiler/roster/run-roster.js";
import type { TotalsOf } from "../../compiler/roster/totals.js";
import type { RowFault } from "../../compiler/roster/faults.js";
import { openSheets } from "../../compiler/sheets/open-sheet.js";
import { MoneyCell, type Cell } from "../../compiler/sheets/cell.js";
import { sourceOf } from "../sheets/sources.js";

export interface Ran {
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly totals: TotalsOf;
  readonly faults: readonly { readonly row: number; readonly faults: readonly RowFault[] }[];
  readonly at: (row: number, column: string) => Cell;
}

/** Amounts as the digits that stand in a text file. */
const shown = (cell: Cell): Cell => (cell instanceof MoneyCell ? cell.text : cell);

export async function run(
  program: Program,
  content: string | Uint8Array,
  more: Partial<RosterOptions> = {},
): Promise<Ran> {
  const { sheets } = await openSheets(sourceOf(content));
  const faults: { row: number; faults: readonly RowFault[] }[] = [];
  const options = {
    program,
    locale: "zh" as const,
    mapping: new Map<string, string | null>(),
    key: null,
    by: [],
    results: null,
    limit: null,
    ...more,
  };
  const roster = await openRoster(sheets, options, (row, found) => faults.push({ row: row.number, faults: found }));
  const all: (readonly Cell[])[] = [];
  for await (const batch of roster.batches()) for (const row of batch) all.push(row.map(shown));
  const [head = [], ...rows] = all;
  const names = head.map(String);
  const at = (row: number, column: string): Cell => {
    const index = names.indexOf(column);
    if (index < 0) throw new Error(`no column ${column}`);
    return rows[row]?.[index] ?? null;
  };
  return { head: names, rows, totals: roster.totals.result(), faults, at };
}

/** Each value in one of the ways in which officials write it; which, `pick` says. */
export function asWritten(program: Program, { values, tier, identities }: FactRecord, pick: number): readonly string[] {
  const facts = program.facts.flatMap((fact, at) =>
    fact.role === "certification" ? [] : [valueAs(fact, values[at] ?? null, pick + at)],
  );
  const names = identities.map((index) => program.groups[index]?.name ?? "");
  return [
    ...facts,
    names.join(["、", ",", "，", "；", " ", "/"][pick % 6]),
    ...(program.tiers.length > 0 ? [program.tiers[tier] ?? ""] : []),
  ];
}
export function headFor(program: Program): readonly string[] {
  const facts = program.facts.filter(({ role }) => role !== "certification").map(({ name }) => name);
  return [...facts, "身份", ...(program.tiers.length > 0 ? ["档次"] : [])];
}

function valueAs({ type }: FactSpec, value: number | boolean | string | null, pick: number): string {
  if (value === null) return ["", "/", "", "—"][pick % 4] ?? "";
  if (type === "boolean")
    return (value === true ? ["是", "有", "√", "1", "TRUE"] : ["否", "无", "×", "0", "false"])[pick % 5] ?? "";
  if (type === "money" && typeof value === "number") {
    const yuan = `${Math.trunc(value / 100)}.${String(value % 100).padStart(2, "0")}`;
    return [yuan, `${yuan}元`, `¥${yuan}`][pick % 3] ?? "";
  }
  return type === "date" && typeof value === "number" ? dateAs(formatDay(value), value, pick) : String(value);
}
function dateAs(iso: string, day: number, pick: number): string {
  const [year = "", month = "", last = ""] = iso.split("-");
  const short = [year, String(Number(month)), String(Number(last))] as const;
  const serial = day + 25569;
  const ways = [
    iso,
    short.join("/"),
    iso.replaceAll("-", ""),
    `${short[0]}年${short[1]}月${short[2]}日`,
    short.join("."),
    `${iso} 13:05:00`,
  ];
  return (serial >= 10_000 && serial <= 99_999 ? [...ways, String(serial)] : ways)[pick % 7] ?? iso;
}

export function csv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(",")).join("\n") + "\n";
}
