// People as rows of a table, right ones and wrong ones, and what the interpreter answers them in the columns of a query.
import fc from "fast-check";
import {
  formatDay,
  highest,
  IDENTITIES_KEYS,
  lowest,
  readFacts,
  TIER_KEYS,
  type Amount,
  type Assessment,
} from "@zhengce/runtime";
import { assessFacts } from "../../../compiler/decision/interpret.js";
import type { Program, Waiting } from "../../../compiler/decision/program.js";
import { borne, dueOf, payableOf, subsidyOf } from "../../../compiler/roster/answer.js";
import type { Result } from "../../../compiler/bulk/results.js";
import { LONGEST_WAIT } from "../../../compiler/bulk/read-table.js";
import { arbitraryFacts } from "../arbitrary-facts.js";

/** By the names of columns; days are `YYYY-MM-DD`. */
export type Row = Readonly<Record<string, string | number | boolean | null>>;
/** Of one result; null where nothing stands there. */
export type Cell = string | number | null;

export interface TableColumn {
  readonly name: string;
  readonly type: "day" | "boolean" | "integer" | "word";
}
const TYPES = { date: "day", boolean: "boolean", integer: "integer", money: "integer", enumeration: "word" } as const;

/** The columns of a table of people. */
export function tableColumns({ facts, tiers, groups }: Program): readonly TableColumn[] {
  return [
    ...facts.filter(({ role }) => role !== "certification").map(({ name, type }) => ({ name, type: TYPES[type] })),
    ...(tiers.length > 0 ? [{ name: TIER_KEYS[0], type: "word" as const }] : []),
    ...(groups.length > 0 ? [{ name: IDENTITIES_KEYS[0], type: "word" as const }] : []),
  ];
}

/** People on the edges of a notice; of every eleven one has something wrong. */
export function peopleRows(program: Program, count: number, seed: number): readonly Row[] {
  return fc.sample(fc.tuple(arbitraryFacts(program), fc.nat()), { numRuns: count, seed }).map(([facts, drawn]) => {
    const row: Record<string, string | number | boolean | null> = {};
    program.facts.forEach((fact, index) => {
      const value = facts.values[index] ?? null;
      if (fact.role !== "certification")
        row[fact.name] = fact.type === "date" && typeof value === "number" ? formatDay(value) : value;
    });
    if (program.tiers.length > 0) row[TIER_KEYS[0]] = program.tiers[facts.tier] ?? null;
    if (program.groups.length > 0) {
      const names = facts.identities.map((group) => program.groups[group]?.name ?? "");
      row[IDENTITIES_KEYS[0]] = names.length === 0 ? (drawn % 2 === 0 ? null : "") : names.join("、");
    }
    return drawn % 11 === 0 ? spoilt(program, row, Math.floor(drawn / 11)) : row;
  });
}

/** The row with one thing wrong, of those that such a table can have. */
function spoilt(program: Program, row: Record<string, string | number | boolean | null>, drawn: number): Row {
  const columns = tableColumns(program);
  const { name, type } = columns[drawn % columns.length] ?? { name: "", type: "word" };
  const fact = program.facts.find((one) => one.name === name);
  const certified = program.groups.filter(({ kind }) => kind === "certified").map((group) => group.name);
  switch (type) {
    case "day":
      return {
        ...row,
        [name]:
          [null, "8000-01-01", "2099-12-31", "9999-12-31", "7999-12-31"][Math.floor(drawn / columns.length) % 5] ??
          null,
      };
    case "boolean":
      return { ...row, [name]: null };
    case "integer":
      return { ...row, [name]: [-1, (fact?.range?.max ?? 2 ** 53) + 1, null][drawn % 3] ?? null };
    case "word": {
      const strange = [null, "天外来客", ` ${String(row[name] ?? "")}`, "x' OR '1'='1"][drawn % 4] ?? null;
      if (name !== IDENTITIES_KEYS[0]) return { ...row, [name]: strange };
      const all = [...certified, ...certified].join("、");
      const derived = program.groups.find(({ kind }) => kind === "derived")?.name ?? "无";
      return { ...row, [name]: ["天外来客", `${certified[0] ?? ""}、外人`, derived, all][drawn % 4] ?? null };
    }
  }
}

/** A row as `assess` is given it, without the number that it has in a table. */
export function factsOf(program: Program, row: Row): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(row)
      .filter(([name, value]) => value !== null && name !== "_id")
      .map(([name, value]) => [name, name === IDENTITIES_KEYS[0] ? namesIn(String(value), program) : value]),
  );
}

/** A row as the interpreter answers it. */
export interface Interpreted {
  /** As `assess` is given it. */
  readonly facts: Readonly<Record<string, unknown>>;
  readonly reading: ReturnType<typeof readFacts>;
  /** Null where the facts can't be used. */
  readonly answer: Assessment | null;
}
export function interpreted(program: Program, row: Row): Interpreted {
  const facts = factsOf(program, row);
  const reading = readFacts(program, facts);
  return { facts, reading, answer: reading.value === undefined ? null : assessFacts(program, reading.value) };
}

/** What each result of a query is for a row: its cell, or the codes of which one stands in the column of errors. */
export function expectedCells(
  program: Program,
  results: readonly Result[],
  { reading, answer }: Interpreted,
): { readonly cells: readonly Cell[]; readonly codes: ReadonlySet<string> } {
  const codes = new Set(reading.issues?.map(({ code }) => code) ?? []);
  // More names than there are groups: one of them is none.
  if (codes.has("too-many")) codes.add("unknown-value");
  if (reading.value !== undefined && waitsTooLong(program, reading.value.values)) codes.add("out-of-range");
  if (answer === null || codes.size > 0) return { cells: results.map(() => null), codes };
  const cells = results.map(({ id, bearer, end }): Cell => {
    switch (id) {
      case "situation":
        return answer.situation;
      case "due":
        return cellOf(dueOf(answer), end);
      case "subsidy":
        return cellOf(subsidyOf(answer), end);
      case "payable":
        return cellOf(payableOf(answer), end);
      case "from":
        return answer.benefit.from;
      case "to":
        return answer.benefit.to;
      case "bearer":
        return cellOf(
          borne(answer).find(({ of, payer }) => of === bearer?.of && payer === bearer.payer)?.amount ?? null,
          end,
        );
      case "error":
        return null;
    }
  });
  return { cells, codes };
}

function cellOf(amount: Amount | null, end: Result["end"]): Cell {
  if (amount === null) return null;
  if (end === null) return typeof amount === "number" ? amount : null;
  if (typeof amount === "number") return null;
  const fen = end === "low" ? lowest(amount) : highest(amount);
  return fen === Infinity ? null : fen;
}

/** Names that have a 、 of their own are read whole. */
function namesIn(text: string, { groups }: Program): readonly string[] {
  const joined = groups.map(({ name }) => name).filter((name) => name.includes("、"));
  joined.sort((one, other) => other.length - one.length);
  const names: string[] = [];
  for (let rest = text; rest !== "";) {
    const whole = joined.find((name) => `${rest}、`.startsWith(`${name}、`)) ?? rest.split("、", 1)[0] ?? "";
    if (whole !== "") names.push(whole);
    rest = rest.slice(whole.length + 1);
  }
  return names;
}

/** Some wait, whatever it is of, is longer than a query counts. */
function waitsTooLong(program: Program, values: readonly (string | number | boolean | null)[]): boolean {
  const longest = ({ unit }: Waiting): number => LONGEST_WAIT[unit === "day" ? "days" : "months"];
  return waitingsOf(program).some((waiting) => lengthOf(waiting, values) > longest(waiting));
}
const known = new WeakMap<Program, readonly Waiting[]>();
function waitingsOf(program: Program): readonly Waiting[] {
  const found = known.get(program);
  if (found !== undefined) return found;
  const { situations, components, subsidies, rewards, groups, scope } = program;
  const waitings: Waiting[] = [];
  JSON.stringify({ situations, components, subsidies, rewards, groups, scope }, (_, node: unknown) => {
    const { kind, waiting } = (node ?? {}) as { readonly kind?: string; readonly waiting?: Waiting };
    if (kind === "afterWaiting" && waiting !== undefined) waitings.push(waiting);
    return node;
  });
  known.set(program, waitings);
  return waitings;
}
function lengthOf(
  { constant, factors, minimum, maximum, unit, firstCounts }: Waiting,
  values: readonly (string | number | boolean | null)[],
): number {
  if (factors.length === 0) return 0;
  const counted = factors.reduce((sum, { fact, times }) => sum + times * Number(values[fact] ?? NaN), constant);
  const length = Math.min(Math.max(counted, 0, minimum ?? 0), maximum ?? Infinity);
  return length + (unit === "day" && !firstCounts ? 1 : 0);
}
