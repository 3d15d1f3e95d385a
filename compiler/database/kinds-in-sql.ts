// What kind of person a row is, as one whole number in SQL: the classes of its columns, and the questions that read several of them.
import type { Program } from "../decision/program.js";
import { kindsOf } from "../roster/answering/kinds.js";
import { duckdb } from "../bulk/sql/dialects/duckdb.js";
import { printWhole } from "../bulk/sql/expression.js";
import { testOf } from "../plan/predicates.js";
import { Sheet } from "../plan/sheet.js";
import { FALSE } from "../plan/expressions.js";
import type { Classes } from "./classes.js";
import { quoted } from "./duckdb.js";
import type { Table } from "./table-sheet.js";

/** Columns of the rows with their kinds; no table of people has the like. */
export const ROW = '"#row"';
export const KIND = '"#kind"';
const deepName = (fact: number): string => `"#d${String(fact)}"`;
const className = (at: number): string => `"#c${String(at)}"`;

/** Beyond it a kind is no number of 64 bits. */
const MOST_KINDS = 2 ** 62;

export interface RowsWithKinds {
  /** What stands behind FROM: the rows with `ROW` and `KIND`, null where something can't be read. */
  readonly sql: string;
  /** Whether the rows hold the value of a fact. */
  readonly has: (fact: number) => boolean;
  /** It as a whole number. */
  readonly number: (fact: number) => string;
}

/** Null where there are too many kinds. @param apart a table of the rows that have none */
export function rowsWithKinds(
  program: Program,
  { from, columns, row }: Table,
  classes: readonly Classes[],
  apart: string | null,
): RowsWithKinds | null {
  const tests = sharedTests(program, classes);
  const ways = classes.reduce((product, { count }) => product * count, 2 ** tests.length);
  if (ways > MOST_KINDS || columns.some(({ name }) => name.startsWith("#"))) return null;
  const joins = classes.map(({ table, column }, at) => {
    const name = quoted(columns[column.index]?.name ?? "");
    return `LEFT JOIN ${table} AS k${String(at)} ON p.${name} = k${String(at)}.v`;
  });
  const read = [
    "p.*",
    `${row ?? "0"} AS ${ROW}`,
    ...classes.map((_, at) => `coalesce(k${String(at)}.c, 0) AS ${className(at)}`),
    ...classes.flatMap(({ fact }, at) => (fact === null ? [] : [`k${String(at)}.d AS ${deepName(fact)}`])),
  ];
  let factor = 1;
  const parts = classes.map(({ count }, at) => {
    const part = `CAST(${className(at)} AS BIGINT) * ${String(factor)}`;
    factor *= count;
    return part;
  });
  for (const test of tests) {
    parts.push(`CASE WHEN ${test} THEN ${String(factor)} ELSE 0 END`);
    factor *= 2;
  }
  const bad = classes.map((_, at) => `${className(at)} < 0`);
  if (apart !== null) bad.push(`${ROW} IN (SELECT n FROM ${apart})`);
  const kind = parts.length === 0 ? "0" : parts.join(" + ");
  const value = bad.length === 0 ? kind : `CASE WHEN ${bad.join(" OR ")} THEN NULL ELSE ${kind} END`;
  return {
    sql: `(SELECT *, ${value} AS ${KIND} FROM (SELECT ${read.join(", ")} FROM ${from} AS p ${joins.join(" ")}))`,
    has: (fact) => classes.some((one) => one.fact === fact),
    number: (fact) =>
      program.facts[fact]?.type === "date"
        ? `(${deepName(fact)} - DATE '1970-01-01')`
        : `CAST(${deepName(fact)} AS BIGINT)`,
  };
}

/** Questions of several facts, and whether somebody paid before they were born. */
function sharedTests(program: Program, classes: readonly Classes[]): readonly string[] {
  const given = new Set(classes.flatMap(({ fact }) => (fact === null ? [] : [fact])));
  const input = (name: string): string => {
    const fact = Number(/^fact_(\d+)$/u.exec(name)?.[1] ?? -1);
    return given.has(fact) ? deepName(fact) : "NULL";
  };
  const context = { program, sheet: new Sheet(), holds: () => FALSE };
  const printing = {
    ...{ dialect: duckdb, input, column: quoted },
    ...{ present: new Set<string>(), values: new Map(), magnitudes: new Map() },
  };
  const tests = kindsOf(program).shared.map((atom) => printWhole(testOf(atom, context), printing));
  const [birth = -1, payment = -1] = birthAndPayment(program);
  return given.has(birth) && given.has(payment) ? [...tests, `${deepName(payment)} < ${deepName(birth)}`] : tests;
}

export function birthAndPayment({ facts }: Program): readonly number[] {
  return (["birth", "payment"] as const).map((role) => facts.findIndex((fact) => fact.role === role));
}
