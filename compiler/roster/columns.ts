// The head of a sheet → what each column is read as: a fact, the identities, one group, the tier, or nothing, and then it is carried through.
import { IDENTITIES_KEYS, nearest, TIER_KEYS } from "@zhengce/runtime";
import type { FactSpec, Program } from "../decision/program.js";
import { isBlank, textOf, type Cell } from "../sheets/cell.js";
import { RosterError } from "./faults.js";

export type Reading =
  | { readonly kind: "fact"; readonly fact: FactSpec }
  | { readonly kind: "tier" }
  | { readonly kind: "identities" }
  | { readonly kind: "group"; readonly group: string }
  /** Carried through; `why`: it has the name of something that no roster can state. */
  | { readonly kind: "carried"; readonly why: "unknown" | "derived" | "certification" | "told" };
export interface Column {
  readonly index: number;
  readonly header: string;
  readonly reading: Reading;
  /** The name that the header may have meant; never assumed. */
  readonly near: string | null;
}
export interface Columns {
  /** The number of the row that is the head. */
  readonly row: number;
  /** As they are compared: without blanks, in half width. */
  readonly head: readonly string[];
  /** As they stand. */
  readonly titles: readonly string[];
  readonly all: readonly Column[];
  /** Required facts, or the tier, that no column gives. */
  readonly missing: readonly string[];
}
/** Headers → names of facts or groups; null: the column is only carried through. */
export type Mapping = ReadonlyMap<string, string | null>;

/** So many rows are looked through for the head: titles stand above it. */
export const ROWS_TO_HEAD = 20;

/** Which of the first rows is the head: the first with a column that is known, else the first that is not blank; -1 where all are. */
export function headIn(program: Program, rows: readonly (readonly Cell[])[], mapping: Mapping): number {
  const names = namesOf(program);
  const isKnown = (cell: Cell): boolean => mapping.has(headerOf(cell)) || names.has(headerOf(cell));
  const known = rows.findIndex((row) => row.some(isKnown));
  return known >= 0 ? known : rows.findIndex((row) => row.some((cell) => !isBlank(cell)));
}

/** Throws `RosterError` where two columns are the same fact, or a mapping leads nowhere. */
export function readHead(program: Program, cells: readonly Cell[], row: number, mapping: Mapping): Columns {
  const names = namesOf(program);
  const head = cells.map(headerOf);
  while (head.at(-1) === "") head.pop();
  const all = head.map((header, index): Column => {
    const told = mapping.get(header);
    if (told === null) return { index, header, reading: { kind: "carried", why: "told" }, near: null };
    const reading = names.get(told ?? header);
    if (told !== undefined && reading === undefined)
      throw new RosterError("map-to-unknown", [header, told], nearest(told, names.keys()));
    const near = reading === undefined && header !== "" ? nearName(header, names) : null;
    return { index, header, reading: reading ?? { kind: "carried", why: "unknown" }, near };
  });
  refuseTwins(all);
  const given = new Set(all.map(({ reading }) => (reading.kind === "fact" ? reading.fact.name : reading.kind)));
  const missing = program.facts.filter(({ required, name }) => required && !given.has(name)).map(({ name }) => name);
  if (program.tiers.length > 0 && !given.has("tier")) missing.push(TIER_KEYS[0]);
  return { row, head, titles: cells.slice(0, head.length).map(textOf), all, missing };
}

/** Every name that a header can have. */
function namesOf(program: Program): ReadonlyMap<string, Reading> {
  const known = kept.get(program);
  if (known !== undefined) return known;
  const names = new Map<string, Reading>();
  const add = (name: string | null, reading: Reading): void => {
    if (name !== null && !names.has(headerOf(name))) names.set(headerOf(name), reading);
  };
  for (const fact of program.facts) {
    const reading: Reading =
      fact.role === "certification" ? { kind: "carried", why: "certification" } : { kind: "fact", fact };
    add(fact.name, reading);
    add(fact.code, reading);
  }
  for (const key of IDENTITIES_KEYS) add(key, { kind: "identities" });
  if (program.tiers.length > 0) for (const key of TIER_KEYS) add(key, { kind: "tier" });
  for (const { name, kind } of program.groups)
    add(name, kind === "derived" ? { kind: "carried", why: "derived" } : { kind: "group", group: name });
  kept.set(program, names);
  return names;
}
const kept = new WeakMap<Program, ReadonlyMap<string, Reading>>();

/** A header may be mapped to it. */
export function isNameIn(program: Program, name: string): boolean {
  return namesOf(program).has(name);
}

/** Without blanks, which sheets are laid out with, and in half width. */
export function headerOf(cell: Cell): string {
  return textOf(cell).normalize("NFKC").replace(/\s+/gu, "");
}

function nearName(header: string, names: ReadonlyMap<string, Reading>): string | null {
  const readable = [...names].filter(([, reading]) => reading.kind !== "carried").map(([name]) => name);
  const bare = header.replace(/[(（\[【].*$|[*:：]/gu, "");
  if (readable.includes(bare)) return bare;
  return nearest(bare === "" ? header : bare, readable);
}

function refuseTwins(all: readonly Column[]): void {
  const taken = new Map<string, string>();
  for (const { header, reading } of all) {
    if (reading.kind === "carried") continue;
    const what = reading.kind === "fact" ? reading.fact.name : reading.kind === "group" ? reading.group : reading.kind;
    const other = taken.get(`${reading.kind} ${what}`);
    if (other !== undefined) throw new RosterError("two-columns", [other, header]);
    taken.set(`${reading.kind} ${what}`, header);
  }
}
