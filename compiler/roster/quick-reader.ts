// Rows whose cells were all read before, in whatever rows, are read again without a look at what they say. What can be wrong between cells is
// looked at; where there is any doubt the row is read as every row is.
import type { FactRecord, FactValue } from "@zhengce/runtime";
import type { Program } from "../decision/program.js";
import type { Cell, SheetRow } from "../sheets/cell.js";
import { Recent } from "./answering/recent.js";
import type { Column, Columns } from "./columns.js";
import type { RowReading } from "./row-reading.js";

/** So many cells of a column are remembered. */
const MOST = 65_536;

/** @param read as every row is read; @param columns those that are read */
export function quickly(
  program: Program,
  { head }: Columns,
  columns: readonly Column[],
  read: (row: SheetRow) => RowReading,
): (row: SheetRow) => RowReading {
  const facts = columns.flatMap(({ index, reading }) =>
    reading.kind === "fact"
      ? [{ index, fact: program.facts.indexOf(reading.fact), known: new Recent<string, FactValue>(MOST) }]
      : [],
  );
  const tier = columns.find(({ reading }) => reading.kind === "tier")?.index ?? null;
  const tiers = new Recent<string, number>(MOST);
  const groups = columns.filter(({ reading }) => reading.kind === "identities" || reading.kind === "group");
  const held = new Recent<string, readonly number[]>(MOST);
  const required = program.facts.flatMap((fact, at) => (fact.required ? [at] : []));
  const [paid, born] = (["payment", "birth"] as const).map((role) =>
    program.facts.findIndex((fact) => fact.role === role),
  );
  const heldIn = (cells: readonly Cell[]): string | null => {
    let key = "";
    for (const { index } of groups) {
      const cell = cells[index] ?? "";
      if (typeof cell !== "string") return null;
      key += `${cell}\u0000`;
    }
    return key;
  };

  const known = ({ cells, faults }: SheetRow): FactRecord | null => {
    if (faults.length > 0 || cells.length > head.length) return null;
    const values: FactValue[] = new Array<FactValue>(program.facts.length).fill(null);
    for (const { index, fact, known: before } of facts) {
      const cell = cells[index] ?? "";
      if (cell === "") continue;
      const value = typeof cell === "string" ? before.get(cell) : undefined;
      if (value === undefined) return null;
      values[fact] = value;
    }
    for (const fact of required) if (values[fact] === null) return null;
    const [birth, payment] = [values[born ?? -1] ?? null, values[paid ?? -1] ?? null];
    if (birth !== null && payment !== null && birth > payment) return null;
    const cell = tier === null ? null : cells[tier];
    const at = program.tiers.length === 0 ? 0 : typeof cell === "string" ? tiers.get(cell) : undefined;
    const key = heldIn(cells);
    const identities = key === null ? undefined : held.get(key);
    return at === undefined || identities === undefined ? null : { values, tier: at, identities };
  };
  const remember = ({ cells }: SheetRow, reading: FactRecord): void => {
    for (const { index, fact, known: before } of facts) {
      const [cell, value] = [cells[index], reading.values[fact] ?? null];
      if (typeof cell === "string" && cell !== "" && value !== null) before.set(apart(cell), value);
    }
    const cell = tier === null ? null : cells[tier];
    if (typeof cell === "string") tiers.set(apart(cell), reading.tier);
    const key = heldIn(cells);
    if (key !== null) held.set(apart(key), reading.identities);
  };
  return (row) => {
    const before = known(row);
    if (before !== null) return { facts: before };
    const reading = read(row);
    if (reading.facts !== undefined) remember(row, reading.facts);
    return reading;
  };
}

/** A text of its own: a piece of the file's text would keep all of that text. */
function apart(text: string): string {
  return Array.from(text).join("");
}
