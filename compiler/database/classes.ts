// Columns of a table that a notice reads → classes: values of one class are the same to everything that the notice asks of them alone. Each value
// that occurs is read once, as the reader of rosters reads it.
import { readFacts, yearOf, type FactValue } from "@zhengce/runtime";
import type { FactSpec, Program } from "../decision/program.js";
import { kindsOf } from "../roster/answering/kinds.js";
import type { Column } from "../roster/columns.js";
import { factValue, identityNames, isNothing, worded, yesOrNo } from "../roster/values.js";
import { textOf, type Cell } from "../sheets/cell.js";
import { quoted, type Duckdb } from "./duckdb.js";
import { faultOf, type Table } from "./table-sheet.js";

/** More different values of one column are no classes any more. */
const MOST_VALUES = 2_000_000;
const FORM = { isJson: false, from1904: false } as const;
/** A value that can't be read. */
const BAD = -1;

export interface Classes {
  /** The table of values: `v`, `c` its class, and where it is asked for `d`, a day or a number. */
  readonly table: string;
  readonly column: Column;
  readonly count: number;
  /** The fact of which `d` holds the value; null: of none. */
  readonly fact: number | null;
}

/** Null where there are too many. @param deep facts whose values themselves are asked for */
export async function classesOf(
  db: Duckdb,
  { from, columns }: Table,
  { program, column, deep }: { readonly program: Program; readonly column: Column; readonly deep: ReadonlySet<number> },
): Promise<Classes | null> {
  const { index, reading } = column;
  const { name = "", type = "" } = columns[index] ?? {};
  const [values, read, table] = [`values_${String(index)}`, `read_${String(index)}`, `classes_${String(index)}`];
  const distinct = `SELECT DISTINCT ${quoted(name)} AS v FROM ${from} WHERE ${quoted(name)} IS NOT NULL LIMIT ${String(MOST_VALUES + 1)}`;
  await db.run(`CREATE TABLE ${values} AS SELECT row_number() OVER () AS n, v FROM (${distinct})`);
  const fact = reading.kind === "fact" ? program.facts.indexOf(reading.fact) : -1;
  const isDeep = deep.has(fact);
  await db.run(`CREATE TABLE ${read} (n BIGINT, c BIGINT${isDeep ? ", d BIGINT" : ""})`);
  const numbers = new Map<string, number>([["", 0]]);
  const classOf = readerOf(program, column);
  let count = 0;
  let waiting: (number | null)[][] = [];
  const cells = [
    { sql: "n", type: "BIGINT" },
    { sql: "v", type },
  ];
  for await (const batch of db.cells(cells, `FROM ${values}`)) {
    for (const [n = null, cell = null] of batch) {
      const { key, value } = faultOf(cell, type) === null ? classOf(cell) : UNREADABLE;
      let number = key === null ? BAD : numbers.get(key);
      if (number === undefined) numbers.set(key as string, (number = numbers.size));
      waiting.push(isDeep ? [n as number, number, numberOf(value)] : [n as number, number]);
    }
    count += batch.length;
    if (count > MOST_VALUES) return null;
    await db.append(read, waiting);
    waiting = [];
  }
  const typed = isDeep ? `, ${deepValue(program.facts[fact])} AS d` : "";
  await db.run(
    `CREATE TABLE ${table} AS SELECT v, CAST(c AS INTEGER) AS c${typed} FROM ${values} JOIN ${read} USING (n)`,
  );
  await db.run(`DROP TABLE ${values}; DROP TABLE ${read}`);
  return { table, column, count: numbers.size, fact: isDeep ? fact : null };
}

/** Days are days there. */
function deepValue(fact: FactSpec | undefined): string {
  return fact?.type === "date" ? "DATE '1970-01-01' + CAST(d AS INTEGER)" : fact?.type === "boolean" ? "d = 1" : "d";
}
function numberOf(value: FactValue): number | null {
  return typeof value === "boolean" ? (value ? 1 : 0) : typeof value === "number" ? value : null;
}

interface Read {
  /** The same for values of one class; "": nothing there; null: it can't be read. */
  readonly key: string | null;
  readonly value: FactValue;
}
const UNREADABLE: Read = { key: null, value: null };
const NOTHING: Read = { key: "", value: null };

function readerOf(program: Program, { reading }: Column): (cell: Cell) => Read {
  const groups = program.groups.filter(({ kind }) => kind === "certified").map(({ name }) => name);
  const { ofValue } = kindsOf(program);
  // A fact by itself: what else a row must have is asked of the row.
  const alone: Program = { ...program, facts: program.facts.map((fact) => ({ ...fact, required: false })), tiers: [] };
  return (cell) => {
    if (isNothing(cell, FORM)) return NOTHING;
    switch (reading.kind) {
      case "fact": {
        const fact = program.facts.indexOf(reading.fact);
        const found = readFacts(alone, { [reading.fact.name]: factValue(reading.fact, cell, FORM) });
        const value = found.value?.values[fact] ?? null;
        if (value === null) return UNREADABLE;
        // A payment after the year of the notice is told of.
        const isLate =
          reading.fact.role === "payment" && program.year !== null && yearOf(value as number) > program.year;
        return { key: `${ofValue(fact, value)}${isLate ? " late" : ""}`, value };
      }
      case "tier":
        return { key: `=${textOf(worded(cell, program.tiers) as Cell)}`, value: null };
      case "identities":
        return { key: `=${JSON.stringify(identityNames(cell, groups))}`, value: null };
      case "group": {
        const holds = yesOrNo(cell);
        return holds === null ? UNREADABLE : { key: String(holds), value: null };
      }
      case "carried":
        return NOTHING;
    }
  };
}
